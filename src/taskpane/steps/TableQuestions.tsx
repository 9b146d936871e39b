import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ImportedTable } from "../../catalogue/imported";
import { reviewWords } from "../../locale/pane-data";
import type { TableAnswer } from "../answers";
import { asksCurrency, asksPeriod, isBackwards } from "../imports";
import { useSpeech } from "../speech";
import { CurrencySelect } from "./CurrencySelect";

const useStyles = makeStyles({
  questions: { display: "flex", flexDirection: "column", gap: "12px" },
  period: { border: "none", margin: 0, padding: 0 },
  legend: { padding: 0, marginBottom: "4px" },
  dates: {
    display: "flex",
    gap: "8px",
    "& > *": { flexGrow: 1, flexBasis: 0, minWidth: 0 },
    "& input": { minWidth: 0 },
  },
});

interface TableQuestionsProps {
  readonly table: ImportedTable;
  readonly answer: TableAnswer;
  readonly onAnswer: (answer: TableAnswer) => void;
}

/** Asks only what the export leaves open: the currency of its amounts, the period of its rows. */
export function TableQuestions({ table, answer, onAnswer }: TableQuestionsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  // A question once answered stays in view, so that the answer can be corrected.
  const currency = asksCurrency(table) || answer.currency !== undefined;
  const period = asksPeriod(table) || answer.from !== undefined || answer.to !== undefined;
  if (!currency && !period) return null;
  return (
    <div className={styles.questions}>
      {currency && (
        <Field label={t(reviewWords.askCurrency)}>
          <CurrencySelect
            value={answer.currency ?? ""}
            none={t(reviewWords.chooseCurrency)}
            onChange={(code) => {
              onAnswer({ currency: code });
            }}
          />
        </Field>
      )}
      {period && (
        <fieldset className={styles.period}>
          <legend className={styles.legend}>{t(reviewWords.askPeriod)}</legend>
          <div className={styles.dates}>
            <Field label={t(reviewWords.from)}>
              <Input
                type="date"
                value={answer.from ?? ""}
                onChange={(_, { value }) => {
                  onAnswer({ from: value });
                }}
              />
            </Field>
            <Field
              label={t(reviewWords.to)}
              {...(isBackwards(answer)
                ? { validationMessage: t(reviewWords.periodBackwards) }
                : {})}
            >
              <Input
                type="date"
                value={answer.to ?? ""}
                onChange={(_, { value }) => {
                  onAnswer({ to: value });
                }}
              />
            </Field>
          </div>
        </fieldset>
      )}
    </div>
  );
}
