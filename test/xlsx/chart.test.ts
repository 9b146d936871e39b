import type { ChartPlan, FormatToken, WorkbookPlan } from "../../src/plan/workbook";
import { oneSheet } from "./oneSheet";
import { element, partsOf } from "./parts";

function plan(
  kind: ChartPlan["kind"],
  values: readonly number[],
  roles: readonly ChartPlan["series"][number]["role"][] = ["actual"],
  format: FormatToken = "percent"
): WorkbookPlan {
  const column = { row: 0, column: 1, rows: values.length, columns: 1 };
  return oneSheet(
    values.map((value, index) => [
      { value: `m${index}`, style: "label" },
      { value, style: "value", format },
    ]),
    {
      charts: [
        {
          key: "trend",
          kind,
          title: "Cost & clicks",
          description: "Falls from May",
          place: { row: 5, column: 2, rows: 10, columns: 4 },
          categories: { sheet: "kpis", area: { ...column, column: 0 } },
          series: roles.map((role) => ({ name: role, sheet: "kpis", area: column, role })),
        },
      ],
    }
  );
}

const chart1 = "xl/charts/chart1.xml";

it.each([
  ["line", "<c:lineChart>", ""],
  ["column", "<c:barChart>", '<c:barDir val="col"/>'],
  ["bar", "<c:barChart>", '<c:barDir val="bar"/>'],
] as const)("draws %s charts from the plan's cells", async (kind, tag, direction) => {
  const chart = (await partsOf(plan(kind, [1, 2, 3])))[chart1];
  expect(chart).toContain(tag);
  expect(chart).toContain(direction);
  expect(chart).toContain("<c:f>KPIs!$A$1:$A$3</c:f>");
  expect(chart).toContain("<c:f>KPIs!$B$1:$B$3</c:f>");
  expect(chart).toContain("<a:t>Cost &amp; clicks</a:t>");
});

it("tells people who cannot see it what it shows, in the workbook's language", async () => {
  const parts = await partsOf({ ...plan("line", [1]), language: "fr" });
  expect(parts["xl/drawings/drawing1.xml"]).toContain('descr="Falls from May"');
  expect(parts[chart1]).toContain('lang="fr-FR"');
  expect(parts[chart1]).not.toContain('lang="en-US"');
});

it("covers the cells planned for it", async () => {
  const drawing = (await partsOf(plan("line", [1])))["xl/drawings/drawing1.xml"];
  expect(element(drawing, /<xdr:from>.*<\/xdr:to>/).match(/\d+(?=<\/xdr:(col|row)>)/g)).toEqual([
    "2",
    "5",
    "6",
    "15",
  ]);
});

it("keeps its distance from what is on its left", async () => {
  const drawing = (await partsOf(plan("line", [1])))["xl/drawings/drawing1.xml"];
  const offset = /<xdr:from>.*?<xdr:colOff>(\d+)</.exec(drawing ?? "")?.[1];
  expect(Number(offset)).toBeGreaterThan(50_000);
});

it.each([
  ["column", [1, 2], true],
  ["bar", [5, 6], true],
  ["column", [-1, 2], false],
  ["line", [5, 6], false],
] as const)("%s of %j begins at zero: %s", async (kind, values, zero) => {
  const chart = (await partsOf(plan(kind, values)))[chart1] ?? "";
  expect(chart.includes('<c:min val="0"/>')).toBe(zero);
});

it("gives actual, previous and target each a colour, and a legend when there are several", async () => {
  const several =
    (await partsOf(plan("line", [1, 2], ["actual", "previous", "target"])))[chart1] ?? "";
  // The line of a series; a dot has no width of its own.
  const colours = [
    ...several.matchAll(/<c:ser>.*?<a:ln w="\d+"><a:solidFill><a:srgbClr val="([0-9A-F]{6})"/g),
  ];
  expect(new Set(colours.map((match) => match[1])).size).toBe(3);
  expect(several).toContain('<a:prstDash val="dash"/>');
  expect(several).toContain("<c:legend>");
  expect((await partsOf(plan("line", [1, 2])))[chart1]).not.toContain("<c:legend>");
});

it.each([
  ["percent", [0.1, 0.12], "0.0%"],
  ["percent", [0.1, 0.9], "0%"],
  ["rate", [0, 0.03], "0.0%"],
  ["rate", [0, 0.019], "0.00%"],
  ["rate", [0, 0.0019], "0.000%"],
] as const)(
  "labels the axis of %s %j as the cells show their numbers, with the decimals that say something",
  async (format, values, code) => {
    const chart = (await partsOf(plan("line", values, ["actual"], format)))[chart1];
    expect(chart).toContain(`<c:numFmt formatCode="${code}" sourceLinked="0"/>`);
  }
);

it("outlines the bars of a target", async () => {
  const chart = (await partsOf(plan("column", [1, 2], ["actual", "target"])))[chart1] ?? "";
  const outlined = /<c:dPt>.*?<a:srgbClr val="FFFFFF".*?<a:ln w="\d+"><a:solidFill>.*?<\/c:dPt>/g;
  expect([...chart.matchAll(outlined)]).toHaveLength(2);
});
