import type { CellPlan, CellValue, WorkbookPlan } from "../../src/plan/workbook";
import type { Recalculated } from "./libreoffice";

/**
 * Relative difference below which two programs agree about a number. The same absolutely, for what
 * should be 0: spreadsheets round the difference of two nearly equal sums to it, JavaScript does not.
 */
const tolerance = 1e-9;

/** One planned formula and what LibreOffice makes of it. */
interface Computed {
  readonly where: string;
  readonly cell: CellPlan;
  readonly found: string;
}

/** The plan with numbers bare: LibreOffice prints percentages and dates as people read them otherwise. */
export function withoutFormats(plan: WorkbookPlan): WorkbookPlan {
  const bare = (cell: CellPlan): CellPlan => ({ ...cell, format: "general" });
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((row) => row.map((cell) => cell && bare(cell))),
      })),
    })),
  };
}

/** Every formula of the plan beside its recalculated value. */
export function computedCells(plan: WorkbookPlan, { sheets }: Recalculated): Computed[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.cells.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          if (!cell?.formula) return [];
          const at = { row: block.row + r, column: block.column + c };
          const found = sheets[sheet.name.normalize("NFC")]?.[at.row]?.[at.column] ?? "";
          const where = `${sheet.name} R${at.row + 1}C${at.column + 1} ${cell.formula.native}`;
          return [{ where, cell, found }];
        })
      )
    )
  );
}

/** What the plan says and LibreOffice does not confirm, one line a cell; empty when they agree. */
export function differences(plan: WorkbookPlan, recalculated: Recalculated): string[] {
  return computedCells(plan, recalculated)
    .filter(({ cell, found }) => !agrees(cell.value, found))
    .map(
      ({ where, cell, found }) =>
        `${where}: planned ${JSON.stringify(cell.value)}, LibreOffice ${JSON.stringify(found)}`
    );
}

function agrees(planned: CellValue, found: string): boolean {
  if (planned === null) return found === "";
  if (typeof planned === "object") return found === planned.error;
  if (typeof planned === "boolean") return found === String(planned).toUpperCase();
  if (typeof planned === "string") return anyReader(found) === anyReader(planned);
  const number = Number(found);
  if (found.trim() === "" || Number.isNaN(number)) return false;
  const size = Math.max(Math.abs(planned), Math.abs(number));
  return size <= tolerance || Math.abs(number - planned) <= tolerance * size;
}

/** What depends on the reader's language alone: the sign for decimals, and the space that a French LibreOffice writes for one that no line breaks at. */
function anyReader(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll(/(\d),(?=\d)/g, "$1.");
}
