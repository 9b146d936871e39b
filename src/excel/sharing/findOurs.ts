import { expandReporting, expandSpill, shapeOf, soleCall } from "../../formulas";
import { areaOf } from "../contents";
import { knows } from "../office";
import type { Sender } from "../sender";
import { everyFormula, openSheets, type CellFormula, type OpenSheet } from "./everyFormula";
import type { Entry, Found, FoundFormula, FoundName, Left, Lookalike, Shown } from "./found";
import { outline } from "./outline";
import { rangeOfRun, runsOf } from "./runs";

/** A formula that calls our functions, before its value is known. */
interface Call extends CellFormula {
  readonly of: OpenSheet;
  /** The native formula; null where a function in it has none. */
  readonly native: string | null;
}

/** Excel takes no longer formula. */
const longest = 8192;

/**
 * Everything of the open workbook that calls our functions: hidden sheets, tables, names, cells at
 * #NAME?, `_xldudf_` spellings. Formulas are parsed; a text that looks like one is none.
 */
export async function findOurs(context: Excel.RequestContext, sender: Sender): Promise<Found> {
  const { names } = context.workbook;
  names.load("items/name,items/formula,items/scope");
  const sheets = await openSheets(context, sender);
  const calls: Call[] = [];
  const others: { of: OpenSheet; formula: CellFormula }[] = [];
  await everyFormula(sheets, sender, (of, cell) => {
    const native = nativeOf(cell.formula);
    if (native === undefined) others.push({ of, formula: cell });
    else calls.push({ ...cell, of, native });
  });
  const formulas = await readCalls(calls, sender);
  return {
    formulas,
    names: namesOf(sheets, names.items),
    lookalikes: lookalikes(formulas, others),
  };
}

/** The formula written out; null where a function of it has no native form, undefined where none is ours. */
function nativeOf(formula: string): string | null | undefined {
  const { formula: native, expanded, kept } = expandReporting(formula);
  if (expanded.length + kept.length === 0) return undefined;
  return kept.length > 0 || native.length > longest ? null : native;
}

function namesOf(sheets: readonly OpenSheet[], ofBook: readonly Excel.NamedItem[]): FoundName[] {
  const scoped = sheets.flatMap(({ id, name: sheet, names }) =>
    names.map((item) => ({ item, sheet: { id, name: sheet } }))
  );
  const shared = ofBook
    .filter(({ scope }) => scope === "Workbook")
    .map((item) => ({ item, sheet: null }));
  return [...shared, ...scoped].flatMap(({ item, sheet }) => {
    const { name } = item;
    const formula = String(item.formula);
    const native = nativeOf(formula);
    return native === undefined ? [] : [{ name, sheet, formula, native }];
  });
}

/** Reads what the cells of `calls` show and how far they spill, and settles what becomes of each. */
async function readCalls(calls: readonly Call[], sender: Sender): Promise<FoundFormula[]> {
  const asked = groupedBySheet(calls).flatMap(({ of, cells }) =>
    runsOf(cells).map((run) => {
      const range = rangeOfRun(of.sheet, run);
      range.load("values,valueTypes,numberFormat");
      const locked = of.isProtected
        ? run.cells.map((_, index) => {
            const { protection } = range.getCell(index, 0).format;
            protection.load("locked");
            return protection;
          })
        : [];
      const spills = run.cells.map(() => null as Excel.Range | null);
      if (knows("1.12")) {
        run.cells.forEach((_, index) => {
          const spill = range.getCell(index, 0).getSpillingToRangeOrNullObject();
          spill.load("rowIndex,columnIndex,rowCount,columnCount,values");
          spills[index] = spill;
        });
      }
      return { run, range, locked, spills };
    })
  );
  await sender.send();
  const found = asked.flatMap(({ run, range, locked, spills }) =>
    run.cells.flatMap((call, index) => {
      const shown: Shown = {
        value: range.values[index]?.[0] as Shown["value"],
        isError: String(range.valueTypes[index]?.[0]) === "Error",
        numberFormat: String(range.numberFormat[index]?.[0] ?? "General"),
      };
      // Excel gives a text like '=ROSI(1,2) without its apostrophe: only a formula differs from its value.
      if (shown.value === call.formula) return [];
      const isLocked = call.of.isProtected && locked[index]?.locked !== false;
      return [settled(call, shown, spills[index] ?? null, isLocked)];
    })
  );
  return withoutSpilled(found);
}

function groupedBySheet(calls: readonly Call[]): { of: OpenSheet; cells: Call[] }[] {
  const groups = new Map<string, { of: OpenSheet; cells: Call[] }>();
  for (const call of calls) {
    const group = groups.get(call.of.id) ?? { of: call.of, cells: [] };
    groups.set(call.of.id, group);
    group.cells.push(call);
  }
  return [...groups.values()];
}

/** What becomes of a call, now that its value and the cells it fills are known. */
function settled(
  call: Call,
  shown: Shown,
  spill: Excel.Range | null,
  isLocked: boolean
): FoundFormula {
  const { of, row, column, formula, native } = call;
  const area = spill === null || spill.isNullObject ? null : areaOf(spill);
  const spills = area !== null && area.rows * area.columns > 1;
  const values = spills ? (spill?.values as Entry[][]) : [[shown.value]];
  const found = { sheetId: of.id, sheet: of.name, row, column, formula, shown, values };
  const stays = (left: Left): FoundFormula => ({ ...found, entries: null, asValues: false, left });
  const turns = (entries: Entry[][], asValues: boolean): FoundFormula => ({
    ...found,
    entries,
    asValues,
    left: null,
  });
  if (isLocked) return stays("protected");
  if (spills) {
    const rows = Array.from({ length: area.rows }, (_, index) => expandSpill(formula, index + 1));
    const isWhole = rows.every((cells) => cells?.length === area.columns);
    if (isWhole)
      return turns(
        rows.map((cells) => (cells ?? []).map((cell) => `=${cell}`)),
        false
      );
    return turns(values, true);
  }
  // An Excel that does not say which cells a result fills: only one that fills a single cell is safe.
  const fillsMore = (soleCall(formula)?.result ?? "scalar") !== "scalar";
  if (fillsMore && !knows("1.12")) return stays("spill");
  if (native !== null) return turns([[native]], false);
  return shown.isError ? stays("no-value") : turns([[shown.value]], true);
}

/** Excel may give the formula of a spilling cell for each cell that it fills. */
function withoutSpilled(found: readonly FoundFormula[]): FoundFormula[] {
  const filled = new Set<string>();
  for (const { sheetId, row, column, entries } of found) {
    entries?.forEach((cells, r) => {
      cells.forEach((_, c) => {
        if (r + c > 0) filled.add(`${sheetId} ${row + r} ${column + c}`);
      });
    });
  }
  return found.filter(({ sheetId, row, column }) => !filled.has(`${sheetId} ${row} ${column}`));
}

function lookalikes(
  formulas: readonly FoundFormula[],
  others: readonly { of: OpenSheet; formula: CellFormula }[]
): Lookalike[] {
  const written = new Set(
    formulas
      .flatMap(({ entries }) => (entries ?? []).flat())
      .filter((entry) => typeof entry === "string")
  );
  const outlines = new Set([...written].map(outline));
  const shapes = new Set([...written].map(shapeOf));
  return others
    .filter(({ formula: { formula } }) => outlines.has(outline(formula)))
    .filter(({ formula: { formula } }) => shapes.has(shapeOf(formula)))
    .map(({ of, formula }) => ({ sheetId: of.id, ...formula }));
}
