import { Button, makeStyles } from "@fluentui/react-components";
import { refusalWords } from "../../locale/finance";
import { copyWords } from "../../locale/pane-finance";
import { useSpeech } from "../speech";
import { Remark } from "../steps/Remark";
import type { Workspace } from "../workspace";
import { Card } from "./Card";
import { CopyReport } from "./CopyReport";
import type { FinanceTask } from "./task";
import { useCopying, type CopyState } from "./useCopying";
import { Working } from "./Working";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface CopyCardProps {
  readonly workspace: Workspace;
  readonly task: FinanceTask | null;
}

/** The copy for finance: made, opened, reported. */
export function CopyCard({ workspace, task }: CopyCardProps) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const { state, make, download, cancel } = useCopying(workspace, language);
  const made = state.phase === "opened" || state.phase === "saved" ? state.made : null;
  return (
    <Card heading={t(copyWords.heading)} lead={t(copyWords.lead)} isAskedFor={task === "copy"}>
      <div className={styles.buttons}>
        <Button
          appearance={made === null ? "primary" : "secondary"}
          disabledFocusable={state.phase === "working"}
          onClick={() => {
            void make();
          }}
        >
          {t(made === null ? copyWords.make : copyWords.again)}
        </Button>
        {made !== null && (
          <Button
            onClick={() => {
              download(made);
            }}
          >
            {t(copyWords.download)}
          </Button>
        )}
      </div>
      {state.phase === "working" && <Working label={t(copyWords.working)} onCancel={cancel} />}
      <Outcome state={state} />
    </Card>
  );
}

function Outcome({ state }: { readonly state: CopyState }) {
  const { t } = useSpeech();
  return (
    <div>
      <div role="status">
        {state.phase === "opened" && <Remark tone="good">{t(copyWords.opened)}</Remark>}
        {state.phase === "saved" && (
          <Remark tone="good">{t(copyWords.saved, { name: state.made.name })}</Remark>
        )}
        {state.phase === "unchanged" && <Remark tone="good">{t(copyWords.unchanged)}</Remark>}
        {state.phase === "cancelled" && <Remark tone="info">{t(copyWords.cancelled)}</Remark>}
        {(state.phase === "opened" || state.phase === "saved") && <CopyReport copy={state.made} />}
      </div>
      <div role="alert">
        {state.phase === "refused" && <Remark tone="error">{t(refusalWords[state.reason])}</Remark>}
        {state.phase === "failed" && (
          <Remark tone="error">{t(copyWords.failed, { detail: state.detail })}</Remark>
        )}
      </div>
    </div>
  );
}
