import { Button, makeStyles } from "@fluentui/react-components";
import { convertWords, restoreWords } from "../../locale/pane-finance";
import { useSpeech } from "../speech";
import { CardStack } from "../steps/CardStack";
import { Remark } from "../steps/Remark";
import type { Workspace } from "../workspace";
import { Card } from "./Card";
import { ConvertResult } from "./ConvertResult";
import { FormulaList } from "./FormulaList";
import type { FinanceTask } from "./task";
import { useConverting, type Converting } from "./useConverting";
import { Working } from "./Working";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ConvertCardProps {
  readonly workspace: Workspace;
  readonly task: FinanceTask | null;
}

/** The formulas that call us, their conversion in place, and the way back. */
export function ConvertCard({ workspace, task }: ConvertCardProps) {
  const { language, t } = useSpeech();
  const converting = useConverting(workspace, language);
  const { known, work } = converting;
  const isDone = work.phase === "converted" || work.phase === "restored";
  return (
    <Card
      heading={t(convertWords.heading)}
      lead={t(convertWords.lead)}
      isAskedFor={task === "convert" || task === "restore"}
    >
      <Progress {...converting} />
      <ConvertResult work={work} />
      {work.phase === "idle" && known !== null && <Found known={known} task={task} />}
      <Buttons {...converting} />
      {work.phase === "converted" && <FormulaList formulas={work.formulas} />}
      {!isDone && known !== null && known.formulas.length > 0 && (
        <FormulaList formulas={known.formulas} />
      )}
    </Card>
  );
}

function Progress({ work, cancel }: Converting) {
  const { t } = useSpeech();
  switch (work.phase) {
    case "looking":
      return <Working label={t(convertWords.looking)} onCancel={cancel} />;
    case "converting":
      return <Working label={t(convertWords.converting)} progress={work} onCancel={cancel} />;
    case "restoring":
      return <Working label={t(restoreWords.restoring)} />;
    default:
      return null;
  }
}

interface FoundProps {
  readonly known: NonNullable<Converting["known"]>;
  readonly task: FinanceTask | null;
}

/** What the workbook holds, in a sentence each. */
function Found({ known: { formulas, converted }, task }: FoundProps) {
  const { t } = useSpeech();
  const nothingToRestore = task === "restore" && converted === 0;
  return (
    <div role="status">
      <CardStack>
        {converted > 0 && (
          <Remark tone="info">{t(restoreWords.standing, { count: converted })}</Remark>
        )}
        {nothingToRestore && <Remark tone="info">{t(restoreWords.nothing)}</Remark>}
        {formulas.length === 0 && converted === 0 && (
          <Remark tone="good">{t(convertWords.none)}</Remark>
        )}
        {formulas.length > 0 && (
          <Remark tone="info">{t(convertWords.found, { count: formulas.length })}</Remark>
        )}
      </CardStack>
    </div>
  );
}

function Buttons({ known, work, look, convert, restore }: Converting) {
  const styles = useStyles();
  const { t } = useSpeech();
  const busy = ["looking", "converting", "restoring"].includes(work.phase);
  const count = known?.formulas.filter(({ left }) => left === null).length ?? 0;
  const start = (work: () => Promise<void>) => () => {
    void work();
  };
  return (
    <div className={styles.buttons}>
      {count > 0 && (
        <Button appearance="primary" disabledFocusable={busy} onClick={start(convert)}>
          {t(convertWords.convert, { count })}
        </Button>
      )}
      {known !== null && known.converted > 0 && (
        <Button disabledFocusable={busy} onClick={start(restore)}>
          {t(restoreWords.restore)}
        </Button>
      )}
      <Button appearance="subtle" disabledFocusable={busy} onClick={start(look)}>
        {t(convertWords.look)}
      </Button>
    </div>
  );
}
