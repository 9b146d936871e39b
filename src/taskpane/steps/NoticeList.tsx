import { makeStyles } from "@fluentui/react-components";
import type { Replacement } from "../../intake";
import { dataWords } from "../../locale/pane-data";
import { memoryWords, sourceWords } from "../../locale/pane-import";
import { useSpeech } from "../speech";
import { sayFile } from "../table-name";
import type { Notice } from "../wizard";
import { CardStack } from "./CardStack";
import { IssueRemarks, issueText } from "./IssueRemarks";
import { Remark, type Tone } from "./Remark";

type Added = Extract<Notice, { kind: "added" }>;

const useStyles = makeStyles({
  brought: { margin: "2px 0 0", paddingLeft: "18px" },
});

interface NoticeListProps {
  readonly notices: readonly Notice[];
  /** What newer imports replaced in older ones. */
  readonly replaced: readonly Replacement[];
}

/** What the last reading brought, read out as it comes. */
export function NoticeList({ notices, replaced }: NoticeListProps) {
  const { language, t } = useSpeech();
  const added = (from: Added["from"]) =>
    t(dataWords.added, { count: from.reduce((sum, { tables }) => sum + tables, 0) });
  const sentence = (notice: Notice): { tone: Tone; text: string } => {
    switch (notice.kind) {
      case "added":
        return { tone: "good", text: added(notice.from) };
      case "again":
        return {
          tone: "info",
          text: t(dataWords.alreadyThere, { name: sayFile(notice.source, language) }),
        };
      case "remembered":
        return {
          tone: "info",
          text: t(memoryWords.usedFor, { name: sayFile(notice.source, language) }),
        };
      case "nothing":
        return {
          tone: "warning",
          text: t(dataWords.nothingFound, { name: sayFile(notice.source, language) }),
        };
      case "failed":
        return {
          tone: "error",
          text: t(dataWords.failed, { name: sayFile(notice.source, language) }),
        };
      case "issue":
        return {
          tone: notice.issue.severity,
          text: issueText(
            notice.issue,
            language,
            notice.source.kind === "file" ? notice.source.name : ""
          ),
        };
    }
  };
  return (
    <div role="status" aria-label={t(dataWords.readResults)}>
      <CardStack>
        {notices.map((notice, index) => {
          const { tone, text } = sentence(notice);
          return (
            <Remark key={index} tone={tone}>
              {text}
              {notice.kind === "added" && <Brought from={notice.from} />}
            </Remark>
          );
        })}
        {notices.length > 0 && <IssueRemarks issues={replaced.map(({ issue }) => issue)} />}
      </CardStack>
    </div>
  );
}

/** What each of several files brought; one alone is said already. */
function Brought({ from }: Pick<Added, "from">) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  if (from.length < 2) return null;
  return (
    <ul className={styles.brought}>
      {from.map(({ source, tables, rows }, index) => (
        <li key={index}>
          {t(sourceWords.brought, { name: sayFile(source, language), tables, rows })}
        </li>
      ))}
    </ul>
  );
}
