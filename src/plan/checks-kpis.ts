import { assumptionById } from "../catalogue/assumptions";
import { metricById } from "../catalogue/metrics";
import type { Kpi } from "../catalogue/types";
import { namesIn } from "../formulas";
import { say } from "../locale/language";
import { calendarWords, confidenceWords } from "../locale/sheets";
import { calendarTable, startingAge } from "./calendar";
import { constant, formatOf, type Slot } from "./cells";
import { checkWord } from "./checks-layout";
import { CheckRow, stateWord, wordOf } from "./checks-row";
import type { Facts } from "./facts";
import { boundsOf, type FigureRow } from "./figures";
import { kpiFigures } from "./kpi-values";
import { lastDayOf } from "./freshness";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { isHeard } from "./listening-table";
import { reasonOf } from "./reasons";
import { partsOf, togetherOf } from "./together";
import { cell, equal, firstOf, isNumber, nothing, when, words, type Told } from "./told";
import { lookUp } from "./typedTable";
import { isValued } from "./value-table";

type Figures = ReadonlyMap<string, FigureRow>;

/** The sheet on which a figure is typed; null where only an import brings it. */
function sheetToType(facts: Facts, layout: Layout, id: string): string | null {
  const metric = metricById(id);
  if (metric === undefined) return layout.names.investment;
  if (!facts.typed.includes(metric)) return null;
  if (isHeard(facts, metric)) return layout.names.listening;
  return isValued(facts, metric) ? layout.names.values : layout.names.investment;
}

/** Where what a KPI lacks can be brought. */
function whereToFind(facts: Facts, layout: Layout, kpi: Kpi, rows: Figures): string {
  const unknown = namesIn(kpi.formula).filter(
    (id) => typeof (rows.get(id)?.total ?? assumptionById(id)?.initial) !== "number"
  );
  const uncountable = unknown.some((id) => {
    const metric = metricById(id);
    return metric?.aggregation === "unique" && boundsOf(facts, metric) !== null;
  });
  const onKpis = checkWord(facts, "onSheet", { sheet: layout.names.kpis });
  if (unknown.length === 0 || uncountable) return onKpis;
  const sheets = unknown.map((id) => sheetToType(facts, layout, id));
  const sheet = sheets.find((each) => each !== null);
  if (sheet === undefined) return checkWord(facts, "import");
  return checkWord(facts, sheets.includes(null) ? "importOr" : "onSheet", { sheet });
}

/** What the calendar says of the KPI of this row; nothing for one that it does not list. */
function inCalendar(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  row: CheckRow,
  key: "age" | "data"
): Told {
  const found = lookUp(calendarTable(facts, layout), key, "kpi", row.at("label").text);
  const value = layout.targets.includes(kpi.id) ? startingAge(facts, kpi)[key] : "";
  return cell(`IFERROR(${found},"")`, value);
}

function kpiRow(facts: Facts, layout: Layout, kpi: Kpi, rows: Figures): Slot[] {
  const { language } = facts.setup;
  const onKpis = rowIn(layout.kpis.rows, `kpi:${kpi.id}`);
  const there = (column: number) => onSheet(layout, "kpis", onKpis, column);
  const total = kpiFigures(facts, kpi, rows).total;
  const last = lastDayOf(facts, kpi);
  const known = onSheet(
    layout,
    "sources",
    rowIn(layout.sources.freshness.kpis, kpi.id),
    columns.unit
  );
  const row = new CheckRow(rowIn(layout.checks.kpis, kpi.id))
    .put("label", constant(say(kpi.name, language), "record-label"))
    .put("detail", constant(say(confidenceWords[kpi.confidence], language), "record-text"))
    .give("given", cell(there(columns.total), total), "value", formatOf(kpi.unit));
  // What has no value is neither old nor up to date.
  const valued = (told: Told) => when(isNumber(row.at("given")), told, nothing);
  const day = cell(`IF(${known}=0,"",${known})`, last === 0 ? "" : last);
  row.give("found", valued(day), "value", "date");
  row.give("difference", valued(inCalendar(facts, layout, kpi, row, "age")), "value", "integer");
  row.give("share", valued(inCalendar(facts, layout, kpi, row, "data")), "record-text");
  return judged(facts, layout, kpi, rows, row).cells();
}

function judged(facts: Facts, layout: Layout, kpi: Kpi, rows: Figures, row: CheckRow): CheckRow {
  const { language } = facts.setup;
  const word = (key: Parameters<typeof wordOf>[1]) => wordOf(facts, key);
  const state = (key: "ok" | "note") => stateWord(facts, key);
  const data = (key: "old" | "fresh" | "undated") =>
    equal(row.at("share"), words(say(calendarWords[key], language)));
  const complete = isNumber(row.at("given"));
  const typed = facts.typed.filter(({ id }) => namesIn(kpi.formula).includes(id));
  const declared = kpi.confidence === "declared";
  const certain = !declared && typed.length === 0;
  const fine = firstOf(
    [
      [data("fresh"), words(checkWord(facts, "complete", { sheet: layout.names.calendar }))],
      [data("undated"), word("undated")],
    ],
    word("known")
  );
  const rests = word(declared ? "declared" : "typed");
  const note = cell(
    onSheet(layout, "kpis", rowIn(layout.kpis.rows, `kpi:${kpi.id}`), columns.note),
    reasonOf(facts, layout, kpi, rows)
  );
  const [first] = typed;
  const sheet = first === undefined ? null : sheetToType(facts, layout, first.id);
  const where = sheet === null ? "" : checkWord(facts, "onSheet", { sheet });
  const old = data("old");
  const sure = state(certain ? "ok" : "note");
  const told = certain ? fine : rests;
  // What a known KPI leaves out, or counts as none, matters more than that it is complete.
  const silent = equal(note, words(""));
  const isTogether = togetherOf(facts, kpi) !== null;
  const covers = isTogether || partsOf(facts, kpi) !== null;
  return row
    .judge(
      when(
        complete,
        firstOf(
          [
            [old, state("note")],
            [data("undated"), state("note")],
          ],
          isTogether ? when(silent, sure, state("note")) : sure
        ),
        state("note")
      ),
      () => when(complete, when(old, word("old"), covers ? when(silent, told, note) : told), note)
    )
    .give(
      "more",
      when(
        complete,
        when(old, word("importNewer"), words(where)),
        words(whereToFind(facts, layout, kpi, rows))
      ),
      "record-text"
    );
}

/** Every KPI: whether its figures are there, how old they are, and where to correct what is not as it should be. */
export function kpiChecks(facts: Facts, layout: Layout, rows: Figures): Slot[][] {
  return facts.kpis.map((kpi) => kpiRow(facts, layout, kpi, rows));
}
