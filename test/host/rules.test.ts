import { type OpenBook, openBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook({ sheets: ["Sheet1", "Lists"] });
});
afterEach(() => {
  book.close();
});

const rangeOf = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

describe("conditional formats", () => {
  test("a formula with a look", async () => {
    await book.run(async (context) => {
      const { custom } = rangeOf(context, "A1:A5").conditionalFormats.add("Custom");
      custom.rule.formula = "=A1>10";
      custom.format.fill.color = "#ffcc00";
      custom.format.font.color = "red";
      custom.format.font.bold = true;
      await context.sync();
    });
    expect(book.grid.snapshot().sheets[0]?.conditionalFormats).toEqual([
      {
        at: "A1:A5",
        kind: "custom",
        formula: "=A1>10",
        fill: "#FFCC00",
        fontColor: "#FF0000",
        bold: true,
      },
    ]);
  });

  test.each<[string, Excel.ConditionalCellValueRule, string]>([
    ["one limit", { formula1: "=5", operator: "GreaterThan" }, "=B2>5"],
    ["a span", { formula1: "1", formula2: "=C1", operator: "Between" }, "=AND(B2>=1,B2<=C1)"],
    ["a reference", { formula1: "=$D$1", operator: "EqualTo" }, "=B2=$D$1"],
  ])("a comparison with %s", async (_, rule, formula) => {
    await book.run(async (context) => {
      const { cellValue } = rangeOf(context, "B2:B9").conditionalFormats.add("CellValue");
      cellValue.rule = rule;
      cellValue.format.font.bold = true;
      await context.sync();
    });
    expect(book.grid.snapshot().sheets[0]?.conditionalFormats).toEqual([
      { at: "B2:B9", kind: "custom", formula, bold: true },
    ]);
  });

  test("icons by two limits", async () => {
    await book.run(async (context) => {
      const { iconSet } = rangeOf(context, "A1:A5").conditionalFormats.add("IconSet");
      iconSet.style = "ThreeSymbols";
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=0.5" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=1" },
      ];
      await context.sync();
    });
    expect(book.grid.snapshot().sheets[0]?.conditionalFormats).toEqual([
      { at: "A1:A5", kind: "icons", thresholds: [0.5, 1] },
    ]);
  });

  test("bars from a number, of one colour", async () => {
    await book.run(async (context) => {
      const { dataBar } = rangeOf(context, "A1:A5").conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = "#BFDCDA";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      await context.sync();
    });
    expect(book.grid.snapshot().sheets[0]?.conditionalFormats).toEqual([
      { at: "A1:A5", kind: "bars", from: 0, color: "#BFDCDA" },
    ]);
  });

  test("are counted and cleared where they lie", async () => {
    const counts = await book.run(async (context) => {
      for (const address of ["A1:A2", "C1:C2"]) {
        rangeOf(context, address).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      }
      await context.sync();
      const before = rangeOf(context, "A1:C2").conditionalFormats.getCount();
      rangeOf(context, "A1").conditionalFormats.clearAll();
      const after = rangeOf(context, "A1:C2").conditionalFormats.getCount();
      await context.sync();
      return [before.value, after.value];
    });
    expect(counts).toEqual([2, 1]);
  });

  test("without a formula one cannot be built", async () => {
    const code = await book.failure((context) =>
      rangeOf(context, "A1").conditionalFormats.add("Custom")
    );
    expect(code).toBe("InvalidArgument");
  });
});

describe("data validation", () => {
  test.each<[string, (context: Excel.RequestContext) => Excel.DataValidationRule, object]>([
    [
      "a list",
      () => ({ list: { inCellDropDown: true, source: "yes, no" } }),
      { kind: "list", values: ["yes", "no"] },
    ],
    [
      "a list in cells",
      (context) => ({
        list: {
          inCellDropDown: true,
          source: context.workbook.worksheets.getItem("Lists").getRange("A1:A3"),
        },
      }),
      { kind: "listRange", formula: "=Lists!$A$1:$A$3" },
    ],
    [
      "a list by formula",
      () => ({ list: { inCellDropDown: true, source: "=Choices" } }),
      { kind: "listRange", formula: "=Choices" },
    ],
    [
      "numbers from 0",
      () => ({ decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }),
      { kind: "decimal", min: 0, max: null },
    ],
    [
      "whole numbers between",
      () => ({ wholeNumber: { formula1: 1, formula2: 12, operator: "Between" } }),
      { kind: "decimal", min: 1, max: 12 },
    ],
  ])("%s", async (_, rule, stored) => {
    const type = await book.run(async (context) => {
      const { dataValidation } = rangeOf(context, "B2:B5");
      dataValidation.rule = rule(context);
      dataValidation.errorAlert = {
        message: "Choose one.",
        title: "Not possible",
        showAlert: true,
        style: "Stop",
      };
      dataValidation.prompt = { message: "Choose", title: "", showPrompt: true };
      dataValidation.load("type,prompt");
      await context.sync();
      return [dataValidation.type, dataValidation.prompt.message];
    });
    expect(type[1]).toBe("Choose");
    expect(book.grid.snapshot().sheets[0]?.validations).toEqual([
      { at: "B2:B5", message: "Choose one.", ...stored },
    ]);
  });

  test("a list longer than 255 characters is refused", async () => {
    const code = await book.failure((context) => {
      rangeOf(context, "A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "x".repeat(256) },
      };
    });
    expect(code).toBe("InvalidArgument");
  });

  test("clear removes it", async () => {
    await book.run(async (context) => {
      const { dataValidation } = rangeOf(context, "A1");
      dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      await context.sync();
      dataValidation.clear();
      await context.sync();
    });
    expect(book.grid.snapshot().sheets[0]?.validations).toEqual([]);
  });
});
