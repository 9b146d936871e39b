import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { metricById } from "../../catalogue/metrics";
import type { Replacement, Rival, Rivalry } from "../../intake";
import { countWords, stepWords } from "../../locale/pane-import";
import { counted } from "../counted";
import { formatList, formatValue } from "../format";
import { useSpeech } from "../speech";
import { reportName, sourceName } from "../table-name";
import type { WizardAction, WizardState } from "../wizard";
import { card } from "./card";
import { CardStack } from "./CardStack";
import { issueText } from "./IssueRemarks";
import { Remark } from "./Remark";

const useStyles = makeStyles({
  card,
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  replacement: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    "& .fui-Button": { textAlign: "left" },
  },
  hint: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface CountQuestionsProps {
  readonly state: WizardState;
  readonly dispatch: (action: WizardAction) => void;
}

/** What was brought twice: what became of it, and which of several reports counts. */
export function CountQuestions({ state, dispatch }: CountQuestionsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { replacements, rivalries } = counted(state);
  if (replacements.length + rivalries.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="count-questions">
      <h3 id="count-questions" className={styles.heading}>
        {t(countWords.title)}
      </h3>
      {rivalries.map((rivalry) => (
        <RivalryChoice
          key={rivalry.key}
          rivalry={rivalry}
          onChoose={(level) => {
            dispatch({ type: "count-level", key: rivalry.key, level });
          }}
        />
      ))}
      {replacements.map((replacement, index) => (
        <ReplacementRemark
          key={index}
          replacement={replacement}
          onChoose={(both) => {
            dispatch({ type: "count-accounts", key: replacement.key, both });
          }}
        />
      ))}
    </section>
  );
}

interface RivalryChoiceProps {
  readonly rivalry: Rivalry;
  readonly onChoose: (level: string) => void;
}

function RivalryChoice({ rivalry, onChoose }: RivalryChoiceProps) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const metric = metricById(rivalry.metric);
  const hint = ({ tables, total }: Rival) =>
    t(countWords.rivalHint, {
      sources: formatList([...new Set(tables.map((each) => sourceName(each, language)))], language),
      metric: metric === undefined ? "" : t(metric.name),
      total: formatValue(total, metric?.unit ?? "count", tables[0]?.currency ?? null, language),
    });
  return (
    <Field label={t(countWords.question, { platform: rivalry.platform })} hint={t(countWords.lead)}>
      <RadioGroup
        value={rivalry.chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {rivalry.rivals.map((rival, index) => (
          <Radio
            key={rival.key}
            value={rival.key}
            label={
              <>
                <RivalName rival={rival} proposed={index === 0} />
                <span className={styles.hint}>{hint(rival)}</span>
              </>
            }
          />
        ))}
        <Radio
          value="all"
          label={
            <>
              {t(countWords.all)}
              <span className={styles.hint}>{t(countWords.allHint)}</span>
            </>
          }
        />
      </RadioGroup>
    </Field>
  );
}

function RivalName({ rival, proposed }: { readonly rival: Rival; readonly proposed: boolean }) {
  const { language, t } = useSpeech();
  const [first] = rival.tables;
  if (first === undefined) return null;
  const activities = first.columns.filter(({ role }) => role === "activity");
  const report = reportName(first, language) ?? sourceName(first, language);
  const headers = activities.map(({ header }) => header).join(" · ");
  const name = t(countWords.rival, {
    report: headers === "" ? report : `${report} (${headers})`,
    step: t(stepWords[rival.step]),
  });
  return proposed ? `${name} – ${t(countWords.proposed)}` : name;
}

interface ReplacementRemarkProps {
  readonly replacement: Replacement;
  readonly onChoose: (both: boolean) => void;
}

function ReplacementRemark({ replacement, onChoose }: ReplacementRemarkProps) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const { issue, both } = replacement;
  return (
    <div className={styles.replacement}>
      <CardStack>
        <Remark tone={issue.severity}>{issueText(issue, language)}</Remark>
      </CardStack>
      <Button
        size="small"
        appearance="outline"
        onClick={() => {
          onChoose(!both);
        }}
      >
        {t(both ? countWords.newerCounts : countWords.bothCount)}
      </Button>
    </div>
  );
}
