/** A file can be brought up to date like a workbook that the pane wrote: both hold the same record. */
import { strFromU8, unzipSync } from "fflate";
import { setupPart, toXml, writtenOf, writtenPart } from "../../src/plan/growth";
import { planWorkbook } from "../../src/plan/plan";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { begun, month, setup } from "../excel/life";

const tables = [month(1, [100, 200])];
const { plan } = planWorkbook(setup, tables);
const written = writtenOf(setup, tables, plan);

async function parts(options: Parameters<typeof writeXlsx>[1]): Promise<Record<string, string>> {
  const files = unzipSync(await writeXlsx(plan, options));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

test("a file holds the names and the record of the same workbook written into Excel", async () => {
  const live = await begun(tables);
  const file = await parts({ written });
  const hidden = /<definedName hidden="1" name="(_rosi\.[^"]+)">([^<]+)</g;
  const names = [...(file["xl/workbook.xml"] ?? "").matchAll(hidden)].map(
    ([, name = "", range = ""]) => [name, `=${range.replaceAll("&apos;", "'")}`]
  );
  const standing = Object.entries(live.snapshot().names).filter(([name]) =>
    name.startsWith("_rosi.")
  );
  expect(Object.fromEntries(names)).toEqual(Object.fromEntries(standing));
  const stored = await Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(writtenPart.namespace);
    const xml = found.getOnlyItem().getXml();
    await context.sync();
    return xml.value;
  });
  expect(file["customXml/item2.xml"]).toBe(stored);
  expect(file["customXml/item1.xml"]).toBe(toXml(setupPart, setup));
});

test("the package says where its record stands", async () => {
  const file = await parts({ written });
  for (const number of [1, 2]) {
    expect(file["xl/_rels/workbook.xml.rels"]).toContain(
      `Target="../customXml/item${number}.xml"/>`
    );
    expect(file["[Content_Types].xml"]).toContain(`"/customXml/itemProps${number}.xml"`);
    expect(file[`customXml/_rels/item${number}.xml.rels`]).toContain(`"itemProps${number}.xml"`);
  }
});

test("a file without a record holds none of it", async () => {
  const file = await parts({});
  expect(Object.keys(file).filter((path) => path.startsWith("customXml"))).toEqual([]);
  expect(file["xl/workbook.xml"]).not.toContain("_rosi.");
});
