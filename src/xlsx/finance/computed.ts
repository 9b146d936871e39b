import { asShown, calculate, type Held, type Workings, withoutLet } from "../../formulas";
import type { Book } from "./book";
import { cellsIn, referenceOf, type Rectangle } from "./cells";
import { referredBy } from "./referred";
import type { StoredValues } from "./storedValues";
import type { BookTable } from "./tables";

/** A cell whose stored value is worth nothing: what its formula was, and its place in a spill. */
export interface ToCompute {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The place in what the formula answers, from 0. */
  readonly offset: readonly [row: number, column: number];
}

/** Cells of one reference that are read one by one; larger ones are left to the program that opens the file. */
const mostCells = 300_000;
/** Formulas that wait for each other's answer. */
const deepest = 200;

/** Computes what cells show from what the others store, as far as our functions and a few of Excel's reach. */
export class Computed {
  private readonly waiting: ReadonlyMap<string, ToCompute>;
  private readonly answers = new Map<string, Held | undefined>();
  private depth = 0;

  constructor(
    private readonly book: Book,
    private readonly tables: readonly BookTable[],
    private readonly stored: StoredValues,
    waiting: readonly ToCompute[]
  ) {
    this.waiting = new Map(waiting.map((each) => [keyOf(each.sheet, each), each]));
  }

  /** What a cell holds; undefined where that cannot be told. */
  at(sheet: string, row: number, column: number): Held | undefined {
    const key = keyOf(sheet, { row, column });
    const wanted = this.waiting.get(key);
    if (wanted === undefined) return this.stored.at(sheet, row, column);
    if (this.answers.has(key)) return this.answers.get(key);
    // A circle of references has no answer: it finds this one.
    this.answers.set(key, undefined);
    const [down, right] = wanted.offset;
    const answer = this.answer(wanted);
    const held = isRows(answer) ? answer[down]?.[right] : answer;
    this.answers.set(key, held);
    return held;
  }

  /** How many cells the answer of one that waits would fill. */
  fills(sheet: string, place: Readonly<{ row: number; column: number }>): number {
    const wanted = this.waiting.get(keyOf(sheet, place));
    const answer = wanted === undefined ? undefined : this.answer(wanted);
    return isRows(answer) ? answer.length * (answer[0]?.length ?? 0) : 1;
  }

  /** What a formula at a place answers; rows, or one error. */
  answer({ sheet, row, formula }: Omit<ToCompute, "offset">): Held | undefined {
    if (this.depth >= deepest) return undefined;
    this.depth += 1;
    try {
      return calculate(withoutLet(asShown(formula)).slice(1), this.workings(sheet, row));
    } finally {
      this.depth -= 1;
    }
  }

  private workings(sheet: string, row: number): Workings {
    return {
      name: (name) => {
        const meant = nameIn(this.book, name, sheet);
        return meant === undefined
          ? undefined
          : this.answer({ sheet, row, column: 0, formula: meant });
      },
      reference: (text) => {
        const referred = referredBy(text, { sheet, row }, this.tables);
        return referred === null ? undefined : this.rows(referred.sheet, referred.area);
      },
    };
  }

  private rows(sheet: string, area: Rectangle): Held | undefined {
    const used = this.stored.used(sheet, area);
    if (cellsIn(used) > mostCells) return undefined;
    const rows: (number | string | boolean | null)[][] = [];
    for (let row = used.top; row <= used.bottom; row += 1) {
      const cells: (number | string | boolean | null)[] = [];
      for (let column = used.left; column <= used.right; column += 1) {
        const held = this.at(sheet, row, column);
        if (held === undefined || (typeof held === "object" && held !== null)) {
          return isRows(held) ? undefined : held;
        }
        cells.push(held);
      }
      rows.push(cells);
    }
    return rows;
  }
}

function isRows(
  held: Held | undefined
): held is readonly (readonly (number | string | boolean | null)[])[] {
  return Array.isArray(held);
}

function keyOf(sheet: string, place: Readonly<{ row: number; column: number }>): string {
  return `${sheet.toLowerCase()}!${referenceOf(place)}`;
}

/** What a name stands for, seen from a sheet: its own names come before those of the workbook. */
export function nameIn({ names }: Book, name: string, sheet: string): string | undefined {
  const same = names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const found =
    same.find((each) => each.sheet === sheet) ?? same.find((each) => each.sheet === null);
  return found?.formula;
}
