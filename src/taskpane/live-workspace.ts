import {
  openCopy,
  readBack,
  readSelection,
  saveSetup,
  takenNames,
  writeWorkbook,
  type Surroundings,
} from "../excel";
import { mapColumns, readFile, readPaste } from "../intake";
import { planWorkbook } from "../plan/plan";
import { base64 } from "./base64";
import type { Workspace } from "./workspace";

/** The pane's edge in the host it runs in: the real reading, planning, Excel and files. */
export function liveWorkspace(surroundings: Surroundings): Workspace {
  const inExcel = surroundings.host === "excel";
  return {
    inExcel,
    canWrite: surroundings.canWrite,
    readFile,
    readPaste,
    async readSelection() {
      const { text } = await readSelection();
      return text.trim() === "" ? { tables: [], issues: [] } : readPaste({ text });
    },
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
    readBack,
    async file(plan) {
      // The file writer is large and wanted last: it comes when it is asked for.
      const { writeXlsx } = await import("../xlsx/writeXlsx");
      return writeXlsx(plan, { date: new Date() });
    },
    openAsWorkbook: (bytes) => openCopy(base64(bytes)),
  };
}
