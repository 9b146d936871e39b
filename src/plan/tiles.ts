import type { KpiUnit } from "../catalogue/types";
import { say } from "../locale/language";
import { dashboardWords, frameWords, metricsWords } from "../locale/sheets";
import { cellAt, quoted } from "./address";
import { computed, constant, type Slot } from "./cells";
import { changeFigure, changeText } from "./change";
import { checkCell } from "./check";
import { named } from "./criteria";
import { serialOf } from "./dates";
import type { Facts } from "./facts";
import { isWithin, notAvailable, type Figure, type FigureRow } from "./figures";
import { monthText, monthValue } from "./latest";
import { columns, filterRows, onSheet, rowIn, tableColumn, type Layout } from "./layout";
import { scopeCell } from "./message";
import { timeSentence } from "./time-head";
import { cell, equal, nothing, toldCell, when, type Told } from "./told";
import { wholeText } from "./whole-text";
import { latestMonth } from "./latest-month";
import type { FormatToken } from "./workbook";

/** The first column of each tile: as wide apart as their figures need. */
export const tileColumns = { investment: 0, revenue: 2, rosi: 4, latest: 9 } as const;
type Tile = keyof typeof tileColumns;

/** A row whose cells stand at the tiles' columns. */
function across(width: number, cells: Readonly<Partial<Record<Tile, Slot>>>): Slot[] {
  const row = Array<Slot>(width).fill(null);
  for (const [tile, column] of Object.entries(tileColumns))
    row[column] = cells[tile as Tile] ?? null;
  return row;
}

/** `+12% in the latest month`; nothing where one of the two months is not known, nor of an amount as long as `lastDay` says that the latest is not over. */
function sinceCell(
  facts: Facts,
  layout: Layout,
  { id, unit, own, lastDay }: Readonly<{ id: string; unit: KpiUnit; own: FigureRow; lastDay: Told }>
): Slot {
  if (layout.months === 0) return null;
  const { language } = facts.setup;
  const word = (key: "growthFormat" | "pointsFormat" | "since") =>
    say(dashboardWords[key], language);
  const format = word(unit === "percent" ? "pointsFormat" : "growthFormat");
  const change = changeText(unit, {
    now: monthText(layout, id, "latest"),
    then: monthText(layout, id, "previous"),
  });
  const { place, previous } = latestMonth(facts);
  const value = changeFigure(unit, {
    now: monthValue(own, place),
    then: monthValue(own, previous),
  });
  const text = `IFERROR(TEXT(${change},${quoted(format)})&${quoted(word("since"))},"")`;
  const since = cell(text, said());
  const shown = unit === "money" ? when(equal(lastDay, nothing), since, nothing) : since;
  return toldCell(shown, "tile-note");

  function said(): string {
    if (typeof value !== "number") return "";
    const whole = wholeText(unit === "percent" ? value : value * 100);
    const signed = value > 0 && whole !== "0" ? `+${whole}` : whole;
    const [plus = ""] = format.split(";");
    // What the format writes after its digit; a change that rounds to 0 keeps the sign it had.
    return (
      zeroSign(value, whole) +
      signed +
      plus.slice(plus.indexOf("0") + 1).replaceAll(/["\\]/g, "") +
      word("since")
    );
  }
}

/** TEXT chooses the section by the number as it is, not as it is rounded. */
function zeroSign(value: number, whole: string): string {
  if (whole !== "0" || value === 0) return "";
  return value > 0 ? "+" : "-";
}

/** The cell of the KPI sheet that holds a figure over the whole time. */
export function totalOf(layout: Layout, id: string): string {
  return onSheet(layout, "kpis", rowIn(layout.kpis.rows, id), columns.total);
}

/** What was spent, what came back, ROSI, and which month is the latest, in large figures. */
export function tiles(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  rosi: FigureRow,
  { row, width }: Readonly<{ row: number; width: number }>
): Slot[][] {
  const { language, currency } = facts.setup;
  const nothing: FigureRow = { total: notAvailable, outside: null, months: [] };
  const label = (key: "investment" | "revenue" | "rosiLabel" | "latestMonth") =>
    constant(say(dashboardWords[key], language, { currency }), "tile-label");
  const figure = (id: string, value: Figure, format: FormatToken) =>
    computed(totalOf(layout, id), value, "tile-figure", format);
  const rowOf = (id: string) => figures.get(id) ?? nothing;
  const latest = onSheet(layout, "kpis", layout.kpis.latestMonth, columns.total);
  const lastDay = lastDayCell(facts, layout);
  const untilThere = cell(cellAt(row + 2, tileColumns.latest), lastDay?.value ?? null);
  const since = (id: string, unit: KpiUnit, own: FigureRow) =>
    sinceCell(facts, layout, { id, unit, own, lastDay: untilThere });
  return [
    across(width, {
      investment: label("investment"),
      revenue: label("revenue"),
      rosi: label("rosiLabel"),
      latest: label("latestMonth"),
    }),
    across(width, {
      investment: figure("investment", rowOf("investment").total, "amount"),
      revenue: figure("revenue", rowOf("revenue").total, "amount"),
      rosi: figure("kpi:rosi", rosi.total, "percent"),
      latest:
        layout.months === 0
          ? // A sentence, in the width of its column.
            constant(say(dashboardWords.noMonth, language), "note")
          : computed(latest, latestMonth(facts).month, "tile-figure", "month"),
    }),
    across(width, {
      investment: since("investment", "money", rowOf("investment")),
      revenue: since("revenue", "money", rowOf("revenue")),
      rosi: since("kpi:rosi", "percent", rosi),
      latest: lastDay,
    }),
  ];
}

/** Up to which day data goes where the latest month is not over: half a month fell short of the one before, it did not fall. */
function lastDayCell(facts: Facts, layout: Layout): Slot {
  if (layout.months === 0) return null;
  const { language } = facts.setup;
  const word = say(dashboardWords.dataTo, language);
  const [from, to] = [named(facts, layout, "from"), named(facts, layout, "to")];
  const month = onSheet(layout, "kpis", layout.kpis.latestMonth, columns.total);
  const end = `EOMONTH(${month},0)`;
  // Rows that span months go beyond this one without telling of it.
  const last = `SUMPRODUCT(MAX((${from}>=${month})*(${to}<=${end})*${to}))`;
  const text = `IF(ISNUMBER(${month}),IF(${last}<${end},${quoted(word)}&DAY(${last}),""),"")`;
  const known = facts.months.find((each) => serialOf(each.from) === latestMonth(facts).month);
  const rows = known === undefined ? [] : facts.rows.filter((row) => isWithin(row, known));
  const until = rows
    .flatMap((row) => row.to ?? [])
    .sort()
    .at(-1);
  const isIncomplete = known !== undefined && until !== undefined && until < known.to;
  return computed(text, isIncomplete ? `${word}${Number(until.slice(-2))}` : "", "tile-note");
}

function dates(facts: Facts, pick: "from" | "to"): string[] {
  return facts.rows.flatMap((row) => row[pick] ?? []).sort();
}

/** The first or the last day of data; where there is none, the first of the two says so. */
function dayCell(facts: Facts, layout: Layout, pick: "from" | "to"): Slot {
  const column = tableColumn(layout, say(metricsWords[pick], facts.setup.language));
  const found = pick === "from" ? dates(facts, pick)[0] : dates(facts, pick).at(-1);
  const none = pick === "from" ? say(dashboardWords.noDays, facts.setup.language) : "";
  const text = `IF(COUNT(${column})=0,${quoted(none)},${pick === "from" ? "MIN" : "MAX"}(${column}))`;
  return computed(text, found === undefined ? none : serialOf(found), "label", "date");
}

/** The platforms counted, and the activity where a filter names one. */
function platformsCell(facts: Facts, layout: Layout): Slot {
  const { language } = facts.setup;
  const none = say(dashboardWords.none, language);
  const platforms = facts.platforms.length === 0 ? none : facts.platforms.join(", ");
  const all = say(dashboardWords.allPlatforms, language, { platforms });
  const filter = (row: number) => onSheet(layout, "kpis", row, columns.note);
  const open = (key: "platform" | "activity") =>
    `${onSheet(layout, "kpis", layout.kpis.criteria[key], columns.total)}="*"`;
  const platform = `IF(${open("platform")},${quoted(all)},${filter(filterRows.platform)})`;
  const activity = `IF(${open("activity")},""," · "&${filter(filterRows.activity)})`;
  return computed(`${platform}&${activity}`, all, "label");
}

/** What the figures cover and whether they can be believed. */
export function coverage(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): Slot[][] {
  const { language } = facts.setup;
  const label = (key: "scope" | "breakEven" | "maturity" | "platforms" | "period") =>
    [constant(say(dashboardWords[key], language), "tile-note"), null] as const;
  const sentence = (about: "breakEven" | "maturity") =>
    toldCell(timeSentence(facts, layout, figures, about), "label");
  return [
    [...label("scope"), scopeCell(facts, layout)],
    [...label("breakEven"), sentence("breakEven")],
    [...label("maturity"), sentence("maturity")],
    [...label("platforms"), platformsCell(facts, layout)],
    [...label("period"), dayCell(facts, layout, "from"), dayCell(facts, layout, "to")],
    [constant(say(frameWords.check, language), "tile-note"), null, checkCell(facts, layout)],
  ];
}
