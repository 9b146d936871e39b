import { say } from "../locale/language";
import { dashboardWords, frameWords } from "../locale/sheets";
import { cellAt } from "./address";
import { computed, constant, headings, type Slot } from "./cells";
import { metricColumn, named } from "./criteria";
import type { Facts } from "./facts";
import { columns, filterRows, onSheet, type Layout } from "./layout";
import { ruledTable } from "./ruled";

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
  readonly spend: number;
  readonly revenue: number;
}

/** The platforms that cost or brought money, those with the highest media spend first. */
export function platformSums(facts: Facts): PlatformSums[] {
  const own = facts.rows.filter(({ currency }) => currency === facts.setup.currency);
  return facts.platforms
    .map((platform) => {
      const rows = own.filter((row) => row.platform.toLowerCase() === platform.toLowerCase());
      const sum = (id: string) => rows.reduce((all, { values }) => all + (values[id] ?? 0), 0);
      return { platform, spend: sum("spend"), revenue: sum("revenue") };
    })
    .filter(({ spend, revenue }) => spend !== 0 || revenue !== 0)
    .sort((one, other) => other.spend - one.spend || other.revenue - one.revenue)
    .slice(0, mostPlatforms);
}

function platformRow(
  facts: Facts,
  layout: Layout,
  sums: PlatformSums,
  row: number,
  all: number
): Slot[] {
  const { platform, spend, revenue } = sums;
  const own = cellAt(row, platformColumns.name, "column");
  const currency = onSheet(layout, "kpis", filterRows.currency, columns.note, "both");
  // A product of conditions, because texts that SUMIFS reads as patterns stay texts here.
  const rows = `(${named(facts, layout, "platform")}=${own})*(${named(facts, layout, "currency")}=${currency})`;
  const sumOf = (id: string) => `SUMPRODUCT(${rows},${metricColumn(layout, { id })})`;
  const at = (column: number) => cellAt(row, column);
  const whole = onSheet(layout, "investment", layout.investment.media, columns.total, "both");
  const [paid, total] = [at(platformColumns.spend), at(platformColumns.revenue)];
  return [
    constant(platform, "label", "text"),
    constant(facts.setup.currency, "unit"),
    computed(sumOf("spend"), spend, "value", "amount"),
    computed(sumOf("revenue"), revenue, "value", "amount"),
    computed(
      `IF(${paid}>0,ROAS(${paid},${total}),"")`,
      spend > 0 ? revenue / spend : "",
      "kpi",
      "ratio"
    ),
    computed(`IF(${whole}>0,${paid}/${whole},"")`, all > 0 ? spend / all : "", "value", "percent"),
  ];
}

/** What each platform cost and brought, whatever the filters say; nothing where there is no money to compare. */
export function byPlatform(facts: Facts, layout: Layout, row: number, width: number): Slot[][] {
  const { language } = facts.setup;
  const sums = platformSums(facts);
  if (sums.length < 2) return [];
  const all = facts.rows
    .filter(({ currency }) => currency === facts.setup.currency)
    .reduce((total, { values }) => total + (values["spend"] ?? 0), 0);
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
    ...sums.map((each, index) => platformRow(facts, layout, each, row + 1 + index, all)),
  ]);
}
