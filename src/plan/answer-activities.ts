import { say } from "../locale/language";
import { answerWords } from "../locale/sheets";
import type { ActivityKey } from "./activity-columns";
import { numbersIn } from "./activity-row";
import type { ActivityTable } from "./activity-table";
import { answerColumns as at, answerRows } from "./answer-layout";
import { cellAt } from "./address";
import { rowFormat, type Slot } from "./cells";
import type { Facts } from "./facts";
import {
  cell,
  equal,
  firstOf,
  is,
  isNumber,
  minus,
  nothing,
  one,
  plus,
  toldCell,
  when,
  words,
  zero,
  type Told,
} from "./told";
import { columnIn } from "./typedTable";
import type { CellValue, FormatToken } from "./workbook";

/** How many of the best, and of the worst, are named. */
const named = [1, 2, 3] as const;

/** What stands in a column of the activity with a rank; nothing where no activity has it. */
function ofRank(table: ActivityTable, key: ActivityKey, rank: Told): Told {
  const { shape, rows } = table;
  const found = rows.find((row) => row.at("rank").value === rank.value);
  const place = `MATCH(${rank.text},${columnIn(shape, "rank")},0)`;
  const value = found?.at(key).value ?? "";
  const told = cell(`IFERROR(INDEX(${columnIn(shape, key)},${place}),"")`, value);
  // An empty rank would be found too: in the rows that have none.
  return when(isNumber(rank), told, nothing);
}

function line(
  facts: Facts,
  table: ActivityTable,
  row: number,
  no: Slot,
  worst: boolean,
  index: number
): Slot[] {
  const { language } = facts.setup;
  const word = (key: keyof typeof answerWords) => words(say(answerWords[key], language));
  const rank = cell(cellAt(row, at.no, "column"), no?.value ?? null);
  const told = (key: ActivityKey) => ofRank(table, key, rank);
  const shown = (part: Told, format: FormatToken): Slot => toldCell(part, "value", format);
  const [rosi, cost] = [told("rosi"), told("costPerResult")];
  const rosiHere = cell(cellAt(row, at.value), rosi.value);
  const next = firstOf(
    [
      [
        isNumber(rosiHere),
        worst
          ? when(is(rosiHere, "<", zero), word("stop"), word("watch"))
          : when(is(rosiHere, ">", zero), word("increase"), word("fix")),
      ],
    ],
    word(worst ? "watch" : "keep")
  );
  // An empty list says why, in its first line; that of the worst has nothing to say where that of the best is empty.
  const noWorst = when(is(lastRank(table), ">", zero), word("noWorst"), nothing);
  const empty = worst ? noWorst : word("noBest");
  const silence = index === 0 ? empty : nothing;
  const name = cell(cellAt(row, at.label), told("activity").value);
  return [
    no,
    toldCell(told("activity"), "entry-wrapped"),
    shown(rosi, "percent"),
    shown(cost, "amount"),
    shown(told("investment"), rowFormat("money", numbersIn(table.rows, "investment"))),
    toldCell(when(equal(name, nothing), silence, next), "entry-wrapped"),
  ];
}

/** The best activities, one a row; a rank that no activity has is not named. */
export function bestActivities(facts: Facts, table: ActivityTable): Slot[][] {
  const last = lastRank(table);
  let before: CellValue = null;
  return named.map((_, index) => {
    const row = answerRows.best + 1 + index;
    const above = cell(cellAt(row - 1, at.no), before);
    const first = when(is(last, ">", zero), one, nothing);
    const later = when(is(above, "<", last), plus(above, one), nothing);
    const no = index === 0 ? first : when(isNumber(above), later, nothing);
    before = no.value;
    return line(facts, table, row, toldCell(no, "working", "integer"), false, index);
  });
}

function lastRank({ shape, rows }: ActivityTable): Told {
  return cell(`MAX(${columnIn(shape, "rank")})`, Math.max(0, ...numbersIn(rows, "rank")));
}

/** Whether an activity may stand among the worst: by its ROSI any that is not among the best, by its cost none that is cheaper than the average. */
function isPoor(table: ActivityTable, rank: Told): Told {
  const byRosi = isNumber(ofRank(table, "rosi", rank));
  return when(byRosi, one, is(ofRank(table, "score", rank), "<", zero));
}

/** The worst activities, the last first, as far as they are not among the best. */
export function worstActivities(facts: Facts, table: ActivityTable): Slot[][] {
  const last = lastRank(table);
  const full = Number(last.value) >= named.length;
  const lastBest = cell(
    cellAt(answerRows.best + named.length, at.no, "both"),
    full ? named.length : ""
  );
  let before: CellValue = null;
  return named.map((_, index) => {
    const row = answerRows.worst + 1 + index;
    const above = cell(cellAt(row - 1, at.no), before);
    const candidate = index === 0 ? last : minus(above, one);
    // Where the best are not even three, none is left for the worst.
    const own = when(
      is(candidate, ">", lastBest),
      when(isPoor(table, candidate), candidate, nothing),
      nothing
    );
    const no = when(isNumber(index === 0 ? lastBest : above), own, nothing);
    before = no.value;
    return line(facts, table, row, toldCell(no, "working", "integer"), true, index);
  });
}
