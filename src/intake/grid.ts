import { filled, type RawCell, type RawRow } from "./cells";
import { DigitCodes, digitsOf } from "./digit-codes";
import { inTurn, partOf, type Work } from "./work";

/** The cells of one column; a cell that comes again is stored, and judged, once. */
export interface CodedColumn {
  /**
   * The different cells in the order in which they come; the first is "", which also stands where a row ends
   * early. Further ones that are "" stand nowhere.
   */
  readonly cells: readonly RawCell[];
  /** In how many rows each of them stands. */
  readonly counts: Uint32Array;
  /** By row: the place of its cell in `cells`. */
  readonly codes: Uint32Array;
}

/** A column that no row has. */
export const noCells: CodedColumn = {
  cells: [""],
  counts: new Uint32Array(1),
  codes: new Uint32Array(),
};

/** Rows of which the cells are near at hand for a processor, while it goes down one column after the other. */
const fewRows = 32;

/** Rows that are taken apart into columns in one step. */
const inStep = 500;

/** Cells of a column after which it is clear whether they come again. */
const probation = 10_000;

/** The list with room for so many: doubled, so that a list that grows is seldom copied. */
function withRoom<List extends Uint32Array | Uint8Array>(
  list: List,
  count: number,
  make: (length: number) => List
): List {
  if (count <= list.length) return list;
  const grown = make(Math.max(count, list.length * 2));
  grown.set(list);
  return grown;
}

const numbers = (length: number): Uint32Array => new Uint32Array(length);
const bytes = (length: number): Uint8Array => new Uint8Array(length);

/** The different cells of one column of a source. Where hardly any comes again, each is taken for a new one. */
class Dictionary {
  readonly cells: RawCell[] = [""];
  private known: Map<RawCell, number> | null = new Map();
  private readonly digits = new DigitCodes();
  private asked = 0;
  /** The text asked for last, and by text the one that came after it: rows in order say the same in turn. */
  private lastCode = 0;
  private next = numbers(64);
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

interface Store {
  /** All cells, row after row. */
  readonly codes: Uint32Array;
  /** Where in `codes` each row begins, and where the last one ends. */
  readonly starts: Uint32Array;
  /** How many cells of a row hold something: 0, 1, or 2 for more. */
  readonly filled: Uint8Array;
  readonly rows: number;
  readonly dictionaries: readonly Dictionary[];
}

/**
 * Rows of cells as a source has them, each as long as it is. A long table takes a few bytes a cell:
 * rows are made when they are asked for, columns hold each different cell once.
 */
export class Grid {
  constructor(
    private readonly store: Store,
    private readonly first: number,
    readonly length: number
  ) {}

  private has(row: number): boolean {
    return row >= 0 && row < this.length;
  }

  /** How many cells a row has, empty ones included. */
  widthOf(row: number): number {
    if (!this.has(row)) return 0;
    const { starts } = this.store;
    const place = this.first + row;
    return (starts[place + 1] ?? 0) - (starts[place] ?? 0);
  }

  /** How many cells of a row hold something: 0, 1, or 2 for more. */
  filled(row: number): number {
    return this.has(row) ? (this.store.filled[this.first + row] ?? 0) : 0;
  }

  /** The cells of a row; none where there is no such row. `cells` is filled and given back, where given. */
  row(row: number, cells: RawCell[] = []): RawRow {
    const { codes, starts, dictionaries } = this.store;
    const start = starts[this.first + row] ?? 0;
    const width = this.widthOf(row);
    cells.length = width;
    for (let index = 0; index < width; index += 1) {
      cells[index] = dictionaries[index]?.cells[codes[start + index] ?? 0] ?? "";
    }
    return cells;
  }

  /** The rows from one to before another. */
  rows(from = 0, to = this.length): RawRow[] {
    const last = Math.min(to, this.length);
    return Array.from({ length: Math.max(0, last - from) }, (_, index) => this.row(from + index));
  }

  /** The same rows from one to before another, as a grid of their own. */
  slice(from: number, to = this.length): Grid {
    return new Grid(this.store, this.first + from, Math.max(0, Math.min(to, this.length) - from));
  }

  /** The first columns from a row on, as many as are asked for. */
  *columns(count: number, from: number): Work<CodedColumn[]> {
    const { codes, starts, dictionaries } = this.store;
    const rows = Math.max(0, this.length - from);
    const found = Array.from({ length: count }, () => new Uint32Array(rows));
    // A stretch of rows at a time: a walk down each column would jump through all of the memory.
    for (let start = 0; start < rows; start += inStep) {
      const end = Math.min(rows, start + inStep);
      let widest = 0;
      for (let row = start; row < end; row += 1) {
        widest = Math.max(widest, this.widthOf(from + row));
      }
      found.slice(0, widest).forEach((column, index) => {
        for (let place = start; place < end; place += 1) {
          const row = this.first + from + place;
          const cell = (starts[row] ?? 0) + index;
          if (cell < (starts[row + 1] ?? 0)) column[place] = codes[cell] ?? 0;
        }
      });
      yield (end / rows) * 0.5;
    }
    const most = rows * 2 > this.store.rows;
    const numbered = inTurn([...found.entries()], function* ([index, column]) {
      yield 0;
      const cells = dictionaries[index]?.column(column, most);
      return cells ?? { ...noCells, codes: column, counts: Uint32Array.of(rows) };
    });
    return yield* partOf(numbered, 0.5, 1);
  }
}

/** Takes rows, some hundreds at a time, and keeps none of them. */
export class GridBuilder {
  private codes = numbers(1024);
  private starts = numbers(64);
  private filled = bytes(64);
  private cells = 0;
  private rows = 0;
  private readonly dictionaries: Dictionary[] = [];

  /** Makes room for so many times what has come so far: quicker than growing again and again. */
  expect(times: number): void {
    this.codes = withRoom(this.codes, Math.ceil(this.cells * times), numbers);
    this.starts = withRoom(this.starts, Math.ceil(this.rows * times) + 1, numbers);
    this.filled = withRoom(this.filled, Math.ceil(this.rows * times), bytes);
  }

  add(rows: readonly RawRow[]): void {
    for (let first = 0; first < rows.length; first += fewRows) {
      this.addFew(rows.slice(first, first + fewRows));
    }
  }

  private addFew(rows: readonly RawRow[]): void {
    let widest = 0;
    let cells = this.cells;
    this.starts = withRoom(this.starts, this.rows + rows.length + 1, numbers);
    this.filled = withRoom(this.filled, this.rows + rows.length, bytes);
    rows.forEach((row, place) => {
      widest = Math.max(widest, row.length);
      cells += row.length;
      this.starts[this.rows + place + 1] = cells;
      this.filled[this.rows + place] = filled(row, 2);
    });
    this.codes = withRoom(this.codes, cells, numbers);
    // Down each column, so that one dictionary is at hand at a time.
    for (let index = 0; index < widest; index += 1) this.addColumn(rows, index);
    this.cells = cells;
    this.rows += rows.length;
  }

  private addColumn(rows: readonly RawRow[], index: number): void {
    const { codes, starts, rows: before } = this;
    const dictionary = (this.dictionaries[index] ??= new Dictionary());
    for (let place = 0; place < rows.length; place += 1) {
      const cell = rows[place]?.[index];
      if (cell !== undefined)
        codes[(starts[before + place] ?? 0) + index] = dictionary.codeOf(cell);
    }
  }

  grid(): Grid {
    const { codes, starts, filled, rows, dictionaries } = this;
    return new Grid({ codes, starts, filled, rows, dictionaries }, 0, rows);
  }
}

/** Rows that stand ready as a grid. */
export function gridOf(rows: Iterable<RawRow>): Grid {
  const builder = new GridBuilder();
  builder.add([...rows]);
  return builder.grid();
}

/** The cells under a header, column by column. */
export const columnsUnder = (grid: Grid, header: number): Work<readonly CodedColumn[]> =>
  grid.columns(grid.widthOf(header), header + 1);
