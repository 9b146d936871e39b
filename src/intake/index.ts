import type { Issue } from "../catalogue/imported";
import { decodeText, kindOf } from "./bytes";
import { delimit } from "./delimit";
import { rowsOfHtml } from "./html";
import { issue } from "./issue";
import type { ReadTable } from "./table";
import { readTables, type RowsSource, type TablesRead } from "./tables";
import { readWorkbook } from "./workbook";

export type { RawCell, RawTable } from "./cells";
export { mapColumns, type Mapping } from "./map";
export { findOverlaps } from "./overlap";
export type { ReadTable } from "./table";

/** The tables of one file or paste; `issues` are those that concern no single table. */
export interface ReadResult {
  readonly tables: readonly ReadTable[];
  readonly issues: readonly Issue[];
}

const largest = 50;

const refuse = (...args: Parameters<typeof issue>): ReadResult => ({
  tables: [],
  issues: [issue(...args)],
});

/** Several parts of one source as one result; a source without any table says so. */
function join(parts: readonly TablesRead[]): ReadResult {
  const tables = parts.flatMap((part) => part.tables);
  const issues = parts.flatMap((part) => part.issues);
  return tables.length === 0 ? refuse("error", "no-table") : { tables, issues };
}

function readText(file: string, encoding: string, text: string): ReadResult {
  if (text.trim() === "")
    return refuse("error", encoding === "clipboard" ? "empty-paste" : "empty-file");
  const { rows, delimiter, dropped } = delimit(text);
  const source: RowsSource = { file, sheet: null, encoding, delimiter, rows, dropped };
  return join([readTables(source)]);
}

/** Reads an exported file: csv or text in any encoding, .xlsx or .xls. Bad input gives issues, never an exception. */
export async function readFile({
  name,
  bytes,
}: Readonly<{ name: string; bytes: Uint8Array }>): Promise<ReadResult> {
  const kind = kindOf(bytes);
  if (kind === "empty") return refuse("error", "empty-file");
  if (kind === "image" || kind === "pdf") return refuse("error", kind);
  if (bytes.length > largest * 1_000_000) return refuse("error", "too-large", { limit: largest });
  try {
    if (kind === "text") {
      const decoded = decodeText(bytes);
      if (decoded === null) return refuse("error", "unreadable");
      return readText(name, decoded.encoding, decoded.text);
    }
    const book = await readWorkbook(bytes, kind);
    if ("problem" in book) return refuse("error", book.problem);
    const encoding = kind === "zip" ? "xlsx" : "xls";
    return join(
      book.sheets.map((sheet) =>
        readTables({
          file: name,
          sheet: sheet.name,
          encoding,
          delimiter: null,
          rows: sheet.rows,
          dropped: 0,
        })
      )
    );
  } catch {
    return refuse("error", "unreadable");
  }
}

/** Reads what was pasted: the text, or the tables of the page it came from where the text is empty. */
export function readPaste({
  text,
  html,
}: Readonly<{ text: string; html?: string }>): Promise<ReadResult> {
  return Promise.resolve()
    .then(() => {
      const rows = text.trim() === "" && html !== undefined ? rowsOfHtml(html) : [];
      if (rows.length === 0) return readText("", "clipboard", text);
      const source = {
        file: "",
        sheet: null,
        encoding: "clipboard",
        delimiter: null,
        rows,
        dropped: 0,
      };
      return join([readTables(source)]);
    })
    .catch(() => refuse("error", "unreadable"));
}
