import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ClipboardEvent } from "react";
import { buildWords } from "../../locale/pane-build";
import { dataWords } from "../../locale/pane-data";
import { counted, currentTables } from "../counted";
import { fullTableName } from "../table-name";
import { useSpeech } from "../speech";
import { FileDrop } from "./FileDrop";
import { NoticeList } from "./NoticeList";
import { ReadingProgress } from "./ReadingProgress";
import { Remark } from "./Remark";
import type { StepProps } from "./step";
import type { WizardState } from "../wizard";
import { useReading } from "./useReading";
import { WorkbookSources } from "./WorkbookSources";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: "16px" },
  paste: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  field: { width: "100%" },
  area: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  outcome: { display: "flex", flexDirection: "column", gap: "16px" },
  list: { margin: "4px 0 0", paddingLeft: "18px", overflowWrap: "anywhere" },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** Paste, drop, choose or select: four ways in, one result. */
export function DataStep(props: StepProps) {
  const { workspace, state, dispatch } = props;
  const styles = useStyles();
  const { language, t } = useSpeech();
  const reading = useReading(props);
  const busy = state.reading !== null;
  const tables = currentTables(state);
  const outcome = useInView(state);

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    const html = event.clipboardData.getData("text/html");
    event.preventDefault();
    if (busy) return;
    void reading.paste({ text, ...(html === "" ? {} : { html }) });
  };

  return (
    <div className={styles.ways}>
      {state.standing !== null && (
        <Remark tone="info">
          {t(buildWords.standing, {
            tables: state.standing.tables.length,
            rows: state.standing.tables.reduce((sum, { records }) => sum + records.length, 0),
          })}
        </Remark>
      )}
      <div className={styles.paste}>
        <Field
          className={styles.field}
          label={t(dataWords.pasteLabel)}
          hint={t(dataWords.pasteHint)}
        >
          <Textarea
            value={state.pasted}
            rows={4}
            readOnly={busy}
            textarea={{ className: styles.area, spellCheck: false }}
            onPaste={onPaste}
            onChange={(_, { value }) => {
              dispatch({ type: "pasted", text: value });
            }}
          />
        </Field>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            void reading.paste({ text: state.pasted });
          }}
        >
          {t(dataWords.readPaste)}
        </Button>
      </div>
      <FileDrop
        disabled={busy}
        onFiles={(files) => {
          void reading.files(files);
        }}
      />
      {workspace.inExcel && (
        <WorkbookSources
          workspace={workspace}
          disabled={busy}
          onRead={(source) => {
            void reading.fromWorkbook(source);
          }}
        />
      )}
      <div className={styles.outcome} ref={outcome}>
        {state.reading !== null && (
          <ReadingProgress reading={state.reading} onCancel={reading.cancel} />
        )}
        <NoticeList notices={state.notices} replaced={counted(state).replacements} />
      </div>
      {tables.length > 0 && (
        <section aria-labelledby="added-so-far">
          <h3 id="added-so-far" className={styles.subheading}>
            {t(dataWords.soFar)}
          </h3>
          <ul className={styles.list}>
            {tables.map((table) => (
              <li key={table.id}>{fullTableName(table, language)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Keeps the progress and the result of a reading in view where the pane is too short for all. */
function useInView({ reading, notices }: WizardState) {
  const element = useRef<HTMLDivElement>(null);
  const busy = reading !== null;
  useEffect(() => {
    if (busy || notices.length > 0) element.current?.scrollIntoView({ block: "nearest" });
  }, [busy, notices]);
  return element;
}
