import { type OpenBook, openBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => {
  book.close();
});

describe("defined names", () => {
  test.each<[string, string | null, string, string, unknown]>([
    ["a range", null, "=Sheet1!$B$2:$B$4", "Range", "Sheet1!B2:B4"],
    ["a number", "=0.25", "=0.25", "Double", 0.25],
    ["a text", '="EUR"', '="EUR"', "String", "EUR"],
    ["a function", "=LAMBDA(x,x+1)", "=LAMBDA(x,x+1)", "String", "LAMBDA(x,x+1)"],
  ])("%s", async (_, formula, stored, type, value) => {
    const read = await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B4");
      context.workbook.names.add("Margin", formula ?? range, "Why");
      const item = context.workbook.names.getItem("margin").load("name,type,value,comment");
      await context.sync();
      return [item.name, item.type, item.value as unknown, item.comment];
    });
    expect(read).toEqual(["Margin", type, value, "Why"]);
    expect(book.grid.snapshot().names).toEqual({ Margin: stored });
  });

  test.each([
    ["margin", "ItemAlreadyExists"],
    ["A1", "InvalidArgument"],
    ["no spaces", "InvalidArgument"],
  ])("%s is refused with %s", async (name, code) => {
    const failed = await book.failure((context) => {
      context.workbook.names.add("Margin", "=1");
      context.workbook.names.add(name, "=2");
    });
    expect(failed).toBe(code);
  });

  test("follow a sheet that is renamed, break with one that is deleted, and can be deleted", async () => {
    const address = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Old");
      context.workbook.names.add("There", sheet.getRange("A1"));
      sheet.name = "New name";
      const range = context.workbook.names.getItem("There").getRange().load("address");
      await context.sync();
      sheet.delete();
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'New name'!A1");
    expect(book.grid.snapshot().names).toEqual({ There: "=#REF!$A$1" });
    await book.run(async (context) => {
      context.workbook.names.getItem("There").delete();
      await context.sync();
    });
    expect(book.grid.names()).toEqual([]);
  });
});

test("settings keep JSON until they are deleted", async () => {
  const value = { version: 2, list: ["é", null] };
  const read = await book.run(async (context) => {
    context.workbook.settings.add("setup", value);
    context.workbook.settings.add("gone", 1).delete();
    await context.sync();
    const setting = context.workbook.settings.getItem("setup").load("value");
    const gone = context.workbook.settings.getItemOrNullObject("gone");
    await context.sync();
    return [setting.value as unknown, gone.isNullObject];
  });
  expect(read).toEqual([value, true]);
});

test("custom XML is found by namespace", async () => {
  const read = await book.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<?xml version="1.0"?><setup xmlns="urn:a">1</setup>');
    customXmlParts.add('<p:other xmlns:p="urn:b"/>');
    const only = customXmlParts.getByNamespace("urn:a").getOnlyItemOrNullObject();
    const none = customXmlParts.getByNamespace("urn:c").getOnlyItemOrNullObject();
    const xml = only.getXml();
    only.load("id,namespaceUri");
    await context.sync();
    only.setXml('<setup xmlns="urn:a">2</setup>');
    const again = customXmlParts.getItem(only.id).getXml();
    const count = customXmlParts.getByNamespace("urn:b").getCount();
    await context.sync();
    only.delete();
    const left = customXmlParts.getCount();
    await context.sync();
    return [xml.value, only.namespaceUri, none.isNullObject, again.value, count.value, left.value];
  });
  expect(read).toEqual([
    '<?xml version="1.0"?><setup xmlns="urn:a">1</setup>',
    "urn:a",
    true,
    '<setup xmlns="urn:a">2</setup>',
    1,
    1,
  ]);
});

test("what is no XML is refused, and two parts of a namespace are not the only one", async () => {
  expect(await book.failure(({ workbook }) => workbook.customXmlParts.add("plain"))).toBe(
    "InvalidArgument"
  );
  const nothing = await book.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<a xmlns="urn:a"/>');
    customXmlParts.add('<a xmlns="urn:a"/>');
    const only = customXmlParts.getByNamespace("urn:a").getOnlyItemOrNullObject();
    await context.sync();
    return only.isNullObject;
  });
  expect(nothing).toBe(true);
});

test("Excel itself answers for separators and calculation", async () => {
  const read = await book.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = "Manual";
    application.calculate("Full");
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode;
  });
  expect(read).toBe("Manual");
});
