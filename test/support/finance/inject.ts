/** Puts calls of our functions into a workbook of another program, everywhere a formula can stand. */
import {
  arrayFormula,
  arrayValue,
  curve,
  figures,
  formatFormula,
  injections,
  nameFormula,
  rowFormula,
  rowValues,
  type Figure,
  type Shown,
  spillFormula,
  spillTotal,
  validationFormula,
} from "../../fixtures/finance/injections";
import { putExamples } from "./examples";
import { withElement, withListed, withName, withRows } from "./insert";
import {
  escaped,
  openPackage,
  packageBytes,
  type Package,
  setText,
  type Sheet,
  sheetsOf,
  textOf,
} from "./package";
import { absolute, addressOf, rowBelow, type Place, Rows } from "./rows";
import { putTable } from "./table";
import { addDynamicArrays, addTraces } from "./traces";

/** A cell with a formula of ours, and what every program is to show in it. */
export interface Expected {
  readonly place: string;
  readonly sheet: string;
  readonly cell: Place;
  readonly shows: Shown;
  /** Whether LibreOffice can be asked. */
  readonly asked: boolean;
  /** Whether the file does not say what the cell shows. */
  readonly unknown: boolean;
}

export interface Injected {
  readonly bytes: Uint8Array;
  readonly expected: readonly Expected[];
  /** The sheet on which the figures stand, and the one on which the formulas do. */
  readonly sheets: readonly [Sheet, Sheet];
}

/** `shift` says which of the functions' worked examples this workbook gets. */
export function inject(base: Uint8Array, shift: number): Injected {
  const parts = openPackage(base);
  const sheets = sheetsOf(parts);
  const [first, last] = [sheets[0], sheets.at(-1)];
  if (first === undefined || last === undefined) throw new Error("no sheet");
  const expected: Expected[] = [];
  const firstRows = new Rows(rowBelow(textOf(parts, first.path)));
  const places = putFigures(firstRows);
  addDynamicArrays(parts);
  const note =
    (sheet: Sheet): Note =>
    (place, cell, shows, { asked = true, unknown = false } = {}) => {
      expected.push({ place, sheet: sheet.name, cell, shows, asked, unknown });
    };
  putExamples(firstRows, shift, note(first));
  const lastRows = first === last ? firstRows : new Rows(rowBelow(textOf(parts, last.path)));
  const prefix = first === last ? "" : quoted(first.name);
  const filled = (formula: string) => fill(formula, places, prefix);
  putFormulas(lastRows, filled, note(last));
  putColumns(lastRows, filled, note(last));
  const table = putTable(parts, last.path, lastRows, note(last));
  for (const [sheet, rows] of new Map([
    [first, firstRows],
    [last, lastRows],
  ])) {
    setText(parts, sheet.path, withRows(textOf(parts, sheet.path), rows.xml()));
  }
  setText(parts, last.path, withListed(textOf(parts, last.path), "tableParts", table));
  addRules(parts, last.path, filled);
  addName(parts, fill(nameFormula, places, quoted(first.name)));
  addTraces(parts);
  return { bytes: packageBytes(parts), expected, sheets: [first, last] };
}

type Places = Readonly<Record<Figure, readonly Place[]>>;
export type Note = (
  place: string,
  cell: Place,
  shows: Shown,
  how?: Partial<Pick<Expected, "asked" | "unknown">>
) => void;

function putFigures(rows: Rows): Places {
  const top = rows.next + 1;
  const places = Object.entries(figures).map(([name, values], index) => {
    const column = index + 1;
    rows.text({ row: top - 1, column }, name);
    const cells = values.map((_, row) => ({ row: top + row, column }));
    cells.forEach((cell, row) => {
      rows.value(cell, values[row] ?? 0);
    });
    return [name, cells];
  });
  return Object.fromEntries(places) as Places;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** `{spend}` and `{spend 2}` as references. */
function fill(formula: string, places: Places, prefix: string): string {
  return formula.replace(/\{([a-z]+)(?: (\d))?\}/g, (_, name: string, row?: string) => {
    const cells = places[name as Figure];
    const [start, end] = row === undefined ? [cells[0], cells.at(-1)] : [cells[Number(row) - 1]];
    if (start === undefined) throw new Error(`no figure ${name} ${row ?? ""}`);
    return prefix + absolute(start) + (end === undefined ? "" : `:${absolute(end)}`);
  });
}

function putFormulas(rows: Rows, filled: (formula: string) => string, note: Note): void {
  const asSaved = { "#NAME?": { error: "#NAME?" }, nothing: null } as const;
  for (const { place, formula, shows, saved } of injections) {
    const cell = { row: rows.next, column: 2 };
    const above = addressOf({ ...cell, row: cell.row - 1 });
    rows.text({ ...cell, column: 1 }, place);
    rows.formula(
      cell,
      filled(formula.replace("{above}", above)),
      saved === undefined ? shows : asSaved[saved]
    );
    note(place, cell, shows, {
      unknown: saved !== undefined,
    });
  }
}

/** A shared formula, an array formula in one cell and over four, a spill and a sum of it. */
function putColumns(rows: Rows, filled: (formula: string) => string, note: Note): void {
  const top = rows.next + 1;
  const [spend, revenue, shared, legacy, dynamic] = [1, 2, 3, 4, 5];
  rowValues.forEach((value, index) => {
    const row = top + index;
    rows.value({ row, column: spend }, figures.spend[index] ?? 0);
    rows.value({ row, column: revenue }, figures.revenue[index] ?? 0);
    const cell = { row, column: shared };
    const own = { row, column: spend };
    const formula = rowFormula
      .replace("{1}", addressOf(own))
      .replace("{2}", addressOf({ row, column: revenue }));
    const area = `${addressOf(cell)}:${addressOf({ row: top + 3, column: shared })}`;
    const master = `t="shared" ref="${area}" si="900"`;
    rows.formula(cell, index === 0 ? formula : "", value, {
      formula: index === 0 ? master : 't="shared" si="900"',
    });
    note("shared down a column", cell, value);
  });
  for (const [column, place, attributes] of [
    [legacy, "array formula over cells", {}],
    [dynamic, "spilled", { cell: 'cm="1"' }],
  ] as const) {
    const cells = curve.map((_, index) => ({ row: top + index, column }));
    const area = `${addressOf({ row: top, column })}:${addressOf({ row: top + curve.length - 1, column })}`;
    cells.forEach((cell, index) => {
      const value = curve[index]?.[0] ?? NaN;
      note(place, cell, value);
      if (index > 0) rows.value(cell, value);
      else {
        const formula = `t="array" ref="${area}"`;
        rows.formula(cell, filled(spillFormula), value, { ...attributes, formula });
      }
    });
  }
  const cell = { row: top + 5, column: 2 };
  rows.formula(cell, filled(arrayFormula), arrayValue, {
    formula: `t="array" ref="${addressOf(cell)}"`,
  });
  note("array formula in one cell", cell, arrayValue);
  const sum = { row: top + 6, column: 2 };
  const anchor = addressOf({ row: top, column: dynamic });
  rows.formula(sum, `SUM(_xlfn.ANCHORARRAY(${anchor}))`, spillTotal);
  note("sum of what is spilled", sum, spillTotal);
}

function addRules(parts: Package, path: string, filled: (formula: string) => string): void {
  const rule = `<cfRule type="expression" priority="900"><formula>${escaped(filled(formatFormula))}</formula></cfRule>`;
  const format = `<conditionalFormatting sqref="A900:A904">${rule}</conditionalFormatting>`;
  const validation = `<dataValidation type="custom" allowBlank="1" sqref="B900:B904"><formula1>${escaped(filled(validationFormula))}</formula1></dataValidation>`;
  const ruled = withElement(textOf(parts, path), "conditionalFormatting", format);
  setText(parts, path, withListed(ruled, "dataValidations", validation));
}

function addName(parts: Package, formula: string): void {
  const element = `<definedName name="CorpusReturn">${escaped(formula)}</definedName>`;
  setText(parts, "xl/workbook.xml", withName(textOf(parts, "xl/workbook.xml"), element));
}
