import { takenNames, writeWorkbook, type WriteResult } from "../../src/excel";
import { numberFormat } from "../../src/plan/number-format";
import type { WorkbookPlan } from "../../src/plan/workbook";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { hostileTexts, samplePlan } from "./samplePlan";

const plan = samplePlan(6);
const [dashboardName = "", metricsName = ""] = plan.sheets.map(({ name }) => name);

async function written(plan: WorkbookPlan): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  expect(await writeWorkbook(plan)).toMatchObject({ ok: true });
  return workbook;
}

describe("what stands in the workbook", () => {
  test("is the plan: sheets at the end, constants, formulas, table, the dashboard shown", async () => {
    const workbook = await openWorkbook();
    const result = await writeWorkbook(plan);
    expect(result).toEqual({
      ok: true,
      sheets: [dashboardName, metricsName],
      activated: dashboardName,
      issues: [],
    });
    expect(workbook.sheetNames()).toEqual(["Mine", dashboardName, metricsName]);
    expect(workbook.activeName()).toBe(dashboardName);
    expect(workbook.cell(dashboardName, 0, 0)).toMatchObject({ value: "Spend rose" });
    expect(workbook.cell(dashboardName, 2, 1).formula).toBe("=SUM(Metrics[Spend])");
    expect(workbook.cell(dashboardName, 3, 1).formula).toBe("=B3/C3");
    expect(workbook.cell(dashboardName, 3, 2).formula).toBe("=#N/A");
    expect(workbook.cell(metricsName, 2, 3)).toEqual({ value: 101 });
    expect(workbook.grid.tables()).toMatchObject([
      { name: "MyTable" },
      { name: "Metrics", area: { row: 0, column: 0, rows: 7, columns: 5 } },
    ]);
  });

  test("texts that look like formulas, numbers, dates or errors are texts", async () => {
    const workbook = await written(samplePlan(hostileTexts.length));
    hostileTexts.forEach((text, index) => {
      expect(workbook.cell(metricsName, index + 1, 1)).toEqual({ value: text });
    });
  });

  test("functions are written where the plan asks for them", async () => {
    const workbook = await written({ ...plan, spelling: "functions" });
    expect(workbook.cell(dashboardName, 3, 1).formula).toBe("=ROSI(B3,C3)");
    expect(workbook.cell(dashboardName, 2, 1).formula).toBe("=SUM(Metrics[Spend])");
  });

  test("looks, formats, widths, panes", async () => {
    const workbook = await written(plan);
    const { grid } = workbook;
    const [dashboard, metrics] = [workbook.idOf(dashboardName), workbook.idOf(metricsName)];
    expect(grid.formatAt(dashboard, 1, 2)).toMatchObject({
      bold: true,
      fill: expect.stringMatching(/^#/) as unknown,
      borders: { bottom: { style: "Thin" } },
    });
    expect(grid.formatAt(metrics, 6, 2).numberFormat).toBe(numberFormat("date", "en", "EUR"));
    expect(grid.formatAt(metrics, 3, 3).numberFormat).toContain("€");
    // Inner lines of a column of values, not only its outline.
    expect(grid.formatAt(metrics, 3, 3).borders?.bottom?.style).toBe("Thin");
    expect(grid.columnWidth(dashboard, 0)).toBeCloseTo(129.75, 2);
    expect(grid.frozen(dashboard)).toEqual({ rows: 2, columns: 1 });
    expect(grid.frozen(metrics)).toEqual({ rows: 1, columns: 0 });
  });

  test("validations, conditional formats and a chart whose bars begin at zero", async () => {
    const workbook = await written(plan);
    const { grid } = workbook;
    const dashboard = workbook.idOf(dashboardName);
    expect(grid.validations(dashboard).map(({ rule, message }) => [rule, message])).toEqual([
      [{ kind: "decimal", min: 0, max: null }, "A target is not negative."],
      [{ kind: "listRange", formula: "='L''été des données'!$A$2:$A$3" }, "Choose a platform."],
    ]);
    expect(grid.conditionalFormats(dashboard).map(({ rule }) => rule)).toMatchObject([
      { kind: "icons", thresholds: [0, 1] },
      { kind: "custom", formula: "=B3<0", bold: true },
    ]);
    // The word beside the icon says it; the number would only be noise.
    const [icons] = grid.conditionalFormats(dashboard);
    expect(workbook.snapshot().facts).toHaveProperty([
      `conditional format ${icons?.id ?? ""}`,
      "showIconOnly",
    ]);
    expect(workbook.snapshot().facts).toHaveProperty(
      ["chart spend-by-day", "area.border.lineStyle"],
      "None"
    );
    expect(grid.charts()).toMatchObject([
      {
        sheetId: dashboard,
        name: "spend-by-day",
        type: "ColumnClustered",
        title: "Spend by day",
        categories: { sheetId: workbook.idOf(metricsName), area: { row: 1, column: 2, rows: 5 } },
        series: [
          { name: "Spend", source: { area: { row: 1, column: 3, rows: 5 } } },
          { name: "Clicks", source: { area: { row: 1, column: 4, rows: 5 } } },
        ],
      },
    ]);
  });

  test("the person's own sheet is not touched, and its names are known beforehand", async () => {
    const workbook = await openWorkbook();
    expect(await takenNames()).toEqual({ sheets: ["Mine"], tables: ["MyTable", "MyName"] });
    const before = workbook.own();
    await writeWorkbook(plan);
    expect(workbook.own()).toEqual(before);
  });
});

describe("requests", () => {
  async function cost(
    plan: WorkbookPlan
  ): Promise<{ workbook: OpenWorkbook; syncs: number; largest: number; progress: string[] }> {
    const workbook = await openWorkbook();
    const progress: string[] = [];
    const onProgress = (done: number, of: number): void => {
      progress.push(`${done}/${of}`);
    };
    expect(await writeWorkbook(plan, { onProgress })).toMatchObject({ ok: true });
    const { syncs, largestRequest } = workbook.host.counts;
    return { workbook, syncs, largest: largestRequest, progress };
  }

  test("are as many for 5 000 rows as for 10", async () => {
    const [small, large] = [await cost(samplePlan(10)), await cost(samplePlan(5000))];
    expect(large.syncs).toBe(small.syncs);
    expect(large.largest).toBeLessThan(4_000_000);
    expect(small.progress.join(" ")).toBe("1/9 2/9 3/9 4/9 5/9 6/9 7/9 8/9 9/9");
  });

  test("stay below 4 MB each when the workbook is larger than that, and nothing is lost", async () => {
    const small = await cost(samplePlan(10));
    const heavy = samplePlan(500, "é".repeat(5000));
    const { workbook, syncs, largest } = await cost(heavy);
    expect(syncs).toBe(small.syncs + 1);
    expect(largest).toBeGreaterThan(3_000_000);
    expect(largest).toBeLessThan(4_000_000);
    heavy.sheets[1]?.blocks[0]?.cells.forEach((cells, row) => {
      const standing = cells.map((_, column) => workbook.cell(metricsName, row, column).value);
      expect(standing).toEqual(cells.map((cell) => cell?.value));
    });
  });
});

describe("all or nothing", () => {
  const told = (result: WriteResult): string =>
    result.ok ? result.issues.map(({ code }) => code).join() || "written" : result.issue.code;

  async function failAt(sync: number, code: string, done = 0): Promise<WriteResult> {
    const workbook = await openWorkbook();
    const before = workbook.snapshot();
    workbook.failAt(sync, code, done);
    const result = await writeWorkbook(plan);
    if (!result.ok) {
      expect(workbook.snapshot()).toEqual(before);
      expect(workbook.activeName()).toBe("Mine");
      // A second run is as good as a first one.
      expect(await writeWorkbook(plan)).toMatchObject({ ok: true, issues: [] });
    }
    return result;
  }

  test("whichever request fails, the workbook is as before and the next run succeeds", async () => {
    const results: WriteResult[] = [];
    for (let sync = 1; sync <= 11; sync += 1) results.push(await failAt(sync, "AccessDenied"));
    expect(results.map(told)).toEqual([
      "excel-protected", // where the person is
      "excel-protected", // new sheets
      "excel-protected", // their names
      "excel-protected", // constants, tables
      "excel-protected",
      "excel-protected", // formulas, looks, rules
      "excel-protected",
      "excel-protected", // charts
      "excel-protected", // their series
      "excel-page-layout",
      "excel-protected", // the dashboard
    ]);
  });

  test("nor does it matter how much of the request was carried out", async () => {
    for (let sync = 2; sync <= 11; sync += 1) {
      for (const done of [1, 7, 30]) {
        const issue = sync === 10 ? "excel-page-layout" : "excel-protected";
        expect(told(await failAt(sync, "AccessDenied", done))).toBe(issue);
      }
    }
  });

  test("new sheets are tried twice when Excel was merely distracted", async () => {
    expect(await failAt(2, "GeneralException")).toMatchObject({ ok: true });
    expect(await failAt(3, "GeneralException")).toMatchObject({
      ok: false,
      issue: { code: "excel-general" },
    });
  });

  test("a cell being edited is waited for", async () => {
    const workbook = await openWorkbook();
    workbook.grid.setEditing(true);
    const writing = writeWorkbook(plan);
    setTimeout(() => {
      workbook.grid.setEditing(false);
    }, 30);
    expect(await writing).toMatchObject({ ok: true });
  });

  test("a request that Excel finds too large is told as such", async () => {
    const workbook = await openWorkbook();
    const before = workbook.snapshot();
    workbook.host.faults.largestRequest = 4000;
    expect(told(await writeWorkbook(plan))).toBe("excel-too-large");
    expect(workbook.snapshot()).toEqual(before);
  });

  test("a name taken by then belongs to someone else: their sheet stays", async () => {
    const workbook = await openWorkbook();
    await workbook.grid.addSheet(metricsName);
    const before = workbook.snapshot();
    expect(await writeWorkbook(plan)).toMatchObject({
      ok: false,
      issue: { code: "excel-name-taken" },
    });
    expect(workbook.snapshot()).toEqual(before);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    "a cancel after step %d removes what was begun",
    async (at) => {
      const workbook = await openWorkbook();
      const before = workbook.snapshot();
      const stop = new AbortController();
      if (at === 0) stop.abort();
      const result = await writeWorkbook(plan, {
        signal: stop.signal,
        onProgress: (done) => {
          if (done === at) stop.abort();
        },
      });
      expect(result).toMatchObject({ ok: false, issue: { code: "excel-cancelled" } });
      expect(workbook.snapshot()).toEqual(before);
      expect(await writeWorkbook(plan)).toMatchObject({ ok: true });
    }
  );

  test("a connection lost before anything was written leaves nothing to report but that", async () => {
    const workbook = await openWorkbook();
    for (const request of [1, 2, 3, 4]) workbook.failAt(request, "GeneralException");
    expect(told(await writeWorkbook(plan))).toBe("excel-general");
  });

  test("when the sheets cannot be removed, the person is told which remain", async () => {
    const workbook = await openWorkbook();
    const failing = { names: 3, delete: 5, deleteAgain: 7 };
    for (const request of Object.values(failing)) workbook.failAt(request, "GeneralException");
    const result = await writeWorkbook(plan);
    const left = workbook.sheetNames().slice(1);
    expect(left).toHaveLength(2);
    expect(result).toMatchObject({
      ok: false,
      issue: { code: "excel-left-behind", values: { sheets: left.join(", "), count: 2 } },
    });
  });
});
