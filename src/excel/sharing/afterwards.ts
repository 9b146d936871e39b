import type { FoundFormula, Shown } from "./found";
import type { After } from "./listed";
import { rangeOfRun, runsOf } from "./runs";

/** What stands in the cells of a converted formula, as Excel spells it. */
export interface Standing extends After {
  readonly formulas: readonly (readonly unknown[])[];
}

/** Asks what the cells of converted formulas hold and show; the answer is there after the next request. */
export function askAfterwards(
  context: Excel.RequestContext,
  turned: readonly FoundFormula[]
): (formula: FoundFormula) => Standing {
  const places = new Map<FoundFormula, { range: Excel.Range; row: number }>();
  const load = (range: Excel.Range): Excel.Range => {
    range.load("values,formulas,valueTypes,numberFormat");
    return range;
  };
  for (const [id, formulas] of bySheet(turned)) {
    const sheet = context.workbook.worksheets.getItem(id);
    const [filling, single] = [formulas.filter(fillsMore), formulas.filter((f) => !fillsMore(f))];
    for (const run of runsOf(single)) {
      const range = load(rangeOfRun(sheet, run));
      run.cells.forEach((formula, row) => places.set(formula, { range, row }));
    }
    for (const formula of filling) {
      const { row, column, values } = formula;
      const columns = values[0]?.length ?? 1;
      const range = load(sheet.getRangeByIndexes(row, column, values.length, columns));
      places.set(formula, { range, row: 0 });
    }
  }
  return (formula) => standingIn(formula, places.get(formula));
}

function standingIn(
  formula: FoundFormula,
  place: { range: Excel.Range; row: number } | undefined
): Standing {
  if (place === undefined) return { shown: formula.shown, values: [], formulas: [] };
  const { range, row } = place;
  const rows = (matrix: unknown[][]) => matrix.slice(row, row + formula.values.length);
  return {
    shown: {
      value: range.values[row]?.[0] as Shown["value"],
      isError: String(range.valueTypes[row]?.[0]) === "Error",
      numberFormat: String(range.numberFormat[row]?.[0] ?? "General"),
    },
    values: rows(range.values),
    formulas: rows(range.formulas),
  };
}

const fillsMore = ({ values }: FoundFormula): boolean =>
  values.length * (values[0]?.length ?? 1) > 1;

/** Formulas under the ids of their sheets. */
export function bySheet<Cell extends { readonly sheetId: string }>(
  cells: readonly Cell[]
): Map<string, Cell[]> {
  const sheets = new Map<string, Cell[]>();
  for (const cell of cells) {
    const known = sheets.get(cell.sheetId);
    if (known === undefined) sheets.set(cell.sheetId, [cell]);
    else known.push(cell);
  }
  return sheets;
}
