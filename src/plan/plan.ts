import "../catalogue/catalogue";
import type { ImportedTable, Issue } from "../catalogue/imported";
import { dashboardSheet } from "./dashboard";
import { definitionsSheet } from "./definitions";
import { factsOf } from "./facts";
import { figuresById } from "./figures";
import { investmentSheet } from "./investment";
import { kpisSheet } from "./kpis";
import { layoutOf, type Taken } from "./layout";
import { metricsSheet } from "./metrics";
import type { Setup } from "./setup";
import { sourcesSheet } from "./sources";
import { targetsSheet } from "./targets";
import type { WorkbookPlan } from "./workbook";

/**
 * Setup and imports → the whole workbook as a value, in three steps: what is known, where it stands, one file a sheet.
 * Pure: the same arguments always give the same plan.
 * `taken` names what the workbook already has; our names then get a number, the same for every sheet.
 */
export function planWorkbook(
  setup: Setup,
  tables: readonly ImportedTable[],
  taken: Taken = { sheets: [], tables: [] }
): { plan: WorkbookPlan; issues: Issue[] } {
  const facts = factsOf(setup, tables);
  const layout = layoutOf(facts, taken);
  const rows = figuresById(facts);
  const plan: WorkbookPlan = {
    version: 1,
    language: setup.language,
    currency: setup.currency,
    spelling: setup.spelling,
    sheets: [
      dashboardSheet(facts, layout, rows),
      kpisSheet(facts, layout, rows),
      metricsSheet(facts, layout),
      investmentSheet(facts, layout),
      targetsSheet(facts, layout),
      definitionsSheet(facts, layout),
      sourcesSheet(facts, layout),
    ],
  };
  return { plan, issues: [...facts.issues] };
}
