/** Whether the latest month of a KPI compares with the one before, and whose figures it counts. */
import type { Kpi } from "../catalogue/types";
import { say, type Language } from "../locale/language";
import { dashboardWords } from "../locale/sheets";
import { cellAt, sheetPrefix } from "./address";
import type { Facts } from "./facts";
import { rowIn, type Layout } from "./layout";
import { distinctPlatforms, lastTwoMonths, platformDays, type PlatformDays } from "./platform-days";
import { daysColumns, daysRange, monthDay } from "./platform-days-cells";
import { dateOf, serialOf } from "./dates";
import { mark, saidWith } from "./said-with";
import { partsOf, togetherOf } from "./together";
import {
  all,
  cell,
  equal,
  firstOf,
  is,
  joined,
  nothing,
  one,
  when,
  words,
  zero,
  type Told,
} from "./told";

/** Where the sources say it, beside the last day of the KPI. */
export const comparableColumns = { flag: 5, about: 6, without: 10 } as const;

interface Line {
  readonly row: number;
  readonly platform: string;
  readonly days: PlatformDays;
}

function linesOf(facts: Facts, layout: Layout, kpi: Kpi): Line[] {
  const place = layout.sources.days.kpis.get(kpi.id);
  return (place?.platforms ?? []).map((platform, index) => ({
    row: (place?.row ?? 0) + index,
    platform,
    days: platformDays(facts, kpi, platform),
  }));
}

/** The platform where it is one, else how many of them: of which `holds` says so. `prefix` names the sheet where another one asks. */
function whose(
  lines: readonly Line[],
  prefix: string,
  holds: (line: Line) => Told,
  said: Readonly<{ count: Told; one: string; several: string }>
): Told {
  const names = lines.map((line) => {
    const name = cell(prefix + cellAt(line.row, daysColumns.platform), line.platform);
    return when(holds(line), name, nothing);
  });
  return when(
    equal(said.count, one),
    joined(words(said.one), ...names),
    saidWith(said.several, said.count)
  );
}

interface Counts {
  readonly rows: Told;
  readonly inMonths: Told;
  readonly without: Told;
  readonly latest: Told;
  readonly before: Told;
  /** Platforms that tell one of the two months alone. */
  readonly differ: Told;
  /** Platforms whose latest month is not over, whose month before had begun already. */
  readonly unfinished: Told;
  readonly begun: Told;
  /** Those of them that have a row for every day: no day without a row is left to be one without an event. */
  readonly cut: Told;
  readonly lastDay: Told;
  readonly firstDay: Told;
}

function countsOf(facts: Facts, layout: Layout, kpi: Kpi, lines: readonly Line[]): Counts {
  const months = lastTwoMonths(facts);
  const range = (column: keyof PlatformDays) => daysRange(layout, kpi, column) ?? "";
  const sum = (column: keyof PlatformDays) =>
    cell(
      `SUM(${range(column)})`,
      lines.reduce((total, { days }) => total + days[column], 0)
    );
  const count = (text: string, holds: (days: PlatformDays) => boolean) =>
    cell(`SUMPRODUCT(${text})`, lines.filter(({ days }) => holds(days)).length);
  const end = months.latest === null ? 0 : serialOf(months.latest.to);
  const start = months.before === null ? 0 : serialOf(months.before.from);
  const [endCell, startCell] = [
    monthDay(layout, "latest", "to"),
    monthDay(layout, "before", "from"),
  ];
  const latest = `(${range("latest")}>0)`;
  const before = `(${range("before")}>0)`;
  const short = `${latest}*(${range("lastDay")}<${endCell})`;
  const late = `${before}*(${range("earlier")}=0)*(${range("firstDay")}>${startCell})`;
  const isShort = (days: PlatformDays) => days.latest > 0 && days.lastDay < end;
  const isLate = (days: PlatformDays) =>
    days.before > 0 && days.earlier === 0 && days.firstDay > start;
  const opening = months.latest === null ? 0 : serialOf(months.latest.from);
  const openingCell = monthDay(layout, "latest", "from");
  const close = months.before === null ? 0 : serialOf(months.before.to);
  const closeCell = monthDay(layout, "before", "to");
  const dailyLatest = `(${range("latest")}>${range("lastDay")}-${openingCell})`;
  const dailyBefore = `(${range("before")}>${closeCell}-${range("firstDay")})`;
  const isCut = (days: PlatformDays) =>
    (isShort(days) && days.latest > days.lastDay - opening) ||
    (isLate(days) && days.before > close - days.firstDay);
  const far = (holds: (days: PlatformDays) => boolean, by: (days: PlatformDays) => number) =>
    Math.max(0, ...lines.map(({ days }) => (holds(days) ? by(days) : 0)));
  return {
    rows: sum("rows"),
    inMonths: sum("inMonths"),
    without: count(
      `(${range("rows")}>0)*(${range("inMonths")}=0)`,
      (d) => d.rows > 0 && d.inMonths === 0
    ),
    latest: sum("latest"),
    before: sum("before"),
    differ: count(`(${latest}<>${before})*1`, (d) => d.latest > 0 !== d.before > 0),
    unfinished: count(short, isShort),
    begun: count(late, isLate),
    cut: count(`(${short}*${dailyLatest}+${late}*${dailyBefore}>0)*1`, isCut),
    lastDay: cell(
      `DAY(${endCell}-SUMPRODUCT(MAX(${short}*(${endCell}-${range("lastDay")}))))`,
      dayOf(end - far(isShort, (d) => end - d.lastDay))
    ),
    firstDay: cell(
      `DAY(${startCell}+SUMPRODUCT(MAX(${late}*(${range("firstDay")}-${startCell}))))`,
      dayOf(start + far(isLate, (d) => d.firstDay - start))
    ),
  };
}

function dayOf(serial: number): number {
  return serial === 0 ? 0 : Number(dateOf(serial).slice(-2));
}

/** What to know of the months of a KPI. */
interface MonthsTold {
  /** 1 where the same platforms tell the latest and the one before, a flow neither of them day by day in part. */
  readonly comparable: Told;
  /** Why the two do not compare, or not in full: of a flow, that one of them is not told to its end or from its beginning. */
  readonly about: Told;
  /** The platforms that count in the total and in no month. */
  readonly without: Told;
}

/** What the sheet of the sources says of the months of a KPI; null where no import tells it. */
export function monthsTold(facts: Facts, layout: Layout, kpi: Kpi): MonthsTold | null {
  const lines = linesOf(facts, layout, kpi);
  if (lines.length === 0 || layout.months === 0) return null;
  const counts = countsOf(facts, layout, kpi, lines);
  const word = (
    key:
      | "notByMonth"
      | "monthsWithout"
      | "monthsWithoutSome"
      | "noLatest"
      | "otherPlatforms"
      | "latestTo"
      | "beforeFrom"
  ) => say(dashboardWords[key], facts.setup.language, { day: mark, count: mark });
  const none = (count: Told) => equal(count, zero);
  const some = (count: Told) => is(count, ">", zero);
  const entire = kpi.flow === true ? [none(counts.cut)] : [];
  const comparable = all(some(counts.latest), some(counts.before), none(counts.differ), ...entire);
  const without = whose(
    lines,
    "",
    ({ row, days }) =>
      all(
        is(cell(cellAt(row, daysColumns.rows), days.rows), ">", zero),
        equal(cell(cellAt(row, daysColumns.inMonths), days.inMonths), zero)
      ),
    {
      count: counts.without,
      one: word("monthsWithout"),
      several: word("monthsWithoutSome"),
    }
  );
  const ofDays: (readonly [Told, Told])[] =
    kpi.flow === true
      ? [
          [some(counts.unfinished), saidWith(word("latestTo"), counts.lastDay)],
          [some(counts.begun), saidWith(word("beforeFrom"), counts.firstDay)],
        ]
      : [];
  const about = firstOf(
    [
      [none(counts.latest), words(word("noLatest"))],
      [none(counts.before), nothing],
      [some(counts.differ), words(word("otherPlatforms"))],
      ...ofDays,
    ],
    nothing
  );
  return {
    comparable: when(comparable, one, zero),
    about: firstOf(
      [
        [none(counts.rows), nothing],
        [none(counts.inMonths), words(word("notByMonth"))],
      ],
      about
    ),
    without: when(all(some(counts.without), some(counts.inMonths)), without, nothing),
  };
}

function onSources(layout: Layout, kpi: Kpi, column: number): string {
  const row = rowIn(layout.sources.freshness.kpis, kpi.id);
  return sheetPrefix(layout.names.sources) + cellAt(row, column);
}

/** The same, as cells for another sheet. */
export function monthsToldThere(facts: Facts, layout: Layout, kpi: Kpi): MonthsTold | null {
  const told = monthsTold(facts, layout, kpi);
  if (told === null) return null;
  const there = (column: number, { value }: Told) => cell(onSources(layout, kpi, column), value);
  return {
    comparable: there(comparableColumns.flag, told.comparable),
    about: there(comparableColumns.about, told.about),
    without: there(comparableColumns.without, told.without),
  };
}

/** The words by which a sentence beside a KPI says that one of the months is not told in full. */
export function partialMonth(language: Language): readonly string[] {
  return (["latestTo", "beforeFrom"] as const).map((key) => {
    const [lead = ""] = say(dashboardWords[key], language, { day: mark }).split(mark);
    return lead.trim();
  });
}

/** Whose figures a KPI counts that shows one figure as it is, where other platforms tell others. */
export function platformsTold(facts: Facts, layout: Layout, kpi: Kpi): Told {
  const lines = linesOf(facts, layout, kpi);
  const isPlain = togetherOf(facts, kpi) === null && partsOf(facts, kpi) === null;
  if (!isPlain || lines.length === 0) return nothing;
  if (lines.length === distinctPlatforms(facts).length) return nothing;
  const prefix = sheetPrefix(layout.names.sources);
  const { language } = facts.setup;
  const all = distinctPlatforms(facts).length;
  const rows = `${prefix}${daysRange(layout, kpi, "rows") ?? ""}`;
  const telling = lines.filter(({ days }) => days.rows > 0).length;
  return whose(
    lines,
    prefix,
    ({ row, days }) => is(cell(prefix + cellAt(row, daysColumns.rows), days.rows), ">", zero),
    {
      count: cell(`COUNTIF(${rows},">0")`, telling),
      one: say(dashboardWords.toldBy, language),
      several: say(dashboardWords.toldBySome, language, { count: mark, all }),
    }
  );
}
