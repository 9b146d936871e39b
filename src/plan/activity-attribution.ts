import { say } from "../locale/language";
import { activitiesWords, frameWords } from "../locale/sheets";
import { activityRows, attributionColumns as at, type ActivityKey } from "./activity-columns";
import { numbersIn, sumOfColumn } from "./activity-row";
import type { ActivityTable } from "./activity-table";
import { cellAt } from "./address";
import { constant, headings, type Slot } from "./cells";
import type { Facts } from "./facts";
import { mediaFigures, notAvailable, withoutDust, type FigureRow } from "./figures";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { ruledTable } from "./ruled";
import { columnIn, placeIn } from "./typedTable";
import {
  call,
  cell,
  equal,
  is,
  isNumber,
  minus,
  number,
  toldCell,
  unknown,
  when,
  words,
  zero,
  type Told,
} from "./told";

type Line = "media" | "other" | "revenue";

/** What the whole workbook has of a line, and the column of the activities that shares it out. */
function lineOf(
  line: Line,
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): Readonly<{ total: Told; column: ActivityKey }> {
  const onInvestment = (row: number) => onSheet(layout, "investment", row, columns.total);
  if (line === "media") {
    const { total } = mediaFigures(facts);
    return { total: cell(onInvestment(layout.investment.media), total), column: "media" };
  }
  if (line === "other") {
    const total = cell(onInvestment(layout.investment.other), notAvailable);
    return { total, column: "other" };
  }
  const reference = onSheet(layout, "kpis", rowIn(layout.kpis.rows, "revenue"), columns.total);
  const total = cell(reference, figures.get("revenue")?.total ?? notAvailable);
  return { total, column: "revenueImported" };
}

function attributionLine(
  facts: Facts,
  layout: Layout,
  { shape, rows }: ActivityTable,
  line: Line,
  { total, column }: ReturnType<typeof lineOf>
): Slot[] {
  const { language, currency } = facts.setup;
  const row = activityRows[line];
  const range = columnIn(shape, column);
  const here = (place: number, { value }: Told) => cell(cellAt(row, place), value);
  const whole = here(at.total, total);
  // Of a whole that is known, nothing taken is 0; where neither is known, nothing can be said.
  const known = typeof total.value === "number" || numbersIn(rows, column).length > 0;
  const taken = when(
    equal(cell(`COUNT(${whole.text},${range})`, known ? 1 : 0), zero),
    unknown,
    cell(`SUM(${range})`, sumOfColumn(rows, column))
  );
  const inActivities = here(at.inActivities, taken);
  const difference = minus(when(isNumber(whole), whole, zero), inActivities);
  const left = when(
    isNumber(inActivities),
    call("ROUND", [difference, number(6)], (amount = 0) => withoutDust(amount)),
    unknown
  );
  const leftHere = here(at.left, left);
  const tooMuch = say(activitiesWords.tooMuch, language, { sheet: layout.names.investment });
  const fits = say(activitiesWords.fits, language);
  const said = when(
    isNumber(leftHere),
    when(is(leftHere, "<", zero), words(tooMuch), words(fits)),
    words(say(activitiesWords.notKnown, language))
  );
  return [
    constant(say(activitiesWords[line], language), "label"),
    constant(currency, "unit"),
    ...Array<Slot>(at.total - 2).fill(null),
    toldCell(total, "value", "amount"),
    toldCell(taken, "value", "amount"),
    toldCell(left, "total", "amount"),
    toldCell(said, "entry"),
  ];
}

/** What the workbook has, what the activities take of it, and what none takes: a check that nothing counts twice. */
export function attribution(
  facts: Facts,
  layout: Layout,
  table: ActivityTable,
  figures: ReadonlyMap<string, FigureRow>
): Slot[][] {
  const { language } = facts.setup;
  const title = (key: keyof typeof activitiesWords) => say(activitiesWords[key], language);
  return ruledTable([
    headings(
      [
        title("attribution"),
        say(frameWords.unit, language),
        ...Array<string>(at.total - 2).fill(""),
        title("wholeTotal"),
        title("inActivities"),
        title("notAttributed"),
      ],
      placeIn(table.shape, "verdict") + 1,
      [at.total, at.inActivities, at.left]
    ),
    ...(["media", "other", "revenue"] as const).map((line) =>
      attributionLine(facts, layout, table, line, lineOf(line, facts, layout, figures))
    ),
  ]);
}
