import { kpis } from "../../src/catalogue/kpis";
import { planWorkbook } from "../../src/plan/plan";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { rowLabelled, sheetOf } from "../plan/cells";
import { record, search, setup, table } from "../plan/story";
import { differences, withoutFormats } from "../support/differences";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";
import { recalculated, typing } from "../support/typed-plan";

const social = table(
  "social",
  [record("2026-01-05", { spend: 90, impressions: 90_000, engagements: 600, link_clicks: 3000 })],
  { platform: "meta-ads" }
);
const video = table("video", [record("2026-02-05", { impressions: 7000, video_views: 40 })], {
  platform: "youtube",
  report: "table-data",
});

const names = {
  cpm: "Cost per thousand impressions (CPM)",
  cpc: "Cost per click (CPC)",
  "engagement-rate": "Engagement rate (by impressions)",
  "conversion-rate": "Conversion rate (per link click)",
  "view-through-rate": "View-through rate (VTR)",
} as const;
const ids = Object.keys(names) as (keyof typeof names)[];

/** A month without a conversion: the column is there, and blank; and one paid for in another currency. */
const march = table("march", [record("2026-03-05", { spend: 300, impressions: 900 })], {
  platform: "google-ads",
  columns: [
    { header: "Conversions", metric: "conversions", unit: "count", role: "metric", confidence: 1 },
  ],
});
const dollars = table("dollars", [record("2026-02-03", { spend: 5, impressions: 70, reach: 9 })], {
  platform: "linkedin-ads",
  currency: "USD",
});

/** People counted for the month, displays day by day; and a month whose conversions are another’s. */
const apart = table("apart", [
  record("2026-01-05", { spend: 10, impressions: 300 }),
  record("2026-01-01", { reach: 100 }, { to: "2026-01-31" }),
  record("2026-02-03", { conversions: 4 }),
]);

describeWithLibreOffice("figures told together, in LibreOffice", () => {
  it.each([
    ["Google Ads", search],
    ["Meta Ads Manager", social],
    ["YouTube Studio", video],
  ] as const)(
    "filtered to %s, KPIs are those of its import alone",
    async (platform, alone) => {
      const { plan } = planWorkbook(setup({ kpis: ids }), [search, social, video]);
      const row = await recalculated(typing(plan, { "filter:platform": platform }));
      const own = sheetOf(planWorkbook(setup({ kpis: ids }), [alone]).plan, "kpis");
      for (const id of ids) {
        const planned = rowLabelled(own, names[id])[3]?.value;
        const shown = row("KPIs", names[id]).find((cell) => /^(#N\/A|-?[\d.]+)$/.test(cell));
        if (typeof planned === "number") expect(Number(shown)).toBeCloseTo(planned, 9);
        else expect([id, shown]).toEqual([id, "#N/A"]);
      }
    },
    300_000
  );

  it("filtered to one platform, months are those of its rows alone", async () => {
    const spanning = table(
      "spanning",
      [record("2026-01-20", { impressions: 10 }, { to: "2026-02-09" })],
      { platform: "linkedin" }
    );
    const { plan } = planWorkbook(setup({ kpis: ["impressions"] }), [video, social, spanning]);
    const all = await recalculated(typing(plan, {}));
    const own = await recalculated(typing(plan, { "filter:platform": "YouTube Studio" }));
    expect(all("Dashboard", "Impressions").join(" ")).toContain(
      "Months without LinkedIn. Other platforms than the month before"
    );
    // Nothing of the others: this platform tells the month in which it has rows, and none before.
    expect(own("Dashboard", "Impressions").join(" ")).toMatch(/Read with CTR on KPIs$/);
  }, 300_000);

  it.each(["en", "fr"] as const)(
    "of six imports every formula gives its value, in %s",
    async (language) => {
      const answers = setup({ language, kpis: kpis.map(({ id }) => id) });
      const { plan } = planWorkbook(answers, [search, social, video, march, dollars, apart]);
      const bare = withoutFormats(plan);
      expect(differences(bare, await recalculate(await writeXlsx(bare)))).toEqual([]);
    },
    300_000
  );
});
