import type { RawCell } from "./cells";
import type { CodedColumn } from "./coded-column";
import { DigitCodes, digitsOf } from "./digit-codes";
import { numbers, withRoom } from "./room";

/** Cells of a column after which it is clear whether they come again. */
const probation = 10_000;

/** The different cells of one column of a source. Where hardly any comes again, each is taken for a new one. */
export class Dictionary {
  readonly cells: RawCell[] = [""];
  private known: Map<RawCell, number> | null = new Map();
  private readonly digits = new DigitCodes();
  private asked = 0;
  /** The text asked for last, and by text the one that came after it: rows in order say the same in turn. */
  private lastCode = 0;
  private next = numbers(8);
  /** The cell asked for last: down a column the same one often stands in the next row. */
  private lastCell: RawCell = "";
  private lastCellCode = 0;
  /** Codes in a stretch of rows, 0 where none is given: in use only while a column is taken out. */
  private renumbered = new Uint32Array();

  codeOf(cell: RawCell): number {
    if (cell === this.lastCell) return this.lastCellCode;
    this.lastCell = cell;
    return (this.lastCellCode = this.newlyAsked(cell));
  }

  private newlyAsked(cell: RawCell): number {
    if (cell === "") return 0;
    const digits = typeof cell === "string" ? digitsOf(cell) : -1;
    if (digits < 0) return this.codeOfText(cell);
    const code = this.digits.codeOf(digits, this.cells.length);
    if (code === this.cells.length) this.cells.push(cell);
    return code;
  }

  private codeOfText(cell: RawCell): number {
    const last = this.lastCode;
    const expected = this.next[last] ?? 0;
    if (expected !== 0 && cell === this.cells[expected]) return (this.lastCode = expected);
    this.lastCode = this.found(cell);
    if (this.known !== null) {
      this.next = withRoom(this.next, last + 1, numbers);
      this.next[last] = this.lastCode;
    }
    return this.lastCode;
  }

  private found(cell: RawCell): number {
    const code = this.known?.get(cell);
    this.asked += 1;
    if (code !== undefined) return code;
    const added = this.cells.push(cell) - 1;
    if (this.asked > probation && added * 2 > this.asked) this.known = null;
    this.known?.set(cell, added);
    return added;
  }

  /** The cells that have these codes; `most` when the rows are most of all that there are. */
  column(codes: Uint32Array, most: boolean): CodedColumn {
    return most ? this.asTheyStand(codes) : this.numberedAnew(codes);
  }

  /** Cells that only stand in other rows, above a header for one, are blank here. */
  private asTheyStand(codes: Uint32Array): CodedColumn {
    const counts = numbers(this.cells.length);
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    const cells = this.cells.map((cell, code) => (counts[code] === 0 ? "" : cell));
    return { cells, counts, codes };
  }

  /** The codes anew, so that a short table in a long file does not carry all of the file's cells. */
  private numberedAnew(codes: Uint32Array): CodedColumn {
    if (this.renumbered.length < this.cells.length) {
      this.renumbered = new Uint32Array(this.cells.length);
    }
    const { renumbered } = this;
    const cells: RawCell[] = [""];
    const counts = [0];
    const met: number[] = [];
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row] ?? 0;
      let place = renumbered[code] ?? 0;
      if (place === 0 && code !== 0) {
        place = cells.push(this.cells[code] ?? "") - 1;
        counts.push(0);
        met.push(code);
        renumbered[code] = place;
      }
      counts[place] = (counts[place] ?? 0) + 1;
      codes[row] = place;
    }
    for (const code of met) renumbered[code] = 0;
    return { cells, counts: Uint32Array.from(counts), codes };
  }
}
