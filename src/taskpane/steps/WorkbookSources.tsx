import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CursorClick20Regular } from "@fluentui/react-icons/svg/cursor-click";
import { useEffect, useState } from "react";
import type { WorkbookSource } from "../../excel/sources";
import { dataWords } from "../../locale/pane-data";
import { sourceWords } from "../../locale/pane-import";
import { useSpeech } from "../speech";
import type { Workspace } from "../workspace";

const useStyles = makeStyles({
  sources: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

type Named = Exclude<WorkbookSource, { kind: "selection" }>;
const isNamed = (source: WorkbookSource): source is Named => source.kind !== "selection";

interface WorkbookSourcesProps {
  readonly workspace: Workspace;
  readonly disabled: boolean;
  readonly onRead: (source: WorkbookSource) => void;
}

/** Cells that stand in the open workbook already: the selection, a sheet or a table. */
export function WorkbookSources({ workspace, disabled, onRead }: WorkbookSourcesProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { sources, refresh } = useSources(workspace);
  const [wanted, setWanted] = useState("");
  const chosen = wanted === "" ? undefined : sources[Number(wanted)];
  const options = (kind: Named["kind"]) =>
    sources.flatMap((source, at) => (source.kind === kind ? [{ at, name: source.name }] : []));
  const groups = [
    { label: t(sourceWords.sheets), options: options("sheet") },
    { label: t(sourceWords.tables), options: options("table") },
  ].filter((group) => group.options.length > 0);
  return (
    <section className={styles.sources} aria-labelledby="workbook-sources">
      <h3 id="workbook-sources" className={styles.heading}>
        {t(sourceWords.title)}
      </h3>
      <p className={styles.lead}>{t(sourceWords.untouched)}</p>
      <Button
        icon={<CursorClick20Regular />}
        disabledFocusable={disabled}
        onClick={() => {
          onRead({ kind: "selection" });
        }}
      >
        {t(dataWords.selection)}
      </Button>
      <Field label={t(sourceWords.list)}>
        <Select
          value={wanted}
          onFocus={refresh}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        >
          <option value="">{t(sourceWords.choose)}</option>
          {groups.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map(({ at, name }) => (
                <option key={at} value={at}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {chosen !== undefined && (
        <Button
          disabledFocusable={disabled}
          onClick={() => {
            onRead(chosen);
          }}
        >
          {t(sourceWords.read, { kind: chosen.kind, name: chosen.name })}
        </Button>
      )}
    </section>
  );
}

/** What the workbook offers now: people add and rename sheets while the pane is open. */
function useSources({ listSources }: Workspace) {
  const [sources, setSources] = useState<readonly Named[]>([]);
  const refresh = () => {
    listSources().then(
      (found) => {
        setSources(found.filter(isNamed));
      },
      () => undefined
    );
  };
  useEffect(refresh, [listSources]);
  return { sources, refresh };
}
