import { say } from "../locale/language";
import { activitiesWords } from "../locale/sheets";
import type { ActivityKey } from "./activity-columns";
import type { ActivityRow } from "./activity-row";
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
  number,
  over,
  when,
  words,
  type Told,
} from "./told";

const zero = number(0);
const one = number(1);
const nothing = words("");

function numbersIn(rows: readonly ActivityRow[], key: ActivityKey): number[] {
  return rows.flatMap((row) => {
    const { value } = row.at(key);
    return typeof value === "number" ? [value] : [];
  });
}

function rounded(told: Told): Told {
  return call("ROUND", [told, number(6)], (value = 0) => withoutDust(value));
}

/** What the results of one kind cost on average, over all activities that led to them. */
function average(row: ActivityRow, rows: readonly ActivityRow[]): void {
  const { shape } = row.context;
  const result = row.at("result");
  const own = row.at("costPerResult");
  const same = rows.filter(
    (each) =>
      each.at("result").value === result.value && typeof each.at("costPerResult").value === "number"
  );
  const sum = (key: "investment" | "results"): Told =>
    cell(
      `SUMIFS(${columnIn(shape, key)},${columnIn(shape, "result")},${result.text},${columnIn(shape, "costPerResult")},">0")`,
      numbersIn(same, key).reduce((total, each) => total + each, 0)
    );
  row.give("average", when(isNumber(own), over(sum("investment"), sum("results")), nothing));
}

/** Activities are compared by their ROSI as soon as two can be or no result has a cost, else by what a result costs against its average. */
function score(row: ActivityRow, rows: readonly ActivityRow[]): void {
  const { shape } = row.context;
  const count = cell(`COUNT(${columnIn(shape, "rosi")})`, numbersIn(rows, "rosi").length);
  const costs = numbersIn(rows, "costPerResult").length;
  const priced = cell(`COUNT(${columnIn(shape, "costPerResult")})`, costs);
  const [rosi, cost] = [row.at("rosi"), row.at("costPerResult")];
  const cheaper = rounded(minus(over(row.at("average"), cost), one));
  const byCost = when(isNumber(cost), when(isZero(row.at("state")), nothing, cheaper), nothing);
  const byRosi = when(isNumber(rosi), rounded(rosi), nothing);
  row.give(
    "score",
    firstOf(
      [
        [is(count, ">", one), byRosi],
        [equal(priced, zero), byRosi],
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
      [equal(investment, zero), word("free")],
    ],
    word("nothing")
  );
  const provisional = when(equal(state, one), word("forNow"), nothing);
  row.give("verdict", when(isZero(state), word("verdictEarly"), joined(provisional, judged)));
}

/** What can only be told of an activity beside the others. */
export function compareActivities(rows: readonly ActivityRow[]): void {
  for (const row of rows) average(row, rows);
  for (const row of rows) score(row, rows);
  for (const row of rows) rank(row, rows);
  for (const row of rows) verdict(row);
}
