import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { metrics } from "../../catalogue/metrics";
import type { ImportedTable } from "../../catalogue/imported";
import { reviewWords } from "../../locale/pane-data";
import { formatValue } from "../format";
import { useSpeech } from "../speech";
import { MoreButton } from "./MoreButton";

const shownAtFirst = 5;

const useStyles = makeStyles({
  totals: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th": { fontWeight: tokens.fontWeightRegular, textAlign: "left", padding: "3px 0" },
    "& thead th": { color: tokens.colorNeutralForeground3 },
    "& th:last-child, & td": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

/** The control totals, to be compared with what the platform shows. */
export function TableTotals({ table }: { readonly table: ImportedTable }) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const [all, setAll] = useState(false);
  const present = metrics.filter(({ id }) => table.totals[id] !== undefined);
  // Money first: it is what the reader compares first.
  const totals = [
    ...present.filter(({ unit }) => unit === "money"),
    ...present.filter(({ unit }) => unit !== "money"),
  ];
  const rest = totals.length - shownAtFirst;
  return (
    <div>
      <table className={styles.totals} aria-label={t(reviewWords.totals)}>
        <thead>
          <tr>
            <th scope="col">{t(reviewWords.metric)}</th>
            <th scope="col">{t(reviewWords.total)}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? totals : totals.slice(0, shownAtFirst)).map(({ id, name, unit }) => (
            <tr key={id}>
              <th scope="row">{t(name)}</th>
              <td>{formatValue(table.totals[id] ?? 0, unit, table.currency, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <MoreButton
          all={all}
          more={t(reviewWords.more, { count: rest })}
          fewer={t(reviewWords.fewer)}
          onToggle={setAll}
        />
      )}
    </div>
  );
}
