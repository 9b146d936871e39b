import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { CellContent, GridArea } from "../../src/host/grid/grid";
import type {} from "../../src/playground/main";
import { describeInBrowser } from "../support/chromium";
import { type OpenPlayground, screenshots, startPlayground } from "../support/playground";

jest.setTimeout(90_000);

const fixture = path.resolve(__dirname, "../fixtures/pane");

describeInBrowser("an unmodified add-in beside the browser spreadsheet", () => {
  let running: Awaited<ReturnType<typeof startPlayground>>;
  let playground: OpenPlayground;

  beforeAll(async () => {
    running = await startPlayground(fixture);
    playground = await running.open();
  });
  afterAll(() => running.stop());

  const pane = () => playground.page.frameLocator("iframe");
  const screenshot = (name: string) =>
    playground.page.screenshot({ path: path.join(screenshots, `playground-${name}.png`) });

  it("starts Office.js as Excel on the web", async () => {
    await pane().getByText("Excel OfficeOnline en-US").waitFor();
  });

  it("writes values, a table, formulas and a chart, and reads the results back", async () => {
    await pane().getByRole("button", { name: "Build" }).click();
    await pane().locator("#built", { hasText: "[" }).waitFor();
    expect(await pane().locator("#built").textContent()).toBe("[[3000],[1500]]");
    const chart = playground.page.getByRole("img", { name: "Spend and revenue" });
    await chart.waitFor();
    await screenshot("pane");
    const box = await chart.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
  });

  it("redraws the chart's place while scrolling and hides it with its sheet", async () => {
    const chart = playground.page.getByRole("img", { name: "Spend and revenue" });
    const before = await chart.boundingBox();
    await playground.page.mouse.move(400, 400);
    await playground.page.mouse.wheel(0, 96);
    await playground.page.waitForTimeout(300);
    const after = await chart.boundingBox();
    expect((before?.y ?? 0) - (after?.y ?? 0)).toBeGreaterThan(50);
    await playground.page.getByText("Sheet1", { exact: true }).click();
    await chart.waitFor({ state: "hidden" });
  });

  it("tells the pane what a person types", async () => {
    await focusGrid();
    await playground.page.evaluate(async () => {
      const { grid } = window.playground;
      const report = grid.sheets().find(({ name }) => name === "Report");
      const area = { row: 6, column: 1, rows: 1, columns: 1 };
      await grid.select(report?.id ?? "", area);
    });
    await playground.page.keyboard.type("42\n");
    await pane().getByText("B7 RangeEdited").waitFor();
  });

  it("runs the add-in's functions in cells, with Excel's errors", async () => {
    await type("D1", ["=HALF(5)", "=KIND(Z9)", "=KIND(1)", '=HALF("x")', "=NEVER()", "=NEVER()+1"]);
    await type("E1", ["=STEPS(3)", "", "", "=TOTAL(E1:E3)", "=HALF(A1:A3)", "=HALF(D5)"]);
    await shows({ row: 0, column: 3, rows: 6, columns: 2 }, [
      [2.5, 1],
      ["null", 2],
      ["number", 3],
      ["#VALUE!", 6],
      ["#N/A", "#VALUE!"],
      ["#N/A", "#N/A"],
    ]);
  });

  it("completes a function's name and explains its arguments while one types", async () => {
    await select({ row: 9, column: 0, rows: 1, columns: 1 });
    await playground.page.keyboard.type("=hal", { delay: 30 });
    await playground.page.getByText("Half of a number.").first().waitFor();
    await playground.page.waitForTimeout(300);
    await screenshot("autocomplete");
    await playground.page.keyboard.type("f(", { delay: 30 });
    await playground.page.getByText("The number to halve.").first().waitFor();
    // Until the list of suggestions has faded, Univer takes Enter as the choice of a suggestion.
    await playground.page.waitForTimeout(300);
    await screenshot("hints");
    await enter("9)");
    await shows({ row: 9, column: 0, rows: 1, columns: 1 }, [[4.5]]);
  });

  it("writes 500 rows and 600 formulas, and they are calculated", async () => {
    const last = await playground.page.evaluate(async () => {
      const { grid } = window.playground;
      const sheet = await grid.addSheet("Large");
      await grid.write(
        sheet,
        { row: 0, column: 0, rows: 500, columns: 15 },
        Array.from({ length: 500 }, (_, row) =>
          Array.from({ length: 15 }, (_unused, column) => ({ value: row * column }))
        )
      );
      await grid.write(
        sheet,
        { row: 500, column: 0, rows: 40, columns: 15 },
        Array.from({ length: 40 }, (_, row) =>
          Array.from({ length: 15 }, () => ({
            value: null,
            formula: `=SUMIFS(B1:B500,A1:A500,0)+${row}`,
          }))
        )
      );
      await grid.calculated();
      return grid.read(sheet, { row: 539, column: 14, rows: 1, columns: 1 })[0]?.[0];
    });
    // The numbers 0 to 499 in column B, and the row of the formula.
    expect(last).toMatchObject({ value: 124_789 });
  });

  it("finds cells of a table on another sheet, whatever stands in the same places on its own", async () => {
    const found = await playground.page.evaluate(async () => {
      const { grid } = window.playground;
      const [data, own] = [await grid.addSheet("Data"), await grid.addSheet("Own")];
      const area = { row: 4, column: 0, rows: 3, columns: 2 };
      const rows = [
        ["Name", "Cost"],
        ["a", 10],
        ["b", 30],
      ];
      const cells = rows.map((row) => row.map((value) => ({ value })));
      await grid.write(data, area, cells);
      await grid.write(own, area, [cells[0] ?? [], cells[2] ?? [], cells[1] ?? []]);
      await grid.addTable("Costs", data, area);
      const formulas = [
        '=INDEX(Costs[Cost],MATCH("b",Costs[Name],0))',
        '=IF(ISNUMBER(INDEX(Costs[Cost],1)),INDEX(Costs[Cost],1),"")',
        "=INDEX(Data!$B$6:$B$7,2)",
      ];
      const place = { row: 20, column: 3, rows: formulas.length, columns: 1 };
      await grid.write(
        own,
        place,
        formulas.map((formula) => [{ value: null, formula }])
      );
      await grid.calculated();
      return grid.read(own, place).map(([cell]) => cell?.value);
    });
    expect(found).toEqual([30, 10, 30]);
  });

  it("counts all rows of a table that grew, in formulas of before and in the same ones written later", async () => {
    const counted = await playground.page.evaluate(async () => {
      const { grid } = window.playground;
      const sheet = await grid.addSheet("Growing");
      const area = { row: 3, column: 0, rows: 3, columns: 1 };
      const rows = ["Visits", 1, 2, 3, 4].map((value) => [{ value }]);
      await grid.write(sheet, area, rows.slice(0, 3));
      const id = await grid.addTable("Visits", sheet, area);
      const formula = "=SUM(Visits[Visits])";
      const found: unknown[] = [];
      const cell = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
      const count = async (column: number) => {
        await grid.write(sheet, cell(column), [[{ value: null, formula }]]);
        await grid.calculated();
        found.push(grid.read(sheet, { ...cell(0), columns: column + 1 }));
      };
      await count(0);
      await grid.write(sheet, { ...area, rows: 4 }, rows.slice(0, 4));
      await grid.resizeTable(id, { ...area, rows: 4 });
      await grid.calculated();
      await count(1);
      await grid.insertLines(sheet, "rows", 2, 1);
      await grid.write(sheet, { ...area, row: 4, rows: 5 }, rows);
      await grid.resizeTable(id, { ...area, row: 4, rows: 5 });
      await grid.calculated();
      await count(2);
      return found;
    });
    const all = (...sums: number[]) => [
      sums.map((value) => ({ value, formula: "=SUM(Visits[Visits])" })),
    ];
    expect(counted).toEqual([all(3), all(6, 6), all(10, 10, 10)]);
  });

  it("keeps the cells of a chart together when rows come and go above them", async () => {
    const places = await playground.page.evaluate(async () => {
      const { grid } = window.playground;
      const sheet = await grid.addSheet("Charted");
      const source = (column: number) => ({
        sheetId: sheet,
        area: { row: 4, column, rows: 3, columns: 1 },
      });
      const place = { left: 0, top: 0, width: 200, height: 100 };
      const kind = { type: "Line", title: "Rows", altText: "" };
      const series = [{ name: "Spend", color: null, source: source(1) }];
      const drawn = { id: "rows", sheetId: sheet, name: "rows", ...kind, place };
      await grid.putChart({ ...drawn, categories: source(0), series });
      const rows: unknown[] = [];
      const note = () => {
        const chart = grid.charts().find(({ id }) => id === "rows");
        rows.push([chart?.categories?.area.row, chart?.series[0]?.source.area.row]);
      };
      await grid.insertLines(sheet, "rows", 2, 2);
      note();
      await grid.deleteLines(sheet, "rows", 0, 1);
      note();
      await grid.insertLines(sheet, "columns", 0, 1);
      rows.push(grid.charts().find(({ id }) => id === "rows")?.series[0]?.source.area.column);
      await grid.deleteChart("rows");
      return rows;
    });
    expect(places).toEqual([[6, 6], [5, 5], 2]);
  });

  it("shows nothing where a number format has nothing for a value", async () => {
    const shown = await playground.page.evaluate(async () => {
      const { grid } = window.playground;
      const sheet = grid.activeSheet();
      const area = { row: 190, column: 20, rows: 1, columns: 2 };
      await grid.write(sheet, area, [[{ value: 0 }, { value: 46_081 }]]);
      await grid.format(sheet, area, { numberFormat: "d mmm yyyy;;" });
      const [texts] = grid.text(sheet, area);
      return [texts, grid.formatAt(sheet, 190, 20).numberFormat];
    });
    expect(shown).toEqual([["", "28 Feb 2026"], "d mmm yyyy;;"]);
  });

  it("deletes rows of a sheet that is not shown, and leaves the formulas of the one that is", async () => {
    const formulas = await playground.page.evaluate(async () => {
      const { grid } = window.playground;
      const shown = grid.activeSheet();
      const hidden = await grid.addSheet("Not shown");
      const place = { row: 180, column: 20, rows: 1, columns: 1 };
      await grid.write(shown, place, [[{ value: null, formula: "=A170+1" }]]);
      await grid.write(hidden, place, [[{ value: null, formula: "=A170+1" }]]);
      await grid.deleteLines(hidden, "rows", 4, 1);
      await grid.calculated();
      const [here] = grid.read(shown, place);
      const [there] = grid.read(hidden, { ...place, row: 179 });
      return [here?.[0]?.formula, there?.[0]?.formula, grid.activeSheet() === shown];
    });
    expect(formulas).toEqual(["=A170+1", "=A169+1", true]);
  });

  it("speaks French where the language is French", async () => {
    const french = await running.open("?lang=fr");
    await french.page.frameLocator("iframe").getByText("Excel OfficeOnline fr-FR").waitFor();
    await french.page.getByRole("button", { name: "Ouvrir le volet" }).waitFor();
    await french.page.keyboard.type("=hal", { delay: 30 });
    await french.page.getByText("La moitié d’un nombre.").first().waitFor();
    expect(french.errors).toEqual([]);
    expect(french.external).toEqual([]);
    await french.close();
  });

  it("asks nothing of the network and reports no error", () => {
    expect(playground.external).toEqual([]);
    expect(playground.errors).toEqual([]);
  });

  async function type(first: string, entries: readonly string[]): Promise<void> {
    const column = first.charCodeAt(0) - "A".charCodeAt(0);
    await select({ row: Number(first.slice(1)) - 1, column, rows: 1, columns: 1 });
    for (const entry of entries) await enter(entry);
  }

  /** Types at a person's pace: the editor takes a moment to follow, and Enter must find it ready. */
  async function enter(entry: string): Promise<void> {
    await playground.page.keyboard.type(entry, { delay: 20 });
    await playground.page.waitForTimeout(150);
    await playground.page.keyboard.press("Enter");
  }

  /** A click among the cells, so that what is typed goes there and not to the pane. */
  function focusGrid(): Promise<void> {
    return playground.page.mouse.click(500, 600);
  }

  /** Selects on the first sheet. */
  async function select(area: GridArea): Promise<void> {
    await focusGrid();
    await playground.page.evaluate(async (wanted) => {
      const { grid } = window.playground;
      await grid.select(grid.sheets()[0]?.id ?? "", wanted);
    }, area);
  }

  /** Waits for the cells to hold these values: what is typed arrives and is computed a little later. */
  async function shows(area: GridArea, expected: readonly (readonly unknown[])[]): Promise<void> {
    let found = await values(area);
    for (let tries = 0; tries < 20 && !isDeepStrictEqual(found, expected); tries += 1) {
      await playground.page.waitForTimeout(100);
      found = await values(area);
    }
    expect(found).toEqual(expected);
  }

  function values(area: GridArea): Promise<CellContent["value"][][]> {
    return playground.page.evaluate(async (wanted) => {
      const { grid } = window.playground;
      await grid.calculated();
      const cells = grid.read(grid.sheets()[0]?.id ?? "", wanted);
      return cells.map((row) => row.map(({ value }) => value));
    }, area);
  }
});
