import type { CellContent, CellFormat, GridArea, GridChart, GridTable } from "./grid";
import type { ConditionalFormatRecord, ValidationRecord } from "./memoryGrid";
import { type MemorySheet, placeOf } from "./memorySheet";

/** A document as plain JSON: addresses instead of numbers, sheet names instead of ids. */
export interface GridSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly unknown[];
  readonly names: Readonly<Record<string, string>>;
  readonly charts: readonly unknown[];
  /** What the model remembers beyond the grid, by owner. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface SheetSnapshot {
  readonly name: string;
  /** A formula begins with "="; a text that would look like one begins with an apostrophe. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly formats: Readonly<Record<string, CellFormat>>;
  readonly conditionalFormats: readonly unknown[];
  readonly validations: readonly unknown[];
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColor: string;
}

interface Document {
  readonly sheets: readonly MemorySheet[];
  readonly tables: readonly GridTable[];
  readonly names: readonly { name: string; formula: string }[];
  readonly charts: readonly GridChart[];
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
  readonly validations: readonly ValidationRecord[];
  readonly facts: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Writes the document down in an order that depends on its content only. */
export function snapshotOf(document: Document): GridSnapshot {
  const sheetNames = new Map(document.sheets.map(({ id, name }) => [id, name]));
  const at = ({ sheetId, area }: { sheetId: string; area: GridArea }): string =>
    `${sheetNames.get(sheetId) ?? sheetId}!${address(area)}`;
  const named = new Map<string, string>(sheetNames);
  for (const { id, name } of [...document.tables, ...document.charts]) named.set(id, name);
  return {
    sheets: document.sheets.map((sheet) => sheetSnapshot(sheet, document)),
    tables: sortedBy(document.tables, ({ name }) => name).map((table) => ({
      name: table.name,
      at: at(table),
    })),
    names: sorted(document.names.map(({ name, formula }) => [name, formula])),
    charts: sortedBy(document.charts, (chart) => `${at(toPlace(chart))} ${chart.name}`).map(
      (chart) => ({
        name: chart.name,
        sheet: sheetNames.get(chart.sheetId) ?? chart.sheetId,
        type: chart.type,
        title: chart.title,
        altText: chart.altText,
        place: chart.place,
        categories: chart.categories === null ? null : at(chart.categories),
        series: chart.series.map(({ name, color, source }) => ({
          name,
          color,
          source: at(source),
        })),
      })
    ),
    facts: sorted(
      [...document.facts].map(([owner, facts]) => {
        const words = owner.split(" ").map((word) => named.get(word) ?? word);
        return [words.join(" "), sorted(Object.entries(facts))];
      })
    ),
  };
}

function toPlace(chart: GridChart): { sheetId: string; area: GridArea } {
  return { sheetId: chart.sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
}

function sheetSnapshot(sheet: MemorySheet, document: Document): SheetSnapshot {
  const here = ({ sheetId }: { sheetId: string }): boolean => sheetId === sheet.id;
  const keys = [...sheet.cells].sort(([a], [b]) => a - b);
  return {
    name: sheet.name,
    cells: Object.fromEntries(keys.map(([key, cell]) => [cellAddress(key), content(cell)])),
    formats: formats(sheet),
    conditionalFormats: document.conditionalFormats
      .filter(here)
      .map(({ area, rule }) => ({ at: address(area), ...rule })),
    validations: sortedBy(document.validations.filter(here), ({ area }) => order(area)).map(
      ({ area, rule, message }) => ({ at: address(area), ...rule, message })
    ),
    columnWidths: sizes(sheet.widths, letters),
    rowHeights: sizes(sheet.heights, (row) => String(row + 1)),
    frozen: sheet.frozen,
    gridlines: sheet.gridlines,
    tabColor: sheet.tabColor,
  };
}

function content(cell: CellContent): string | number | boolean {
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (typeof value === "string" && value.startsWith("=")) return `'${value}`;
  return value ?? "";
}

/** Cells of equal format as rectangles: first runs within a row, then equal runs below each other. */
function formats(sheet: MemorySheet): Record<string, CellFormat> {
  const blocks: { area: GridArea; text: string; format: CellFormat }[] = [];
  for (const [column, format] of [...sheet.columnFormats].sort(([a], [b]) => a - b)) {
    blocks.push({ area: { row: 0, column, rows: 1_048_576, columns: 1 }, text: "", format });
  }
  for (const [row, format] of [...sheet.rowFormats].sort(([a], [b]) => a - b)) {
    blocks.push({ area: { row, column: 0, rows: 1, columns: 16_384 }, text: "", format });
  }
  const open = new Map<string, (typeof blocks)[number]>();
  for (const run of runs(sheet)) {
    const key = `${run.area.column}:${run.area.columns}:${run.text}`;
    const above = open.get(key);
    if (above !== undefined && above.area.row + above.area.rows === run.area.row) {
      above.area = { ...above.area, rows: above.area.rows + 1 };
    } else {
      open.set(key, run);
      blocks.push(run);
    }
  }
  const entries = blocks.map(({ area, format }) => [address(area), ordered(format)] as const);
  const whole = Object.keys(sheet.sheetFormat).length > 0;
  return Object.fromEntries([
    ...(whole ? [["sheet", ordered(sheet.sheetFormat)] as const] : []),
    ...entries,
  ]);
}

function runs(sheet: MemorySheet): { area: GridArea; text: string; format: CellFormat }[] {
  const found: { area: GridArea; text: string; format: CellFormat }[] = [];
  for (const [key, format] of [...sheet.formats].sort(([a], [b]) => a - b)) {
    const [row, column] = placeOf(key);
    const text = JSON.stringify(ordered(format));
    const last = found.at(-1);
    const adjoins = last?.area.row === row && last.area.column + last.area.columns === column;
    if (last !== undefined && adjoins && last.text === text) {
      last.area = { ...last.area, columns: last.area.columns + 1 };
    } else found.push({ area: { row, column, rows: 1, columns: 1 }, text, format });
  }
  return found;
}

function sizes(
  map: ReadonlyMap<number, number>,
  label: (at: number) => string
): Record<string, number> {
  const entries = [...map].sort(([a], [b]) => a - b);
  return Object.fromEntries(entries.map(([at, points]) => [label(at), points]));
}

function ordered(format: CellFormat): CellFormat {
  return sorted(Object.entries(format));
}

function sorted(entries: Iterable<readonly [string, unknown]>): Record<string, never> {
  const pairs = [...entries].filter(([, value]) => value !== undefined);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1))) as Record<string, never>;
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function order({ row, column }: GridArea): string {
  return `${String(row).padStart(8, "0")} ${String(column).padStart(6, "0")}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

function cellAddress(key: number): string {
  const [row, column] = placeOf(key);
  return `${letters(column)}${row + 1}`;
}

function address({ row, column, rows, columns }: GridArea): string {
  const last = column + columns - 1;
  if (rows === 1_048_576) return `${letters(column)}:${letters(last)}`;
  if (columns === 16_384) return `${row + 1}:${row + rows}`;
  const first = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(last)}${row + rows}`;
}
