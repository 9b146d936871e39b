import { tokenize } from "@borgar/fx";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan/workbook";

/** A planned cell and where it stands. */
export interface Standing {
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly column: number;
  readonly cell: CellPlan;
}

/** Every planned cell of a sheet. */
export function cellsOf(sheet: SheetPlan): Standing[] {
  return sheet.blocks.flatMap((block) =>
    block.cells.flatMap((cells, r) =>
      cells.flatMap((cell, c) =>
        cell === null ? [] : [{ sheet, row: block.row + r, column: block.column + c, cell }]
      )
    )
  );
}

/** Every planned cell of the workbook. */
export function allCells(plan: WorkbookPlan): Standing[] {
  return plan.sheets.flatMap(cellsOf);
}

/** The sheet of that key. */
export function sheetOf(plan: WorkbookPlan, key: SheetPlan["key"]): SheetPlan {
  const sheet = plan.sheets.find((each) => each.key === key);
  if (sheet === undefined) throw new Error(`The plan has no sheet ${key}`);
  return sheet;
}

/** The cell under an input key. */
export function inputOf(plan: WorkbookPlan, key: string): Standing {
  const found = allCells(plan).find(({ cell }) => cell.input === key);
  if (found === undefined) throw new Error(`The plan has no input ${key}`);
  return found;
}

/** The cells in the row of a sheet that begins with `label`. */
export function rowLabelled(sheet: SheetPlan, label: string, nth = 0): CellPlan[] {
  const cells = cellsOf(sheet);
  const first = cells.filter(({ column, cell }) => column === 0 && cell.value === label)[nth];
  return cells.filter(({ row }) => row === first?.row).map(({ cell }) => cell);
}

function columnOf(letters: string): number {
  return (letters.match(/[A-Z]/g) ?? []).reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0) - 1;
}

/** A reference as it stands in a formula: cells of a sheet, or a column of a table. */
export type Reference =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly rows: [number, number];
      readonly columns: [number, number];
    }
  | { readonly kind: "table"; readonly table: string; readonly header: string };

/** The references of a formula; a name or reference of another kind throws, because a plan has none. */
export function referencesIn(formula: string, home: string): Reference[] {
  return tokenize(formula).flatMap((token): Reference[] => {
    if (!/^(range|structured)/.test(token.type)) return [];
    const table = /^([A-Za-z_0-9]+)\[([^\][#@']+)\]$/.exec(token.value);
    if (table) return [{ kind: "table", table: table[1] ?? "", header: table[2] ?? "" }];
    const cells =
      /^(?:(?:'((?:[^']|'')+)'|([A-Za-z_]+))!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(
        token.value
      );
    if (!cells) throw new Error(`No plan should refer to ${token.value} in ${formula}`);
    const [, quoted, plain, left = "", top = "", right = left, bottom = top] = cells;
    return [
      {
        kind: "cells",
        sheet: quoted?.replaceAll("''", "'") ?? plain ?? home,
        rows: [Number(top) - 1, Number(bottom) - 1],
        columns: [columnOf(left), columnOf(right)],
      },
    ];
  });
}

/** The formula with every relative reference as a distance from its own cell: equal in cells that say the same. */
export function relativeForm(formula: string, row: number, column: number): string {
  return tokenize(formula)
    .map((token) =>
      token.type.startsWith("range")
        ? token.value.replace(
            /(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g,
            (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
              const c = fixedColumn ? `C${columnOf(letters)}` : `C[${columnOf(letters) - column}]`;
              const r = fixedRow ? `R${Number(digits) - 1}` : `R[${Number(digits) - 1 - row}]`;
              return r + c;
            }
          )
        : token.value
    )
    .join("");
}
