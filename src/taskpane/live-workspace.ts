import {
  askNobodyForTrust,
  convertFormulas,
  documentFile,
  documentName,
  findFormulas,
  growWorkbook,
  issueOf,
  listSources,
  loadSetup,
  loadStanding,
  openCopy,
  readBack,
  readSource,
  restoreFormulas,
  saveSetup,
  takenNames,
  writeWorkbook,
  type Surroundings,
  type WorkbookSource,
} from "../excel";
import type { ImportedTable } from "../catalogue/imported";
import {
  mapInStretches,
  readFile,
  readPaste,
  readSheet,
  type ReadResult,
  type ReadWatch,
} from "../intake";
import { standingTables, updateOf, writtenOf } from "../plan/growth";
import { readSetup, type Setup } from "../plan/setup";
import { base64 } from "./base64";
import { beside } from "./worker/beside";
import { startWorker } from "./worker/start";
import type { Workspace } from "./workspace";

const runJob = beside(startWorker);

/** A plan needs no raw cells, and they are most of a table. */
const withoutCells = (tables: readonly ImportedTable[]): ImportedTable[] =>
  tables.map((table) => ({ ...table, source: undefined }));

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

/**
 * Keeps the setup, and readers from being asked about an add-in. The workbook is right without either:
 * what cannot be kept is no reason to say it failed.
 */
async function kept(setup: Setup | undefined): Promise<void> {
  await saveSetup(setup).catch(() => undefined);
  await askNobodyForTrust().catch(() => undefined);
}

/** `Budget.xlsx` → `Budget – finance.xlsx`. */
function copyName(name: string): string {
  return name.replace(/\.xlsx$/i, " – finance.xlsx");
}

/** The pane's edge in the host it runs in: the real reading, planning, Excel and files. */
export function liveWorkspace(surroundings: Surroundings): Workspace {
  const inExcel = surroundings.host === "excel";
  return {
    inExcel,
    canWrite: surroundings.canWrite,
    readFile: (file, watch) =>
      readFile(file, watch, (bytes, kind, signal) =>
        runJob("readWorkbook", { bytes, kind }, signal)
      ),
    readPaste,
    listSources,
    readSource: readFromWorkbook,
    mapColumns: mapInStretches,
    async plan(setup, tables, signal) {
      const taken = await takenNames();
      return runJob("planWorkbook", { setup, tables: withoutCells(tables), taken }, signal);
    },
    async write(plan, setup, { tables, ...watch }) {
      const written = writtenOf(setup, tables, plan);
      const result = await writeWorkbook(plan, { ...watch, written });
      if (result.ok) await kept(setup);
      return result;
    },
    async standing() {
      if (!surroundings.canWrite) return null;
      const found = await loadStanding();
      return found && standingTables(found.written, found.standing);
    },
    async update(answers, watch) {
      const taken = await takenNames();
      const answered: { setup?: Setup } = {};
      const result = await growWorkbook((written, standing) => {
        const { setup, tables } = answers(standingTables(written, standing));
        answered.setup = setup;
        const given = { setup, tables: withoutCells(tables), taken };
        return updateOf(written, standing, given, (wanted, of, names) =>
          runJob("planWorkbook", { setup: wanted, tables: of, taken: names }, watch.signal)
        );
      }, watch);
      if (result.ok) await kept(answered.setup);
      return result;
    },
    async keepMappings(setup) {
      if (!inExcel) return;
      const stored = readSetup(await loadSetup()) ?? setup;
      await saveSetup({ ...stored, mappings: setup.mappings ?? [] });
    },
    readBack,
    file: (of, signal) =>
      runJob(
        "writeFile",
        "plan" in of ? of : { setup: of.setup, tables: withoutCells(of.tables) },
        signal
      ),
    openAsWorkbook: (bytes) => openCopy(base64(bytes)),
    sharing: {
      find: (signal) => findFormulas({ signal }),
      async convert(options) {
        const result = await convertFormulas(options);
        if (result.ok) await askNobodyForTrust().catch(() => undefined);
        return result;
      },
      restore: (signal) => restoreFormulas({ signal }),
      async copy(language, signal) {
        const name = documentName();
        const bytes = await documentFile({ signal });
        const at = new Date().toISOString();
        const copy = await runJob("financeCopy", { bytes, language, name, at }, signal);
        return { name: copyName(name), copy };
      },
    },
  };
}
