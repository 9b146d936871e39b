import { planWorkbook } from "../../src/plan/plan";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { ads, page, setup } from "../plan/story";
import { differences, withoutFormats } from "../support/differences";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";

describeWithLibreOffice("the plan in LibreOffice", () => {
  it.each([
    ["nothing imported", []],
    ["two imports", [ads, page]],
    ["one import without months", [{ ...ads, records: ads.records.slice(3) }]],
  ])("gives the planned value of every formula: %s", async (_, tables) => {
    for (const language of ["en", "fr"] as const) {
      const { plan } = planWorkbook(setup({ language }), tables);
      const bare = withoutFormats(plan);
      expect(differences(bare, await recalculate(await writeXlsx(bare)))).toEqual([]);
    }
  }, 120_000);
});
