import { read } from "@e965/xlsx";
import fc from "fast-check";
import type { CellPlan } from "../../src/plan/workbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { oneSheet } from "./oneSheet";
import { cellXml, partsOf } from "./parts";

const sheet1 = "xl/worksheets/sheet1.xml";

describe("the value cached beside a formula", () => {
  it.each<[string, CellPlan["value"], string]>([
    ["a number", 3.25, "<c A1><f>1+1</f><v>3.25</v></c>"],
    ["a text", "up & <over>", '<c A1 t="str"><f>1+1</f><v>up &amp; &lt;over&gt;</v></c>'],
    ["the empty text", "", '<c A1 t="str"><f>1+1</f><v/></c>'],
    ["an error", { error: "#N/A" }, '<c A1 t="e"><f>1+1</f><v>#N/A</v></c>'],
    ["a text that reads like an error", "#N/A", '<c A1 t="str"><f>1+1</f><v>#N/A</v></c>'],
    ["a truth value", true, '<c A1 t="b"><f>1+1</f><v>1</v></c>'],
    ["nothing yet", null, "<c A1><f>1+1</f></c>"],
  ])("is %s", async (_, value, expected) => {
    const plan = oneSheet([[{ value, style: "kpi", formula: { native: "=1+1" } }]]);
    const xml = cellXml((await partsOf(plan))[sheet1], "A1");
    expect(xml.replace('r="A1"', "A1").replace(/ s="\d+"/, "")).toBe(expected);
  });
});

it("writes the native spelling even where the plan prefers functions", async () => {
  const formula = { native: "=(B1-C1)/C1", functions: "=ROSI(C1,B1)" };
  const plan = oneSheet([[{ value: 1, style: "kpi", formula }]]);
  const parts = await partsOf({ ...plan, spelling: "functions" });
  expect(parts[sheet1]).toContain("<f>(B1-C1)/C1</f>");
  expect(parts[sheet1]).not.toContain("ROSI");
});

it("never gives a formula the text format, which Excel would turn into the formula's own text", async () => {
  const plan = oneSheet([
    [
      { value: "a", style: "text", format: "text", formula: { native: '="a"' } },
      { value: "b", style: "text", format: "text" },
    ],
  ]);
  const book = read(await writeXlsx(plan), { cellNF: true });
  expect(book.Sheets["KPIs"]?.["A1"]).toMatchObject({ z: "General" });
  expect(book.Sheets["KPIs"]?.["B1"]).toMatchObject({ z: "@" });
});

it("tells numbers with an indent apart by a shade where only their formats differ: LibreOffice forgets the indent of the second", async () => {
  const formats = ["integer", "decimal", "money", "date"] as const;
  const plan = oneSheet([
    [
      ...formats.map((format) => ({ value: 1, style: "record", format }) as const),
      { value: 1, style: "value", format: "money" },
    ],
  ]);
  const parts = await partsOf(plan);
  const styles = parts["xl/styles.xml"] ?? "";
  const fonts = [...styles.matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font);
  const xfs =
    /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0].match(/<xf [^>]*\/>|<xf .*?<\/xf>/gs) ?? [];
  const blues = ["A1", "B1", "C1", "D1", "E1"].map((cell) => {
    const [, style] = / s="(\d+)"/.exec(cellXml(parts[sheet1], cell)) ?? [];
    const [, font] = /fontId="(\d+)"/.exec(xfs[Number(style)] ?? "") ?? [];
    return /rgb="FF1F29(..)"/.exec(fonts[Number(font)] ?? "")?.[1];
  });
  expect(blues).toEqual(["37", "38", "39", "3A", "37"]);
});

it("gives back any text as it was, and never as a formula", async () => {
  // Lone surrogates and U+FFFE are not text in any file format.
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .filter((value) => !/[\uFFFE\uFFFF]/.test(value));
  const tricky = fc.constantFrom("=1+1", "+1", "@SUM(A1)", "-2", "_x000D_", "#REF!", " a ", "a\nb");
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, tricky), async (value) => {
      const book = read(await writeXlsx(oneSheet([[{ value, style: "text" }]])));
      expect(book.Sheets["KPIs"]?.["A1"]).toMatchObject({ t: "s", v: value });
      expect(book.Sheets["KPIs"]?.["A1"]).not.toHaveProperty("f");
    }),
    { numRuns: 60 }
  );
});

it("cuts what no cell can hold and says so", async () => {
  const plan = oneSheet([[{ value: "a".repeat(40_000), style: "text" }]]);
  const cell = read(await writeXlsx(plan)).Sheets["KPIs"]?.["A1"] as { v: string };
  expect(cell.v).toHaveLength(32_767);
  expect(cell.v.endsWith("a…")).toBe(true);
});
