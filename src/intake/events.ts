import { metricById } from "../catalogue/metrics";
import type { IsoDate, Issue, Period } from "../catalogue/imported";
import type { SkipReason } from "../locale/issues/intake";
import type { ReportEvent } from "../platforms";
import { isNamed } from "./aliases";
import { textOf, type RawRow } from "./cells";
import { CodedList } from "./coded-list";
import type { RowColumns } from "./columns";
import type { DateOrder } from "./dates";
import { daysReader } from "./cell-days";
import { issue } from "./issue";
import type { Layout, LayoutColumn } from "./layout";
import { isMissing } from "./numbers";
import { sumExactly } from "./sum";
import { saysTotal } from "./total-rows";

type Values = Readonly<Record<string, number>>;

/** One event that a row tells of. */
export interface EventRead {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly values: Values;
}

export interface EventsReader {
  /** The events of a row, or why it tells of none. */
  readonly read: (
    row: RawRow,
    values: Values,
    unreadable: (column: LayoutColumn) => void
  ) => readonly EventRead[] | SkipReason;
  readonly issues: readonly Issue[];
}

/** Reads rows as events, where the report says that they are; null where rows are sums. */
export function eventsReader(
  layout: Layout,
  order: DateOrder,
  stated: Period
): EventsReader | null {
  const told = layout.report?.events;
  if (told === undefined) return null;
  const dated = told.filter((event) => dayOf(layout, event) !== undefined);
  // Without any day the rows are still counted, as what they tell of first.
  const events = dated.length > 0 ? dated : told.slice(0, 1);
  const readers = events.map((event, index) =>
    eventReader(layout, { order, stated }, event, index === 0)
  );
  const unfiltered = events.some(
    ({ when }) => when !== undefined && columnOf(layout, when.column) === undefined
  );
  return {
    issues: unfiltered ? [issue("info", "status-missing")] : [],
    read: (row, values, unreadable) => {
      const found = readers.map((read) => read(row, values, unreadable));
      const read = found.flatMap((one) => (typeof one === "string" ? [] : [one]));
      if (read.length > 0) return read;
      if (found.includes("same-event")) return "same-event";
      return saysTotal(row.find((cell) => !isMissing(cell))) ? "total-row" : "not-counted";
    },
  };
}

const columnOf = ({ columns }: Layout, key: string): LayoutColumn | undefined =>
  columns.find((column) => column.key === key);

const dayOf = (layout: Layout, { date }: ReportEvent): LayoutColumn | undefined =>
  date.flatMap((key) => columnOf(layout, key) ?? [])[0];

type OneEvent = (
  row: RawRow,
  values: Values,
  unreadable: (column: LayoutColumn) => void
) => EventRead | SkipReason;

/** Reads one kind of event; the main one also takes the columns that a person has mapped. */
function eventReader(
  layout: Layout,
  { order, stated }: Readonly<{ order: DateOrder; stated: Period }>,
  event: ReportEvent,
  main: boolean
): OneEvent {
  const { metric, once, when, values: keys, net } = event;
  const day = dayOf(layout, event);
  const name = once === undefined ? undefined : columnOf(layout, once);
  const status = when === undefined ? undefined : columnOf(layout, when.column);
  const daysOf = day === undefined ? null : { day, read: daysReader(day, order, stated) };
  const metrics = new Set(
    layout.columns
      .filter(({ key }) => (key === null ? main : keys.includes(key)))
      .flatMap((column) => (column.role === "metric" ? (column.metric ?? []) : []))
  );
  const seen = new Set<string>();
  return (row, read, unreadable) => {
    const label = name === undefined ? "" : textOf(row[name.index]);
    if (label !== "" && seen.has(label)) return "same-event";
    const state = status === undefined ? null : textOf(row[status.index]);
    if (state !== null && !isNamed(state, when?.holds)) {
      // The further lines of what does not count do not count either.
      return label === "" && state === "" ? "same-event" : "not-counted";
    }
    if (day !== undefined && isMissing(row[day.index])) return "not-counted";
    if (label !== "") seen.add(label);
    const values: Record<string, number> = { [metric]: 1 };
    for (const id of metrics) {
      const value = read[id];
      if (value !== undefined) values[id] = value;
    }
    const gross = net === undefined ? undefined : values[net.of];
    if (net !== undefined && gross !== undefined) {
      values[net.of] = sumExactly([gross, -(values[net.less] ?? 0)]);
    }
    const span = daysOf?.read(row[daysOf.day.index] ?? "", () => {
      unreadable(daysOf.day);
    });
    return { from: span?.from ?? null, to: span?.to ?? null, values };
  };
}

/** Events of one day, activity and currency as one row: counted, their values added up. `told` by row. */
export function gatherEvents(
  columns: RowColumns,
  told: readonly (readonly EventRead[])[]
): RowColumns {
  const { names, currency, resultType } = columns;
  const groups = new Map<string, { row: number; events: EventRead[] }>();
  told.forEach((events, row) => {
    const shared = [currency, resultType, ...names].map((list) => list.at(row));
    for (const event of events) {
      const key = [event.from, event.to, ...shared].join("\u0000");
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { row, events: [event] });
      else known.events.push(event);
    }
  });
  const gathered = [...groups.values()];
  const rows = gathered.map(({ row }) => row);
  const at = <Cell>(list: CodedList<Cell>): CodedList<Cell> => list.pick(rows);
  const days = gathered.flatMap(({ events }) => events.slice(0, 1));
  return {
    row: rows.flatMap((row) => columns.row.slice(row, row + 1)),
    cellsOf: columns.cellsOf,
    names: names.map(at),
    currency: at(currency),
    resultType: at(resultType),
    from: CodedList.of(days.map(({ from }) => from)),
    to: CodedList.of(days.map(({ to }) => to)),
    values: addedUp(gathered.map(({ events }) => events)),
  };
}

function addedUp(groups: readonly (readonly EventRead[])[]): ReadonlyMap<string, Float64Array> {
  const sums = new Map<string, Float64Array>();
  groups.forEach((events, place) => {
    const ids = new Set(events.flatMap(({ values }) => Object.keys(values)));
    for (const id of ids) {
      if (metricById(id)?.aggregation !== "sum") continue;
      const column = sums.get(id) ?? new Float64Array(groups.length).fill(NaN);
      column[place] = sumExactly(events.flatMap(({ values }) => values[id] ?? []));
      sums.set(id, column);
    }
  });
  return sums;
}
