import "../catalogue/catalogue";
import type { ImportedTable, Issue } from "../catalogue/imported";
import { activitiesSheet } from "./activities";
import { answerSheet } from "./answer";
import { calendarSheet } from "./calendar";
import { checksSheet } from "./checks";
import { dashboardSheet } from "./dashboard";
import { definitionsSheet } from "./definitions";
import { factsOf } from "./facts";
import { investmentSheet } from "./investment";
import { figuresById } from "./kpi-values";
import { kpisSheet } from "./kpis";
import { layoutOf, type Taken } from "./layout";
import { ledgerSheet } from "./ledger";
import { listeningSheet } from "./listening";
import { metricsSheet } from "./metrics";
import type { Setup } from "./setup";
import { shownSheets } from "./shown";
import { sourcesSheet } from "./sources";
import { targetsSheet } from "./targets";
import { valuesSheet } from "./values";
import type { SheetKey, SheetPlan, WorkbookPlan } from "./workbook";

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
  const builders: Readonly<Partial<Record<SheetKey, () => SheetPlan>>> = {
    dashboard: () => dashboardSheet(facts, layout, rows),
    answer: () => answerSheet(facts, layout, rows),
    activities: () => activitiesSheet(facts, layout, rows),
    kpis: () => kpisSheet(facts, layout, rows),
    metrics: () => metricsSheet(facts, layout),
    investment: () => investmentSheet(facts, layout),
    values: () => valuesSheet(facts, layout, rows),
    targets: () => targetsSheet(facts, layout, rows),
    calendar: () => calendarSheet(facts, layout, rows),
    listening: () => listeningSheet(facts, layout),
    ledger: () => ledgerSheet(facts, layout),
    checks: () => checksSheet(facts, layout, rows),
    definitions: () => definitionsSheet(facts, layout),
    sources: () => sourcesSheet(facts, layout, rows),
  };
  const plan: WorkbookPlan = {
    version: 1,
    language: setup.language,
    currency: setup.currency,
    spelling: setup.spelling,
    sheets: shownSheets(facts).flatMap((key) => builders[key]?.() ?? []),
  };
  return { plan, issues: [...facts.issues] };
}
