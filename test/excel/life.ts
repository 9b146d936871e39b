import { growWorkbook, takenNames, writeWorkbook, type GrowResult } from "../../src/excel";
import { settleImports } from "../../src/intake";
import type { ImportedTable } from "../../src/catalogue/imported";
import { standingTables, updateOf, writtenOf } from "../../src/plan/growth";
import { planWorkbook } from "../../src/plan/plan";
import { defaultSetup, type Setup } from "../../src/plan/setup";
import { record, table } from "../plan/story";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

export const setup: Setup = { ...defaultSetup("en"), objectives: ["business"] };

/** An export of one month with two campaigns. */
export function month(
  number: number,
  spend: readonly number[],
  id = `month ${number}`
): ImportedTable {
  const from = `2026-${String(number).padStart(2, "0")}-01`;
  const to = new Date(Date.UTC(2026, number, 0)).toISOString().slice(0, 10);
  return table(
    id,
    spend.map((amount, index) =>
      record(
        from,
        { spend: amount, revenue: amount * 3, clicks: 100 + index, impressions: 5000 },
        { activity: `Campaign ${String.fromCharCode(65 + index)}`, to, currency: "EUR" }
      )
    )
  );
}

/** The first run in a workbook of a person's own. */
export async function begun(
  tables: readonly ImportedTable[] = [month(1, [100, 200])],
  answers: Setup = setup,
  apiLevel?: string
): Promise<OpenWorkbook> {
  const workbook = await openWorkbook(apiLevel);
  const { plan } = planWorkbook(answers, tables, await takenNames());
  const written = writtenOf(answers, tables, plan);
  expect(await writeWorkbook(plan, { written })).toMatchObject({ ok: true });
  return workbook;
}

/** A later run with other answers or further exports. */
export async function again(
  exports: readonly ImportedTable[] = [],
  answers: Setup = setup
): Promise<GrowResult> {
  const taken = await takenNames();
  return growWorkbook((written, standing) => {
    const known = standingTables(written, standing);
    const { tables } = settleImports([known, ...exports.map((each) => [each])]);
    return updateOf(written, standing, { setup: answers, tables, taken }, (...given) =>
      Promise.resolve(planWorkbook(...given))
    );
  });
}

/** The same, where nothing may go wrong. */
export async function updated(...args: Parameters<typeof again>): Promise<readonly string[]> {
  const result = await again(...args);
  if (!result.ok) throw new Error(`${result.issue.code} ${JSON.stringify(result.issue.values)}`);
  return result.issues.map(({ code }) => code);
}
