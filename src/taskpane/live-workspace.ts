import {
  issueOf,
  listSources,
  loadSetup,
  openCopy,
  readBack,
  readSource,
  saveSetup,
  takenNames,
  writeWorkbook,
  type Surroundings,
  type WorkbookSource,
} from "../excel";
import {
  mapColumns,
  readFile,
  readPaste,
  readSheet,
  type ReadResult,
  type ReadWatch,
} from "../intake";
import { readSetup } from "../plan/setup";
import { planWorkbook } from "../plan/plan";
import { base64 } from "./base64";
import type { Workspace } from "./workspace";

/** Fetching the cells takes about as long as reading them. */
const fetched = 0.5;

/** Cells of the open workbook, read as a file would be; what Excel refuses becomes an issue. */
async function readFromWorkbook(
  source: WorkbookSource,
  { signal, onProgress }: ReadWatch
): Promise<ReadResult> {
  const watch = (from: number): ReadWatch => ({
    ...(signal === undefined ? {} : { signal }),
    onProgress: (done) => onProgress?.(from + done * fetched),
  });
  try {
    const cells = await readSource(source, watch(0));
    return cells.rows.length === 0
      ? { tables: [], issues: [] }
      : await readSheet(cells, watch(fetched));
  } catch (error) {
    const issue = issueOf(error);
    const code = issue.code === "excel-cancelled" ? "cancelled" : issue.code;
    return { tables: [], issues: [{ ...issue, code }] };
  }
}

/** The pane's edge in the host it runs in: the real reading, planning, Excel and files. */
export function liveWorkspace(surroundings: Surroundings): Workspace {
  const inExcel = surroundings.host === "excel";
  return {
    inExcel,
    canWrite: surroundings.canWrite,
    readFile,
    readPaste,
    listSources,
    readSource: readFromWorkbook,
    mapColumns,
    async plan(setup, tables, target) {
      const taken = target === "workbook" ? await takenNames() : undefined;
      return planWorkbook(setup, tables, taken);
    },
    async write(plan, setup, watch) {
      const result = await writeWorkbook(plan, watch);
      // The workbook is right without it: a setup that cannot be kept is no reason to say it failed.
      if (result.ok) await saveSetup(setup).catch(() => undefined);
      return result;
    },
    async keepMappings(setup) {
      if (!inExcel) return;
      const stored = readSetup(await loadSetup()) ?? setup;
      await saveSetup({ ...stored, mappings: setup.mappings ?? [] });
    },
    readBack,
    async file(plan) {
      // The file writer is large and wanted last: it comes when it is asked for.
      const { writeXlsx } = await import("../xlsx/writeXlsx");
      return writeXlsx(plan, { date: new Date() });
    },
    openAsWorkbook: (bytes) => openCopy(base64(bytes)),
  };
}
