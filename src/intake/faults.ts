import type { Issue } from "../catalogue/imported";
import type { RawCell } from "./cells";
import { isDateWithoutYear } from "./dates";
import { issue } from "./issue";
import type { LayoutColumn } from "./layout";
import { saysTotal } from "./total-rows";

/** Cells that could not be read, counted by column; `row` is a cell's row in the source. */
export interface Faults {
  readonly number: (column: LayoutColumn, row: number) => void;
  readonly day: (column: LayoutColumn, row: number, cell: RawCell) => void;
  /** One issue a column, at its first such row, the first row first. */
  readonly issues: () => readonly Issue[];
}

interface Fault {
  readonly code: "date-unreadable" | "not-a-number";
  readonly row: number;
  count: number;
}

/** Nothing noted yet. */
export function noFaults(): Faults {
  const noted = new Map<LayoutColumn, Fault>();
  let yearless = false;
  const note = (code: Fault["code"], column: LayoutColumn, row: number): void => {
    const known = noted.get(column);
    if (known === undefined) noted.set(column, { code, row, count: 1 });
    else known.count += 1;
  };
  return {
    number(column, row) {
      note("not-a-number", column, row);
    },
    day(column, row, cell) {
      if (isDateWithoutYear(cell)) yearless = true;
      else if (!saysTotal(cell)) note("date-unreadable", column, row);
    },
    issues() {
      const found = [...noted]
        .sort(([, one], [, other]) => one.row - other.row)
        .map(([{ header }, { code, count, row }]) =>
          issue("warning", code, { count }, { row, column: header })
        );
      return yearless ? [...found, issue("warning", "dates-without-year")] : found;
    },
  };
}
