import { say } from "../locale/language";
import { dashboardWords, frameWords } from "../locale/sheets";
import { cellAt } from "./address";
import { constant, headings, type Slot } from "./cells";
import { metricColumn, named } from "./criteria";
import type { Facts } from "./facts";
import { mediaFigures } from "./figures";
import { columns, filterRows, onSheet, type Layout } from "./layout";
import { ruledTable } from "./ruled";
import {
  all,
  cell,
  is,
  isNumber,
  nothing,
  over,
  own as ownFunction,
  toldCell,
  when,
  words,
  zero,
  type Told,
} from "./told";

/** Where the figures of a platform stand on the dashboard. */
export const platformColumns = {
  name: 0,
  unit: 1,
  spend: 2,
  revenue: 3,
  roas: 4,
  share: 5,
} as const;

/** More platforms than this are no structure that a page shows. */
const mostPlatforms = 8;

interface PlatformSums {
  readonly platform: string;
  /** Null where no row of the platform tells it. */
  readonly spend: number | null;
  readonly revenue: number | null;
}

/** The platforms that cost or brought money, those with the highest media spend first. */
export function platformSums(facts: Facts): PlatformSums[] {
  const own = facts.rows.filter(({ currency }) => currency === facts.setup.currency);
  return facts.platforms
    .map((platform) => {
      const rows = own.filter((row) => row.platform.toLowerCase() === platform.toLowerCase());
      const sum = (id: string) => {
        const told = rows.flatMap(({ values }) => values[id] ?? []);
        return told.length === 0 ? null : told.reduce((all, each) => all + each, 0);
      };
      return { platform, spend: sum("spend"), revenue: sum("revenue") };
    })
    .filter(({ spend, revenue }) => (spend ?? 0) !== 0 || (revenue ?? 0) !== 0)
    .sort(
      (one, other) =>
        (other.spend ?? 0) - (one.spend ?? 0) || (other.revenue ?? 0) - (one.revenue ?? 0)
    )
    .slice(0, mostPlatforms);
}

function platformRow(
  facts: Facts,
  layout: Layout,
  { platform, spend, revenue }: PlatformSums,
  row: number
): Slot[] {
  const own = cellAt(row, platformColumns.name, "column");
  const currency = onSheet(layout, "kpis", filterRows.currency, columns.note, "both");
  // A product of conditions, because texts that SUMIFS reads as patterns stay texts here.
  const rows = `(${named(facts, layout, "platform")}=${own})*(${named(facts, layout, "currency")}=${currency})`;
  const word = (key: keyof typeof dashboardWords) =>
    words(say(dashboardWords[key], facts.setup.language));
  // Blank where not known, with the reason beside it: bars are not drawn in a column with an error.
  const sumOf = (id: string, value: number | null): Told => {
    const column = metricColumn(layout, { id });
    const told = cell(`SUMPRODUCT(${rows}*ISNUMBER(${column}))`, value === null ? 0 : 1);
    return when(is(told, ">", zero), cell(`SUMPRODUCT(${rows},${column})`, value), nothing);
  };
  const sums = { spend: sumOf("spend", spend), revenue: sumOf("revenue", revenue) };
  const here = (key: keyof typeof sums) => cell(cellAt(row, platformColumns[key]), sums[key].value);
  const [paid, brought] = [here("spend"), here("revenue")];
  const whole = cell(
    onSheet(layout, "investment", layout.investment.media, columns.total, "both"),
    mediaFigures(facts).total
  );
  /** Where both are known, and there is something to divide by. */
  const where = (parts: readonly [Told, Told], divisor: Told, then: Told) =>
    when(all(...parts.map(isNumber)), when(is(divisor, ">", zero), then, nothing), nothing);
  const reason = when(
    isNumber(paid),
    when(isNumber(brought), nothing, word("noRevenueImported")),
    word("noSpendImported")
  );
  return [
    constant(platform, "label", "text"),
    constant(facts.setup.currency, "unit"),
    toldCell(sums.spend, "value", "amount"),
    toldCell(sums.revenue, "value", "amount"),
    toldCell(where([paid, brought], paid, ownFunction("ROAS", paid, brought)), "kpi", "ratio"),
    toldCell(where([paid, whole], whole, over(paid, whole)), "value", "percent"),
    toldCell(reason, "entry"),
  ];
}

/** What each platform cost and brought, whatever the filters say; nothing where there is no money to compare. */
export function byPlatform(facts: Facts, layout: Layout, row: number, width: number): Slot[][] {
  const { language } = facts.setup;
  const sums = platformSums(facts);
  if (sums.length < 2) return [];
  const titles = [
    say(dashboardWords.byPlatform, language),
    say(frameWords.unit, language),
    ...(["mediaSpend", "revenueShort", "roas", "spendShare"] as const).map((key) =>
      say(dashboardWords[key], language)
    ),
  ];
  const { spend, revenue, roas, share } = platformColumns;
  return ruledTable([
    headings(titles, width, [spend, revenue, roas, share]),
    ...sums.map((each, index) => platformRow(facts, layout, each, row + 1 + index)),
  ]);
}
