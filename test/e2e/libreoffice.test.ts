import { readFileSync } from "node:fs";
import path from "node:path";
import { departmentIds } from "../../src/catalogue/departments";
import { kpis } from "../../src/catalogue/kpis";
import { objectiveIds } from "../../src/catalogue/objectives";
import { readFile } from "../../src/intake";
import { languages, type Language } from "../../src/locale/language";
import { planWorkbook } from "../../src/plan/plan";
import { currencyOf, defaultSetup } from "../../src/plan/setup";
import type { WorkbookPlan } from "../../src/plan/workbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { exportFixtures } from "../fixtures/exports";
import { bytesOf } from "../fixtures/exports/bytes";
import { computedCells, differences, withoutFormats } from "../support/differences";
import { describeWithLibreOffice, recalculateAll, type Recalculated } from "../support/libreoffice";
import { describeWithShared, sharedFolder } from "../support/shared";

jest.setTimeout(900_000);

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
    kpis: kpis.map(({ id }) => id),
  };
  const read = exports.map(({ name, bytes }) => readFile({ name, bytes: bytes() }));
  const tables = (await Promise.all(read)).flatMap((file) => file.tables);
  expect(tables.length).toBeGreaterThanOrEqual(exports.length);
  return withoutFormats(planWorkbook({ ...setup, currency: currencyOf(tables) }, tables).plan);
}

interface Case {
  readonly name: string;
  readonly language: Language;
  readonly exports: readonly Export[];
}

/** One start of LibreOffice for all cases, then one test for each. */
function confirmAll(cases: readonly Case[]): void {
  let confirmed: readonly { plan: WorkbookPlan; recalculated: Recalculated }[] = [];
  beforeAll(async () => {
    const plans = await Promise.all(
      cases.map(({ exports, language }) => planOf(exports, language))
    );
    const books = await recalculateAll(await Promise.all(plans.map((plan) => writeXlsx(plan))));
    confirmed = plans.map((plan, index) => ({
      plan,
      recalculated: books[index] ?? { sheets: {} },
    }));
  });

  it.each(cases.map(({ name, language }, index) => ({ name, language, index })))(
    "gives the planned value for $name in $language",
    ({ index }) => {
      const { plan, recalculated } = confirmed[index] ?? fail(index);
      const everything = Object.values(recalculated.sheets).flat(2);
      expect(computedCells(plan, recalculated).length).toBeGreaterThan(50);
      expect(differences(plan, recalculated)).toEqual([]);
      expect(everything.filter((cell) => /^(#NAME\?|#REF!|Err:)/.test(cell))).toEqual([]);
    }
  );
}

function fail(index: number): never {
  throw new Error(`Case ${index} was not recalculated`);
}

/** All together in each language; one by one in turns, because the formulas are the same in both. */
function casesOf(exports: readonly Export[]): Case[] {
  return [
    ...languages.map((language) => ({ name: "all of them together", language, exports })),
    ...exports.map((one, index) => ({
      name: one.name,
      language: languages[index % languages.length] ?? "en",
      exports: [one],
    })),
  ];
}

describeWithLibreOffice("every formula of the workbook, recalculated from nothing", () => {
  describe("without any import", () => {
    confirmAll(languages.map((language) => ({ name: "nothing", language, exports: [] })));
  });

  describe("from invented exports", () => {
    confirmAll(casesOf(fixtures));
  });

  describeWithShared("from real exports", () => {
    confirmAll(casesOf(realExports));
  });
});
