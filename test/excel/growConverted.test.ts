/** An update while the workbook is converted for readers without the add-in. */
import { convertFormulas, findFormulas, restoreFormulas } from "../../src/excel";
import type { Setup } from "../../src/plan/setup";
import { again, begun, month, setup, updated } from "./life";
import { formulasOf, options } from "./sharing/sharedWorkbook";

/** Several runs each, on a machine that has other work. */
jest.setTimeout(300_000);

test("an update waits until the functions of ours are restored, and then loses nothing", async () => {
  const answers: Setup = { ...setup, spelling: "functions" };
  const workbook = await begun(undefined, answers);
  const start = formulasOf(workbook);
  expect(await convertFormulas(options)).toMatchObject({ ok: true });
  const { converted } = await findFormulas();
  expect(converted).toBeGreaterThan(0);
  const sent = JSON.stringify(workbook.snapshot());

  expect(await again([month(2, [110, 50])], answers)).toEqual({
    ok: false,
    issue: { code: "grow-converted", severity: "error", where: {}, values: { count: converted } },
  });
  expect(JSON.stringify(workbook.snapshot())).toBe(sent);

  expect(await restoreFormulas()).toMatchObject({ ok: true, left: [] });
  expect(formulasOf(workbook)).toEqual(start);
  expect(await updated([month(2, [110, 50])], answers)).toEqual([]);
});

test("where only formulas of the person's are converted, they are restored after the update", async () => {
  const workbook = await begun();
  await workbook.type("Mine", 5, 0, "=ROSI(A2,B2)");
  await workbook.type("KPIs", 40, 25, "=ROSI(1,Mine!A2)");
  expect(await convertFormulas(options)).toMatchObject({ ok: true });
  expect(await findFormulas()).toMatchObject({ converted: 2 });
  await updated([month(2, [110, 50])], { ...setup, objectives: ["traffic", "business"] });
  expect(await restoreFormulas()).toEqual({ ok: true, restored: 2, left: [] });
  const own = Object.values(formulasOf(workbook)).filter((formula) => formula.includes("ROSI("));
  expect(own.sort()).toEqual(["=ROSI(1,Mine!A2)", "=ROSI(A2,B2)"]);
});
