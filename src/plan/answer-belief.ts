import { kpiById } from "../catalogue/kpis";
import type { answerWords } from "../locale/sheets";
import { PROPCI } from "../functions/evidence";
import { expandSpill } from "../formulas";
import type { ActivityKey } from "./activity-columns";
import { sumOfColumn } from "./activity-row";
import { countActivities } from "./activity-counts";
import type { ActivityTable } from "./activity-table";
import { answerColumns as at, answerRows, initialConfidence } from "./answer-layout";
import { cellAt } from "./address";
import { constant, headings, input, type Slot } from "./cells";
import { checkCell } from "./check";
import { importsCounted } from "./coverage";
import type { Facts } from "./facts";
import { notAvailable, type FigureRow } from "./figures";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { alwaysTogether, figureId } from "./together";
import {
  all,
  cell,
  equal,
  is,
  isNumber,
  nothing,
  number,
  over,
  own,
  toldCell,
  when,
  words,
  zero,
  type Told,
} from "./told";
import { columnIn } from "./typedTable";
import type { ValidationPlan } from "./workbook";

interface Given {
  readonly word: (key: keyof typeof answerWords) => string;
}

/** A figure of the KPI sheet over the whole time; null where no KPI of this workbook needs it. */
function figure(layout: Layout, figures: ReadonlyMap<string, FigureRow>, id: string): Told | null {
  if (!layout.kpis.rows.has(id)) return null;
  const reference = onSheet(layout, "kpis", rowIn(layout.kpis.rows, id), columns.total, "both");
  return cell(reference, figures.get(id)?.total ?? notAvailable);
}

function line(label: string, values: readonly (Slot | undefined)[], last: Slot): Slot[] {
  const [value, low, high] = values;
  const blank = constant(null, "value");
  return [null, constant(label, "entry"), value ?? blank, low ?? blank, high ?? blank, last];
}

/** A figure as the conversion rate counts it, whether that KPI is chosen or not. */
function figureOfRate(facts: Facts, id: string): string {
  const rate = kpiById(alwaysTogether);
  return rate === undefined ? id : figureId(facts, rate, id);
}

/** Conversions of the clicks, and between what rates chance alone could have moved them. */
function rateLines(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  { word }: Given
): Slot[][] {
  const [clicks = null, conversions = null] = ["link_clicks", "conversions"].map((id) =>
    figure(layout, figures, figureOfRate(facts, id))
  );
  const confidence = line(
    word("confidence"),
    [input("answer:confidence", initialConfidence, "percent")],
    constant(word("confidenceWords"), "entry")
  );
  if (clicks === null || conversions === null) {
    const silent = line(word("rate"), [], constant(word("noRateKpi"), "entry"));
    return [silent, confidence];
  }
  const level = cell(cellAt(answerRows.confidence, at.value, "both"), initialConfidence);
  const call = `PROPCI(${conversions.text},${clicks.text},${level.text})`;
  const texts = expandSpill(call, 1) ?? [];
  const [hits, size] = [conversions.value, clicks.value];
  const known = typeof hits === "number" && typeof size === "number" && size > 0 && hits <= size;
  const answer = known ? PROPCI.compute(hits, size, initialConfidence) : [];
  const [values = []] = Array.isArray(answer) ? answer : [];
  const fits = when(
    all(isNumber(conversions), isNumber(clicks)),
    when(is(clicks, ">", zero), is(conversions, "<=", clicks), cell("FALSE", false)),
    cell("FALSE", false)
  );
  const three = texts.map((text, index) =>
    toldCell(
      when(fits, cell(text, values[index] ?? ""), nothing),
      index === 0 ? "kpi" : "value",
      "rate"
    )
  );
  const both = all(isNumber(conversions), isNumber(clicks));
  // Whose rate it is matters more than that chance moves it.
  const kpi = kpiById(alwaysTogether);
  const counted = kpi === undefined ? nothing : importsCounted(facts, layout, kpi);
  const shown = cell(cellAt(answerRows.rate, at.value), known ? (values[0] ?? "") : "");
  const said = when(
    isNumber(shown),
    when(equal(counted, nothing), words(word("rateWords")), counted),
    when(both, words(word("oddRate")), words(word("noRate")))
  );
  return [line(word("rate"), three, toldCell(said, "entry")), confidence];
}

/** How many conversions the platforms claim for one that the CRM knows. */
function claimLine(
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  { word }: Given
): { cells: Slot[]; typed: boolean } {
  const conversions = figure(layout, figures, "conversions");
  const known = figure(layout, figures, "crm_conversions");
  const typed = known === null;
  const crm = known ?? cell(cellAt(answerRows.claim, at.latest), null);
  const factor =
    conversions === null
      ? nothing
      : when(
          all(isNumber(conversions), isNumber(crm)),
          when(is(crm, ">", zero), own("OVERCLAIM", conversions, crm), nothing),
          nothing
        );
  const shown = cell(cellAt(answerRows.claim, at.value), factor.value);
  const said = when(
    isNumber(shown),
    when(is(shown, ">", number(1)), words(word("overClaim")), words(word("fairClaim"))),
    words(word("noCrm"))
  );
  return {
    typed,
    cells: line(
      word("claim"),
      [
        toldCell(factor, "kpi", "ratio"),
        typed
          ? input("answer:crm_conversions", null, "integer")
          : toldCell(when(isNumber(crm), crm, nothing), "value", "integer"),
        constant(word("crm"), "unit"),
      ],
      toldCell(said, "entry")
    ),
  };
}

/** A part of a whole as a share; nothing where there is no whole. */
function share(part: Told, whole: Told): Slot {
  return toldCell(when(equal(whole, zero), nothing, over(part, whole)), "kpi", "percent");
}

/** Whether the page can be believed: checks, shares of what is measured, intervals, over-claiming. */
export function beliefRows(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>,
  table: ActivityTable,
  given: Given
): { rows: Slot[][]; validations: ValidationPlan[] } {
  const { word } = given;
  const { shape, rows } = table;
  const column = (key: ActivityKey) => columnIn(shape, key);
  const sum = (key: ActivityKey) => cell(`SUM(${column(key)})`, sumOfColumn(rows, key));
  const readable = countActivities(facts, table, "readable");
  const named = countActivities(facts, table, "all");
  const revenue = sum("revenue");
  const either = (whole: Told, known: keyof typeof answerWords, none: keyof typeof answerWords) =>
    toldCell(when(equal(whole, zero), words(word(none)), words(word(known))), "entry");
  const claim = claimLine(layout, figures, given);
  const single = (row: number, col: number) => ({ row, column: col, rows: 1, columns: 1 });
  return {
    rows: [
      headings(
        ["", word("belief"), word("value"), word("low"), word("high"), word("inWords")],
        at.words + 1,
        [at.value, at.latest, at.before]
      ),
      line(word("checks"), [], { ...checkCell(facts, layout), style: "entry" }),
      line(
        word("measured"),
        [share(readable, named)],
        either(named, "measuredWords", "noActivity")
      ),
      line(
        word("declared"),
        [share(sum("revenueTyped"), revenue)],
        either(revenue, "declaredWords", "noDeclared")
      ),
      ...rateLines(facts, layout, figures, given),
      claim.cells,
    ],
    validations: [
      {
        area: single(answerRows.confidence, at.value),
        rule: { kind: "number", min: 0, max: 1 },
        message: word("share"),
      },
      ...(claim.typed
        ? [
            {
              area: single(answerRows.claim, at.latest),
              rule: { kind: "number", min: 0, max: null } as const,
              message: word("positive"),
            },
          ]
        : []),
    ],
  };
}
