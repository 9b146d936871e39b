import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { textWords } from "../../locale/pane-import";
import { useSpeech } from "../speech";

const useStyles = makeStyles({
  why: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface KeepTextTickProps {
  readonly kept: boolean;
  readonly onChange: (kept: boolean) => void;
}

/** Texts of people stay out unless this is ticked. */
export function KeepTextTick({ kept, onChange }: KeepTextTickProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <Checkbox
      checked={kept}
      onChange={(_, { checked }) => {
        onChange(checked === true);
      }}
      label={
        <>
          {t(textWords.keep)}
          <span className={styles.why}>{t(textWords.why)}</span>
        </>
      }
    />
  );
}
