import { readFileSync } from "node:fs";
import path from "node:path";
import { departmentIds } from "../../src/catalogue/departments";
import { objectiveIds } from "../../src/catalogue/objectives";
import { readFile } from "../../src/intake";
import { languages, type Language } from "../../src/locale/language";
import { planWorkbook } from "../../src/plan/plan";
import { defaultSetup } from "../../src/plan/setup";
import type { WorkbookPlan } from "../../src/plan/workbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { exportFixtures } from "../fixtures/exports";
import { bytesOf } from "../fixtures/exports/bytes";
import { computedCells, differences, withoutFormats } from "../support/differences";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";
import { describeWithShared, sharedFolder } from "../support/shared";

jest.setTimeout(120_000);

interface Export {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const realExports: readonly Export[] = [
  "meta-ads/ads-manager-campagnes-age-fr.xlsx",
  "google-ads/ad-group-report-utf16-tab-usd-en.csv",
  "youtube/tabellendaten-de.csv",
  "meta/mbs-fb-views-daily-en.csv",
].map((file) => ({
  name: path.basename(file),
  bytes: () => new Uint8Array(readFileSync(path.join(sharedFolder, "exports", file))),
}));

const fixtures: readonly Export[] = exportFixtures.map((fixture) => ({
  name: fixture.file,
  bytes: () => bytesOf(fixture),
}));

/** Everything that can be chosen is chosen, so that every indicator is computed. */
async function planOf(exports: readonly Export[], language: Language): Promise<WorkbookPlan> {
  const setup = {
    ...defaultSetup(language),
    objectives: [...objectiveIds],
    departments: [...departmentIds],
  };
  const read = exports.map(({ name, bytes }) => readFile({ name, bytes: bytes() }));
  const tables = (await Promise.all(read)).flatMap((file) => file.tables);
  expect(tables.length).toBeGreaterThanOrEqual(exports.length);
  return withoutFormats(planWorkbook(setup, tables).plan);
}

async function confirm(exports: readonly Export[], language: Language): Promise<void> {
  const plan = await planOf(exports, language);
  const recalculated = await recalculate(await writeXlsx(plan));
  const everything = Object.values(recalculated.sheets).flat(2);
  expect(computedCells(plan, recalculated).length).toBeGreaterThan(50);
  expect(differences(plan, recalculated)).toEqual([]);
  expect(everything.filter((cell) => /^(#NAME\?|#REF!|Err:)/.test(cell))).toEqual([]);
}

describeWithLibreOffice("every formula of the workbook, recalculated from nothing", () => {
  describe.each(languages)("in %s", (language) => {
    it("gives the planned value without any import", () => confirm([], language));

    it("gives the planned value for all fixtures together", () => confirm(fixtures, language));
  });

  it.each(fixtures)("gives the planned value for $name alone", (fixture) =>
    confirm([fixture], "en")
  );

  describeWithShared("from real exports", () => {
    describe.each(languages)("in %s", (language) => {
      it.each(realExports)("gives the planned value for $name", (real) =>
        confirm([real], language)
      );

      it("gives the planned value for all of them together", () => confirm(realExports, language));
    });
  });
});
