import { loadSetup, openCopy, saveSetup, startOffice } from "../../src/excel";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

/** How many parts of a namespace the workbook has. */
function partsOf({ session }: OpenWorkbook, namespace: string): Promise<number> {
  return session.Excel.run(async (context) => {
    const count = context.workbook.customXmlParts.getByNamespace(namespace).getCount();
    await context.sync();
    return count.value;
  });
}

function addPart({ session }: OpenWorkbook, xml: string): Promise<void> {
  return session.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

describe("the setup kept in the workbook", () => {
  test("comes back as it was saved; saving again replaces it", async () => {
    const workbook = await openWorkbook();
    expect(await loadSetup()).toBeNull();
    await saveSetup({ version: 1, title: "first" });
    const setup = { version: 1, title: "Été 🎉 ]]> <a href='x'>&amp;", list: [1, null, "\u2028"] };
    await saveSetup(setup);
    expect(await loadSetup()).toEqual(setup);
    expect(await partsOf(workbook, "urn:rosi-for-excel:setup")).toBe(1);
  });

  test("leaves other add-ins' parts alone, and mends a doubled one", async () => {
    const workbook = await openWorkbook();
    await addPart(workbook, '<other xmlns="urn:other">1</other>');
    await addPart(workbook, '<setup xmlns="urn:rosi-for-excel:setup">{"a":1}</setup>');
    await addPart(workbook, '<setup xmlns="urn:rosi-for-excel:setup">{"a":2}</setup>');
    await saveSetup({ a: 3 });
    expect(await loadSetup()).toEqual({ a: 3 });
    expect(await partsOf(workbook, "urn:rosi-for-excel:setup")).toBe(1);
    expect(await partsOf(workbook, "urn:other")).toBe(1);
  });
});

describe("startOffice", () => {
  const office = globalThis as { Office?: unknown };
  afterEach(() => {
    delete office.Office;
  });

  test("outside Excel: none, at once", async () => {
    delete office.Office;
    expect(await startOffice()).toMatchObject({ host: "none", platform: null, canWrite: false });
    office.Office = { onReady: () => Promise.resolve({ host: null, platform: null }) };
    expect(await startOffice()).toMatchObject({ host: "none" });
  });

  test.each([
    ["fr-CA", "fr"],
    ["en-US", "en"],
    ["de-DE", "en"],
  ])("in an Excel whose menus are in %s the pane speaks %s", async (displayLanguage, language) => {
    office.Office = {
      onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
      context: { displayLanguage, requirements: { isSetSupported: () => true } },
    };
    expect(await startOffice()).toEqual({
      host: "excel",
      language,
      platform: "PC",
      canWrite: true,
    });
  });
});

test("openCopy hands the file to Excel", async () => {
  const workbook = await openWorkbook();
  await openCopy("UEsDBA==");
  expect(Object.values(workbook.snapshot().facts["opened workbooks"] ?? {})).toEqual(["UEsDBA=="]);
});
