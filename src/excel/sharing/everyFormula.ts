import { rangeOf } from "../../plan/address";
import type { Area } from "../../plan/workbook";
import { areaOf } from "../contents";
import type { Sender } from "../sender";

/** A sheet of the open workbook and what is known of it before its cells are read. */
export interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Null where nothing stands. */
  readonly used: Area | null;
  readonly names: readonly Excel.NamedItem[];
}

/** One formula, wherever it stands. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas of so many cells stay far below the 5 MB that Excel on the web answers with. */
const cellsPerRequest = 40_000;

/** The sheets of the workbook, hidden ones too, in two requests. */
export async function openSheets(
  context: Excel.RequestContext,
  sender: Sender
): Promise<OpenSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await sender.send();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    sheet.names.load("items/name,items/formula");
    return { sheet, used };
  });
  await sender.send();
  return asked.map(({ sheet, used }) => ({
    sheet,
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    used: used.isNullObject ? null : areaOf(used),
    names: sheet.names.items,
  }));
}

/** Hands every formula of `sheets` to `see`, part by part, so that no more than a part is held. */
export async function everyFormula(
  sheets: readonly OpenSheet[],
  sender: Sender,
  see: (sheet: OpenSheet, formula: CellFormula) => void
): Promise<void> {
  let asked: { of: OpenSheet; part: Area; range: Excel.Range }[] = [];
  let cells = 0;
  const answer = async (): Promise<void> => {
    if (asked.length === 0) return;
    await sender.send();
    for (const { of, part, range } of asked) {
      eachFormula(range.formulas as unknown[][], part, (formula) => {
        see(of, formula);
      });
    }
    asked = [];
    cells = 0;
  };
  for (const of of sheets) {
    for (const part of parts(of.used)) {
      if (cells + part.rows * part.columns > cellsPerRequest) await answer();
      cells += part.rows * part.columns;
      const range = of.sheet.getRange(rangeOf(part));
      range.load("formulas");
      asked.push({ of, part, range });
    }
  }
  await answer();
}

/** Rows of an area in parts that one request can answer. */
function parts(used: Area | null): Area[] {
  if (used === null) return [];
  const height = Math.max(1, Math.floor(cellsPerRequest / used.columns));
  const count = Math.ceil(used.rows / height);
  return Array.from({ length: count }, (_, index) => ({
    ...used,
    row: used.row + index * height,
    rows: Math.min(height, used.rows - index * height),
  }));
}

function eachFormula(
  matrix: readonly (readonly unknown[])[],
  { row, column }: Area,
  see: (formula: CellFormula) => void
): void {
  matrix.forEach((cells, r) => {
    cells.forEach((formula, c) => {
      if (typeof formula === "string" && formula.startsWith("=")) {
        see({ row: row + r, column: column + c, formula });
      }
    });
  });
}
