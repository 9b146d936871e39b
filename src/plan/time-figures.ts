import { assumptionById } from "../catalogue/assumptions";
import { cellAt } from "./address";
import type { Facts } from "./facts";
import { notAvailable, rowCounts, withoutDust, type FigureRow } from "./figures";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { addShort } from "./time-short";
import { largest, rosiOf, sum, Timeline } from "./timeline";
import {
  all,
  call,
  cell,
  equal,
  is,
  isNumber,
  minus,
  nothing,
  number,
  one,
  plus,
  times,
  unknown,
  when,
  zero,
  type Told,
} from "./told";
import type { TimeLine } from "./time-layout";

function margin(layout: Layout): Told {
  const row = rowIn(layout.investment.assumptions, "margin");
  const reference = onSheet(layout, "investment", row, columns.outside, "both");
  return cell(reference, assumptionById("margin")?.initial ?? notAvailable);
}

/** What was spent and what came back, month by month: a month of which nobody knows stays blank, so that the others can be added up. */
function addFlows(time: Timeline): void {
  const rate = margin(time.layout);
  const invested = (index: number | null): Told => time.figure("investment", index);
  const gained = (index: number | null): Told => times(time.figure("revenue", index), rate);
  for (const [line, flow] of [
    ["investment", invested],
    ["gained", gained],
  ] as const) {
    const known = (index: number) => when(isNumber(flow(index)), flow(index), nothing);
    const months = time.facts.months.map((_, index) => known(index));
    const outside = time.layout.months === 0 ? null : known(-1);
    time.lines.set(line, { total: flow(null), outside, months });
  }
}

/** `SUM(cell)`: a blank month moves nothing. */
function moved({ text, value }: Told): Told {
  return cell(`SUM(${text})`, typeof value === "number" ? value : 0);
}

/** Which months count: from the first to the last in which anything happened. */
function addCount(time: Timeline): void {
  const counts = rowCounts(time.facts).months;
  const highest = (line: TimeLine): Told =>
    cell(`MAX(${time.range(time.row(line))})`, largest(time.values(line)));
  const active = time.facts.months.map((_, index) => {
    const column = columns.firstMonth + index;
    const any = cell(cellAt(time.layout.kpis.anyRows, column), counts[index] ?? 0);
    const quiet = all(
      equal(any, zero),
      equal(moved(time.month("investment", index)), zero),
      equal(moved(time.month("gained", index)), zero)
    );
    return when(quiet, zero, time.from(index));
  });
  time.lines.set("active", { total: null, outside: null, months: active });
  time.lines.set("active", { total: highest("active"), outside: null, months: active });
  const numbers: Told[] = [];
  time.facts.months.forEach((_, index) => {
    time.lines.set("number", { total: null, outside: null, months: numbers });
    const begun = cell(
      `MAX(${time.until(time.row("active"), index)})`,
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
  const since = (flow: "investment" | "gained", index: number): Told => {
    const { outside, months } = time.lines.get(flow) ?? { outside: null, months: [] };
    const parts = [outside?.value ?? null, ...months.slice(0, index + 1).map((m) => m.value)];
    const added = cell(`SUM(${time.until(time.row(flow), index, columns.outside)})`, sum(parts));
    const known = all(is(time.month("number", index), ">", zero), isNumber(time.total(flow)));
    return when(known, added, unknown);
  };
  // Without months, the row of the month is that of all of them.
  const total = (flow: "investment" | "gained") =>
    time.layout.months === 0 ? (time.lines.get(flow)?.total ?? unknown) : time.total(flow);
  time.add("allInvestment", (index) => since("investment", index), total("investment"));
  time.add("allGained", (index) => since("gained", index), total("gained"));
  const net = (gained: Told, invested: Told): Told =>
    call("ROUND", [minus(gained, invested), number(6)], (difference = 0) =>
      withoutDust(difference)
    );
  time.add(
    "net",
    (index) => net(time.month("allGained", index), time.month("allInvestment", index)),
    net(time.total("allGained"), time.total("allInvestment"))
  );
  time.add(
    "rosi",
    (index) => rosiOf(time.month("allInvestment", index), time.month("allGained", index)),
    rosiOf(time.total("allInvestment"), time.total("allGained"))
  );
}

/** The months in which what came back was still less than what was spent. */
function addBelow(time: Timeline): void {
  const below = time.facts.months.map((_, index) => {
    const difference = time.month("net", index);
    const known = all(is(time.month("number", index), ">", zero), isNumber(difference));
    return when(known, when(is(difference, "<", zero), time.from(index), zero), zero);
  });
  const last = largest(below.map(({ value }) => value));
  const total = cell(`MAX(${time.range(time.row("below"))})`, last);
  time.lines.set("below", { total, outside: null, months: below });
}

/** Every line with months, for the numbers imported and nothing typed yet. */
export function timelineOf(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): Timeline {
  const time = new Timeline(facts, layout, figures);
  addFlows(time);
  if (layout.months === 0) {
    addSince(time);
    return time;
  }
  addCount(time);
  addSince(time);
  addBelow(time);
  addShort(time);
  return time;
}
