import { Button, Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { dataWords } from "../../locale/pane-data";
import { sourceWords } from "../../locale/pane-import";
import { useSpeech } from "../speech";
import { sayFile } from "../table-name";
import type { WizardState } from "../wizard";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  bar: { width: "100%", overflowWrap: "anywhere" },
});

interface ReadingProgressProps {
  readonly reading: NonNullable<WizardState["reading"]>;
  readonly onCancel: () => void;
}

/** What is being read, how far it is, and the way out. */
export function ReadingProgress({ reading, onCancel }: ReadingProgressProps) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const { source, done, of, share } = reading;
  const name = sayFile(source, language);
  return (
    <div className={styles.progress}>
      <Field
        className={styles.bar}
        label={t(of > 1 ? dataWords.readingOf : dataWords.reading, { name, done, of })}
        validationState="none"
        {...(share > 0 ? { validationMessage: t(sourceWords.share, { share }) } : {})}
      >
        {share > 0 ? <ProgressBar value={share} max={1} /> : <ProgressBar />}
      </Field>
      <Button onClick={onCancel}>{t(sourceWords.cancel)}</Button>
    </div>
  );
}
