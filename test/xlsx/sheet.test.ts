import type { SheetPlan, ValidationPlan } from "../../src/plan/workbook";
import { oneSheet } from "./oneSheet";
import { cellXml, element, partsOf } from "./parts";
import { samplePlan } from "./samplePlan";

const sheet1 = "xl/worksheets/sheet1.xml";
const here = { row: 1, column: 1, rows: 3, columns: 1 };

describe("tables", () => {
  it("carry the workbook-wide name, the header texts and a filter", async () => {
    const table = (await partsOf(samplePlan))["xl/tables/table1.xml"];
    expect(table).toContain('displayName="Metrics" ref="A1:E5"');
    expect(table).toContain('<autoFilter ref="A1:E5"/>');
    expect(
      [...(table ?? "").matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map((m) => m[1])
    ).toEqual(["Plateforme", "Activité", "Mois", "Dépense", "Clics"]);
  });

  it("have a row below the header even without data, as Excel demands", async () => {
    const plan = oneSheet([[{ value: "Month", style: "heading" }]], {
      tables: [{ name: "Empty", area: { row: 0, column: 0, rows: 1, columns: 1 } }],
    });
    expect((await partsOf(plan))["xl/tables/table1.xml"]).toContain('ref="A1:A2"');
  });

  it("without a header text are a mistake in the plan", async () => {
    const plan = oneSheet([[{ value: 1, style: "heading" }]], {
      tables: [{ name: "Bad", area: { row: 0, column: 0, rows: 2, columns: 1 } }],
    });
    await expect(partsOf(plan)).rejects.toThrow('The table "Bad" has no header text in column 1');
  });
});

describe("validations", () => {
  async function written(
    rule: ValidationPlan["rule"],
    message = "Between 0 and 1"
  ): Promise<string> {
    const plan = oneSheet([[]], { validations: [{ area: here, rule, message }] });
    return element((await partsOf(plan))[sheet1], /<dataValidation .*<\/dataValidation>/);
  }

  it.each<[string, ValidationPlan["rule"], string, string]>([
    [
      "a range",
      { kind: "number", min: 0, max: 1 },
      "between",
      "<formula1>0</formula1><formula2>1</formula2>",
    ],
    [
      "a minimum",
      { kind: "number", min: -2.5, max: null },
      "greaterThanOrEqual",
      "<formula1>-2.5</formula1>",
    ],
    [
      "a maximum",
      { kind: "number", min: null, max: 9 },
      "lessThanOrEqual",
      "<formula1>9</formula1>",
    ],
  ])("check %s", async (_, rule, operator, formulas) => {
    const xml = await written(rule);
    expect(xml).toContain(`type="decimal" sqref="B2:B4" operator="${operator}"`);
    expect(xml).toContain(formulas);
    expect(xml).toContain('prompt="Between 0 and 1"');
    expect(xml).toContain('error="Between 0 and 1"');
  });

  it("accept any number where no limit is named", async () => {
    const xml = await written({ kind: "number", min: null, max: null });
    expect(xml).toContain("<formula1>ISNUMBER(B2)</formula1>");
  });

  it("offer typed choices, quotes and all", async () => {
    const xml = await written({ kind: "list", source: ["All", 'The "big" one'] });
    expect(xml).toContain('type="list"');
    expect(xml).toContain('<formula1>"All,The ""big"" one"</formula1>');
  });

  it("offer choices from cells", async () => {
    const xml = await written({
      kind: "list",
      source: { sheet: "kpis", area: { row: 4, column: 2, rows: 3, columns: 1 } },
    });
    expect(xml).toContain("<formula1>KPIs!$C$5:$C$7</formula1>");
  });

  it("refuse what is not in the list, unless the plan only advises", async () => {
    const rule: ValidationPlan["rule"] = { kind: "list", source: ["Sales", "Service"] };
    expect(await written(rule)).toContain('errorStyle="stop"');
    const plan = oneSheet([[]], {
      validations: [{ area: here, rule, message: "?", strict: false }],
    });
    expect((await partsOf(plan))[sheet1]).toContain('errorStyle="information"');
  });

  it.each([[["a,b"]], [["x".repeat(200), "y".repeat(80)]]])(
    "refuse choices that Excel cannot write in one line",
    async (source) => {
      await expect(written({ kind: "list", source })).rejects.toThrow("must refer to cells");
    }
  );

  it("refuse a sheet that the plan does not have", async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    await expect(written({ kind: "list", source: { sheet: "sources", area } })).rejects.toThrow(
      '"sources"'
    );
  });

  it("keep messages within what Excel opens", async () => {
    const xml = await written({ kind: "number", min: 0, max: 1 }, "long ".repeat(100));
    expect(/prompt="([^"]*)"/.exec(xml)?.[1]).toHaveLength(255);
  });
});

describe("conditional formats", () => {
  async function written(changes: Partial<SheetPlan>): Promise<Readonly<Record<string, string>>> {
    return partsOf(oneSheet([[]], changes));
  }

  it("show a status of −1, 0 or 1 as a sign with a shape of its own", async () => {
    const parts = await written({
      conditionalFormats: [{ area: here, rule: { kind: "status-icons" } }],
    });
    expect(element(parts[sheet1], /<conditionalFormatting.*<\/conditionalFormatting>/)).toBe(
      '<conditionalFormatting sqref="B2:B4"><cfRule type="iconSet" priority="1">' +
        '<iconSet iconSet="3Symbols" showValue="false"><cfvo type="percent" val="0"/>' +
        '<cfvo type="num" val="0"/><cfvo type="num" val="1"/></iconSet></cfRule></conditionalFormatting>'
    );
  });

  it("change colours and weight, not typeface or size", async () => {
    const parts = await written({
      conditionalFormats: [
        { area: here, rule: { kind: "custom", formula: "=$B2>NORM.S.INV(0.9)", style: "warning" } },
      ],
    });
    expect(parts[sheet1]).toContain("<formula>$B2&gt;_xlfn.NORM.S.INV(0.9)</formula>");
    const dxf = element(parts["xl/styles.xml"], /<dxf>.*?<\/dxf>/);
    expect(dxf).toMatch(/<b\/>.*<color rgb="FF[0-9A-F]{6}"\/>.*<bgColor rgb="FF[0-9A-F]{6}"\/>/);
    expect(dxf).not.toMatch(/<sz|<name/);
  });
});

describe("styles", () => {
  it("differ where the tokens differ and repeat where they do not", async () => {
    const plan = oneSheet([
      [
        { value: 1, style: "input", format: "money", input: "a" },
        { value: 2, style: "input", format: "money", input: "b" },
        { value: 3, style: "kpi", format: "percent" },
      ],
    ]);
    const sheet = (await partsOf(plan))[sheet1];
    const styles = ["A1", "B1", "C1"].map((cell) => / s="(\d+)"/.exec(cellXml(sheet, cell))?.[1]);
    expect(styles[0]).toBe(styles[1]);
    expect(styles[2]).not.toBe(styles[0]);
  });
});
