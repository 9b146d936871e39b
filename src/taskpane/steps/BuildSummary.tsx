import { makeStyles, tokens } from "@fluentui/react-components";
import { objectives } from "../../catalogue/objectives";
import { buildWords, kpiWords } from "../../locale/pane-build";
import { countedTables } from "../counted";
import { formatList } from "../format";
import { chosenKpis, proposal } from "../proposal";
import { useSpeech } from "../speech";
import { type WizardState } from "../wizard";
import { workbookTitle } from "../workbook-name";

const useStyles = makeStyles({
  card: {
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: "0 0 8px", fontSize: tokens.fontSizeBase300 },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    "& > dt": { color: tokens.colorNeutralForeground3 },
    "& > dd": { margin: 0 },
  },
});

/** The answers in five lines, to be read before the button is pressed. */
export function BuildSummary({ state }: { readonly state: WizardState }) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const { answers } = state;
  const tables = countedTables(state);
  const chosen = objectives.filter(({ id }) => answers.objectives.includes(id));
  const facts: readonly (readonly [string, string])[] = [
    [t(buildWords.title), workbookTitle(answers, tables)],
    [
      t(buildWords.objectives),
      formatList(
        chosen.map(({ name }) => t(name)),
        language
      ),
    ],
    [t(buildWords.kpis), String(chosenKpis(proposal(answers, tables)).length)],
    [
      t(buildWords.exports),
      t(buildWords.exportRows, {
        tables: tables.length,
        rows: tables.reduce((sum, { rows }) => sum + rows.read, 0),
      }),
    ],
    [
      t(buildWords.formulas),
      t(answers.spelling === "native" ? kpiWords.native : kpiWords.functions),
    ],
  ];
  return (
    <section className={styles.card} aria-labelledby="build-summary">
      <h3 id="build-summary" className={styles.heading}>
        {t(buildWords.summary)}
      </h3>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => [
          <dt key={term}>{term}</dt>,
          <dd key={`${term}:`}>{fact}</dd>,
        ])}
      </dl>
    </section>
  );
}
