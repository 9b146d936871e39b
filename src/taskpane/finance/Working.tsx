import { Button, Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { convertWords, financeWords } from "../../locale/pane-finance";
import { useSpeech } from "../speech";

const useStyles = makeStyles({
  working: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  bar: { width: "100%" },
});

interface WorkingProps {
  readonly label: string;
  /** How far it is, where that is known. */
  readonly progress?: Readonly<{ done: number; of: number }>;
  /** Absent where it must not be stopped half-way. */
  readonly onCancel?: () => void;
}

/** What is going on, how far it is, and the way out. */
export function Working({ label, progress, onCancel }: WorkingProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const message = progress === undefined ? undefined : t(convertWords.progress, progress);
  return (
    <div className={styles.working}>
      <Field
        className={styles.bar}
        label={label}
        validationState="none"
        {...(message === undefined ? {} : { validationMessage: message })}
      >
        {progress === undefined ? (
          <ProgressBar />
        ) : (
          <ProgressBar value={progress.done} max={progress.of} />
        )}
      </Field>
      {onCancel !== undefined && <Button onClick={onCancel}>{t(financeWords.cancel)}</Button>}
    </div>
  );
}
