import { filled, type RawCell, type RawRow } from "./cells";
import { noCells, type CodedColumn } from "./coded-column";
import { Dictionary } from "./dictionary";
import { bytes, numbers, withRoom } from "./room";
import { inTurn, partOf, type Work } from "./work";

/** Rows of which the cells are near at hand for a processor, while it goes down one column after the other. */
const fewRows = 32;

/** Rows that are taken apart into columns in one step. */
const inStep = 500;

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
      const first = starts[this.first + from + start] ?? 0;
      const isEven = (starts[this.first + from + end] ?? 0) - first === widest * (end - start);
      found.slice(0, widest).forEach((column, index) => {
        if (isEven) {
          let cell = first + index;
          for (let place = start; place < end; place += 1, cell += widest) {
            column[place] = codes[cell] ?? 0;
          }
          return;
        }
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
