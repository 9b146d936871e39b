import type { Issue } from "../../catalogue/imported";
import { Button, Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { buildWords } from "../../locale/pane-build";
import { useSpeech } from "../speech";
import type { BuildState, FileState } from "../wizard";
import { CardStack } from "./CardStack";
import { IssueRemarks, issueText } from "./IssueRemarks";
import { Remark } from "./Remark";

const useStyles = makeStyles({
  sheets: { margin: "4px 0 0", paddingLeft: "18px" },
  progress: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  bar: { width: "100%" },
});

interface BuildResultProps {
  readonly build: BuildState;
  readonly onCancel: () => void;
}

/** How the writing goes or went; results are read out. */
export function BuildResult({ build, onCancel }: BuildResultProps) {
  const { t } = useSpeech();
  return (
    <div>
      {(build.phase === "planning" || build.phase === "writing") && (
        <Running writing={build.phase === "writing" ? build : null} onCancel={onCancel} />
      )}
      <div role="status" aria-label={t(buildWords.result)}>
        {build.phase === "written" && <Written {...build} />}
        {build.phase === "cancelled" && <Remark tone="info">{t(buildWords.cancelled)}</Remark>}
      </div>
      <div role="alert">
        {build.phase === "failed" && (
          <Failed issue={build.issue} otherwise={t(buildWords.failed)} />
        )}
      </div>
    </div>
  );
}

interface RunningProps {
  /** How far the writing is; null where that is not known. */
  readonly writing: Extract<BuildState, { phase: "writing" }> | null;
  readonly onCancel: () => void;
}

function Running({ writing, onCancel }: RunningProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.progress}>
      <Field
        className={styles.bar}
        label={t(writing === null ? buildWords.preparing : buildWords.writing)}
        validationState="none"
        {...(writing === null
          ? {}
          : { validationMessage: t(buildWords.progress, { done: writing.done, of: writing.of }) })}
      >
        {writing === null ? <ProgressBar /> : <ProgressBar value={writing.done} max={writing.of} />}
      </Field>
      <Button onClick={onCancel}>{t(buildWords.cancel)}</Button>
    </div>
  );
}

function Written({ plan, issues, updated }: Extract<BuildState, { phase: "written" }>) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <CardStack>
      <Remark tone="good">
        {t(updated === true ? buildWords.updated : buildWords.written)} {t(buildWords.sheets)}
        <ul className={styles.sheets}>
          {plan.sheets.map(({ key, name }) => (
            <li key={key}>{name}</li>
          ))}
        </ul>
      </Remark>
      <IssueRemarks issues={issues} />
    </CardStack>
  );
}

interface FileResultProps {
  readonly file: FileState;
  readonly inExcel: boolean;
  readonly onCancel: () => void;
}

/** What became of the file. */
export function FileResult({ file, inExcel, onCancel }: FileResultProps) {
  const { t } = useSpeech();
  return (
    <div>
      {file.phase === "working" && <Running writing={null} onCancel={onCancel} />}
      <div role="status">
        {file.phase === "cancelled" && <Remark tone="info">{t(buildWords.fileCancelled)}</Remark>}
        {file.phase === "ready" && (
          <CardStack>
            <Remark tone="good">
              {t(buildWords.fileReady, { name: file.name })} {inExcel && t(buildWords.openCopyHint)}
            </Remark>
            <IssueRemarks issues={file.issues} />
          </CardStack>
        )}
        {file.phase === "opened" && <Remark tone="good">{t(buildWords.copyOpened)}</Remark>}
      </div>
      <div role="alert">
        {file.phase === "failed" && (
          <Failed issue={file.issue} otherwise={t(buildWords.fileFailed)} />
        )}
      </div>
    </div>
  );
}

interface FailedProps {
  readonly issue: Issue | null;
  /** Said where the failure has no sentence of its own. */
  readonly otherwise: string;
}

function Failed({ issue, otherwise }: FailedProps) {
  const { language, t } = useSpeech();
  return (
    <CardStack>
      <Remark tone="error">{issue === null ? otherwise : issueText(issue, language)}</Remark>
      <Remark tone="info">{t(buildWords.failedKept)}</Remark>
    </CardStack>
  );
}
