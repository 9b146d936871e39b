import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ColumnRole, ImportedTable } from "../../catalogue/imported";
import { metrics } from "../../catalogue/metrics";
import { columnGroups, columnRoles, reviewWords } from "../../locale/pane-data";
import type { ColumnAnswer, TableAnswer } from "../answers";
import { asksMapping, columnExamples, guessedColumns } from "../imports";
import { memoryWords } from "../../locale/pane-import";
import { sureness } from "../sureness";
import { useSpeech } from "../speech";
import { Remark } from "./Remark";
import type { Applied } from "./useApply";

const useStyles = makeStyles({
  mapper: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    alignItems: "stretch",
    // A place where something will be said takes no room before.
    "& > :empty": { marginBottom: "-12px" },
  },
  title: { margin: 0, outline: "none", fontSize: tokens.fontSizeBase300 },
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const roles = Object.keys(columnRoles) as (keyof typeof columnRoles)[];

type Stage = "closed" | "open" | "refused" | "applied";

interface ColumnMapperProps {
  readonly asRead: ImportedTable;
  /** Whose cells are shown as examples. */
  readonly shown: ImportedTable;
  readonly answer: TableAnswer;
  readonly startOpen: boolean;
  /** False where the workbook could not keep what was said. */
  readonly kept: boolean;
  /** Keeps what is chosen so far. */
  readonly onDraft: (answer: TableAnswer) => void;
  /** Reads the table with these columns. */
  readonly onApply: (answer: TableAnswer) => Promise<Applied>;
}

/** One dropdown per column, guesses filled in, with the first values to judge by. */
export function ColumnMapper(props: ColumnMapperProps) {
  const { asRead, shown, answer, startOpen, kept, onDraft, onApply } = props;
  const styles = useStyles();
  const { t } = useSpeech();
  const [stage, setStage] = useState<Stage>(startOpen ? "open" : "closed");
  const columns = answer.columns ?? guessedColumns(asRead);
  const open = stage === "open" || stage === "refused";
  const { title, closed } = useFocusWhere(open);
  const done = (
    <div role="status">
      {stage === "applied" && (
        <Remark tone="good">
          {t(reviewWords.mapDone)} {t(kept ? memoryWords.kept : memoryWords.notKept)}
        </Remark>
      )}
    </div>
  );
  if (!open) {
    return (
      <div className={styles.mapper} ref={closed}>
        {done}
        <Button
          size="small"
          onClick={() => {
            setStage("open");
          }}
        >
          {t(reviewWords.mapAgain)}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.mapper}>
      {done}
      <h4 className={styles.title} ref={title} tabIndex={-1}>
        {t(reviewWords.mapTitle)}
      </h4>
      {asksMapping(asRead) && (
        <>
          <p className={styles.lead}>{t(reviewWords.mapLead)}</p>
          <Field label={t(reviewWords.mapPlatform)}>
            <Input
              value={answer.platform ?? ""}
              onChange={(_, { value }) => {
                onDraft({ platform: value });
              }}
            />
          </Field>
        </>
      )}
      {columns.map((chosen, index) => (
        <ColumnChoice
          key={index}
          header={
            asRead.columns[index]?.header.trim() ||
            t(reviewWords.mapNoHeader, { column: index + 1 })
          }
          examples={columnExamples(shown, index)}
          confidence={
            isGuess(asRead, index, chosen) ? asRead.columns[index]?.confidence : undefined
          }
          chosen={chosen}
          onChange={(choice) => {
            setStage("open");
            onDraft({ columns: columns.map((each, at) => (at === index ? choice : each)) });
          }}
        />
      ))}
      <div role="alert">
        {stage === "refused" && <Remark tone="error">{t(reviewWords.mapFailed)}</Remark>}
      </div>
      <Button
        appearance="primary"
        onClick={() => {
          void onApply({ columns }).then((applied) => {
            if (applied !== "overtaken") setStage(applied === "applied" ? "applied" : "refused");
          });
        }}
      >
        {t(reviewWords.mapApply)}
      </Button>
    </div>
  );
}

/** True where the column still means what intake took it for. */
function isGuess(asRead: ImportedTable, index: number, { role, metric }: ColumnAnswer): boolean {
  const guess = guessedColumns(asRead)[index];
  return guess?.role === role && guess.metric === metric;
}

/** Opening and closing takes away the button that did it: the focus goes to what came in its place. */
function useFocusWhere(open: boolean) {
  const title = useRef<HTMLHeadingElement>(null);
  const closed = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current !== open) {
      (open ? title.current : closed.current?.querySelector("button"))?.focus();
    }
    before.current = open;
  }, [open]);
  return { title, closed };
}

interface ColumnChoiceProps {
  readonly header: string;
  readonly examples: readonly string[];
  /** Of the guess that is filled in; undefined where the person has chosen. */
  readonly confidence: number | undefined;
  readonly chosen: ColumnAnswer;
  readonly onChange: (choice: ColumnAnswer) => void;
}

function ColumnChoice({ header, examples, confidence, chosen, onChange }: ColumnChoiceProps) {
  const { t } = useSpeech();
  const value = chosen.role === "metric" ? `metric:${chosen.metric ?? ""}` : chosen.role;
  const parts = [
    ...(examples.length > 0 ? [t(reviewWords.mapExamples, { values: examples.join(" · ") })] : []),
    ...(confidence === undefined ? [] : [t(sureness(confidence))]),
  ];
  const hint = parts.join(" – ");
  return (
    <Field label={t(reviewWords.mapColumn, { header })} {...(hint === "" ? {} : { hint })}>
      <Select
        value={value}
        onChange={(_, data) => {
          onChange(choiceOf(data.value));
        }}
      >
        <optgroup label={t(columnGroups.roles)}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(columnRoles[role])}
            </option>
          ))}
        </optgroup>
        <optgroup label={t(columnGroups.metrics)}>
          {metrics.map(({ id, name }) => (
            <option key={id} value={`metric:${id}`}>
              {t(name)}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

/** `metric:spend` is the metric spend, anything else a role. */
function choiceOf(value: string): ColumnAnswer {
  if (value.startsWith("metric:")) return { role: "metric", metric: value.slice("metric:".length) };
  return { role: value as ColumnRole, metric: null };
}
