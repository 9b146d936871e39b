import type { Issue } from "../catalogue/imported";
import { countOnce } from "./breakdowns";
import type { RawRow } from "./cells";
import { decodeText, kindOf } from "./bytes";
import { delimit } from "./delimit";
import { gridOf } from "./grid";
import { rowsOfHtml } from "./html";
import { issue } from "./issue";
import type { ReadTable } from "./table";
import { readTables, type RowsSource, type TablesRead } from "./tables";
import { inStretches, partOf, type ReadWatch, type Work } from "./work";
import { readWorkbook, type Sheet, type WorkbookRead } from "./workbook";

export type { RawCell, RawTable } from "./cells";
export { settleImports, type CountChoices, type Counted } from "./settle-imports";
export { comparedHeader, headerSet } from "./level";
export { mapColumns, mapInStretches, type Mapping } from "./map";
export type { Replacement } from "./replace";
export type { Rival, Rivalry } from "./rivals";
export { sumExactly } from "./sum";
export type { ReadTable } from "./table";
export type { ReadWatch } from "./work";

/** The tables of one file or paste; `issues` are those that concern no single table. */
export interface ReadResult {
  readonly tables: readonly ReadTable[];
  readonly issues: readonly Issue[];
}

const largest = 50;

/** What a person may ask for before a source is read. */
interface Wishes {
  /** Texts of people (posts, captions, names, links) are kept in the names of activities; else they are left out. */
  readonly keepText?: boolean;
}

const refuse = (...args: Parameters<typeof issue>): ReadResult => ({
  tables: [],
  issues: [issue(...args)],
});

/** Several parts of one source as one result; a source without any table says so. */
function join(parts: readonly TablesRead[]): ReadResult {
  const tables = countOnce(parts.flatMap((part) => part.tables));
  const issues = parts.flatMap((part) => part.issues);
  return tables.length === 0 ? refuse("error", "no-table") : { tables, issues };
}

function* readCells(source: RowsSource): Work<ReadResult> {
  return join([yield* readTables(source)]);
}

/** Tokenising takes about as long as reading what the tokens mean. */
const tokenised = 0.5;

function* readText(
  file: string,
  encoding: string,
  text: string,
  keepText: boolean
): Work<ReadResult> {
  if (text.trim() === "")
    return refuse("error", encoding === "clipboard" ? "empty-paste" : "empty-file");
  const { rows, delimiter, dropped } = yield* partOf(delimit(text), 0, tokenised);
  const source = { file, sheet: null, encoding, delimiter, rows, dropped, keepText };
  return yield* partOf(readCells(source), tokenised, 1);
}

function* readSheets(
  sheets: readonly Sheet[],
  source: Pick<RowsSource, "file" | "encoding" | "keepText">
): Work<ReadResult> {
  const parts: TablesRead[] = [];
  for (const [index, { name, rows }] of sheets.entries()) {
    const work = readTables({
      ...source,
      sheet: name,
      delimiter: null,
      rows: gridOf(rows),
      dropped: 0,
    });
    parts.push(yield* partOf(work, index / sheets.length, (index + 1) / sheets.length));
  }
  return join(parts);
}

const watched = async (work: Work<ReadResult>, watch: ReadWatch): Promise<ReadResult> =>
  (await inStretches(work, watch)) ?? refuse("info", "cancelled");

/** Opens a workbook's bytes; a page may have this done beside it, as it takes long. */
export type OpenWorkbook = (
  bytes: Uint8Array,
  kind: "zip" | "compound",
  signal?: AbortSignal
) => Promise<WorkbookRead>;

/** Reads an exported file: csv or text in any encoding, .xlsx or .xls. Bad input gives issues, never an exception. */
export async function readFile(
  { name, bytes, keepText = false }: Readonly<{ name: string; bytes: Uint8Array }> & Wishes,
  watch: ReadWatch = {},
  openWorkbook: OpenWorkbook = readWorkbook
): Promise<ReadResult> {
  const kind = kindOf(bytes);
  if (kind === "empty") return refuse("error", "empty-file");
  if (kind === "image" || kind === "pdf") return refuse("error", kind);
  if (bytes.length > largest * 1_000_000) return refuse("error", "too-large", { limit: largest });
  try {
    if (kind === "text") {
      const decoded = decodeText(bytes);
      if (decoded === null) return refuse("error", "unreadable");
      return await watched(readText(name, decoded.encoding, decoded.text, keepText), watch);
    }
    const book = await openWorkbook(bytes, kind, watch.signal);
    if ("problem" in book) return refuse("error", book.problem);
    const encoding = kind === "zip" ? "xlsx" : "xls";
    return await watched(readSheets(book.sheets, { file: name, encoding, keepText }), watch);
  } catch {
    return watch.signal?.aborted === true
      ? refuse("info", "cancelled")
      : refuse("error", "unreadable");
  }
}

/** Cells of a sheet; `above` counts the rows of the sheet before the first. */
interface SheetRows {
  readonly sheet: string;
  readonly above: number;
  readonly rows: readonly RawRow[];
}

/** Reads cells of a sheet that is open: the same as a file that holds only them. */
export async function readSheet(
  { sheet, above, rows, keepText = false }: SheetRows & Wishes,
  watch: ReadWatch = {}
): Promise<ReadResult> {
  const source = { file: "", sheet, encoding: "workbook", delimiter: null, dropped: above };
  try {
    return await watched(readCells({ ...source, rows: gridOf(rows), keepText }), watch);
  } catch {
    return refuse("error", "unreadable");
  }
}

/** Reads what was pasted: the text, or the tables of the page it came from where the text is empty. */
export async function readPaste(
  { text, html, keepText = false }: Readonly<{ text: string; html?: string }> & Wishes,
  watch: ReadWatch = {}
): Promise<ReadResult> {
  try {
    const rows = text.trim() === "" && html !== undefined ? rowsOfHtml(html) : [];
    if (rows.length === 0) return await watched(readText("", "clipboard", text, keepText), watch);
    const source = { file: "", sheet: null, encoding: "clipboard", delimiter: null, dropped: 0 };
    return await watched(readCells({ ...source, rows: gridOf(rows), keepText }), watch);
  } catch {
    return refuse("error", "unreadable");
  }
}
