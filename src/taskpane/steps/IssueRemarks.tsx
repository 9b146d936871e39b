import type { Issue } from "../../catalogue/imported";
import { sayIssue, sayPlace } from "../../locale/issues";
import type { Language } from "../../locale/language";
import { reviewWords } from "../../locale/pane-data";
import { useSpeech } from "../speech";
import { CardStack } from "./CardStack";
import { Remark } from "./Remark";

/** Where and what: `Row 12: …`, or the sentence alone when it is about the whole. */
export function issueText(issue: Issue, language: Language, source = ""): string {
  const where = sayPlace(issue.where, language);
  const place =
    source === "" ? where.charAt(0).toLocaleUpperCase(language) + where.slice(1) : where;
  const start = [source, place].filter((part) => part !== "").join(", ");
  const colon = language === "fr" ? "\u00a0: " : ": ";
  return `${start}${start === "" ? "" : colon}${sayIssue(issue, language)}`;
}

/** Issues as sentences, one under the other. */
export function IssueRemarks({ issues }: { readonly issues: readonly Issue[] }) {
  const { language, t } = useSpeech();
  if (issues.length === 0) return null;
  return (
    <div role="group" aria-label={t(reviewWords.remarks)}>
      <CardStack>
        {issues.map((issue, index) => (
          <Remark key={index} tone={issue.severity}>
            {issueText(issue, language)}
          </Remark>
        ))}
      </CardStack>
    </div>
  );
}
