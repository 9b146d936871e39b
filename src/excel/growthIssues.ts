import type { Issue } from "../catalogue/imported";
import type { Growth, SheetChanges } from "../plan/growth";
import type { SheetKey, WorkbookPlan } from "../plan/workbook";

function tell(code: string, sheet: string, count: number): Issue {
  return { code, severity: "info", where: {}, values: { sheet, count } };
}

/** What to tell the person of an update: what was gone, what was typed over, what was left standing. */
export function growthIssues(
  plan: WorkbookPlan,
  { again }: Growth,
  changes: readonly SheetChanges[]
): Issue[] {
  const nameOf = (key: SheetKey) => plan.sheets.find((each) => each.key === key)?.name ?? "";
  const counted = (code: string, count: (sheet: SheetChanges) => number): Issue[] =>
    changes
      .filter((each) => count(each) > 0)
      .map((each) => tell(code, nameOf(each.key), count(each)));
  return [
    ...again.map((key) => tell("grow-sheet-again", nameOf(key), 1)),
    ...counted("grow-overtyped", ({ overtyped }) => overtyped),
    ...counted("grow-lines-left", ({ orphans }) => orphans.filter((each) => !each.referred).length),
    ...counted(
      "grow-lines-referred",
      ({ orphans }) => orphans.filter((each) => each.referred).length
    ),
  ];
}
