import { makeStyles, tokens } from "@fluentui/react-components";
import type { ImportedTable } from "../../catalogue/imported";
import { skipReasons } from "../../locale/issues/intake";
import { reviewWords } from "../../locale/pane-data";
import { formatDate, languageName } from "../format";
import { useSpeech } from "../speech";
import { sourceName } from "../table-name";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "2px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& > dt": { color: tokens.colorNeutralForeground3 },
    "& > dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

/** Where the table comes from and what it covers. */
export function TableFacts({ table }: { readonly table: ImportedTable }) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const { from, to } = table.period;
  const unknown = t(reviewWords.unknown);
  const reasons = table.skipped.flatMap(({ reason }) => {
    const words = Object.entries(skipReasons).find(([code]) => code === reason)?.[1];
    return words === undefined ? [] : [t(words)];
  });
  const rows = t(reviewWords.rowsRead, table.rows);
  const day = (date: string | null) => (date === null ? "…" : formatDate(date, language));
  const facts: readonly (readonly [string, string])[] = [
    [t(reviewWords.source), sourceName(table, language)],
    [
      t(reviewWords.period),
      from === null && to === null
        ? unknown
        : t(reviewWords.fromTo, { from: day(from), to: day(to) }),
    ],
    [
      t(reviewWords.language),
      table.language === null ? unknown : languageName(table.language, language),
    ],
    [t(reviewWords.currency), table.currency ?? unknown],
    [t(reviewWords.rows), reasons.length === 0 ? rows : `${rows} (${reasons.join(", ")})`],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => [<dt key={term}>{term}</dt>, <dd key={`${term}:`}>{fact}</dd>])}
    </dl>
  );
}
