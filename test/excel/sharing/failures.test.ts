import { convertFormulas, restoreFormulas } from "../../../src/excel";
import type { OpenWorkbook } from "../openWorkbook";
import { formulasOf, options, sharedWorkbook } from "./sharedWorkbook";

const typed = {
  Mine: { A2: 1000, B2: 3000, C2: "=ROSI(A2,B2)", C3: "=ROAS(A2,B2)", D2: "=PAYBACK(A2,B2:B2)" },
  Data: { A1: "=ROSI(Mine!A2,Mine!B2)" },
};

async function open(): Promise<OpenWorkbook> {
  const workbook = await sharedWorkbook(typed);
  await workbook.grid.addName("Result", "=CTR(Mine!$A$2,Mine!$B$2)");
  return workbook;
}

/** Sheets, names and what is remembered: everything but comments, which are said and not undone. */
function standing(workbook: OpenWorkbook): unknown {
  const { sheets, names, facts } = workbook.snapshot();
  const parts = Object.values(facts["custom xml"] ?? {}).filter((xml) => xml !== undefined);
  return { sheets, names, parts };
}

/** The requests that a run needs where nothing fails. */
async function requests(work: (workbook: OpenWorkbook) => Promise<unknown>): Promise<number> {
  const workbook = await open();
  const { counts } = workbook.host;
  const before = counts.syncs;
  await work(workbook);
  return counts.syncs - before;
}

const codeOf = (result: { ok: boolean; issue?: { code: string } }) => result.issue?.code ?? "done";

describe("a conversion that fails at any request", () => {
  test("leaves what was typed, and a second one succeeds", async () => {
    const count = await requests(() => convertFormulas(options));
    const codes: string[] = [];
    for (let nth = 1; nth <= count; nth += 1) {
      for (const done of [0, 5]) {
        const workbook = await open();
        const before = standing(workbook);
        workbook.failAt(nth, "AccessDenied", done);
        const result = await convertFormulas(options);
        if (done === 0) codes.push(codeOf(result));
        if (!result.ok) {
          expect(standing(workbook)).toEqual(before);
          expect(await convertFormulas(options)).toMatchObject({ ok: true, issues: [] });
        }
        expect(await restoreFormulas()).toMatchObject({ ok: true, restored: 5, left: [] });
        expect(formulasOf(workbook)).toEqual(formulasOf(await open()));
        Object.assign(globalThis, { Excel: workbook.session.Excel });
      }
    }
    // Names, notes and the client's own last request: by then the cells are right.
    expect(codes).toEqual([
      ...Array<string>(count - 3).fill("convert-protected"),
      ...Array<string>(3).fill("done"),
    ]);
  });

  test("when nothing can be put back either, says that all is remembered, and it is", async () => {
    const workbook = await open();
    const count = await requests(() => convertFormulas(options));
    Object.assign(globalThis, { Excel: workbook.session.Excel });
    const writing = count - 4;
    workbook.failAt(writing, "GeneralException", 200);
    for (const more of [1, 2, 3, 4]) workbook.failAt(writing + more, "GeneralException");
    expect(codeOf(await convertFormulas(options))).toBe("convert-unfinished");
    workbook.host.faults.clear();
    expect(await restoreFormulas()).toMatchObject({ ok: true, left: [] });
    expect(formulasOf(workbook)).toEqual(formulasOf(await open()));
  });

  test.each([0, 1, 2, 3])("or is cancelled after step %d", async (at) => {
    const workbook = await open();
    const before = standing(workbook);
    const stop = new AbortController();
    if (at === 0) stop.abort();
    const onProgress = (done: number): void => {
      if (done === at) stop.abort();
    };
    const result = await convertFormulas({ ...options, signal: stop.signal, onProgress });
    expect(codeOf(result)).toBe("convert-cancelled");
    expect(standing(workbook)).toEqual(before);
  });
});

describe("a restoration that fails at any request", () => {
  test("loses nothing: the next one finishes", async () => {
    const count = await requests(async () => {
      await convertFormulas(options);
    });
    const both = await requests(async () => {
      await convertFormulas(options);
      await restoreFormulas();
    });
    for (let nth = 1; nth < both - count; nth += 1) {
      for (const done of [0, 2, 5, 9]) {
        const workbook = await open();
        const before = formulasOf(workbook);
        await convertFormulas(options);
        await workbook.grid.insertLines(workbook.idOf("Mine"), "rows", 1, 1);
        workbook.failAt(nth, "GeneralException", done);
        const result = await restoreFormulas();
        expect(codeOf(result)).toMatch(/excel-general|restore-unfinished/);
        expect(await restoreFormulas()).toMatchObject({ ok: true, restored: 5, left: [] });
        expect(Object.keys(formulasOf(workbook))).toHaveLength(Object.keys(before).length);
        expect(formulasOf(workbook)).toMatchObject({
          "Mine!C3": "=ROSI(A3,B3)",
          "Mine!C4": "=ROAS(A3,B3)",
          "Mine!D3": "=PAYBACK(A3,B3:B3)",
          "Data!A1": "=ROSI(Mine!A3,Mine!B3)",
        });
        expect(workbook.grid.names()).toEqual([
          { name: "Result", formula: "=CTR(Mine!$A$3,Mine!$B$3)" },
        ]);
      }
    }
  });
});
