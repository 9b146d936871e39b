import { say } from "../locale/language";
import { activitiesWords } from "../locale/sheets";
import { numbersIn, sumOfColumn, type ActivityRow } from "./activity-row";
import { columnIn } from "./typedTable";
import { withoutDust } from "./figures";
import {
  all,
  call,
  cell,
  equal,
  firstOf,
  is,
  isNumber,
  isZero,
  joined,
  minus,
  nothing,
  number,
  one,
  over,
  when,
  words,
  zero,
  type Told,
} from "./told";
import type { CellValue } from "./workbook";

function rounded(told: Told): Told {
  return call("ROUND", [told, number(6)], (value = 0) => withoutDust(value));
}

/** The activities whose results have a cost and are of one kind. */
function priced(rows: readonly ActivityRow[], result: CellValue): ActivityRow[] {
  return rows.filter(
    (each) =>
      each.at("result").value === result && typeof each.at("costPerResult").value === "number"
  );
}

/** What the activities that led to results of the row's kind add up to. */
function sumOfKind(
  row: ActivityRow,
  rows: readonly ActivityRow[],
  key: "investment" | "results"
): Told {
  const { shape } = row.context;
  const result = row.at("result");
  return cell(
    `SUMIFS(${columnIn(shape, key)},${columnIn(shape, "result")},${result.text},${columnIn(shape, "costPerResult")},">0")`,
    sumOfColumn(priced(rows, result.value), key)
  );
}

/** What the results of one kind cost on average, over all activities that led to them. */
function average(row: ActivityRow, rows: readonly ActivityRow[]): void {
  const mean = over(sumOfKind(row, rows, "investment"), sumOfKind(row, rows, "results"));
  row.give("average", when(isNumber(row.at("costPerResult")), mean, nothing));
}

/** What was invested into the kind of results that took the most. */
function largestKind(row: ActivityRow, rows: readonly ActivityRow[]): Told {
  const { shape } = row.context;
  const kinds = columnIn(shape, "result");
  const sums = rows.map((each) => sumOfColumn(priced(rows, each.at("result").value), "investment"));
  return cell(
    `SUMPRODUCT(MAX(SUMIFS(${columnIn(shape, "investment")},${kinds},${kinds},${columnIn(shape, "costPerResult")},">0")))`,
    Math.max(0, ...sums)
  );
}

/**
 * Activities are compared by their ROSI as soon as two can be or no result has a cost, else by what a result costs
 * against its average: those that led to the results most was invested in, because costs of different results say nothing beside each other.
 */
function score(row: ActivityRow, rows: readonly ActivityRow[]): void {
  const { shape } = row.context;
  const count = cell(`COUNT(${columnIn(shape, "rosi")})`, numbersIn(rows, "rosi").length);
  const costs = numbersIn(rows, "costPerResult").length;
  const anyCost = cell(`COUNT(${columnIn(shape, "costPerResult")})`, costs);
  const [rosi, cost] = [row.at("rosi"), row.at("costPerResult")];
  const cheaper = rounded(minus(over(row.at("average"), cost), one));
  const comparable = is(sumOfKind(row, rows, "investment"), ">=", largestKind(row, rows));
  const ofKind = when(comparable, cheaper, nothing);
  const byCost = when(isNumber(cost), when(isZero(row.at("state")), nothing, ofKind), nothing);
  const byRosi = when(isNumber(rosi), rounded(rosi), nothing);
  row.give(
    "score",
    firstOf(
      [
        [is(count, ">", one), byRosi],
        [equal(anyCost, zero), byRosi],
      ],
      byCost
    )
  );
}

/** The place of an activity among those compared; the row's number decides between equals. */
function rank(row: ActivityRow, rows: readonly ActivityRow[]): void {
  const { shape } = row.context;
  const [scores, numbers] = [columnIn(shape, "score"), columnIn(shape, "no")];
  const [own, no] = [row.at("score"), row.at("no")];
  const before = rows.filter((each) => {
    const [value, place] = [each.at("score").value, each.at("no").value];
    if (typeof value !== "number" || typeof own.value !== "number") return false;
    return value > own.value || (value === own.value && Number(place) < Number(no.value));
  });
  const higher = `SUMPRODUCT(ISNUMBER(${scores})*(${scores}>${own.text}))`;
  const equals = `SUMPRODUCT(ISNUMBER(${scores})*(${scores}=${own.text})*(${numbers}<${no.text}))`;
  row.give("rank", when(isNumber(own), cell(`1+${higher}+${equals}`, 1 + before.length), nothing));
}

function verdict(row: ActivityRow): void {
  const { language } = row.context.facts.setup;
  const word = (key: keyof typeof activitiesWords) => words(say(activitiesWords[key], language));
  const [rosi, attainment, state] = [row.at("rosi"), row.at("attainment"), row.at("state")];
  const [cost, mean, investment] = [
    row.at("costPerResult"),
    row.at("average"),
    row.at("investment"),
  ];
  const unspent = [
    [equal(investment, nothing), word("noCost")],
    [equal(investment, zero), word("nothingSpent")],
  ] as const;
  const saved = rounded(minus(mean, cost));
  const judged = firstOf(
    [
      [isNumber(rosi), when(is(rosi, "<", zero), word("loses"), word("repeat"))],
      [isNumber(attainment), when(is(attainment, "<", one), word("missed"), word("reached"))],
      [
        all(isNumber(cost), isNumber(mean)),
        firstOf(
          [
            [is(saved, ">", zero), word("cheaper")],
            [is(saved, "<", zero), word("dearer")],
          ],
          word("alone")
        ),
      ],
      ...unspent,
    ],
    word("nothing")
  );
  const provisional = when(equal(state, one), word("forNow"), nothing);
  const early = firstOf(unspent, word("verdictEarly"));
  row.give("verdict", when(isZero(state), early, joined(provisional, judged)));
}

/** What can only be told of an activity beside the others. */
export function compareActivities(rows: readonly ActivityRow[]): void {
  for (const row of rows) average(row, rows);
  for (const row of rows) score(row, rows);
  for (const row of rows) rank(row, rows);
  for (const row of rows) verdict(row);
}
