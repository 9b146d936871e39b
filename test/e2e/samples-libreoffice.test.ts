import { languages } from "../../src/locale/language";
import { sheetNames } from "../../src/locale/sheets";
import { planWorkbook } from "../../src/plan/plan";
import { loadSample, sampleIds } from "../../src/samples";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { differences, withoutFormats } from "../support/differences";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";

jest.setTimeout(180_000);

/** A formula must not take a sign of its language for one of the reader's. */
const readers = ["en-US", "fr-FR"] as const;

/** Totals that the dashboard must show, by the name of the KPI. */
const golden: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "casino en": {
    Contacts: "24759",
    "Return on ad spend (ROAS)": "3",
    "Return on social investment (ROSI)": "2",
  },
};

describeWithLibreOffice("the samples in LibreOffice", () => {
  it.each(
    sampleIds.flatMap((id) =>
      languages.flatMap((language) => readers.map((reader) => ({ id, language, reader })))
    )
  )(
    "$id in $language shows a reader in $reader what the plan says, targets included",
    async ({ id, language, reader }) => {
      const { setup, tables } = await loadSample(id, language);
      const plan = withoutFormats(planWorkbook(setup, tables).plan);
      const recalculated = await recalculate(await writeXlsx(plan), reader);
      expect(differences(plan, recalculated)).toEqual([]);
      const dashboard = recalculated.sheets[sheetNames.dashboard[language]] ?? [];
      for (const [name, shown] of Object.entries(golden[`${id} ${language}`] ?? {})) {
        expect(dashboard.find(([first]) => first === name)?.[2]).toBe(shown);
      }
    }
  );
});
