import fc from "fast-check";
import { convertFormulas, findFormulas, restoreFormulas } from "../../../src/excel";
import type { OpenWorkbook } from "../openWorkbook";
import { commentsOf, formulasOf, options, sharedWorkbook } from "./sharedWorkbook";

const inputs = { A2: 1000, B2: 3000, A3: 1, B3: 2, A4: 7, B4: 9 };

/** Formulas that read alike once written out, others that do not, references to elsewhere, a lookalike. */
const typed = {
  Mine: {
    ...inputs,
    C2: "=ROSI(A2,B2)",
    C3: "= rosi( A3, B3 )",
    C4: "=_xldudf_ROSI(A4,B4)",
    C5: "=(B5-A5)/A5",
    D2: "=IFERROR(ROAS(A2,B2)*CTR($A$3,B$2:B$4),0)",
    D9: "=ROSI(A2,SUM(B2:B4))",
  },
  Data: { A1: 5, B1: "=ROSI(Mine!A2,Mine!B2)", C1: "=PAYBACK(Mine!A3,Mine!B2:B3)" },
};

async function converted(): Promise<{ workbook: OpenWorkbook; before: Record<string, string> }> {
  const workbook = await sharedWorkbook(typed);
  const before = formulasOf(workbook);
  expect(await convertFormulas(options)).toMatchObject({ ok: true, issues: [] });
  return { workbook, before };
}

describe("restoring", () => {
  test("brings every formula back to the letter, with no trace of the conversion", async () => {
    const { workbook, before } = await converted();
    const fresh = (await sharedWorkbook(typed)).snapshot();
    Object.assign(globalThis, { Excel: workbook.session.Excel });
    expect(await restoreFormulas()).toEqual({ ok: true, restored: 7, left: [] });
    expect(formulasOf(workbook)).toEqual(before);
    const { sheets, names } = workbook.snapshot();
    expect({ sheets, names }).toEqual({ sheets: fresh.sheets, names: fresh.names });
    expect(commentsOf(workbook)).toEqual([]);
    expect(await findFormulas()).toMatchObject({ converted: 0 });
  });

  test("without a conversion there is nothing to do", async () => {
    await sharedWorkbook(typed);
    expect(await restoreFormulas()).toEqual({ ok: true, restored: 0, left: [] });
  });

  test("after the workbook was saved and opened, its sheets known by other ids", async () => {
    const { workbook, before } = await converted();
    const { facts } = workbook.snapshot();
    const [xml = ""] = Object.values(facts["custom xml"] ?? {}).map(String);
    const opened = await sharedWorkbook({ Mine: {}, Data: {} });
    for (const [name, id] of [
      ["Data", opened.idOf("Data")],
      ["Mine", opened.idOf("Mine")],
    ] as const) {
      const area = { row: 0, column: 0, rows: 12, columns: 6 };
      await opened.grid.write(id, area, workbook.grid.read(workbook.idOf(name), area));
    }
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml.replaceAll(/"sheet\d+"/g, '"other"'));
      await context.sync();
    });
    expect(await restoreFormulas()).toMatchObject({ ok: true, restored: 7, left: [] });
    expect(formulasOf(opened)).toEqual(before);
  });

  test.each<[string, (workbook: OpenWorkbook) => Promise<void>]>([
    ["a number is typed over", (workbook) => workbook.type("Mine", 1, 2, 42)],
    ["another formula is typed over", (workbook) => workbook.type("Mine", 1, 2, "=A2*B2+1")],
    ["the cell is emptied", (workbook) => workbook.type("Mine", 1, 2, null)],
  ])("where %s, that stays and is listed", async (_, change) => {
    const { workbook, before } = await converted();
    await change(workbook);
    const changed = workbook.cell("Mine", 1, 2);
    expect(await restoreFormulas()).toEqual({
      ok: true,
      restored: 6,
      left: [{ sheet: "Mine", cell: "C2", original: "=ROSI(A2,B2)", reason: "changed" }],
    });
    expect(workbook.cell("Mine", 1, 2)).toEqual(changed);
    const expected = { ...before };
    delete expected["Mine!C2"];
    expect(formulasOf(workbook)).toMatchObject(expected);
    expect(await findFormulas()).toMatchObject({ converted: 0 });
  });

  test("where a sheet is protected by then, its formulas stay remembered", async () => {
    const { workbook, before } = await converted();
    const protect = (isOn: boolean): Promise<void> =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Mine");
        if (isOn) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    const first = await restoreFormulas();
    expect(first).toMatchObject({ ok: true, restored: 2 });
    expect(first.ok && first.left.map(({ reason }) => reason)).toEqual(Array(5).fill("protected"));
    await protect(false);
    expect(await restoreFormulas()).toMatchObject({ ok: true, restored: 5, left: [] });
    expect(formulasOf(workbook)).toEqual(before);
  });

  test("a second conversion adds to the first", async () => {
    const { workbook, before } = await converted();
    await workbook.type("Data", 4, 0, "=CTR(1,2)");
    expect(await convertFormulas(options)).toMatchObject({ ok: true });
    expect(await findFormulas()).toMatchObject({ formulas: [], converted: 8 });
    expect(await restoreFormulas()).toMatchObject({ restored: 8, left: [] });
    expect(formulasOf(workbook)).toEqual({ ...before, "Data!A5": "=CTR(1,2)" });
  });

  test("brings a spilled result back as one formula", async () => {
    const spent = { A2: 100, A3: 50, A4: 20, C2: "=ADSTOCK(A2:A4,0.5)" };
    const workbook = await sharedWorkbook({ Mine: spent }, { apiLevel: "1.12" });
    const shown = () =>
      workbook.grid
        .read(workbook.idOf("Mine"), { row: 1, column: 2, rows: 3, columns: 1 })
        .map(([cell]) => cell?.value);
    const before = shown();
    await convertFormulas(options);
    expect(await restoreFormulas()).toEqual({ ok: true, restored: 1, left: [] });
    expect(formulasOf(workbook)).toEqual({ "Mine!C2": "=ADSTOCK(A2:A4,0.5)" });
    expect(shown()).toEqual(before);
  });

  test("leaves a spilled result of which a person has changed one cell", async () => {
    const spent = { A2: 100, A3: 50, A4: 20, C2: "=ADSTOCK(A2:A4,0.5)" };
    const workbook = await sharedWorkbook({ Mine: spent }, { apiLevel: "1.12" });
    await convertFormulas(options);
    await workbook.type("Mine", 3, 2, 7);
    expect(await restoreFormulas()).toMatchObject({ restored: 0, left: [{ cell: "C2" }] });
    expect(workbook.cell("Mine", 3, 2)).toEqual({ value: 7 });
  });
});

describe("after lines were inserted and sheets renamed", () => {
  type Change = (workbook: OpenWorkbook) => Promise<void>;
  const lines =
    (axis: "rows" | "columns", sheet: string, at: number, count: number): Change =>
    ({ grid }) => {
      const id = grid.sheets()[sheet === "Mine" ? 0 : 1]?.id ?? "";
      return grid.insertLines(id, axis, at, count);
    };
  const rename: Change = ({ grid }) => grid.renameSheet(grid.sheets()[0]?.id ?? "", "My figures");

  /** What Excel would have made of the formulas had they never been converted. */
  async function compared(changes: readonly Change[]): Promise<void> {
    const untouched = await sharedWorkbook(typed);
    for (const change of changes) await change(untouched);
    const { workbook } = await converted();
    for (const change of changes) await change(workbook);
    expect(await restoreFormulas()).toEqual({ ok: true, restored: 7, left: [] });
    expect(formulasOf(workbook)).toEqual(formulasOf(untouched));
  }

  test.each<[string, Change[]]>([
    ["a row above", [lines("rows", "Mine", 0, 1)]],
    ["rows in between", [lines("rows", "Mine", 2, 3), lines("rows", "Mine", 3, 1)]],
    [
      "a column before, another between",
      [lines("columns", "Mine", 0, 1), lines("columns", "Mine", 3, 2)],
    ],
    ["a row above on the sheet that refers to it", [lines("rows", "Data", 0, 2)]],
    ["a new name", [rename]],
    ["a new name and a row above", [rename, lines("rows", "Mine", 1, 1)]],
  ])("%s", async (_, changes) => {
    await compared(changes);
  });

  test("whatever is inserted where", async () => {
    const line = fc.tuple(
      fc.constantFrom("rows" as const, "columns" as const),
      fc.constantFrom("Mine", "Data"),
      fc.nat(6),
      fc.integer({ min: 1, max: 3 })
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 4 }),
        fc.boolean(),
        async (inserted, isRenamed) => {
          await compared([
            ...inserted.map((each) => lines(...each)),
            ...(isRenamed ? [rename] : []),
          ]);
        }
      ),
      { numRuns: 12 }
    );
  });
});
