import { say } from "../locale/language";
import { dashboardWords } from "../locale/sheets";
import { cellAt } from "./address";
import { byPlatform, platformColumns } from "./by-platform";
import { block, constant } from "./cells";
import { payingPlatforms } from "./checks-layout";
import { dashboardCharts } from "./charts";
import { hasMoney, type Facts } from "./facts";
import { notAvailable, type FigureRow } from "./figures";
import { rosiFigures } from "./kpi-values";
import type { Layout } from "./layout";
import { messageCell } from "./message";
import { dashboardColumns, kpiCells, kpiHeadings, objectiveHeading } from "./objective-rows";
import { kpiFormats } from "./objective-formats";
import { isLargerOnItsSide } from "./pages";
import { maturityState } from "./time-head";
import { coverage, tileColumns, tiles } from "./tiles";
import type { BlockPlan, ConditionalFormatPlan, SheetPlan } from "./workbook";

const rows = { message: 1, tiles: 4, figures: 5, coverage: 8, next: 15 } as const;
const widths: readonly number[] = Object.values(dashboardColumns);

/** One block an objective under one row of headings; where each begins is known only here. */
function objectiveBlocks(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  firstRow: number
): { blocks: BlockPlan[]; formats: ConditionalFormatPlan[] } {
  const blocks = [block("dashboard-kpis", firstRow, 0, [kpiHeadings(facts)])];
  const formats: ConditionalFormatPlan[] = [];
  let next = firstRow + 1;
  for (const chosen of facts.objectives) {
    const { objective, kpis } = chosen;
    if (kpis.length === 0) continue;
    const first = next + 1;
    blocks.push(
      block(`dashboard-${objective.id}`, next, 0, [
        objectiveHeading(facts, chosen, figures, first),
        ...kpis.map((kpi, index) => kpiCells(facts, layout, kpi, first + index, figures)),
      ])
    );
    formats.push(...kpiFormats(first, kpis, facts.setup.language));
    next = first + kpis.length;
  }
  return { blocks, formats };
}

/** What is not known does not shout. */
const unknownTiles: ConditionalFormatPlan = {
  area: { row: rows.figures, column: 0, rows: 1, columns: widths.length },
  rule: {
    kind: "custom",
    formula: `=ISERROR(${cellAt(rows.figures, 0)})`,
    style: "note",
  },
};

/** Whose spend the investment is, where not all platforms tell their own: of the others, nobody knows what they cost. */
function spendTold(facts: Facts): string {
  const paying = payingPlatforms(facts);
  const all = facts.platforms.length;
  if (paying.length === 0 || paying.length === all) return "";
  const values = { count: paying.length, all, platform: paying.join(", ") };
  return ` ${say(dashboardWords.spendTold, facts.setup.language, values)}`;
}

/** How many rows tell money of other currencies, which no amount counts; nothing where none does. */
function otherMoney(facts: Facts): string {
  const { language, currency } = facts.setup;
  const others = facts.rows.filter((row) => row.currency !== currency && hasMoney(row));
  const currencies = [...new Set(others.map((row) => row.currency))].sort().join(", ");
  const values = { count: others.length, currencies };
  return others.length === 0 ? "" : ` ${say(dashboardWords.otherMoney, language, values)}`;
}

/** Bars beside the money of each platform, in the cells themselves. */
function platformBars(platforms: BlockPlan | null): ConditionalFormatPlan[] {
  if (platforms === null) return [];
  return (["spend", "revenue", "roas"] as const).map((name) => ({
    area: {
      row: platforms.row + 1,
      column: platformColumns[name],
      rows: platforms.cells.length - 1,
      columns: 1,
    },
    rule: { kind: "data-bar" },
  }));
}

/** The sheet that management reads: what the money brought, then every objective with its KPIs. */
export function dashboardSheet(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): SheetPlan {
  const { language, currency, title } = facts.setup;
  const rosi = rosiFigures(facts, figures);
  const own = (tile: keyof typeof tileColumns) => cellAt(rows.figures, tileColumns[tile]);
  const cells = { investment: own("investment"), revenue: own("revenue"), rosi: own("rosi") };
  const total = (id: string) => figures.get(id)?.total ?? notAvailable;
  const values = {
    investment: total("investment"),
    revenue: total("revenue"),
    rosi: rosi.total,
    maturity: maturityState(facts, layout, figures),
  };
  const platformRows = byPlatform(facts, layout, rows.next, widths.length);
  const platforms =
    platformRows.length === 0 ? null : block("dashboard-platforms", rows.next, 0, platformRows);
  const chartRow = platforms === null ? rows.next : rows.next + platformRows.length + 1;
  const charts = dashboardCharts(facts, layout, figures, {
    firstRow: chartRow,
    platforms:
      platforms === null ? null : { row: platforms.row + 1, rows: platforms.cells.length - 1 },
  });
  const firstKpi = Math.max(chartRow, ...charts.map(({ place }) => place.row + place.rows + 1));
  const objectives = objectiveBlocks(facts, layout, figures, firstKpi);
  const subtitle = [
    say(dashboardWords.subtitle, language, { currency, sheet: layout.names.kpis }),
    spendTold(facts),
    otherMoney(facts),
  ].join("");
  const sheet: SheetPlan = {
    key: "dashboard",
    name: layout.names.dashboard,
    widths,
    frozen: { rows: 2, columns: 1 },
    // The last chart ends where the columns do: no program prints the one beside.
    printed: { columns: widths.length },
    landscape: false,
    blocks: [
      block("dashboard-head", 0, 0, [
        [constant(title ?? say(dashboardWords.title, language), "title")],
        [messageCell(facts, layout, cells, values)],
        [constant(subtitle, "subtitle")],
      ]),
      block(
        "dashboard-tiles",
        rows.tiles,
        0,
        tiles(facts, layout, figures, rosi, { row: rows.tiles, width: widths.length })
      ),
      block("dashboard-coverage", rows.coverage, 0, coverage(facts, layout, figures)),
      ...(platforms === null ? [] : [platforms]),
      ...objectives.blocks,
    ],
    tables: [],
    charts,
    validations: [],
    conditionalFormats: [unknownTiles, ...platformBars(platforms), ...objectives.formats],
  };
  return { ...sheet, landscape: isLargerOnItsSide(sheet, facts.setup) };
}
