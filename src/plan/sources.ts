import { saySkipped } from "../locale/issues";
import { say, type Language } from "../locale/language";
import { frameWords, sourcesWords } from "../locale/sheets";
import { cellAt } from "./address";
import { block, computed, constant, formatOf, headings, input, type Slot } from "./cells";
import { controlsOf, initialTolerance, sumsAgree, type Control } from "./controls";
import { metricColumn, named } from "./criteria";
import { serialOf } from "./dates";
import type { Facts, Source } from "./facts";
import type { FigureRow } from "./figures";
import { freshness as freshnessRows } from "./freshness";
import { columns, type Layout } from "./layout";
import { platformDaysBlock } from "./platform-days-cells";
import { ruledTable } from "./ruled";
import type { Area, SheetPlan } from "./workbook";

const importTitles = [
  "file",
  "number",
  "platform",
  "report",
  "language",
  "encoding",
  "currency",
  "from",
  "to",
  "read",
  "skipped",
  "why",
  "fingerprint",
] as const;

const importNumbers = (["number", "from", "to", "read", "skipped"] as const).map((title) =>
  importTitles.indexOf(title)
);

/** The columns of a control total. */
export const controlColumns = { number: 1, stated: 2, sum: 3, difference: 4, agrees: 5 } as const;

function text(
  value: string,
  style: "label" | "entry" | "record-label" | "record-wrapped" | "record-text" = "record-text"
): Slot {
  return constant(value === "" ? null : value, style, "text");
}

function date(iso: string | null): Slot {
  return constant(iso === null ? null : serialOf(iso), "value", "date");
}

function importRow({ table, number, platform, report }: Source, language: Language): Slot[] {
  const file = table.sheet === null ? table.file : `${table.file} · ${table.sheet}`;
  const why = table.skipped.map(
    ({ reason, count }) => `${count} × ${saySkipped(reason, language)}`
  );
  return [
    text(file, "record-label"),
    constant(number, "value", "integer"),
    text(platform, "record-wrapped"),
    text(report, "record-wrapped"),
    text(table.language ?? ""),
    text(table.encoding),
    text(table.currency ?? ""),
    date(table.period.from),
    date(table.period.to),
    constant(table.rows.read, "value", "integer"),
    constant(table.rows.skipped, "value", "integer"),
    constant(why.length === 0 ? null : why.join("\n"), "record-wrapped", "text"),
    text(table.id),
  ];
}

function controlRow(facts: Facts, layout: Layout, control: Control): Slot[] {
  const at = (column: number, fixed: "" | "column" = "") => cellAt(control.row, column, fixed);
  const tolerance = cellAt(layout.sources.tolerance, columns.unit, "both");
  const source = `${named(facts, layout, "source")},${at(controlColumns.number, "column")}`;
  // Amounts stand in the currency of their source, so the format names none.
  const format = control.metric.unit === "money" ? "decimal" : formatOf(control.metric.unit);
  return [
    constant(say(control.metric.name, facts.setup.language), "label"),
    constant(control.source, "value", "integer"),
    constant(control.stated, "value", format),
    computed(
      `SUMIFS(${metricColumn(layout, control.metric)},${source})`,
      control.sum,
      "value",
      format
    ),
    computed(
      `ROUND(${at(controlColumns.sum)}-${at(controlColumns.stated)},6)`,
      control.difference,
      "value",
      format
    ),
    computed(
      `IF(ABS(${at(controlColumns.difference)})<=${tolerance}*COUNTIFS(${source}),1,0)`,
      control.agrees ? 1 : 0,
      "value",
      "yes-no"
    ),
  ];
}

/** Where the lists of the filters stand on this sheet. */
export function filterLists(facts: Facts, layout: Layout): { platform: Area; activity: Area } {
  const row = layout.sources.listsHeading + 2;
  return {
    platform: { row, column: 0, rows: facts.platforms.length + 1, columns: 1 },
    activity: { row, column: 2, rows: facts.activities.length + 1, columns: 1 },
  };
}

function lists(facts: Facts): Slot[][] {
  const { language } = facts.setup;
  const all = say(frameWords.all, language);
  const [platforms, activities] = [
    [all, ...facts.platforms],
    [all, ...facts.activities],
  ];
  const length = Math.max(platforms.length, activities.length);
  const title = (key: "platforms" | "activities") =>
    constant(say(sourcesWords[key], language), key === "platforms" ? "subtitle" : "unit");
  const slot = (value: string | undefined, style: "label" | "entry") =>
    value === undefined ? null : text(value, style);
  return [
    headings([say(sourcesWords.lists, language)], importTitles.length),
    [title("platforms"), null, title("activities")],
    ...Array.from({ length }, (_, index) => [
      slot(platforms[index], "label"),
      null,
      slot(activities[index], "entry"),
    ]),
  ];
}

function head(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const { controls } = layout.sources;
  const [first, last] = [controls[0], controls.at(-1)];
  const agree =
    first === undefined || last === undefined
      ? "1"
      : `MIN(${cellAt(first.row, controlColumns.agrees)}:${cellAt(last.row, controlColumns.agrees)})`;
  return [
    [constant(layout.names.sources, "title")],
    [constant(say(sourcesWords.subtitle, language), "subtitle")],
    [
      constant(say(sourcesWords.allAgree, language), "label"),
      computed(agree, sumsAgree(facts, layout) ? 1 : 0, "value", "yes-no"),
    ],
    [
      constant(say(sourcesWords.tolerance, language), "label"),
      input("sources:tolerance", initialTolerance, "general"),
    ],
  ];
}

/** The sheet that says where every row came from and whether the sums still agree with the sources. */
export function sourcesSheet(
  facts: Facts,
  layout: Layout,
  rows: ReadonlyMap<string, FigureRow>
): SheetPlan {
  const { language } = facts.setup;
  const titles = (keys: readonly (keyof typeof sourcesWords)[], numbers: readonly number[]) =>
    headings(
      keys.map((key) => say(sourcesWords[key], language)),
      importTitles.length,
      numbers
    );
  const { importsHeading, controlsHeading, freshness, days, listsHeading, controls } =
    layout.sources;
  const [firstControl] = controls;
  const platformSections =
    days.kpis.size === 0 ? [] : [...new Set([days.monthsHeading, days.heading])];
  return {
    key: "sources",
    name: layout.names.sources,
    widths: [30, 11.5, 18, 20, 10.5, 10.5, 10.5, 11.5, 11.5, 10.5, 10, 19.5, 17],
    frozen: { rows: 1, columns: 1 },
    // The lists behind the filters are long, and nothing to read.
    printed: { rows: listsHeading - 1, columns: importTitles.length },
    landscape: true,
    sections: {
      rows: [controlsHeading, freshness.metricsHeading, freshness.kpisHeading, ...platformSections],
    },
    blocks: [
      block("sources-head", 0, 0, head(facts, layout)),
      block(
        "sources-imports",
        importsHeading,
        0,
        ruledTable([
          titles(importTitles, importNumbers),
          ...facts.sources.map((source) => importRow(source, language)),
        ])
      ),
      block(
        "sources-controls",
        controlsHeading,
        0,
        ruledTable([
          titles(
            ["controls", "number", "stated", "sum", "difference", "agrees"],
            [
              controlColumns.number,
              controlColumns.stated,
              controlColumns.sum,
              controlColumns.difference,
              controlColumns.agrees,
            ]
          ),
          ...controlsOf(facts, layout).map((control) => controlRow(facts, layout, control)),
        ])
      ),
      block(
        "sources-freshness",
        freshness.metricsHeading,
        0,
        freshnessRows(facts, layout, rows, importTitles.length)
      ),
      ...(days.kpis.size === 0
        ? []
        : [
            block(
              "sources-platforms",
              days.monthsHeading,
              0,
              platformDaysBlock(facts, layout, importTitles.length)
            ),
          ]),
      block("sources-lists", listsHeading, 0, lists(facts)),
    ],
    tables: [],
    charts: [],
    validations: [
      {
        area: { row: layout.sources.tolerance, column: columns.unit, rows: 1, columns: 1 },
        rule: { kind: "number", min: 0, max: null },
        message: say(sourcesWords.toleranceHint, language),
      },
    ],
    conditionalFormats:
      firstControl === undefined
        ? []
        : [
            {
              area: {
                row: firstControl.row,
                column: controlColumns.agrees,
                rows: controls.length,
                columns: 1,
              },
              rule: {
                kind: "custom",
                formula: `=${cellAt(firstControl.row, controlColumns.agrees)}=0`,
                style: "bad",
              },
            },
          ],
  };
}
