import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FolderOpen24Regular } from "@fluentui/react-icons/svg/folder-open";
import { useState, type DragEvent } from "react";
import { dataWords } from "../../locale/pane-data";
import { useSpeech } from "../speech";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    "&:hover": { border: `1px dashed ${tokens.colorBrandStroke1}` },
    "&:has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "&:has([aria-disabled='true'])": { opacity: 0.6, cursor: "default" },
    "& > svg": { color: tokens.colorBrandForeground1, flexShrink: 0 },
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  action: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  kinds: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  input: { position: "absolute", opacity: 0, width: "1px", height: "1px" },
});

interface FileDropProps {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A file button that is also the place to drop files on. */
export function FileDrop({ disabled, onFiles }: FileDropProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [over, setOver] = useState(false);
  const drag = (entering: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(entering);
  };
  return (
    <label
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        const files = [...event.dataTransfer.files];
        if (!disabled && files.length > 0) onFiles(files);
      }}
    >
      <input
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.xlsx,.xls"
        className={styles.input}
        aria-label={t(dataWords.filesLabel)}
        // Kept in the tab order while it waits, so that the focus is not lost.
        aria-disabled={disabled}
        onClick={(event) => {
          if (disabled) event.preventDefault();
        }}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen twice in a row.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <FolderOpen24Regular aria-hidden />
      <span>
        <span className={styles.action}>{t(dataWords.filesLabel)}</span> {t(dataWords.filesDrop)}
        <span className={styles.kinds}>{t(dataWords.filesKinds)}</span>
      </span>
    </label>
  );
}
