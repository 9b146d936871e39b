import { channels } from "../catalogue/channels";
import { say } from "../locale/language";
import { activitiesWords } from "../locale/sheets";
import { criteriaOf, type ActivityRow } from "./activity-row";
import { rangeOf, sheetPrefix } from "./address";
import { named } from "./criteria";
import { serialOf } from "./dates";
import { columns } from "./layout";
import { monthsLater, monthWords } from "./month-words";
import {
  all,
  call,
  cell,
  equal,
  firstOf,
  isNumber,
  isZero,
  joined,
  nothing,
  number,
  own,
  when,
  words,
  zero,
  type Told,
} from "./told";

/** How long the activity has run, and whether its channel can be read by then. */
export function tellMaturity(row: ActivityRow): void {
  const { facts, layout, asOf } = row.context;
  const { language } = facts.setup;
  const [from, to] = [named(facts, layout, "from"), named(facts, layout, "to")];
  const [platform, activity] = [row.at("platform"), row.at("activity")];
  const mine = `(${named(facts, layout, "activity")}=${activity.text})*((${platform.text}="")+(${named(facts, layout, "platform")}=${platform.text})>0)`;
  const dated = cell(
    `COUNTIFS(${criteriaOf(row)},${from},">0")`,
    row.known !== null && row.known.from !== null ? 1 : 0
  );
  // The earliest is the furthest from the last day of all.
  const first = cell(
    `MAX(${to})-SUMPRODUCT(MAX(${mine}*ISNUMBER(${from})*(MAX(${to})-${from})))`,
    row.known === null || row.known.from === null ? 0 : serialOf(row.known.from)
  );
  const launch = row.at("launch");
  row.give("since", when(isNumber(launch), launch, when(equal(dated, zero), nothing, first)));
  const area = (column: number, rows = channels.length) =>
    sheetPrefix(layout.names.investment) +
    rangeOf({ row: layout.maturity.heading + 1, column, rows, columns: 1 }, "both");
  const channel = channels.find((each) => say(each.name, language) === row.at("channel").value);
  const months = (column: number, value: number | undefined) =>
    cell(
      `IFERROR(INDEX(${area(column)},MATCH(${row.at("channel").text},${area(columns.label)},0)),"")`,
      value ?? ""
    );
  row.give("firstMonths", months(columns.total, channel?.firstReadable));
  row.give("fullMonths", months(columns.outside, channel?.fullyReadable));
  const since = row.at("since");
  const [early, full] = [row.at("firstMonths"), row.at("fullMonths")];
  const latest = call("MAX", [early, full], (...each) => Math.max(...each));
  row.give(
    "state",
    when(
      all(...[since, early, full, asOf].map(isNumber)),
      own("MATURITY", since, asOf, early, latest),
      nothing
    )
  );
  const state = row.at("state");
  const spelled = (count: Told) =>
    when(isNumber(state), monthWords(monthsLater(since, count), language), nothing);
  row.give("readable", spelled(early));
  row.give("final", spelled(latest));
  const word = (key: keyof typeof activitiesWords) => words(say(activitiesWords[key], language));
  const tooEarly = joined(word("tooEarly"), row.at("readable"));
  row.give(
    "maturity",
    when(
      isNumber(state),
      firstOf(
        [
          [equal(state, zero), tooEarly],
          [equal(state, number(1)), joined(word("provisional"), row.at("final"))],
        ],
        word("mature")
      ),
      word("noDate")
    )
  );
  const rosi = row.at("rosiEarly");
  row.give("rosi", when(isNumber(rosi), when(isZero(state), tooEarly, rosi), nothing));
}
