import { ownCallsIn, type Taken } from "../../formulas";
import type { Book } from "./book";
import { rectangleOf, type Rectangle } from "./cells";
import type { Parts } from "./package/parts";
import { relationshipsOf } from "./package/relationships";
import { walk, type ClosedElement } from "./package/xml";

/** The formula that a table keeps for a column. */
export interface ColumnFormula {
  readonly element: ClosedElement;
  readonly kind: "calculatedColumnFormula" | "totalsRowFormula";
}

export interface BookTable {
  readonly path: string;
  readonly name: string;
  readonly sheet: string;
  /** Header and totals included. */
  readonly area: Rectangle;
  readonly headers: number;
  readonly totals: number;
  readonly columns: readonly string[];
  /** Only those that call a function of ours. */
  readonly formulas: readonly ColumnFormula[];
}

/** The tables of every sheet. */
export function readTables(parts: Parts, book: Book, taken: Taken): BookTable[] {
  return book.sheets.flatMap(({ name, path }) => {
    if (path === null) return [];
    return relationshipsOf(parts, path).flatMap(({ kind, target }) =>
      kind === "table" && target !== null ? readTable(parts, target, name, taken) : []
    );
  });
}

function readTable(parts: Parts, path: string, sheet: string, taken: Taken): BookTable[] {
  const found: BookTable[] = [];
  const columns: string[] = [];
  const formulas: ColumnFormula[] = [];
  walk(parts.text(path), {
    wantsText: ({ local }) => local === "calculatedColumnFormula" || local === "totalsRowFormula",
    close: (element) => {
      const { local: kind, attributes, text } = element;
      if (kind === "calculatedColumnFormula" || kind === "totalsRowFormula") {
        if (ownCallsIn(text, taken).length > 0) formulas.push({ element, kind });
      }
      if (kind === "tableColumn") columns.push(columnName(attributes.get("name") ?? ""));
      const area = rectangleOf(attributes.get("ref") ?? "");
      if (kind !== "table" || area === null) return;
      const count = (name: string, usual: number) => Number(attributes.get(name) ?? usual);
      const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
      const [headers, totals] = [count("headerRowCount", 1), count("totalsRowCount", 0)];
      found.push({ path, name, sheet, area, headers, totals, columns, formulas });
    },
  });
  return found;
}

/** Files write a line break in a heading as `_x000a_`. */
function columnName(stored: string): string {
  return stored.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}
