import { planWorkbook } from "../../src/plan/plan";
import { ads, page, setup } from "../plan/story";
import { describeWithLibreOffice } from "../support/libreoffice";
import { recalculated, typing } from "../support/typed-plan";

describeWithLibreOffice("the costs that are known, in LibreOffice", () => {
  it.each([
    ["en", "nothing", [ads], {}, "spend (no other cost known)", "#N/A"],
    ["en", "fees", [ads], { "cost:fees:2026-02": 100 }, "spend, fees", "100"],
    // Days cost nothing that is known before they have a rate.
    [
      "en",
      "days without a rate",
      [ads],
      { "cost:person_days:2026-02": 3 },
      "spend (no other cost known)",
      "#N/A",
    ],
    [
      "fr",
      "all of them, one of them 0",
      [ads],
      {
        "cost:fees:2026-02": 100,
        "cost:tools:2026-01": 0,
        "cost:person_days:outside": 2,
        "cost:day_rate": 10,
        "cost:prizes:2026-01": 5,
      },
      "dépenses, honoraires, outils, jours-personnes, dotations",
      "125",
    ],
    [
      "en",
      "tools where nothing was spent on media",
      [page],
      { "cost:tools:2026-01": 30 },
      "tools (no spend imported)",
      "30",
    ],
    ["en", "nothing where nothing was spent", [page], {}, "none imported or typed", "#N/A"],
  ] as const)(
    "in %s the scope follows what is typed: %s",
    async (language, _, tables, typed, scope, other) => {
      const row = await recalculated(typing(planWorkbook(setup({ language }), tables).plan, typed));
      const [dashboard, counts, investment, figures, others] = {
        en: ["Dashboard", "What ROSI counts", "Investment", "KPIs", "Other costs"],
        fr: [
          "Tableau de bord",
          "Ce que compte le ROSI",
          "Investissement",
          "Indicateurs",
          "Autres coûts",
        ],
      }[language] as [string, string, string, string, string];
      expect(row(dashboard, counts)[0]).toContain(`: ${scope}`);
      // Unit and note stand before the total.
      expect(row(investment, others)[2]).toBe(other);
      expect(row(figures, others)[2]).toBe(other);
    },
    300_000
  );
});
