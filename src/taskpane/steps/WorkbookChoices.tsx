import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { kpiWords } from "../../locale/pane-build";
import { countedTables } from "../counted";
import { useSpeech } from "../speech";
import { type WizardAction, type WizardState } from "../wizard";
import { workbookCurrency, workbookTitle } from "../workbook-name";
import { CurrencySelect } from "./CurrencySelect";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: "16px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  hint: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface WorkbookChoicesProps {
  readonly state: WizardState;
  readonly dispatch: (action: WizardAction) => void;
}

/** Title, currency and the spelling of the formulas; each has an answer already. */
export function WorkbookChoices({ state, dispatch }: WorkbookChoicesProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { answers } = state;
  const tables = countedTables(state);
  return (
    <section className={styles.choices} aria-labelledby="workbook-choices">
      <h3 id="workbook-choices" className={styles.heading}>
        {t(kpiWords.workbook)}
      </h3>
      <Field label={t(kpiWords.title)}>
        <Input
          value={answers.title ?? workbookTitle(answers, tables)}
          onChange={(_, { value }) => {
            dispatch({ type: "title", text: value });
          }}
        />
      </Field>
      <Field label={t(kpiWords.currency)}>
        <CurrencySelect
          value={workbookCurrency(answers, tables)}
          onChange={(currency) => {
            dispatch({ type: "currency", text: currency });
          }}
        />
      </Field>
      <Field label={t(kpiWords.spelling)}>
        <RadioGroup
          value={answers.spelling}
          onChange={(_, { value }) => {
            dispatch({ type: "spelling", spelling: value === "functions" ? value : "native" });
          }}
        >
          <Radio
            value="native"
            label={
              <>
                {t(kpiWords.native)}
                <span className={styles.hint}>{t(kpiWords.nativeHint)}</span>
              </>
            }
          />
          <Radio
            value="functions"
            label={
              <>
                {t(kpiWords.functions)}
                <span className={styles.hint}>{t(kpiWords.functionsHint)}</span>
              </>
            }
          />
        </RadioGroup>
      </Field>
    </section>
  );
}
