import { cellAt } from "./address";
import { columns, monthRows } from "./layout";
import { monthsLater } from "./month-words";
import { initialShortTerm, rosiOf, sum, type Timeline } from "./timeline";
import {
  all,
  cell,
  is,
  isNumber,
  minus,
  number,
  one,
  over,
  unknown,
  when,
  zero,
  type Told,
} from "./told";

/** The last few months, and what the latest rise of spend brought. */
export function addShort(time: Timeline): void {
  const length = cell(cellAt(time.row("shortMonths"), columns.total, "both"), initialShortTerm);
  const recent = (flow: "investment" | "gained", index: number): Told => {
    const from = time.from(index);
    const before = monthsLater(from, number(-initialShortTerm)).value;
    const parts = time.values(flow).filter((_, place) => {
      const start = time.from(place).value;
      return place <= index && typeof start === "number" && start > Number(before);
    });
    const [amounts, dates] = [time.range(time.row(flow)), time.range(monthRows.from)];
    const begin = `EDATE(${from.text},-${length.text})`;
    const known = cell(
      `SUMPRODUCT(ISNUMBER(${amounts})*(${dates}>${begin})*(${dates}<=${from.text}))`,
      parts.filter((part) => typeof part === "number").length
    );
    const added = cell(
      `SUMIFS(${amounts},${dates},">"&${begin},${dates},"<="&${from.text})`,
      sum(parts)
    );
    const some = all(is(time.month("number", index), ">", zero), is(known, ">", zero));
    return when(some, added, unknown);
  };
  time.add("shortInvestment", (index) => recent("investment", index));
  time.add("shortGained", (index) => recent("gained", index));
  time.add("shortRosi", (index) =>
    rosiOf(time.month("shortInvestment", index), time.month("shortGained", index))
  );
  const more = (id: "spend" | "revenue", index: number): Told => {
    const [now, then] = [time.figure(id, index), time.figure(id, index - 1)];
    const both = all(is(time.month("number", index), ">", one), isNumber(now), isNumber(then));
    return when(both, minus(now, then), unknown);
  };
  time.add("spendMore", (index) => more("spend", index));
  time.add("revenueMore", (index) => more("revenue", index));
  // Where spend fell, the quotient would call a fall of revenue a gain.
  time.add("marginal", (index) => {
    const [spent, earned] = [time.month("spendMore", index), time.month("revenueMore", index)];
    return when(is(spent, ">", zero), over(earned, spent), unknown);
  });
}
