import { activityTypes } from "../catalogue/activity-types";
import { assumptionById } from "../catalogue/assumptions";
import { channels } from "../catalogue/channels";
import type { Metric } from "../catalogue/types";
import { say } from "../locale/language";
import { activitiesWords } from "../locale/sheets";
import type { KnownActivity } from "./activity-facts";
import type { ActivityKey } from "./activity-columns";
import { rangeOf } from "./address";
import { criterion, metricColumn, named } from "./criteria";
import type { Facts } from "./facts";
import { notAvailable } from "./figures";
import { columns, filterRows, onSheet, rowIn, type Layout } from "./layout";
import { besides, placeIn, type TableShape } from "./typedTable";
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
  times,
  when,
  zero,
  type Told,
} from "./told";
import type { CellValue } from "./workbook";

/** What an activity's row is computed from. */
export interface ActivityContext {
  readonly facts: Facts;
  readonly layout: Layout;
  readonly shape: TableShape<ActivityKey>;
  /** The metrics that count as results, each with a column of its own. */
  readonly results: readonly Metric[];
  /** The date as of which everything is judged. */
  readonly asOf: Told;
}

/** One row while its cells are put together: what stands in it so far, and how formulas in it name the cells. */
export class ActivityRow {
  readonly told = new Map<ActivityKey, Told>();
  private readonly reference: (key: ActivityKey) => string;

  constructor(
    readonly context: ActivityContext,
    readonly row: number,
    /** Null for an empty row. */
    readonly known: KnownActivity | null
  ) {
    this.reference = besides(context.shape, row);
  }

  at(key: ActivityKey): Told {
    return cell(this.reference(key), this.told.get(key)?.value ?? null);
  }

  /** A cell that is no formula. */
  put(key: ActivityKey, value: CellValue): void {
    this.told.set(key, cell(this.reference(key), value));
  }

  /** A formula; empty as long as the row has no activity. */
  give(key: ActivityKey, told: Told): void {
    this.told.set(key, when(equal(this.at("activity"), nothing), nothing, told));
  }
}

function typed(row: ActivityRow): void {
  const { known, context } = row;
  const { language } = context.facts.setup;
  const nameOf = (
    list: readonly { id: string; name: { en: string; fr: string } }[],
    id?: string | null
  ) => {
    const found = list.find((each) => each.id === id);
    return found === undefined ? null : say(found.name, language);
  };
  row.put("activity", known?.activity ?? null);
  row.put("platform", known?.platform ?? null);
  row.put("type", nameOf(activityTypes, known?.type));
  row.put("channel", nameOf(channels, known?.channel));
  const { online, offline } = activitiesWords;
  row.put("place", known === null ? null : say(known.isOnline ? online : offline, language));
  const result = context.results.find(({ id }) => (known?.sums.get(id) ?? 0) > 0);
  row.put("result", result === undefined ? null : headingOf(row, `result:${result.id}`));
}

function headingOf(row: ActivityRow, key: ActivityKey): string | null {
  const { shape } = row.context;
  const column = shape.columns.find((each) => each.key === key);
  return column === undefined ? null : say(column.words, shape.language);
}

/** The rows of the Metrics table that are this activity's, as criteria of SUMIFS. */
export function criteriaOf(row: ActivityRow): string {
  const { facts, layout } = row.context;
  return [
    named(facts, layout, "platform"),
    row.at("platformCriterion").text,
    named(facts, layout, "activity"),
    row.at("activityCriterion").text,
  ].join(",");
}

function sought(row: ActivityRow): void {
  const { facts, layout } = row.context;
  row.give("platformCriterion", criterion(row.at("platform")));
  row.give("activityCriterion", criterion(row.at("activity")));
  const currency = `${named(facts, layout, "currency")},${onSheet(layout, "kpis", filterRows.currency, columns.note, "both")}`;
  /** What no row tells is not known, and not 0. */
  const sum = (id: string, more: string): Told => {
    const column = metricColumn(layout, { id });
    const criteria = `${criteriaOf(row)}${more}`;
    const value = row.known?.sums.get(id);
    const count = cell(`COUNTIFS(${column},"<>",${criteria})`, value === undefined ? 0 : 1);
    return when(equal(count, zero), nothing, cell(`SUMIFS(${column},${criteria})`, value ?? 0));
  };
  row.give("media", sum("spend", `,${currency}`));
  row.give("revenueImported", sum("revenue", `,${currency}`));
  for (const { id } of row.context.results) row.give(`result:${id}`, sum(id, ""));
}

/** What is known of two amounts; nothing where neither is. */
function known(...amounts: readonly Told[]): Told {
  const both = amounts.map(({ text }) => text).join(",");
  const numbers = amounts.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const sum = numbers.reduce((total, each) => total + each, 0);
  return when(
    equal(cell(`COUNT(${both})`, numbers.length), zero),
    nothing,
    cell(`SUM(${both})`, sum)
  );
}

/** What an activity cost, brought and led to. */
function flows(row: ActivityRow): void {
  const { layout, shape } = row.context;
  row.give("investment", known(row.at("media"), row.at("other")));
  row.give("revenue", known(row.at("revenueImported"), row.at("revenueTyped")));
  const metrics = row.context.results;
  const [first, last] = [metrics[0], metrics.at(-1)];
  const counted = metrics.find(
    ({ id }) => headingOf(row, `result:${id}`) === row.at("result").value
  );
  const value = counted === undefined ? "" : (row.at(`result:${counted.id}`).value ?? "");
  const range = (at: number) =>
    rangeOf(
      {
        row: at,
        column: placeIn(shape, `result:${first?.id ?? ""}`),
        rows: 1,
        columns: metrics.length,
      },
      at === shape.heading ? "both" : "column"
    );
  const found =
    first === undefined || last === undefined
      ? nothing
      : cell(
          `IFERROR(INDEX(${range(row.row)},MATCH(${row.at("result").text},${range(shape.heading)},0)),"")`,
          value
        );
  const mine = row.at("resultsTyped");
  row.give("results", when(isNumber(mine), mine, found));
  const margin = onSheet(
    layout,
    "investment",
    rowIn(layout.investment.assumptions, "margin"),
    columns.outside,
    "both"
  );
  ratios(row, cell(margin, assumptionById("margin")?.initial ?? notAvailable));
}

/** `then` where every part is a number, the last of them above 0; else nothing. */
function where(parts: readonly [Told, ...Told[]], positive: Told, then: Told): Told {
  const told = all(...parts.map(isNumber), isNumber(positive));
  return when(told, when(is(positive, ">", zero), then, nothing), nothing);
}

function ratios(row: ActivityRow, margin: Told): void {
  const [media, investment, revenue] = [row.at("media"), row.at("investment"), row.at("revenue")];
  const [results, target] = [row.at("results"), row.at("target")];
  row.give("roas", where([revenue], media, own("ROAS", media, revenue)));
  row.give(
    "rosiEarly",
    where([revenue, margin], investment, own("ROSI", investment, revenue, margin))
  );
  row.give(
    "costPerResult",
    where(
      [investment],
      results,
      when(is(investment, ">", zero), own("COSTPERRESULT", investment, results), nothing)
    )
  );
  row.give("attainment", where([results], target, own("TARGETATTAINMENT", results, target)));
  const points = over(times(times(row.at("attainment"), number(100)), number(1000)), investment);
  row.give("perCost", where([row.at("attainment")], investment, points));
}

/** A row with what it cost and brought. */
export function activityRow(
  context: ActivityContext,
  row: number,
  no: number,
  known: KnownActivity | null
): ActivityRow {
  const built = new ActivityRow(context, row, known);
  built.put("no", no);
  typed(built);
  sought(built);
  flows(built);
  return built;
}

/** The numbers that stand in a column. */
export function numbersIn(rows: readonly ActivityRow[], key: ActivityKey): number[] {
  return rows.flatMap((row) => {
    const { value } = row.at(key);
    return typeof value === "number" ? [value] : [];
  });
}

/** How much a column adds up to. */
export function sumOfColumn(rows: readonly ActivityRow[], key: ActivityKey): number {
  return numbersIn(rows, key).reduce((sum, each) => sum + each, 0);
}
