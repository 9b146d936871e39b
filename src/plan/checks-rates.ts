import type { Kpi } from "../catalogue/types";
import { PROPCI } from "../functions/evidence";
import { expandSpill, inWords } from "../formulas";
import { say } from "../locale/language";
import { answerColumns, answerRows, initialConfidence } from "./answer-layout";
import { constant, type Slot } from "./cells";
import { observedKpis } from "./checks-layout";
import { CheckRow, stateWord, wordOf } from "./checks-row";
import type { Facts } from "./facts";
import { notAvailable, type FigureRow } from "./figures";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { nameOfId } from "./figure-names";
import { reasonOf } from "./reasons";
import { figureId } from "./together";
import { all, cell, firstOf, is, isNumber, nothing, number, over, times, when } from "./told";

type Figures = ReadonlyMap<string, FigureRow>;

interface Page {
  readonly facts: Facts;
  readonly layout: Layout;
  readonly rows: Figures;
}

/** A figure of the KPI sheet over the whole time, as the KPI counts it. */
function figure({ facts, layout, rows }: Page, kpi: Kpi, metric: string) {
  const id = figureId(facts, kpi, metric);
  const reference = onSheet(layout, "kpis", rowIn(layout.kpis.rows, id), columns.total);
  return cell(reference, rows.get(id)?.total ?? notAvailable);
}

/** The rate, and the ends between which chance alone could have moved it; none of the three where it is no share. */
function withEnds(row: CheckRow, level: ReturnType<typeof cell>): CheckRow {
  const [hits, size] = [row.at("criterion"), row.at("given")];
  const isShare = when(
    all(isNumber(hits), isNumber(size)),
    all(is(size, ">", number(0)), is(hits, "<=", size)),
    cell("FALSE", false)
  );
  row.give("found", when(isShare, over(hits, size), nothing), "kpi", "fine-rate");
  const known = isNumber(row.at("found"));
  const texts = expandSpill(`PROPCI(${hits.text},${size.text},${level.text})`, 1) ?? [];
  const given =
    known.value === true && typeof hits.value === "number" && typeof size.value === "number"
      ? PROPCI.compute(hits.value, size.value, initialConfidence)
      : [];
  const [ends = []] = Array.isArray(given) ? given : [];
  const end = (place: 1 | 2) => when(known, cell(texts[place] ?? "", ends[place] ?? ""), nothing);
  return row
    .give("difference", end(1), "value", "fine-rate")
    .give("share", end(2), "value", "fine-rate");
}

function rateRow(page: Page, kpi: Kpi): Slot[] {
  const { facts, layout, rows } = page;
  const { language } = facts.setup;
  const [of = "", among = ""] = kpi.observed ?? [];
  const [hits, size] = [figure(page, kpi, of), figure(page, kpi, among)];
  const counted = (part: typeof hits) => when(isNumber(part), part, nothing);
  const level = cell(
    onSheet(layout, "answer", answerRows.confidence, answerColumns.value, "both"),
    initialConfidence
  );
  const row = new CheckRow(rowIn(layout.checks.rates, kpi.id))
    .put("label", constant(say(kpi.name, language), "record-label"))
    .put(
      "detail",
      constant(
        inWords(kpi.formula, language, (id) => nameOfId(id, language)),
        "record-wrapped",
        "text"
      )
    )
    .give("given", counted(size), "value", "integer")
    .give("criterion", counted(hits), "working", "integer");
  withEnds(row, level);
  const [found, low, high] = [row.at("found"), row.at("difference"), row.at("share")];
  const isSure = is(high, "<=", times(low, number(2)));
  const word = (key: Parameters<typeof wordOf>[1]) => wordOf(facts, key);
  const note = cell(
    onSheet(layout, "kpis", rowIn(layout.kpis.rows, `kpi:${kpi.id}`), columns.note),
    reasonOf(facts, layout, kpi, rows)
  );
  const both = all(isNumber(row.at("given")), isNumber(row.at("criterion")));
  const tooMany = is(row.at("criterion"), ">", row.at("given"));
  return row
    .judge(
      firstOf(
        [[isNumber(found), when(isSure, stateWord(facts, "ok"), stateWord(facts, "note"))]],
        stateWord(facts, "open")
      ),
      () =>
        firstOf(
          [
            [isNumber(found), when(isSure, word("manyObserved"), word("fewObserved"))],
            [both, when(tooMany, word("tooManyHits"), word("noneObserved"))],
          ],
          note
        )
    )
    .give("more", level, "value", "percent")
    .cells();
}

/** Every rate of observations with its Wilson interval: between what chance alone could have moved it. */
export function rateChecks(facts: Facts, layout: Layout, rows: Figures): Slot[][] {
  return observedKpis(facts).map((kpi) => rateRow({ facts, layout, rows }, kpi));
}
