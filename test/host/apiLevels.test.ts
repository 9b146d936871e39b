import { readApiLevels } from "../../src/host/protocol/apiLevels";
import { compareLevels, levelPolice } from "../../src/host/protocol/levelPolice";
import { openBook } from "./openBook";

describe("the table read from Microsoft's files", () => {
  test.each([
    ["Worksheet.showGridlines", "1.8"],
    ["Worksheet.customProperties", "1.12"],
    ["Table.resize", "1.13"],
    ["Range.values", "1.1"],
    ["Range.getRowsBelow", "1.2"],
    ["WorksheetFreezePanes.freezeAt", "1.7"],
    ["PageLayout.setPrintArea", "1.9"],
    ["CustomXmlPart.getXml", "1.5"],
    ["Worksheet._RegisterDataChangedEvent", "1.7"],
    ["Chart.setPosition", "1.1"],
  ])("%s is of level %s", (member, level) => {
    expect(readApiLevels()[member]).toBe(level);
  });

  test("covers thousands of members", () => {
    expect(Object.keys(readApiLevels()).length).toBeGreaterThan(2000);
  });
});

test.each([
  ["1.9", "1.10", -1],
  ["1.10", "1.9", 1],
  ["1.8", "1.8", 0],
  ["ExcelApiDesktop", "1.21", 1],
])("level %s against %s", (a, b, sign) => {
  expect(Math.sign(compareLevels(a, b))).toBe(sign);
});

test("the police works from plain data too", () => {
  const allows = levelPolice({ "Range.new": "1.9" }, "1.8");
  expect([allows("Range", "new"), allows("Range", "values")]).toEqual([false, true]);
});

describe("members above the declared level", () => {
  test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    [
      "1.7",
      "Worksheet.gridlines",
      (context) => {
        context.workbook.worksheets.getActiveWorksheet().showGridlines = false;
      },
    ],
    [
      "1.12",
      "Table.resize",
      (context) => {
        context.workbook.tables.getItem("Table1").resize("A1:B5");
      },
    ],
    [
      "1.10",
      "Worksheet.customProperties",
      (context) =>
        context.workbook.worksheets.getActiveWorksheet().customProperties.add("key", "value"),
    ],
    [
      "1.6",
      "Worksheet._RegisterDataChangedEvent",
      (context) =>
        context.workbook.worksheets.getActiveWorksheet().onChanged.add(() => Promise.resolve()),
    ],
  ])("with ExcelApi %s: %s is refused, one level up it works", async (level, member, use) => {
    for (const [apiLevel, wanted] of [
      [level, "ApiNotFound"],
      ["1.13", ""],
    ] as const) {
      const book = await openBook({ apiLevel });
      await book.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().tables.add("A1:B3", true);
        await context.sync();
      });
      const message = await book
        .run(async (context) => {
          use(context);
          await context.sync();
          return "";
        })
        .catch((error: unknown) => (error as Error).message);
      expect(message).toBe(
        wanted === "" ? "" : `${member} is not part of the API level the host declares.`
      );
      book.close();
    }
  });

  test("isSetSupported answers from the declared level", async () => {
    const book = await openBook({ apiLevel: "1.10" });
    const { requirements } = book.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.11")).toBe(false);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
    book.close();
  });
});

test("members the stand-in does not know are refused and listed", async () => {
  const book = await openBook();
  const code = await book.failure((context) =>
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").removeDuplicates([0], false)
  );
  expect(code).toBe("ApiNotFound");
  expect(book.host.unknownMembers).toEqual(["Range.removeDuplicates"]);
  book.close();
});
