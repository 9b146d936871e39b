import { say } from "../locale/language";
import { dashboardWords, frameWords, metricsWords } from "../locale/sheets";
import { quoted } from "./address";
import { computed, constant, headings, type Slot } from "./cells";
import { checkCell } from "./check";
import { serialOf } from "./dates";
import type { Facts } from "./facts";
import { notAvailable, type Figure, type FigureRow } from "./figures";
import { columns, filterRows, onSheet, rowIn, tableColumn, type Layout } from "./layout";
import { scopeCell } from "./message";
import { latestMonth } from "./workings";
import type { FormatToken } from "./workbook";

function dates(facts: Facts, pick: "from" | "to"): string[] {
  return facts.rows.flatMap((row) => row[pick] ?? []).sort();
}

function dayCell(facts: Facts, layout: Layout, pick: "from" | "to"): Slot {
  const column = tableColumn(layout, say(metricsWords[pick], facts.setup.language));
  const found = pick === "from" ? dates(facts, pick)[0] : dates(facts, pick).at(-1);
  const text = `IF(COUNT(${column})=0,"",${pick === "from" ? "MIN" : "MAX"}(${column}))`;
  return computed(text, found === undefined ? "" : serialOf(found), "label", "date");
}

/** The platforms counted, and the activity where a filter names one. */
function platformsCell(facts: Facts, layout: Layout): Slot {
  const { language } = facts.setup;
  const none = say(dashboardWords.none, language);
  const platforms = facts.platforms.length === 0 ? none : facts.platforms.join(", ");
  const all = say(dashboardWords.allPlatforms, language, { platforms });
  const filter = (row: number) => onSheet(layout, "kpis", row, columns.note);
  const open = (row: number) => `${onSheet(layout, "kpis", row, columns.total)}="*"`;
  const platform = `IF(${open(filterRows.platform)},${quoted(all)},${filter(filterRows.platform)})`;
  const activity = `IF(${open(filterRows.activity)},""," · "&${filter(filterRows.activity)})`;
  return computed(`${platform}&${activity}`, all, "label");
}

/** The first lines of the dashboard: what the figures cover and what the money brought. */
export function inShort(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  rosi: Figure,
  width: number
): Slot[][] {
  const { language, currency } = facts.setup;
  const label = (key: keyof typeof dashboardWords, unit = ""): Slot[] => [
    constant(say(dashboardWords[key], language), "label"),
    constant(unit === "" ? null : unit, "unit"),
  ];
  const figure = (id: string, value: Figure, format: FormatToken) => {
    const row = rowIn(layout.kpis.rows, id);
    return computed(onSheet(layout, "kpis", row, columns.total), value, "kpi", format);
  };
  const total = (id: string) => figures.get(id)?.total ?? notAvailable;
  const latest = onSheet(layout, "kpis", layout.kpis.latestMonth, columns.total);
  return [
    headings([say(dashboardWords.inShort, language)], width),
    [...label("period"), dayCell(facts, layout, "from"), dayCell(facts, layout, "to")],
    [...label("platforms"), platformsCell(facts, layout)],
    [
      ...label("latestMonth"),
      layout.months === 0
        ? constant(say(dashboardWords.noMonth, language), "label")
        : computed(latest, latestMonth(facts).month, "label", "month"),
    ],
    [...label("investment", currency), figure("investment", total("investment"), "money")],
    [...label("revenue", currency), figure("revenue", total("revenue"), "money")],
    [...label("rosiLabel", "%"), figure("kpi:rosi", rosi, "percent")],
    [...label("scope"), scopeCell(facts, layout)],
    [constant(say(frameWords.check, language), "label"), null, checkCell(facts, layout)],
  ];
}
