import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { metrics } from "../../catalogue/metrics";
import type { ImportedTable } from "../../catalogue/imported";
import { reviewWords } from "../../locale/pane-data";
import type { Metric } from "../../catalogue/types";
import { formatValue } from "../format";
import { rowsBesideTotals } from "../imports";
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
    "& tbody tr[data-part]": { border: "none", color: tokens.colorNeutralForeground3 },
    "& tr[data-part] > *": { paddingTop: 0 },
    "& tr[data-part] > th": { paddingLeft: "12px" },
    "& tr[data-part='differs']": { color: tokens.colorStatusWarningForeground3 },
  },
});

/** The control totals, to be compared with what the platform shows. */
export function TableTotals({ table }: { readonly table: ImportedTable }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [all, setAll] = useState(false);
  const present = metrics.filter(({ id }) => table.totals[id] !== undefined);
  // Money first: it is what the reader compares first.
  const totals = [
    ...present.filter(({ unit }) => unit === "money"),
    ...present.filter(({ unit }) => unit !== "money"),
  ];
  const rest = totals.length - shownAtFirst;
  const beside = rowsBesideTotals(table);
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
          {(all ? totals : totals.slice(0, shownAtFirst)).map((metric) => (
            <MetricRows key={metric.id} table={table} metric={metric} beside={beside} />
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

interface MetricRowsProps {
  readonly table: ImportedTable;
  readonly metric: Metric;
  readonly beside: ReturnType<typeof rowsBesideTotals>;
}

/** The total; where the rows add up to something else, that and the difference. */
function MetricRows({ table, metric: { id, name, unit }, beside }: MetricRowsProps) {
  const { language, t } = useSpeech();
  const value = (number: number) => formatValue(number, unit, table.currency, language);
  const found = beside.get(id);
  // What a platform leaves out of its list is told in a row of its own; anything else should not be.
  const left = table.records.some(({ remainder, values }) => remainder && values[id] !== undefined);
  return (
    <>
      <tr>
        <th scope="row">{t(name)}</th>
        <td>{value(table.totals[id] ?? 0)}</td>
      </tr>
      {found !== undefined && (
        <>
          <tr data-part="rows">
            <th scope="row">{t(reviewWords.rowsSum)}</th>
            <td>{value(found.rows)}</td>
          </tr>
          <tr data-part={left ? "left" : "differs"}>
            <th scope="row">{t(left ? reviewWords.notInRows : reviewWords.difference)}</th>
            <td>{value(found.difference)}</td>
          </tr>
        </>
      )}
    </>
  );
}
