import { block, type Slot } from "./cells";
import { tableHeadings, tablePlan, type TableShape } from "./typedTable";
import type { BlockPlan, SheetKey, SheetPlan } from "./workbook";

/** What differs from one sheet of a typed table to the next. */
interface TypedSheet<Key extends string> {
  readonly key: SheetKey;
  readonly name: string;
  readonly shape: TableShape<Key>;
  /** Rows above the table, from the first of the sheet on. */
  readonly head: readonly (readonly Slot[])[];
  /** What stands between the head and the table. */
  readonly between?: readonly BlockPlan[];
  /** The rows below the headings; a table has one row at least, and it may be empty. */
  readonly rows: readonly (readonly Slot[])[];
}

/**
 * The frame of a sheet that is one table on which people type: headings that stay in sight and on
 * every page, landscape. Rules are the sheet's own.
 */
export function typedSheet<Key extends string>({
  key,
  name,
  shape,
  head,
  between = [],
  rows,
}: TypedSheet<Key>): Omit<SheetPlan, "validations" | "conditionalFormats"> {
  return {
    key,
    name,
    widths: shape.columns.map(({ width }) => width),
    frozen: { rows: shape.heading + 1, columns: 1 },
    printTitles: { row: shape.heading, rows: 1 },
    landscape: true,
    blocks: [
      block(`${key}-head`, 0, 0, head),
      ...between,
      block(`${key}-rows`, shape.heading, 0, [tableHeadings(shape), ...rows]),
    ],
    tables: [tablePlan(shape, Math.max(1, rows.length))],
    charts: [],
  };
}
