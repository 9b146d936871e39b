import { Button, makeStyles } from "@fluentui/react-components";
import { memoryWords } from "../../locale/pane-import";
import { useSpeech } from "../speech";
import { Remark } from "./Remark";

const useStyles = makeStyles({
  remembered: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
});

/** Says that the columns were mapped by what was said earlier, and how to undo that. */
export function RememberedRemark({ onForget }: { readonly onForget: () => void }) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.remembered}>
      <Remark tone="info">{t(memoryWords.used)}</Remark>
      <Button size="small" appearance="outline" onClick={onForget}>
        {t(memoryWords.forget)}
      </Button>
    </div>
  );
}
