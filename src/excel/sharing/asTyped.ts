import type { Issue } from "../../catalogue/imported";

/** Where nothing was changed: the words about sheets that were begun would be wrong. */
const codes: Readonly<Record<string, string>> = {
  "excel-cancelled": "convert-cancelled",
  "excel-protected": "convert-protected",
};

/** The issue of work after which every formula is as it was typed. */
export function asTyped(issue: Issue): Issue {
  return { ...issue, code: codes[issue.code] ?? issue.code };
}
