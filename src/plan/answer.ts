import { kpiById } from "../catalogue/kpis";
import { say } from "../locale/language";
import { answerWords } from "../locale/sheets";
import { columnIn, lookUp } from "./typedTable";
import { activityTable, type ActivityTable } from "./activity-table";
import { cellAt, quoted } from "./address";
import { bestActivities, worstActivities } from "./answer-activities";
import { beliefRows } from "./answer-belief";
import { answerColumns as at, answerRows } from "./answer-layout";
import { calendarTable } from "./calendar";
import { block, computed, constant, headings, rowFormat, type Slot } from "./cells";
import { costScopeElsewhere } from "./cost-scope";
import type { Facts } from "./facts";
import { notAvailable, type Figure, type FigureRow } from "./figures";
import { rosiFigures } from "./kpi-values";
import { latestMonth } from "./latest-month";
import { monthText, monthValue } from "./latest";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { messageCell } from "./message";
import { ruled, ruledTable } from "./ruled";
import { startingTarget } from "./target-status";
import { targetsTable } from "./targets";
import { timeCell, timeSentence, maturityState } from "./time-head";
import { timelineOf } from "./time-figures";
import {
  all,
  cell,
  equal,
  is,
  isNumber,
  nothing,
  number,
  own,
  toldCell,
  when,
  words,
  type Told,
} from "./told";
import type { FormatToken, SheetPlan } from "./workbook";

interface Page {
  readonly facts: Facts;
  readonly layout: Layout;
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly table: ActivityTable;
}

function wordOf({ facts, layout }: Page, key: keyof typeof answerWords): string {
  const { language, currency } = facts.setup;
  const { calendar, targets, activities } = layout.names;
  const sheets: Readonly<Partial<Record<keyof typeof answerWords, string>>> = {
    subtitle: layout.names.kpis,
    noTarget: targets,
    noTargetRow: targets,
    targetWords: targets,
    measuredWords: activities,
    noReview: calendar,
    planned: calendar,
  };
  return say(answerWords[key], language, { currency, sheet: sheets[key] ?? "" });
}

/** The title line speaks of the figures of the KPI sheet itself, so that it can say that they are too early. */
function title(page: Page): Slot {
  const { facts, layout, figures } = page;
  const onKpis = (id: string) =>
    onSheet(layout, "kpis", rowIn(layout.kpis.rows, id), columns.total);
  const total = (id: string): Figure => figures.get(id)?.total ?? notAvailable;
  const cells = {
    investment: onKpis("investment"),
    revenue: onKpis("revenue"),
    rosi: onKpis("kpi:rosi"),
  };
  const values = {
    investment: total("investment"),
    revenue: total("revenue"),
    rosi: rosiFigures(facts, figures).total,
    maturity: maturityState(facts, layout, figures),
  };
  return messageCell(facts, layout, cells, values);
}

/** A row of the KPI sheet in three columns: so far, in the latest month, in the month before; blank where not known. */
function threeTimes(page: Page, row: number, id: string, figures: FigureRow): Told[] {
  const { facts, layout } = page;
  const total = cell(onSheet(layout, "kpis", row, columns.total), figures.total);
  const known = (told: Told) => when(isNumber(told), told, nothing);
  if (layout.months === 0) return [known(total)];
  const { place, previous } = latestMonth(facts);
  const month = (which: "latest" | "previous", at_: Figure): Told => {
    const text = id === "" ? gainText(layout, row, which) : monthText(layout, id, which);
    return known(cell(text, monthValue(figures, at_)));
  };
  return [known(total), month("latest", place), month("previous", previous)];
}

/** Nothing came back is one thing, nobody knows is another: the second shows no amount. */
function whereRevenueIsKnown(page: Page, three: readonly Told[]): Told[] {
  return three.map((told) => when(isNumber(revenueOf(page)), told, nothing));
}

function revenueOf({ layout, figures }: Page): Told {
  const row = rowIn(layout.kpis.rows, "revenue");
  const total = figures.get("revenue")?.total ?? notAvailable;
  return cell(onSheet(layout, "kpis", row, columns.total), total);
}

function gainText(layout: Layout, row: number, which: "latest" | "previous"): string {
  const first = onSheet(layout, "kpis", row, columns.firstMonth, "column");
  const last = cellAt(row, columns.firstMonth + layout.months - 1, "column");
  const place = which === "latest" ? layout.kpis.latestPlace : layout.kpis.previousPlace;
  return `INDEX(${first}:${last},${onSheet(layout, "kpis", place, columns.total, "both")})`;
}

function moneyLine(
  page: Page,
  label: keyof typeof answerWords,
  three: readonly Told[],
  format: FormatToken,
  last: Slot
): Slot[] {
  const shown = rowFormat(
    format,
    three.map(({ value }) => value)
  );
  const cells = [0, 1, 2].map((index) => {
    const told = three[index];
    const style = index === 0 ? "kpi" : "value";
    return told === undefined ? constant(null, "value") : toldCell(told, style, shown);
  });
  return [null, constant(wordOf(page, label), "entry"), ...cells, last];
}

function gained(page: Page): FigureRow {
  const { facts, layout, figures } = page;
  const line = timelineOf(facts, layout, figures).lines.get("gained");
  const figure = (told: Told | null | undefined): Figure =>
    typeof told?.value === "number" ? told.value : notAvailable;
  return {
    total: figure(line?.total),
    outside: null,
    months: (line?.months ?? []).map(figure),
  };
}

/** What ROSI should be, and how much of that it is; both over the whole time. */
function target(page: Page): Slot[][] {
  const { facts, layout } = page;
  const shape = targetsTable(facts, layout);
  const kpi = kpiById("rosi");
  const name = say(kpi?.name ?? { en: "ROSI", fr: "ROSI" }, facts.setup.language);
  const aimed = layout.targets.includes("rosi")
    ? cell(
        `IFERROR(IF(ISNUMBER(${lookUp(shape, "target", "kpi", quoted(name))}),${lookUp(shape, "target", "kpi", quoted(name))},""),"")`,
        (kpi && startingTarget(facts, kpi)) ?? ""
      )
    : nothing;
  const here = cell(cellAt(answerRows.target, at.value), aimed.value);
  const rosi = cell(cellAt(answerRows.rosi, at.value), rosiShown(page)[0]?.value ?? "");
  const attained = when(
    isNumber(here),
    when(
      isNumber(rosi),
      when(equal(here, number(0)), nothing, own("TARGETATTAINMENT", rosi, here)),
      nothing
    ),
    nothing
  );
  const share = cell(cellAt(answerRows.attainment, at.value), attained.value);
  const word = (key: keyof typeof answerWords) => words(wordOf(page, key));
  const reached = when(is(share, "<", number(1)), word("offTarget"), word("onTarget"));
  // Only KPIs of the dashboard have a row there.
  const none = word(page.layout.targets.includes("rosi") ? "noTarget" : "noTargetRow");
  const typed = when(isNumber(here), word("targetWords"), none);
  const said = when(isNumber(share), reached, word("notCompared"));
  return [
    moneyLine(page, "target", [aimed], "percent", toldCell(typed, "entry")),
    moneyLine(page, "attainment", [attained], "percent", toldCell(said, "entry")),
  ];
}

/** ROSI so far, or that it is too early; by month as it is, because single months are never final. */
function rosiShown(page: Page): Told[] {
  const { facts, layout, figures } = page;
  const state = timeCell(facts, layout, figures, "maturity");
  const row = rowIn(layout.kpis.rows, "kpi:rosi");
  const own = rosiFigures(facts, figures);
  const [total, ...months] = threeTimes(page, row, "kpi:rosi", own);
  if (total === undefined) return [];
  const early = words(wordOf(page, "early"));
  // What nobody knows is not too early: waiting would not help.
  const known = isNumber(cell(onSheet(layout, "kpis", row, columns.total, "both"), own.total));
  const silent = (told: Told): Told =>
    when(all(isNumber(state), known), when(equal(state, number(0)), early, told), told);
  return [total, ...months].map(silent);
}

function money(page: Page): Slot[][] {
  const { facts, layout, figures } = page;
  const row = (id: string) => rowIn(layout.kpis.rows, id);
  const nothingKnown: FigureRow = { total: notAvailable, outside: null, months: [] };
  const word = (key: keyof typeof answerWords) => words(wordOf(page, key));
  const sentence = (about: "breakEven" | "maturity") =>
    toldCell(timeSentence(facts, layout, figures, about), "entry");
  const investment = figures.get("investment") ?? nothingKnown;
  return [
    headings(
      [
        "",
        ...(["money", "soFar", "latest", "before", "inWords"] as const).map((key) =>
          wordOf(page, key)
        ),
      ],
      at.words + 1,
      [at.value, at.latest, at.before]
    ),
    moneyLine(
      page,
      "cost",
      threeTimes(page, row("investment"), "investment", investment),
      "money",
      toldCell(costScopeElsewhere(facts, layout), "entry")
    ),
    moneyLine(
      page,
      "gain",
      whereRevenueIsKnown(page, threeTimes(page, layout.time.rows.gained, "", gained(page))),
      "money",
      toldCell(when(isNumber(revenueOf(page)), word("gainWords"), word("noGain")), "entry")
    ),
    moneyLine(page, "rosi", rosiShown(page), "percent", sentence("maturity")),
    moneyLine(page, "breakEven", [], "money", sentence("breakEven")),
    ...target(page),
  ];
}

/** The earliest review still to come, once somebody has planned one. */
function review(page: Page): Slot[] {
  const { facts, layout } = page;
  const column = columnIn(calendarTable(facts, layout), "review");
  const asOf = timeCell(facts, layout, page.figures, "asOf").text;
  const text = `IFERROR(SMALL(${column},COUNTIF(${column},"<"&${asOf})+1),"")`;
  const date = cell(cellAt(answerRows.review, at.value), "");
  const said = when(
    isNumber(date),
    words(wordOf(page, "planned")),
    words(wordOf(page, "noReview"))
  );
  return [
    null,
    constant(wordOf(page, "review"), "entry"),
    computed(text, "", "total", "date"),
    constant(null, "value"),
    constant(null, "value"),
    toldCell(said, "entry"),
  ];
}

/** One page for those who decide: cost, return, whether to believe it, best and worst, and the next review. */
export function answerSheet(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): SheetPlan {
  const page: Page = { facts, layout, figures, table: activityTable(facts, layout, figures) };
  const list = (key: "best" | "worst", rows: Slot[][]) => {
    const keys = [key, "rosi", "costPerResult", "investment", "next"] as const;
    const titles = ["", ...keys.map((each) => wordOf(page, each))];
    return ruledTable([headings(titles, at.words + 1, [at.value, at.latest, at.before]), ...rows]);
  };
  const belief = beliefRows(facts, layout, figures, page.table, {
    word: (key) => wordOf(page, key),
  });
  return {
    key: "answer",
    name: layout.names.answer,
    widths: [3.5, 32, 16.5, 16.5, 16.5, 54],
    frozen: { rows: 2, columns: 0 },
    landscape: true,
    paper: "A5",
    blocks: [
      block("answer-head", 0, 0, [
        [constant(layout.names.answer, "title")],
        [title(page)],
        [constant(wordOf(page, "subtitle"), "subtitle")],
      ]),
      block("answer-money", answerRows.money, 0, ruledTable(money(page))),
      block("answer-belief", answerRows.belief, 0, ruledTable(belief.rows)),
      block("answer-best", answerRows.best, 0, list("best", bestActivities(facts, page.table))),
      block("answer-worst", answerRows.worst, 0, list("worst", worstActivities(facts, page.table))),
      block("answer-review", answerRows.review, 0, [ruled(review(page))]),
    ],
    tables: [],
    charts: [],
    validations: belief.validations,
    conditionalFormats: [],
  };
}
