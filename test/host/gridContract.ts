import type { CellContent, Grid, GridArea } from "../../src/host/grid/grid";

/** What any grid must do, whoever draws it. Values of formulas and displayed text are its own affair. */
export function gridContract(makeGrid: () => Promise<Grid>): void {
  let grid: Grid;
  let sheet: string;
  beforeEach(async () => {
    grid = await makeGrid();
    sheet = grid.activeSheet();
  });

  const values = (address: GridArea): unknown => {
    const rows = grid.read(sheet, address);
    return rows.map((cells) => cells.map(({ formula, value }) => formula ?? value));
  };

  describe("cells", () => {
    test.each<[string, CellContent]>([
      ["a number", { value: 1.5 }],
      ["a text", { value: "plain" }],
      ["a text that looks like a number", { value: "007" }],
      ["a text that looks like a formula", { value: "=1+1" }],
      ["a text that looks like a share", { value: "5%" }],
      ["a truth value", { value: true }],
    ])("keep %s as it is", async (_, cell) => {
      await grid.write(sheet, area(1, 1, 1, 1), [[cell]]);
      await grid.calculated();
      expect(grid.read(sheet, area(1, 1, 1, 1))[0]?.[0]?.value).toBe(cell.value);
      expect(grid.read(sheet, area(1, 1, 1, 1))[0]?.[0]?.formula).toBeUndefined();
    });

    test("keep a formula, and forget it when a value is written over it", async () => {
      await grid.write(sheet, area(0, 0, 1, 1), [[{ value: null, formula: "=1+1" }]]);
      expect(values(area(0, 0, 1, 1))).toEqual([["=1+1"]]);
      await grid.write(sheet, area(0, 0, 1, 1), [[{ value: 3 }]]);
      expect(values(area(0, 0, 1, 1))).toEqual([[3]]);
    });

    test("null leaves a cell, an empty content clears it", async () => {
      await grid.write(sheet, area(0, 0, 1, 3), [[{ value: 1 }, { value: 2 }, { value: 3 }]]);
      await grid.write(sheet, area(0, 0, 1, 3), [[null, { value: null }, { value: 9 }]]);
      expect(values(area(0, 0, 1, 3))).toEqual([[1, null, 9]]);
    });

    test("the used area is the smallest around all contents", async () => {
      expect(grid.usedArea(sheet)).toBeNull();
      await grid.write(sheet, area(2, 1, 1, 1), [[{ value: 1 }]]);
      await grid.write(sheet, area(4, 3, 1, 1), [[{ value: 1 }]]);
      const used = grid.usedArea(sheet);
      // A grid may count from A1; it must not miss a cell.
      expect((used?.row ?? 0) + (used?.rows ?? 0)).toBe(5);
      expect((used?.column ?? 0) + (used?.columns ?? 0)).toBe(4);
    });

    test("clearing contents keeps the look, clearing formats the contents", async () => {
      await grid.write(sheet, area(0, 0, 1, 2), [[{ value: 1 }, { value: 2 }]]);
      await grid.format(sheet, area(0, 0, 1, 2), { bold: true });
      await grid.clear(sheet, area(0, 0, 1, 1), "contents");
      await grid.clear(sheet, area(0, 1, 1, 1), "formats");
      expect(values(area(0, 0, 1, 2))).toEqual([[null, 2]]);
      expect(grid.formatAt(sheet, 0, 0).bold).toBe(true);
      expect(grid.formatAt(sheet, 0, 1).bold ?? false).toBe(false);
    });
  });

  describe("looks", () => {
    test.each([
      { numberFormat: "#,##0.00" },
      { numberFormat: "d mmm yyyy;;" },
      { fill: "#AABBCC" },
      { fontColor: "#112233" },
      { bold: true },
      { italic: true },
      { fontSize: 14 },
      { horizontalAlignment: "Right" as const },
      { wrapText: true },
    ])("%j is read back", async (format) => {
      await grid.format(sheet, area(1, 1, 2, 2), format);
      expect(grid.formatAt(sheet, 2, 2)).toMatchObject(format);
    });

    test("a property that is not given stays", async () => {
      await grid.format(sheet, area(0, 0, 1, 1), { bold: true });
      await grid.format(sheet, area(0, 0, 1, 1), { italic: true });
      expect(grid.formatAt(sheet, 0, 0)).toMatchObject({ bold: true, italic: true });
    });

    test("widths and heights are in points", async () => {
      await grid.setColumnWidth(sheet, 1, 2, 90);
      await grid.setRowHeight(sheet, 3, 1, 30);
      expect(grid.columnWidth(sheet, 2)).toBe(90);
      expect(grid.rowHeight(sheet, 3)).toBe(30);
    });

    test("panes are frozen and freed", async () => {
      await grid.freeze(sheet, 2, 1);
      expect(grid.frozen(sheet)).toEqual({ rows: 2, columns: 1 });
      await grid.freeze(sheet, 0, 0);
      expect(grid.frozen(sheet)).toEqual({ rows: 0, columns: 0 });
    });
  });

  test("sheets are added, renamed and deleted; ids stay", async () => {
    const id = await grid.addSheet("New");
    await grid.renameSheet(id, "Newer");
    expect(grid.sheets()).toContainEqual({ id, name: "Newer" });
    await grid.addTable("Facts", id, area(0, 0, 2, 2));
    await grid.deleteSheet(id);
    expect(grid.sheets().map((one) => one.id)).not.toContain(id);
    expect(grid.tables()).toEqual([]);
  });

  test("tables keep their id when renamed and resized", async () => {
    await grid.write(sheet, area(0, 0, 1, 2), [[{ value: "a" }, { value: "b" }]]);
    const id = await grid.addTable("Facts", sheet, area(0, 0, 3, 2));
    await grid.renameTable(id, "Costs");
    await grid.resizeTable(id, area(0, 0, 5, 2));
    expect(grid.tables()).toEqual([{ id, name: "Costs", sheetId: sheet, area: area(0, 0, 5, 2) }]);
    await grid.deleteTable(id);
    expect(grid.tables()).toEqual([]);
    expect(values(area(0, 0, 1, 2))).toEqual([["a", "b"]]);
  });

  test("names hold references and constants", async () => {
    const [first] = grid.sheets();
    await grid.addName("Target", `=${first?.name ?? ""}!$A$1`);
    await grid.addName("Margin", "=0.25");
    expect(
      grid
        .names()
        .map(({ name }) => name)
        .sort()
    ).toEqual(["Margin", "Target"]);
    await grid.deleteName("Target");
    expect(grid.names()).toEqual([{ name: "Margin", formula: "=0.25" }]);
  });

  test("rules are kept with their area", async () => {
    const icons = { kind: "icons" as const, thresholds: [0.5, 1] as const };
    await grid.addConditionalFormat(sheet, area(0, 0, 3, 1), icons);
    expect(grid.conditionalFormats(sheet)).toMatchObject([{ area: area(0, 0, 3, 1), rule: icons }]);
    await grid.clearConditionalFormats(sheet, area(0, 0, 3, 1));
    expect(grid.conditionalFormats(sheet)).toEqual([]);
    const list = { kind: "list" as const, values: ["yes", "no"] };
    await grid.setValidation(sheet, area(0, 1, 2, 1), list, "Choose one.");
    expect(grid.validations(sheet)).toMatchObject([{ area: area(0, 1, 2, 1), rule: list }]);
    await grid.setValidation(sheet, area(0, 1, 2, 1), null, "");
    expect(grid.validations(sheet)).toEqual([]);
  });

  test("charts are put, replaced and deleted by id", async () => {
    const chart = {
      id: "chart1",
      sheetId: sheet,
      name: "Reach",
      type: "ColumnClustered",
      title: "",
      altText: "",
      place: { left: 10, top: 20, width: 300, height: 200 },
      categories: null,
      series: [{ name: "a", color: null, source: { sheetId: sheet, area: area(0, 0, 2, 1) } }],
    };
    await grid.putChart(chart);
    await grid.putChart({ ...chart, title: "Reach" });
    expect(grid.charts()).toMatchObject([{ id: "chart1", title: "Reach" }]);
    await grid.deleteChart("chart1");
    expect(grid.charts()).toEqual([]);
  });

  test("the selection is where it was put", async () => {
    await grid.select(sheet, area(1, 1, 2, 2));
    expect(grid.selection()).toEqual({ sheetId: sheet, area: area(1, 1, 2, 2) });
    expect(grid.editing()).toBe(false);
  });
}

function area(row: number, column: number, rows: number, columns: number): GridArea {
  return { row, column, rows, columns };
}
