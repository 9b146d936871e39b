import { say } from "../locale/language";
import { activitiesWords, frameWords } from "../locale/sheets";
import { activityRows, attributionColumns as at, type ActivityKey } from "./activity-columns";
import { sumOfColumn, type ActivityTable } from "./activity-table";
import { cellAt } from "./address";
import { constant, headings, type Slot } from "./cells";
import type { Facts } from "./facts";
import { mediaFigures, notAvailable, withoutDust, type FigureRow } from "./figures";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { ruledTable } from "./ruled";
import { columnIn, placeIn } from "./typedTable";
import { call, cell, is, minus, number, toldCell, when, words, type Told } from "./told";

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
    return { total: cell(onInvestment(layout.investment.other), 0), column: "other" };
  }
  const reference = onSheet(layout, "kpis", rowIn(layout.kpis.rows, "revenue"), columns.total);
  const figure = figures.get("revenue")?.total ?? notAvailable;
  const known = typeof figure === "number" ? figure : 0;
  return {
    total: cell(`IF(ISNUMBER(${reference}),${reference},0)`, known),
    column: "revenueImported",
  };
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
  const taken = cell(`SUM(${columnIn(shape, column)})`, sumOfColumn(rows, column));
  const left = call(
    "ROUND",
    [
      minus(
        cell(cellAt(row, at.total), total.value),
        cell(cellAt(row, at.inActivities), taken.value)
      ),
      number(6),
    ],
    (difference = 0) => withoutDust(difference)
  );
  const negative = is(cell(cellAt(row, at.left), left.value), "<", number(0));
  const tooMuch = say(activitiesWords.tooMuch, language, { sheet: layout.names.investment });
  const fits = say(activitiesWords.fits, language);
  return [
    constant(say(activitiesWords[line], language), "label"),
    constant(currency, "unit"),
    ...Array<Slot>(at.total - 2).fill(null),
    toldCell(total, "value", "money"),
    toldCell(taken, "value", "money"),
    toldCell(left, "total", "money"),
    toldCell(when(negative, words(tooMuch), words(fits)), "entry"),
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
