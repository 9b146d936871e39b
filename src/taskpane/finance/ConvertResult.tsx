import { makeStyles, tokens } from "@fluentui/react-components";
import type { Unrestored } from "../../excel/sharing";
import { convertWords, formulaWords, restoreWords } from "../../locale/pane-finance";
import { useSpeech } from "../speech";
import { CardStack } from "../steps/CardStack";
import { IssueRemarks, issueText } from "../steps/IssueRemarks";
import { Remark } from "../steps/Remark";
import type { Work } from "./useConverting";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px" },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

/** What came of a conversion or of its way back; read out. */
export function ConvertResult({ work }: { readonly work: Work }) {
  const { language, t } = useSpeech();
  return (
    <div>
      <div role="status">
        {work.phase === "converted" && <Converted {...work} />}
        {work.phase === "restored" && <Restored {...work} />}
      </div>
      <div role="alert">
        {work.phase === "failed" && (
          <Remark tone={work.issue?.severity ?? "error"}>
            {work.issue === null ? t(convertWords.failed) : issueText(work.issue, language)}
          </Remark>
        )}
      </div>
    </div>
  );
}

function Converted({ formulas, issues }: Extract<Work, { phase: "converted" }>) {
  const { t } = useSpeech();
  const count = formulas.filter(({ left }) => left === null).length;
  const differ = formulas.filter(({ same }) => same === false).length;
  const stayed = formulas.length - count;
  return (
    <CardStack>
      <Remark tone={differ === 0 ? "good" : "warning"}>
        {differ === 0
          ? t(convertWords.allSame, { count })
          : t(convertWords.someDiffer, { count, differ })}
      </Remark>
      {stayed > 0 && <Remark tone="warning">{t(convertWords.someLeft, { count: stayed })}</Remark>}
      <IssueRemarks issues={issues} />
    </CardStack>
  );
}

function Restored({ restored, left }: Extract<Work, { phase: "restored" }>) {
  const { t } = useSpeech();
  const changed = left.filter(({ reason }) => reason === "changed");
  const shut = left.filter(({ reason }) => reason === "protected");
  return (
    <CardStack>
      <Remark tone="good">{t(restoreWords.done, { count: restored })}</Remark>
      {changed.length > 0 && (
        <Remark tone="warning">
          {t(restoreWords.changed, { count: changed.length })}
          <Originals of={changed} />
        </Remark>
      )}
      {shut.length > 0 && (
        <Remark tone="warning">
          {t(restoreWords.protected)}
          <Originals of={shut} />
        </Remark>
      )}
    </CardStack>
  );
}

function Originals({ of }: { readonly of: readonly Unrestored[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <ul className={styles.list}>
      {of.map(({ sheet, cell, original }) => (
        <li key={`${sheet ?? ""}!${cell}`}>
          {sheet === null
            ? t(formulaWords.name, { name: cell })
            : t(formulaWords.place, { sheet, cell })}{" "}
          <span className={styles.code}>{original}</span>
        </li>
      ))}
    </ul>
  );
}
