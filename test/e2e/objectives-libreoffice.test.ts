import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { objectiveIds } from "../../src/catalogue/objectives";
import { readFile } from "../../src/intake";
import { languages } from "../../src/locale/language";
import { planWorkbook } from "../../src/plan/plan";
import { currencyOf, defaultSetup } from "../../src/plan/setup";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { sheetOf } from "../plan/cells";
import { differences, withoutFormats } from "../support/differences";
import { describeWithLibreOffice, recalculateAll } from "../support/libreoffice";
import { sharedFolder } from "../support/shared";

jest.setTimeout(900_000);

const sample = path.resolve(__dirname, "../../docs/samples/meta-ads-manager.csv");
const real = [
  "meta-ads/ads-manager-campagnes-age-fr.xlsx",
  "google-ads/ad-group-report-utf16-tab-usd-en.csv",
  "meta/mbs-fb-views-daily-en.csv",
].map((file) => path.join(sharedFolder, "exports", file));

/** The sample of the project always, real exports where they lie beside the checkout. */
const exports = [sample, ...(existsSync(sharedFolder) ? real : [])];

describeWithLibreOffice("a workbook for each objective, in each language", () => {
  it.each(exports.map((file) => [path.basename(file), file]))(
    "of %s gives the planned values, and a reason for each gap",
    async (name, file) => {
      const { tables } = await readFile({ name, bytes: new Uint8Array(readFileSync(file)) });
      expect(tables.length).toBeGreaterThan(0);
      const plans = objectiveIds.flatMap((objective) =>
        languages.map((language) => {
          const setup = { ...defaultSetup(language), objectives: [objective] };
          return withoutFormats(
            planWorkbook({ ...setup, currency: currencyOf(tables) }, tables).plan
          );
        })
      );
      const books = await recalculateAll(await Promise.all(plans.map((plan) => writeXlsx(plan))));
      expect(plans.flatMap((plan, at) => differences(plan, books[at] ?? { sheets: {} }))).toEqual(
        []
      );
      const unexplained = plans.flatMap((plan) =>
        sheetOf(plan, "kpis")
          .blocks.filter(({ key }) => key === "kpis-results")
          .flatMap(({ cells }) => cells.slice(1))
          .filter((row) => typeof row[3]?.value !== "number" && row[2]?.value === "")
          .map((row) => row[0]?.value)
      );
      expect(unexplained).toEqual([]);
    }
  );
});
