import { assumptions } from "../../src/catalogue/assumptions";
import { kpis } from "../../src/catalogue/kpis";
import { metricById } from "../../src/catalogue/metrics";
import { evaluate, namesIn } from "../../src/formulas";
import { planWorkbook } from "../../src/plan/plan";
import type { BlockPlan, WorkbookPlan } from "../../src/plan/workbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { ads, page, record, setup, table } from "../plan/story";
import { differences, withoutFormats } from "../support/differences";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";
import { recalculated, typing } from "../support/typed-plan";

const everyKpi = kpis.map(({ id }) => id);

/** The plan as if a person had sorted two rows of a table: what is typed moves, what is computed follows. */
function swapped(plan: WorkbookPlan, block: string, one: number, other: number): WorkbookPlan {
  const moved = (cells: BlockPlan["cells"]) =>
    cells.map((row, index) => {
      const from = cells[index === one ? other : index === other ? one : index] ?? row;
      return row.map((cell, column) => (cell?.formula ? cell : (from[column] ?? null)));
    });
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((each) =>
        each.key === block ? { ...each, cells: moved(each.cells) } : each
      ),
    })),
  };
}

describeWithLibreOffice("the plan in LibreOffice", () => {
  it.each([
    ["nothing imported", []],
    ["two imports", [ads, page]],
    ["one import without months", [{ ...ads, records: ads.records.slice(3) }]],
  ])(
    "gives the planned value of every formula: %s",
    async (_, tables) => {
      for (const language of ["en", "fr"] as const) {
        const { plan } = planWorkbook(setup({ language, kpis: everyKpi }), tables);
        const bare = withoutFormats(plan);
        const book = await writeXlsx(bare);
        for (const reader of ["en-US", "fr-FR"] as const)
          expect(differences(bare, await recalculate(book, reader))).toEqual([]);
      }
    },
    300_000
  );

  it("computes every KPI once all figures are there", async () => {
    // Several thousand prospects, a few hundred customers of whom most stay, shares below one.
    const shares = ["margin", "retention_rate", "discount"];
    const large = ["customers_start", "customers_end", "all_mentions", "total_revenue"];
    const figure = (id: string, at: number) =>
      shares.includes(id) ? 0.5 + at / 1000 : (large.includes(id) ? 900 : 20) + at;
    const ids = [...new Set(kpis.flatMap(({ formula }) => namesIn(formula)))].sort();
    const imported = ids.filter(
      (id) => metricById(id) !== undefined && metricById(id)?.aggregation !== "recompute"
    );
    const values = Object.fromEntries(imported.map((id) => [id, figure(id, ids.indexOf(id))]));
    const all = table("all", [record("2026-01-01", values, { to: "2026-01-31" })]);
    const typed = Object.fromEntries([
      ...assumptions.map(({ id }) => [`assumption:${id}`, figure(id, ids.indexOf(id))] as const),
      ...["conversion_days", "first_response_hours"].flatMap((id) =>
        ["total", "2026-01"].map(
          (when) => [`metric:${id}:${when}`, figure(id, ids.indexOf(id))] as const
        )
      ),
    ]);
    const plan = typing(planWorkbook(setup({ kpis: everyKpi }), [all]).plan, typed);
    const row = await recalculated(plan);
    const wrong = kpis.flatMap(({ id, name, formula }) => {
      const wanted = evaluate(formula, (each) =>
        each === "investment"
          ? figure("spend", ids.indexOf("spend"))
          : figure(each, ids.indexOf(each))
      );
      const found = row("KPIs", name.en).find((cell) => cell !== "" && !Number.isNaN(Number(cell)));
      const same =
        typeof wanted === "number" && Math.abs(Number(found) - wanted) <= 1e-9 * Math.abs(wanted);
      return same ? [] : [[id, wanted, row("KPIs", name.en)]];
    });
    expect(wrong).toEqual([]);
  }, 300_000);

  it("follows a filter whose name is made of signs that formulas read as patterns", async () => {
    for (const [activity, spend] of [
      ["Always*on?", "30.3"],
      ['=HYPERLINK("x")', "50"],
    ] as const) {
      const plan = typing(planWorkbook(setup(), [ads, page]).plan, { "filter:activity": activity });
      const row = await recalculated(plan);
      expect(row("KPIs", "Spend")[2]).toBe(spend);
      expect(row("KPIs", "Followers")[2]).toBe("#N/A");
    }
  }, 300_000);

  it("counts what a person types: costs, own figures, margin, targets", async () => {
    const chosen = ["rosi", "roas", "cac-loaded", "cpc", "cpl"];
    const plan = typing(planWorkbook(setup({ kpis: chosen }), [ads]).plan, {
      "cost:fees:2026-02": 100,
      "cost:person_days:outside": 2,
      "cost:day_rate": 10,
      "assumption:margin": 0.5,
      "metric:new_customers:2026-01": 4,
      "target:roas": 4,
      "target:cpc": 1,
    });
    const row = await recalculated(plan);
    const [revenue, investment] = [1280.7, 500.6];
    expect(Number(row("KPIs", "Investment, all costs")[2])).toBeCloseTo(investment, 9);
    const rosi = Number(row("KPIs", "Return on social investment (ROSI)")[1]);
    expect(rosi).toBeCloseTo((revenue * 0.5 - investment) / investment, 9);
    const cac = row("KPIs", "Fully loaded CAC")[1];
    expect(Number(cac)).toBeCloseTo(investment / 4, 9);
    expect(row("Dashboard", "Return on ad spend (ROAS)")).toContain("missed");
    expect(row("Dashboard", "Cost per click (CPC)")).toContain("reached");
    expect(row("Dashboard", "Cost per lead (CPL)")).toContain("no target");
    expect(row("Dashboard", "What ROSI counts")[0]).toMatch(/^Revenue × margin/);
  }, 300_000);

  it("says which reviews are due and which data is old, on the day that the calendar names", async () => {
    const { plan } = planWorkbook(setup({ kpis: ["cpc", "net-sentiment", "ltv"] }), [ads]);
    const typed = typing(plan, {
      "calendar:as-of": 46_091,
      "calendar-review:cpc": 46_091,
      "calendar-frequency:cpc": "weekly",
      "metric:positive_mentions:2026-01": 3,
      "metric:negative_mentions:2026-02": 1,
      "metric:neutral_mentions:2026-02": 1,
      "calendar-review:ltv": 46_092,
    });
    const row = await recalculated(typed);
    const calendar = (kpi: string) =>
      row("Calendar", kpi).filter((cell) => /^[a-z 0-9]+$/.test(cell));
    // 28 February and 31 January 2026, seen from 10 March.
    expect(calendar("Cost per click (CPC)")).toEqual([
      "weekly",
      "46091",
      "due",
      "46081",
      "10",
      "old",
    ]);
    expect(calendar("Net sentiment")).toEqual(["monthly", "no date", "46053", "38", "old"]);
    expect(calendar("Customer lifetime value (LTV)")).toEqual([
      "monthly",
      "46092",
      "planned",
      "0",
      "no value yet",
    ]);
  }, 300_000);

  it("counts comments where nobody typed a figure, by their dates", async () => {
    const chosen = setup({ kpis: ["net-sentiment", "insight-rate", "insight-to-action"] });
    const comment = (nth: number, day: number, sentiment: string, insight: string) => ({
      [`listening:${nth}:comment`]: `Comment ${nth}`,
      [`listening:${nth}:date`]: day,
      [`listening:${nth}:sentiment`]: sentiment,
      [`listening:${nth}:insight`]: insight,
    });
    const typed = typing(planWorkbook(chosen, [ads]).plan, {
      ...comment(1, 46_030, "positive", "yes"),
      ...comment(2, 46_031, "neutral", "yes"),
      ...comment(3, 46_032, "positive", "no"),
      ...comment(4, 46_060, "negative", "no"),
      "listening:2:action": "Answer sizes in the shop",
      "metric:negative_mentions:2026-02": 3,
    });
    const row = await recalculated(swapped(typed, "listening-rows", 1, 4));
    expect(row("Listening", "Comments read")).toEqual(["4", "Positive comments", "2"]);
    expect(row("Listening", "Insight-to-action rate").slice(0, 1)).toEqual(["0.5"]);
    expect(row("Listening", "Insights acted on")).toEqual(["1", "Net sentiment (−1 to 1)", "0.25"]);
    const figures = (label: string) => row("KPIs", label).slice(2);
    // In total, outside the months, January, February: what is typed comes first.
    expect(figures("Positive mentions")).toEqual(["2", "#N/A", "2", "0"]);
    expect(figures("Negative mentions")).toEqual(["3", "#N/A", "0", "3"]);
    expect(figures("Comments read")).toEqual(["4", "#N/A", "3", "1"]);
  }, 300_000);

  it("values the actions counted and typed on the scale chosen, sorted or not", async () => {
    const { plan } = planWorkbook(setup({ objectives: ["engagement"] }), [ads, page]);
    const typed = typing(plan, {
      "values:scale": "High",
      "value:click:base": 0.2,
      "value:click:high": 0.5,
      "value:follow:high": 2,
      "value:follow:weight": 1.5,
      "value:review:own": 4,
      "value:review:high": 10,
      "value:share:low": 3,
    });
    const row = await recalculated(swapped(typed, "values-rows", 7, 13));
    // 1,020 clicks, 112 new followers, 4 reviews; no share was counted, and its high value is not known.
    const worth = 1020 * 0.5 + 112 * 2 * 1.5 + 4 * 10;
    const spend = 380.6;
    expect(row("Value scale", "Value of all actions below")[1]).toBe(String(worth));
    expect(row("Value scale", "Actions with a count and a value")[1]).toBe("3");
    expect(row("Value scale", "Action value")[1]).toBe(String(worth));
    expect(Number(row("Value scale", "Return on engagement")[1])).toBeCloseTo(
      (worth - spend) / spend,
      9
    );
    // In total, outside the months (typed counts have none), January, February: by the figures alone.
    expect(row("KPIs", "Value of the actions").slice(2)).toEqual([
      String(worth),
      "#N/A",
      String(400 * 0.5 + 24 * 3),
      String(590 * 0.5 + 88 * 3),
    ]);
  }, 120_000);

  it("finds targets by name, sorted or not, and says them in one sentence", async () => {
    const chosen = ["roas", "cpc", "engagement-rate"];
    const { plan } = planWorkbook(setup({ kpis: chosen }), [ads, page]);
    const typed = typing(plan, {
      "target:roas": 4,
      "target:cpc": 1,
      "target-due:cpc": 46_387,
      "target-what:cpc": "search ads",
      "targets:needed": 2,
    });
    const row = await recalculated(swapped(typed, "targets-rows", 1, 3));
    expect(row("Dashboard", "Return on ad spend (ROAS)")).toContain("missed");
    expect(row("Dashboard", "Cost per click (CPC)")).toContain("reached");
    expect(row("Targets", "Return on ad spend (ROAS)").slice(0, 2)).toEqual([
      "×",
      expect.any(String),
    ]);
    expect(row("Targets", "Cost per click (CPC)")).toContain(
      "Cost per click (CPC), search ads: at most 1\u00a0EUR by 31 Dec 2026"
    );
    expect(row("Targets", "Return on ad spend (ROAS)")).toContain(
      "Return on ad spend (ROAS): at least 4\u00a0×; by when?"
    );
    expect(row("Targets", "Engagement rate (by impressions)")).toContain("10% better than so far");
  }, 300_000);

  it("tells when the money comes back and when it can be judged, for what a person types", async () => {
    const plan = typing(planWorkbook(setup(), [ads]).plan, {
      "cost:fees:2026-01": 4000,
      "time:launch": 45658,
      "time:as_of": 46022,
      "maturity:social_ads:full": 20,
      "time:short_term": 1,
    });
    const row = await recalculated(plan);
    expect(row("KPIs", "Break-even")[1]).toBe("not yet: 3,100 EUR to go");
    expect(row("KPIs", "Maturity")[1]).toBe("provisional until September 2026");
    expect(Number(row("KPIs", "ROSI, short term")[2])).toBeCloseTo((920.5 - 250.2) / 250.2, 9);
  }, 300_000);
});
