import { assumptionById } from "../catalogue/assumptions";
import { cellAt } from "./address";
import { serialOf } from "./dates";
import type { Facts } from "./facts";
import { notAvailable, rowCounts, withoutDust, type FigureRow } from "./figures";
import { columns, monthRows, onSheet, rowIn, type Layout } from "./layout";
import type { TimeLine } from "./time-layout";
import {
  all,
  call,
  cell,
  equal,
  is,
  isNumber,
  minus,
  number,
  over,
  own,
  plus,
  times,
  unknown,
  when,
  type Told,
} from "./told";
import { monthsLater } from "./month-words";
import type { CellValue } from "./workbook";

/** One line over the workbook's columns; null leaves a cell empty. */
export interface ToldRow {
  readonly total: Told | null;
  readonly outside: Told | null;
  readonly months: readonly Told[];
}

/** How many months the short term has until the person says otherwise. */
export const initialShortTerm = 3;

const zero = number(0);
const one = number(1);

function sum(values: readonly CellValue[]): CellValue {
  const error = values.find((value) => typeof value === "object" && value !== null);
  if (error !== undefined) return error;
  return values.reduce<number>((total, each) => total + (typeof each === "number" ? each : 0), 0);
}

function largest(values: readonly CellValue[]): number {
  return Math.max(0, ...values.filter((value) => typeof value === "number"));
}

/** References into the KPI sheet and what stands there, while the lines are put together one after another. */
export class Timeline {
  readonly lines = new Map<TimeLine, ToldRow>();

  constructor(
    readonly facts: Facts,
    readonly layout: Layout,
    readonly figures: ReadonlyMap<string, FigureRow>
  ) {}

  /** The cell of a line in the Total column. */
  total(line: TimeLine): Told {
    const row = this.layout.time.rows[line];
    return cell(cellAt(row, columns.total, "both"), this.lines.get(line)?.total?.value ?? null);
  }

  /** The cell of a line in a month, the month before the first being the column outside the months. */
  month(line: TimeLine, index: number): Told {
    const row = this.lines.get(line);
    const told = index < 0 ? row?.outside : row?.months[index];
    const reference = cellAt(this.layout.time.rows[line], columns.firstMonth + index);
    return cell(reference, told?.value ?? null);
  }

  /** A figure of the KPI sheet; `index` as in `month`, null for the total. */
  figure(id: string, index: number | null): Told {
    const row = this.figures.get(id);
    const known = index === null ? row?.total : index < 0 ? row?.outside : row?.months[index];
    const column = index === null ? columns.total : columns.firstMonth + index;
    return cell(cellAt(rowIn(this.layout.kpis.rows, id), column), known ?? notAvailable);
  }

  /** The first day of a month. */
  from(index: number): Told {
    const month = this.facts.months[index];
    const reference = cellAt(monthRows.from, columns.firstMonth + index, "row");
    return cell(reference, month === undefined ? null : serialOf(month.from));
  }

  /** The months of a row as a range. */
  range(row: number): string {
    const last = columns.firstMonth + this.layout.months - 1;
    return `${cellAt(row, columns.firstMonth, "both")}:${cellAt(row, last, "both")}`;
  }

  /** The months of a row up to one of them. */
  until(row: number, index: number, first: number = columns.firstMonth): string {
    const last = columns.firstMonth + index;
    return `${cellAt(row, first, "column")}:${cellAt(row, last)}`;
  }

  values(line: TimeLine): CellValue[] {
    return (this.lines.get(line)?.months ?? []).map(({ value }) => value);
  }

  /** What a line says for the month whose first day is `day`, or for the one `later`. */
  inMonth(row: number, values: readonly CellValue[], day: Told, later = false): Told {
    const place = this.facts.months.findIndex(({ from }) => serialOf(from) === day.value);
    const found = place === -1 ? undefined : values[later ? place + 1 : place];
    const match = `MATCH(${day.text},${this.range(monthRows.from)},0)${later ? "+1" : ""}`;
    return cell(`INDEX(${this.range(row)},${match})`, found ?? notAvailable);
  }

  /** A line whose total is that of the latest month with anything in it. */
  add(line: TimeLine, month: (index: number) => Told, total?: Told | null): void {
    const months = this.facts.months.map((_, index) => month(index));
    const row = this.layout.time.rows[line];
    const values = months.map(({ value }) => value);
    const latest = () =>
      months.length === 0
        ? unknown
        : when(
            equal(this.total("active"), zero),
            unknown,
            this.inMonth(row, values, this.total("active"))
          );
    this.lines.set(line, {
      total: total === undefined ? latest() : total,
      outside: null,
      months,
    });
  }
}

function margin(layout: Layout): Told {
  const row = rowIn(layout.investment.assumptions, "margin");
  const reference = onSheet(layout, "investment", row, columns.outside, "both");
  return cell(reference, assumptionById("margin")?.initial ?? notAvailable);
}

/** What was spent and what came back, month by month. */
function addFlows(time: Timeline): void {
  const rate = margin(time.layout);
  const invested = (index: number | null): Told => {
    const figure = time.figure("investment", index);
    return when(isNumber(figure), figure, zero);
  };
  const gained = (index: number | null): Told => {
    const revenue = time.figure("revenue", index);
    return when(isNumber(revenue), times(revenue, rate), zero);
  };
  for (const [line, flow] of [
    ["investment", invested],
    ["gained", gained],
  ] as const) {
    const months = time.facts.months.map((_, index) => flow(index));
    time.lines.set(line, { total: flow(null), outside: flow(-1), months });
  }
}

/** Which months count: from the first to the last in which anything happened. */
function addCount(time: Timeline): void {
  const counts = rowCounts(time.facts).months;
  const { rows } = time.layout.time;
  const none = time.layout.months === 0;
  const highest = (line: TimeLine): Told =>
    none ? zero : cell(`MAX(${time.range(rows[line])})`, largest(time.values(line)));
  time.add(
    "active",
    (index) => {
      const any = cell(
        cellAt(time.layout.kpis.anyRows, columns.firstMonth + index),
        counts[index] ?? 0
      );
      const nothing = all(
        equal(any, zero),
        equal(time.month("investment", index), zero),
        equal(time.month("gained", index), zero)
      );
      return when(nothing, zero, time.from(index));
    },
    null
  );
  time.lines.set("active", {
    total: highest("active"),
    outside: null,
    months: time.lines.get("active")?.months ?? [],
  });
  const numbers: Told[] = [];
  time.facts.months.forEach((_, index) => {
    time.lines.set("number", { total: null, outside: null, months: numbers });
    const begun = cell(
      `MAX(${time.until(rows.active, index)})`,
      largest(time.values("active").slice(0, index + 1))
    );
    const next = plus(time.month("number", index - 1), one);
    const over = is(time.from(index), ">", time.total("active"));
    numbers.push(when(equal(begun, zero), zero, when(over, zero, next)));
  });
  time.lines.set("number", { total: null, outside: null, months: numbers });
  time.lines.set("number", { total: highest("number"), outside: null, months: numbers });
}

/** Added up since the launch. */
function addSince(time: Timeline): void {
  const { rows } = time.layout.time;
  const since = (flow: "investment" | "gained", index: number): Told => {
    const { outside, months } = time.lines.get(flow) ?? { outside: null, months: [] };
    const parts = [outside?.value ?? null, ...months.slice(0, index + 1).map((m) => m.value)];
    const added = cell(`SUM(${time.until(rows[flow], index, columns.outside)})`, sum(parts));
    return when(equal(time.month("number", index), zero), unknown, added);
  };
  time.add("allInvestment", (index) => since("investment", index), time.total("investment"));
  time.add("allGained", (index) => since("gained", index), time.total("gained"));
  const net = (gained: Told, invested: Told): Told =>
    whereRevenueIsKnown(
      time,
      call("ROUND", [minus(gained, invested), number(6)], (difference = 0) =>
        withoutDust(difference)
      )
    );
  time.add(
    "net",
    (index) => net(time.month("allGained", index), time.month("allInvestment", index)),
    net(time.total("allGained"), time.total("allInvestment"))
  );
  time.add(
    "rosi",
    (index) => rosiOf(time, time.month("allInvestment", index), time.month("allGained", index)),
    rosiOf(time, time.total("allInvestment"), time.total("allGained"))
  );
  const below = time.facts.months.map((_, index) => {
    const difference = time.month("net", index);
    const known = all(is(time.month("number", index), ">", zero), isNumber(difference));
    return when(known, when(is(difference, "<", zero), time.from(index), zero), zero);
  });
  const total =
    below.length === 0
      ? zero
      : cell(`MAX(${time.range(rows.below)})`, sum([largest(below.map(({ value }) => value))]));
  time.lines.set("below", { total, outside: null, months: below });
}

/** What compares investment with return; where no revenue is known, nothing came back that could be judged. */
function whereRevenueIsKnown(time: Timeline, told: Told): Told {
  const row = rowIn(time.layout.kpis.rows, "revenue");
  const revenue = cell(cellAt(row, columns.total, "both"), time.figure("revenue", null).value);
  return when(isNumber(revenue), told, unknown);
}

function rosiOf(time: Timeline, invested: Told, gained: Told): Told {
  const rosi = when(equal(invested, zero), unknown, own("ROSI", invested, gained));
  return whereRevenueIsKnown(time, rosi);
}

/** The last few months, and what the latest change of spend changed. */
function addShort(time: Timeline): void {
  const { rows } = time.layout.time;
  const months = cell(cellAt(rows.shortMonths, columns.total, "both"), initialShortTerm);
  const recent = (flow: "investment" | "gained", index: number): Told => {
    const from = time.from(index);
    const before = monthsLater(from, number(-initialShortTerm)).value;
    const parts = time.values(flow).filter((_, place) => {
      const start = time.from(place).value;
      return place <= index && typeof start === "number" && start > Number(before);
    });
    const dates = time.range(monthRows.from);
    const text = `SUMIFS(${time.range(rows[flow])},${dates},">"&EDATE(${from.text},-${months.text}),${dates},"<="&${from.text})`;
    return when(equal(time.month("number", index), zero), unknown, cell(text, sum(parts)));
  };
  time.add("shortInvestment", (index) => recent("investment", index));
  time.add("shortGained", (index) => recent("gained", index));
  time.add("shortRosi", (index) =>
    rosiOf(time, time.month("shortInvestment", index), time.month("shortGained", index))
  );
  time.add("marginal", (index) => {
    const [spend, spent] = [time.figure("spend", index), time.figure("spend", index - 1)];
    const [revenue, earned] = [time.figure("revenue", index), time.figure("revenue", index - 1)];
    const known = all(
      is(time.month("number", index), ">", one),
      ...[spend, spent, revenue, earned].map(isNumber)
    );
    const change = over(minus(revenue, earned), minus(spend, spent));
    return when(known, when(equal(spend, spent), unknown, change), unknown);
  });
}

/** Every line with months, for the numbers imported and nothing typed yet. */
export function timelineOf(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): Timeline {
  const time = new Timeline(facts, layout, figures);
  addFlows(time);
  addCount(time);
  addSince(time);
  addShort(time);
  return time;
}
