import { convertFormulas, findFormulas } from "../../../src/excel";
import { commentsOf, formulasOf, options, sharedWorkbook } from "./sharedWorkbook";

const inputs = { A2: 1000, B2: 3000, A3: 1, B3: 2 };

describe("what is found", () => {
  test.each<[string, string, string | null, string | null]>([
    ["a call", "=ROSI(A2,B2)", "=(B2-A2)/A2", null],
    ["in small letters", "=rosi(A2,B2)", "=(B2-A2)/A2", null],
    ["nested", "=IF(ROSI(A2,B2)>1,1,0)", "=IF((B2-A2)/A2>1,1,0)", null],
    ["as a file spells it", "=_xldudf_ROSI(A2,B2)", "=(B2-A2)/A2", null],
    ["beside a text that looks like it", '=ROSI(A2,B2)&"ROSI("', '=(B2-A2)/A2&"ROSI("', null],
    ["without a native form, with a value", "=PAYBACK(A3,B2:B3)", null, null],
    ["without a native form, at an error", "=PAYBACK(A3,Nowhere!B2)", null, "no-value"],
    ["what may fill cells that this Excel cannot name", "=ROSICURVE(A2,B2)", null, "spill"],
  ])("%s", async (_, formula, native, left) => {
    await sharedWorkbook({ Mine: { ...inputs, F9: formula } });
    const { formulas, converted } = await findFormulas();
    expect(converted).toBe(0);
    expect(formulas).toMatchObject([{ sheet: "Mine", cell: "F9", original: formula, left }]);
    expect(formulas[0]?.native?.slice(0, native?.length) ?? null).toBe(native);
  });

  test.each([
    ["Excel's own functions", "=SUM(A2:B2)"],
    ["a text in quotes", '="ROSI(A2,B2)"'],
    ["a sheet called like one", "='ROSI(1)'!A1"],
    ["a longer name", "=MYROSI(A2,B2)"],
    ["a name without a call", "=ROSI"],
  ])("not %s", async (_, formula) => {
    await sharedWorkbook({ Mine: { ...inputs, F9: formula }, "ROSI(1)": { A1: 1 } });
    expect((await findFormulas()).formulas).toEqual([]);
  });

  test("not a text that was typed behind an apostrophe", async () => {
    const workbook = await sharedWorkbook({ Mine: { A1: 1 } });
    const area = { row: 4, column: 0, rows: 1, columns: 1 };
    await workbook.grid.write(workbook.idOf("Mine"), area, [[{ value: "=ROSI(A1,A1)" }]]);
    expect((await findFormulas()).formulas).toEqual([]);
  });

  test("on hidden sheets, in tables and in names too, in few requests", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 300 }, (_, row) => [`C${row + 2}`, `=ROSI(A${row + 2},B${row + 2})`])
    );
    const workbook = await sharedWorkbook({
      Mine: { A1: "a", C1: "c", ...cells },
      Quiet: { A1: "=CTR(1,2)" },
    });
    await workbook.grid.addTable("Spent", workbook.idOf("Mine"), {
      row: 0,
      column: 0,
      rows: 301,
      columns: 3,
    });
    await workbook.grid.addName("Result", "=ROSI(Mine!$A$2,Mine!$B$2)");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Quiet").visibility = "VeryHidden";
      await context.sync();
    });
    const before = workbook.host.counts.syncs;
    const { formulas } = await findFormulas();
    expect(workbook.host.counts.syncs - before).toBeLessThanOrEqual(6);
    expect(formulas.map(({ sheet }) => sheet).filter((sheet) => sheet === "Mine")).toHaveLength(
      300
    );
    expect(formulas.slice(-2)).toMatchObject([
      { sheet: "Quiet", cell: "A1" },
      { sheet: null, cell: "Result", native: "=(Mine!$B$2-Mine!$A$2)/Mine!$A$2", before: null },
    ]);
  });
});

describe("converting", () => {
  test("writes native formulas that show the same, and touches nothing else", async () => {
    const workbook = await sharedWorkbook({
      Mine: {
        ...inputs,
        C2: "=ROSI(A2,B2)",
        C3: "=ROSI(A2,B2)+CTR(A2,B2)",
        D2: "=A2+B2",
        D3: "ROSI(1,2)",
      },
      "Other sheet": { A1: "=Mine!C2*2" },
    });
    const result = await convertFormulas(options);
    expect(result).toMatchObject({
      ok: true,
      issues: [],
      formulas: [
        { cell: "C2", before: { value: 2 }, after: { value: 2 }, same: true },
        { cell: "C3", same: true },
      ],
    });
    expect(formulasOf(workbook)).toEqual({
      "Mine!C2": "=(B2-A2)/A2",
      "Mine!C3": "=(B2-A2)/A2+A2/B2",
      "Mine!D2": "=A2+B2",
      "Other sheet!A1": "=Mine!C2*2",
    });
    expect(workbook.cell("Mine", 2, 3)).toEqual({ value: "ROSI(1,2)" });
    expect(await findFormulas()).toEqual({ formulas: [], converted: 2 });
  });

  test("says where a value is not the same: a cell that was at #NAME? has one now", async () => {
    await sharedWorkbook({ Mine: { ...inputs, C2: "=ROSI(A2,B2)" } }, { missing: ["ROSI"] });
    const result = await convertFormulas(options);
    expect(result).toMatchObject({
      formulas: [{ before: { value: "#NAME?", isError: true }, after: { value: 2 }, same: false }],
    });
  });

  test("puts a value and a note where there is no native formula; a comment of the person stays", async () => {
    const workbook = await sharedWorkbook({
      Mine: { ...inputs, C2: "=PAYBACK(A3,B2:B3)", C3: "=PAYBACK(A3,B2:B3)+1" },
    });
    await Excel.run(async (context) => {
      context.workbook.comments.add("Mine!C3", "Mine");
      await context.sync();
    });
    const [before] = [workbook.cell("Mine", 1, 2).value];
    expect(await convertFormulas(options)).toMatchObject({ ok: true, issues: [] });
    expect(workbook.cell("Mine", 1, 2)).toEqual({ value: before });
    expect(formulasOf(workbook)).toEqual({});
    expect(commentsOf(workbook)).toEqual([
      "Mine",
      "ROSI for Excel: value computed on 1 March 2026 with =PAYBACK(A3,B2:B3). Excel has no formula of its own that gives the same.",
    ]);
  });

  test("writes a spilled result cell by cell where Excel says which cells it fills", async () => {
    const workbook = await sharedWorkbook(
      { Mine: { A2: 100, A3: 50, A4: 20, C2: "=ADSTOCK(A2:A4,0.5)" } },
      { apiLevel: "1.12" }
    );
    const result = await convertFormulas(options);
    expect(result).toMatchObject({ formulas: [{ cell: "C2", left: null }] });
    expect(Object.keys(formulasOf(workbook))).toEqual(["Mine!C2", "Mine!C3", "Mine!C4"]);
  });

  test("leaves locked cells of a protected sheet, and converts the others", async () => {
    const workbook = await sharedWorkbook({
      Open: { ...inputs, C2: "=ROSI(A2,B2)" },
      Shut: { ...inputs, C2: "=ROSI(A2,B2)", C3: "=ROAS(A2,B2)" },
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Shut");
      sheet.getRange("C3").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    const result = await convertFormulas(options);
    expect(result).toMatchObject({
      ok: true,
      formulas: [
        { sheet: "Open", left: null },
        { sheet: "Shut", cell: "C2", left: "protected", after: null },
        { sheet: "Shut", cell: "C3", left: null, same: true },
      ],
    });
    expect(formulasOf(workbook)["Shut!C2"]).toBe("=ROSI(A2,B2)");
  });

  test("takes nothing where there is nothing", async () => {
    const workbook = await sharedWorkbook({ Mine: { A1: "=1+1" } });
    const before = workbook.snapshot();
    expect(await convertFormulas(options)).toEqual({ ok: true, formulas: [], issues: [] });
    expect(workbook.snapshot()).toEqual(before);
  });
});
