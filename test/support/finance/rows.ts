/** Rows of cells that are put beneath those of a sheet. */
import type { Shown } from "../../fixtures/finance/injections";
import { escaped } from "./package";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `B5` for row 5, column 2. */
export function addressOf({ row, column }: Place): string {
  const letters = column > 26 ? addressLetter((column - 1) / 26) : "";
  return `${letters}${addressLetter(((column - 1) % 26) + 1)}${row}`;
}

const addressLetter = (index: number): string => String.fromCharCode(64 + Math.floor(index));

/** The row and column of `B5`. */
export function placeOf(address: string): Place {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

export function absolute({ row, column }: Place): string {
  return addressOf({ row, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** Rows that are left free for what a program fills in by itself, such as a pivot table. */
const kept = 20;

/** The first free row beneath those that a sheet has. */
export function rowBelow(sheet: string): number {
  const numbers = [...sheet.matchAll(/<row\b[^>]*?\sr="(\d+)"/g)].map((match) => Number(match[1]));
  return Math.max(kept, ...numbers) + 3;
}

/** Cells by their place, written as rows. */
export class Rows {
  private readonly cells = new Map<number, Map<number, string>>();

  constructor(public next: number) {}

  put({ row, column }: Place, cell: string): void {
    const there = this.cells.get(row) ?? new Map<number, string>();
    this.cells.set(row, there.set(column, cell));
    this.next = Math.max(this.next, row + 1);
  }

  text(place: Place, text: string): void {
    const content = `<is><t xml:space="preserve">${escaped(text)}</t></is>`;
    this.put(place, `<c r="${addressOf(place)}" t="inlineStr">${content}</c>`);
  }

  value(place: Place, shown: Shown): void {
    this.put(place, cellXml(place, "", shown));
  }

  /** `attributes` of the formula, such as `t="array"`; of the cell, such as `cm="1"`. */
  formula(
    place: Place,
    formula: string,
    shown: Shown | null,
    attributes: Readonly<{ formula?: string; cell?: string }> = {}
  ): void {
    const text = formula === "" ? "" : escaped(formula);
    const f = `<f ${attributes.formula ?? ""}>${text}</f>`.replace(" >", ">");
    this.put(place, cellXml(place, f, shown, attributes.cell));
  }

  xml(): string {
    return [...this.cells]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => {
        const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
        return `<row r="${row}">${inOrder.join("")}</row>`;
      })
      .join("");
  }
}

function cellXml(place: Place, formula: string, shown: Shown | null, attributes = ""): string {
  const start = `<c r="${addressOf(place)}"${attributes === "" ? "" : ` ${attributes}`}`;
  if (shown === null) return `${start}>${formula}</c>`;
  const [type, text] = stored(shown);
  return `${start}${type}>${formula}<v>${text}</v></c>`;
}

function stored(shown: Shown): [type: string, text: string] {
  if (typeof shown === "number") return ["", String(shown)];
  if (typeof shown === "boolean") return [' t="b"', shown ? "1" : "0"];
  if (typeof shown === "string") return [' t="str"', escaped(shown)];
  return [' t="e"', shown.error];
}
