import { oneSheet } from "./oneSheet";
import { partsOf } from "./parts";

const bars = (row: number) => ({
  area: { row, column: 2, rows: 3, columns: 1 },
  rule: { kind: "data-bar" as const },
});

test("data bars are of one colour and begin at zero, in both formats that a file has for them", async () => {
  const plan = oneSheet([[]], { conditionalFormats: [bars(1), bars(9)] });
  const sheet = (await partsOf(plan))["xl/worksheets/sheet1.xml"] ?? "";
  expect(
    sheet.match(/<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"\/>/g)
  ).toHaveLength(2);
  expect(sheet.match(/gradient="0"/g)).toHaveLength(2);
  const ids = [...sheet.matchAll(/<x14:id>([^<]+)</g)].map(([, id]) => id);
  expect(
    [...sheet.matchAll(/<x14:cfRule type="dataBar" id="([^"]+)"/g)].map(([, id]) => id)
  ).toEqual(ids);
  expect([...sheet.matchAll(/<xm:sqref>([^<]+)</g)].map(([, area]) => area)).toEqual([
    "C2:C4",
    "C10:C12",
  ]);
});

test("a sheet without bars has no extension", async () => {
  expect((await partsOf(oneSheet([[]])))["xl/worksheets/sheet1.xml"]).not.toContain("extLst");
});
