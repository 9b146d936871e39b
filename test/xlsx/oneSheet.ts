import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan/workbook";

/** A workbook of one sheet, "KPIs", with these cells from A1 and whatever else a test is about. */
export function oneSheet(
  cells: readonly (readonly (CellPlan | null)[])[],
  changes: Partial<SheetPlan> = {}
): WorkbookPlan {
  return {
    version: 1,
    language: "en",
    currency: "EUR",
    spelling: "native",
    sheets: [
      {
        key: "kpis",
        name: "KPIs",
        widths: [],
        frozen: { rows: 0, columns: 0 },
        landscape: false,
        blocks: [{ key: "cells", row: 0, column: 0, cells }],
        tables: [],
        charts: [],
        validations: [],
        conditionalFormats: [],
        ...changes,
      },
    ],
  };
}
