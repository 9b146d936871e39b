import type { Held } from "../../formulas";
import type { Book } from "./book";
import { isInside, placeOf, rectangleOf, type Rectangle } from "./cells";
import type { Parts } from "./package/parts";
import { walk, type Element } from "./package/xml";

/** A value as a file stores it: a cell of nothing is not there. */
type Stored = number | string | boolean | { readonly error: string };

interface SheetValues {
  readonly cells: ReadonlyMap<number, Stored>;
  readonly formulas: ReadonlyMap<number, string>;
  /** Formulas that answer for several cells: only the first of them states it. */
  readonly arrays: readonly Readonly<{ area: Rectangle; formula: string }>[];
  readonly rows: number;
  readonly columns: number;
}

/** One number for a place: a sheet has 16,384 columns. */
function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

const computable = ["#VALUE!", "#DIV/0!", "#N/A"] as const;

/** The values of the cells as the file stores them; a sheet is read when it is first asked for. */
export class StoredValues {
  private readonly sheets = new Map<string, SheetValues>();
  private shared: readonly string[] | null = null;

  constructor(
    private readonly parts: Parts,
    private readonly book: Book
  ) {}

  /** What one cell holds; undefined for an error that no function of ours answers with. */
  at(sheet: string, row: number, column: number): Held | undefined {
    const stored = this.sheet(sheet).cells.get(keyOf(row, column));
    if (stored === undefined) return null;
    if (typeof stored !== "object") return stored;
    const error = computable.find((each) => each === stored.error);
    return error === undefined ? undefined : { error };
  }

  /** The formula that gives a cell its value, as the file spells it; empty where another cell states it, null for none. */
  formulaAt(sheet: string, row: number, column: number): string | null {
    const { formulas, arrays } = this.sheet(sheet);
    const around = arrays.find(({ area }) => isInside({ row, column }, area));
    return formulas.get(keyOf(row, column)) ?? around?.formula ?? null;
  }

  /** The part of a rectangle that lies within what is used of the sheet: `A:A` has no end of its own. */
  used(sheet: string, { top, left, bottom, right }: Rectangle): Rectangle {
    const { rows, columns } = this.sheet(sheet);
    return {
      top,
      left,
      bottom: Math.min(bottom, Math.max(rows - 1, top)),
      right: Math.min(right, Math.max(columns - 1, left)),
    };
  }

  private sheet(name: string): SheetValues {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const path = this.book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const read = typeof path?.path === "string" ? this.read(this.parts.text(path.path)) : nothing;
    this.sheets.set(name, read);
    return read;
  }

  private read(xml: string): SheetValues {
    const cells = new Map<number, Stored>();
    const formulas = new Map<number, string>();
    const arrays: { area: Rectangle; formula: string }[] = [];
    let rows = 0;
    let columns = 0;
    let tag: Element | null = null;
    let place = { row: -1, column: -1 };
    walk(xml, {
      wantsText: ({ local }) => tag !== null && /^(v|is|f)$/.test(local),
      open: (element) => {
        const { local, attributes } = element;
        if (local === "row") {
          const stated = attributes.get("r");
          place = { row: stated === undefined ? place.row + 1 : Number(stated) - 1, column: -1 };
        }
        if (local !== "c") return;
        tag = element;
        const { row, column } = place;
        place = placeOf(attributes.get("r") ?? "") ?? { row, column: column + 1 };
      },
      close: ({ local, text, attributes }) => {
        if (local === "c") tag = null;
        if (tag !== null && local === "f") {
          formulas.set(keyOf(place.row, place.column), text);
          const area = rectangleOf(attributes.get("ref") ?? "");
          if (area !== null && attributes.get("t") !== "shared") {
            arrays.push({ area, formula: text });
          }
        }
        if (tag === null || (local !== "v" && local !== "is")) return;
        const stored = this.stored(tag, text);
        if (stored === null) return;
        cells.set(keyOf(place.row, place.column), stored);
        rows = Math.max(rows, place.row + 1);
        columns = Math.max(columns, place.column + 1);
      },
    });
    return { cells, formulas, arrays, rows, columns };
  }

  private stored({ attributes }: Element, text: string): Stored | null {
    switch (attributes.get("t") ?? "n") {
      case "n":
        return text.trim() === "" ? null : Number(text);
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return { error: text.trim() };
      case "s":
        return this.sharedStrings()[Number(text)] ?? "";
      default:
        return text;
    }
  }

  private sharedStrings(): readonly string[] {
    if (this.shared !== null) return this.shared;
    const texts: string[] = [];
    const path = this.book.sharedStrings;
    let item = "";
    let phonetic = false;
    if (path !== null) {
      walk(this.parts.text(path), {
        wantsText: ({ local }) => local === "t",
        open: ({ local }) => {
          if (local === "si") item = "";
          if (local === "rPh") phonetic = true;
        },
        close: ({ local, text }) => {
          if (local === "t" && !phonetic) item += text;
          if (local === "rPh") phonetic = false;
          if (local === "si") texts.push(item);
        },
      });
    }
    this.shared = texts;
    return texts;
  }
}

const nothing: SheetValues = {
  cells: new Map(),
  formulas: new Map(),
  arrays: [],
  rows: 0,
  columns: 0,
};
