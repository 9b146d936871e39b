import type { Issue } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import type { IntakeIssueCode } from "../locale/issues/intake";

/** One issue of intake; its code has a sentence in src/locale/issues/intake.ts. */
export function issue(
  severity: Issue["severity"],
  code: IntakeIssueCode,
  values: Issue["values"] = {},
  where: Issue["where"] = {}
): Issue {
  return { code, severity, where, values };
}

/** A metric's name for a sentence: locale knows no metrics, so both languages travel with the issue. */
export function metricWords(id: string): Readonly<{ metric_en: string; metric_fr: string }> {
  const name = metricById(id)?.name;
  return { metric_en: name?.en ?? id, metric_fr: name?.fr ?? id };
}
