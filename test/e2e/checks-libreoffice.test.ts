import type { Language } from "../../src/locale/language";
import { planWorkbook } from "../../src/plan/plan";
import type { WorkbookPlan } from "../../src/plan/workbook";
import { sheetOf } from "../plan/cells";
import { record, setup, table } from "../plan/story";
import { describeWithLibreOffice } from "../support/libreoffice";
import { recalculated, typing } from "../support/typed-plan";

/** Two platforms over two months, each row in one of them. */
const months = ["2026-01", "2026-02"] as const;
const spending = (id: string, platform: string, amounts: readonly number[]) =>
  table(
    id,
    amounts.map((spend, index) =>
      record(`${months[index]}-01`, { spend, revenue: spend * 3 }, { to: `${months[index]}-28` })
    ),
    { platform }
  );
const tables = [
  spending("meta", "meta-ads", [1000, 2000]),
  spending("google", "google-ads", [500, 700]),
];

const [january, february, march] = [46_053, 46_081, 46_100];

/** The plan as if finance had pasted these postings: day, supplier, amount. */
function pasting(plan: WorkbookPlan, rows: readonly (readonly [number, string, number])[]) {
  const cells = rows.flatMap(([date, supplier, amount], index): [string, string | number][] => [
    [`ledger:${index + 1}:date`, date],
    [`ledger:${index + 1}:supplier`, supplier],
    [`ledger:${index + 1}:amount`, amount],
  ]);
  return typing(plan, Object.fromEntries(cells));
}

/** The plan as if somebody had emptied the first row of the Metrics table. */
function withoutFirstRow(plan: WorkbookPlan): WorkbookPlan {
  const metrics = sheetOf(plan, "metrics");
  const blocks = metrics.blocks.map((block) =>
    block.key !== "metrics-table"
      ? block
      : {
          ...block,
          cells: block.cells.map((cells, row) =>
            row === 1 ? cells.map((cell) => cell && { ...cell, value: null }) : cells
          ),
        }
  );
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet === metrics ? { ...metrics, blocks } : sheet)),
  };
}

const planned = (language: Language) =>
  planWorkbook(setup({ language, objectives: ["business"] }), tables).plan;

const words = {
  en: {
    sheet: "Checks",
    spend: "Spend",
    look: ["Look", "33.3% less than the source", "Sheet Metrics"],
    higher: ["Look", "the ledger is higher by 3%"],
    agrees: ["OK", "agrees"],
    message: /^2 of 11 comparisons need a look$/,
    unmapped: "Suppliers named in no row above",
    outside: "Rows outside the months compared",
  },
  fr: {
    sheet: "Contrôles",
    spend: "Dépenses",
    look: ["À voir", "33.3\u00a0% de moins que la source", "Feuille Données"],
    higher: ["À voir", "le grand livre est plus haut de 3\u00a0%"],
    agrees: ["OK", "concorde"],
    message: /^2 sur 11 comparaisons sont à voir$/,
    unmapped: "Fournisseurs nommés nulle part",
    outside: "Lignes hors des mois comparés",
  },
} as const;

describeWithLibreOffice("the checks in LibreOffice", () => {
  it.each(["en", "fr"] as const)(
    "tell a row that was removed from an import, in %s",
    async (language) => {
      const { sheet, spend, look } = words[language];
      const row = await recalculated(withoutFirstRow(planned(language)));
      expect(row(sheet, spend).slice(-3)).toEqual(look);
    },
    120_000
  );

  it.each(["en", "fr"] as const)(
    "tell a ledger that is off by 3%%, what nobody mapped and what lies outside, in %s",
    async (language) => {
      const { sheet, higher, agrees, message, unmapped, outside } = words[language];
      const plan = typing(
        pasting(planned(language), [
          [january, "META PLATFORMS IRELAND", 1000],
          [february, "META PLATFORMS IRELAND", 2090],
          [january, "Google Ads", 500],
          [february, "Google Ads", 707],
          [february, "Stationery", 12.5],
          [march, "Google Ads", 800],
        ]),
        { "checks:supplier:Meta Ads Manager": "META PLATFORMS*" }
      );
      const row = await recalculated(plan);
      expect(row(sheet, "Meta Ads Manager").slice(1, 7)).toEqual([
        "3000",
        "3090",
        "90",
        "0.03",
        ...higher,
      ]);
      // 7 of 1200 is within one percent.
      expect(row(sheet, "Google Ads").slice(5, 8)).toEqual([...agrees, "0"]);
      expect(row(sheet, unmapped)[0]).toBe("12.5");
      expect(row(sheet, outside)[0]).toBe("800");
      expect(row.first(sheet, 1)).toMatch(message);
    },
    120_000
  );

  it("tell a posting that the suppliers of two rows both match, which would count twice", async () => {
    const plan = typing(
      pasting(planned("en"), [
        [january, "Google Ads Ireland", 3000],
        [january, "Meta Ads", 1200],
      ]),
      { "checks:supplier:Meta Ads Manager": "*Ads*", "checks:supplier:Google Ads": "Google*" }
    );
    const row = await recalculated(plan);
    const twice = ["Look", "a posting counts here and in another row"];
    expect(row("Checks", "Meta Ads Manager").slice(5, 7)).toEqual(twice);
    expect(row("Checks", "Google Ads").slice(5, 7)).toEqual(twice);
  }, 120_000);
});
