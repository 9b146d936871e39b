import { departmentOf } from "../catalogue/departments";
import { kpiById } from "../catalogue/kpis";
import type { Kpi, Objective } from "../catalogue/types";
import { say } from "../locale/language";
import { dashboardWords, frameWords } from "../locale/sheets";
import { cellAt, quoted, rangeOf, sheetPrefix } from "./address";
import { changeCell } from "./change";
import { block, computed, constant, formatOf, headings, unitText, type Slot } from "./cells";
import { dashboardCharts } from "./charts";
import type { Facts } from "./facts";
import { kpiFigures, notAvailable, type Figure, type FigureRow } from "./figures";
import { reasonOf } from "./reasons";
import { inShort } from "./inShort";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { messageCell } from "./message";
import { targetsTable } from "./targets";
import { lookUp } from "./typedTable";
import { latestMonth, monthsOfRow } from "./workings";
import type { ConditionalFormatPlan, SheetPlan } from "./workbook";

const shownColumns = [
  "name",
  "unit",
  "total",
  "latest",
  "previous",
  "change",
  "target",
  "status",
  "words",
  "note",
] as const;

/** All on one page of A4 across, still readable; the sign of the status is narrow and stands before its word. */
const widths: Readonly<Record<(typeof shownColumns)[number], number>> = {
  name: 40,
  unit: 11,
  total: 17,
  latest: 16,
  previous: 16,
  change: 12,
  target: 14,
  status: 5,
  words: 12,
  note: 42,
};

function at(name: (typeof shownColumns)[number]): number {
  return shownColumns.indexOf(name);
}

const rows = {
  message: 1,
  inShort: 4,
  investment: 8,
  revenue: 9,
  rosi: 10,
  charts: 14,
} as const;
const valueColumn = at("total");

function objectiveHeadings(facts: Facts, objective: Objective): Slot[] {
  const { language } = facts.setup;
  const words = {
    name: objective.name,
    unit: frameWords.unit,
    total: frameWords.total,
    latest: dashboardWords.latestMonth,
    previous: dashboardWords.previousMonth,
    change: dashboardWords.change,
    target: dashboardWords.target,
    // The sign stands under the same heading as its word.
    status: null,
    words: dashboardWords.status,
    note: dashboardWords.note,
  };
  return headings(
    shownColumns.map((column) => (words[column] === null ? "" : say(words[column], language))),
    shownColumns.length,
    (["total", "latest", "previous", "change", "target"] as const).map(at)
  );
}

function departmentName(facts: Facts, kpi: Kpi): string {
  const department = departmentOf(kpi.id, facts.setup.departments);
  return department === undefined ? "" : say(department.name, facts.setup.language);
}

/** The month of a KPI at a place counted from 1. */
function monthValue(figures: FigureRow, place: Figure): Figure {
  return typeof place === "number" ? (figures.months[place - 1] ?? notAvailable) : place;
}

function judgement(facts: Facts, layout: Layout, kpi: Kpi, row: number): Slot[] {
  const { language } = facts.setup;
  const table = targetsTable(facts, layout);
  const name = cellAt(row, at("name"), "column");
  const typed = lookUp(table, "target", "kpi", name);
  const [target, status] = [cellAt(row, at("target")), cellAt(row, at("status"))];
  const word = (key: "reached" | "close" | "missed" | "noTarget" | "noValue") =>
    quoted(say(dashboardWords[key], language));
  const words = `IF(ISNUMBER(${status}),IF(${status}>0,${word("reached")},IF(${status}<0,${word("missed")},${word("close")})),IF(ISNUMBER(${target}),${word("noValue")},${word("noTarget")}))`;
  return [
    computed(`IF(ISNUMBER(${typed}),${typed},"")`, "", "value", formatOf(kpi.unit)),
    computed(`IFERROR(${lookUp(table, "status", "kpi", name)},"")`, "", "value"),
    computed(words, say(dashboardWords.noTarget, language), "entry"),
  ];
}

function monthCells(facts: Facts, layout: Layout, kpi: Kpi, row: number, own: FigureRow): Slot[] {
  // Rows that span months tell no month: nothing is shown rather than nothing known.
  if (layout.months === 0)
    return (["latest", "previous", "change"] as const).map(() => constant(null, "value"));
  const format = formatOf(kpi.unit);
  const { place, previous } = latestMonth(facts);
  const months = `${sheetPrefix(layout.names.kpis)}${rangeOf(monthsOfRow(layout, `kpi:${kpi.id}`), "column")}`;
  const nth = (placeRow: number) =>
    `INDEX(${months},${onSheet(layout, "kpis", placeRow, columns.total, "both")})`;
  const [latest, before] = [monthValue(own, place), monthValue(own, previous)];
  const [now, then] = [cellAt(row, at("latest")), cellAt(row, at("previous"))];
  return [
    computed(nth(layout.kpis.latestPlace), latest, "value", format),
    computed(nth(layout.kpis.previousPlace), before, "value", format),
    changeCell(kpi.unit, { now, then }, { now: latest, then: before }),
  ];
}

/** Who leads the KPI, what to read it with and, where it has no value, why. */
function noteCell(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  figures: ReadonlyMap<string, FigureRow>
): Slot {
  const { language } = facts.setup;
  const paired = kpi.pairedWith === undefined ? undefined : kpiById(kpi.pairedWith);
  const known = [
    departmentName(facts, kpi),
    paired === undefined
      ? ""
      : say(dashboardWords.readWith, language, { kpi: say(paired.name, language) }),
  ].filter((part) => part !== "");
  const reason = reasonOf(facts, kpi, figures);
  const kpiRow = rowIn(layout.kpis.rows, `kpi:${kpi.id}`);
  const given = onSheet(layout, "kpis", kpiRow, columns.note);
  const lead = known.join(". ");
  return computed(
    `${quoted(lead)}&IF(${given}="","",${quoted(". ")}&${given})`,
    reason === "" ? lead : `${lead}. ${reason}`,
    "note"
  );
}

function kpiCells(
  facts: Facts,
  layout: Layout,
  kpi: Kpi,
  row: number,
  figures: ReadonlyMap<string, FigureRow>
): Slot[] {
  const { language, currency } = facts.setup;
  const own = kpiFigures(facts, kpi.formula, figures);
  const kpiRow = rowIn(layout.kpis.rows, `kpi:${kpi.id}`);
  return [
    constant(say(kpi.name, language), "label"),
    constant(unitText(kpi.unit, language, currency), "unit"),
    computed(onSheet(layout, "kpis", kpiRow, columns.total), own.total, "kpi", formatOf(kpi.unit)),
    ...monthCells(facts, layout, kpi, row, own),
    ...judgement(facts, layout, kpi, row),
    noteCell(facts, layout, kpi, figures),
  ];
}

function formats(first: number, count: number): ConditionalFormatPlan[] {
  const area = (from: number, width: number) => ({
    row: first,
    column: from,
    rows: count,
    columns: width,
  });
  const status = cellAt(first, at("status"), "column");
  const words = area(at("words"), 1);
  const custom = (formula: string, style: "good" | "bad" | "warning" | "note") => ({
    kind: "custom" as const,
    formula,
    style,
  });
  return [
    { area: area(at("status"), 1), rule: { kind: "status-icons" } },
    { area: words, rule: custom(`=${status}=1`, "good") },
    { area: words, rule: custom(`=${status}=0`, "warning") },
    { area: words, rule: custom(`=${status}=-1`, "bad") },
    {
      area: area(valueColumn, 4),
      rule: custom(`=ISERROR(${cellAt(first, valueColumn)})`, "note"),
    },
  ];
}

/** The sheet that management reads: what the money brought, then every objective with its KPIs. */
export function dashboardSheet(
  facts: Facts,
  layout: Layout,
  figures: ReadonlyMap<string, FigureRow>
): SheetPlan {
  const { language, currency, title } = facts.setup;
  const rosiKpi = kpiById("rosi");
  const rosi = kpiFigures(facts, rosiKpi?.formula ?? "NA()", figures).total;
  const own = (row: number) => cellAt(row, valueColumn);
  const cells = {
    investment: own(rows.investment),
    revenue: own(rows.revenue),
    rosi: own(rows.rosi),
  };
  const total = (id: string) => figures.get(id)?.total ?? notAvailable;
  const values = { investment: total("investment"), revenue: total("revenue"), rosi };
  const charts = dashboardCharts(facts, layout, figures, rows.charts);
  let next = Math.max(rows.charts, ...charts.map(({ place }) => place.row + place.rows + 1));
  const blocks = facts.objectives
    .filter(({ kpis }) => kpis.length > 0)
    .map(({ objective, kpis }) => {
      const first = next;
      next += kpis.length + 2;
      return block(`dashboard-${objective.id}`, first, 0, [
        objectiveHeadings(facts, objective),
        ...kpis.map((kpi, index) => kpiCells(facts, layout, kpi, first + 1 + index, figures)),
      ]);
    });
  const subtitle = say(dashboardWords.subtitle, language, { currency, sheet: layout.names.kpis });
  return {
    key: "dashboard",
    name: layout.names.dashboard,
    widths: shownColumns.map((column) => widths[column]),
    frozen: { rows: 2, columns: 1 },
    landscape: true,
    blocks: [
      block("dashboard-head", 0, 0, [
        [constant(title ?? say(dashboardWords.title, language), "title")],
        [messageCell(facts, layout, cells, values)],
        [constant(subtitle, "subtitle")],
      ]),
      block(
        "dashboard-short",
        rows.inShort,
        0,
        inShort(facts, layout, figures, rosi, shownColumns.length)
      ),
      ...blocks,
    ],
    tables: [],
    charts,
    validations: [],
    conditionalFormats: blocks.flatMap((each) => formats(each.row + 1, each.cells.length - 1)),
  };
}
