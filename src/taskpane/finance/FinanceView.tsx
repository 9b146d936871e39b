import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { buildWords } from "../../locale/pane-build";
import { financeWords } from "../../locale/pane-finance";
import { useSpeech } from "../speech";
import { CardStack } from "../steps/CardStack";
import { Remark } from "../steps/Remark";
import type { Workspace } from "../workspace";
import { ConvertCard } from "./ConvertCard";
import { CopyCard } from "./CopyCard";
import { taskOf } from "./task";

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "16px" },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase500 },
  lead: { margin: "0 0 16px", color: tokens.colorNeutralForeground2 },
});

/** The ways to hand the open workbook to readers without the add-in. */
export default function FinanceView({ workspace }: { readonly workspace: Workspace }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [task] = useState(() => taskOf(window.location.search));
  return (
    <main className={styles.view}>
      <h2 className={styles.heading}>{t(financeWords.heading)}</h2>
      <p className={styles.lead}>{t(financeWords.lead)}</p>
      {!workspace.inExcel && <Remark tone="info">{t(financeWords.noExcel)}</Remark>}
      {workspace.inExcel && !workspace.canWrite && (
        <Remark tone="info">{t(buildWords.oldExcel)}</Remark>
      )}
      {workspace.canWrite && (
        <CardStack>
          <CopyCard workspace={workspace} task={task} />
          <ConvertCard workspace={workspace} task={task} />
        </CardStack>
      )}
    </main>
  );
}
