import { makeStyles, tokens } from "@fluentui/react-components";
import { copyWords } from "../../locale/pane-finance";
import { financeWords } from "../../locale/sheets";
import type { FinanceWarning } from "../../xlsx/finance";
import { useSpeech, type Saying } from "../speech";
import { CardStack } from "../steps/CardStack";
import { Remark } from "../steps/Remark";
import type { MadeCopy } from "./useCopying";

const useStyles = makeStyles({
  list: {
    margin: "8px 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Parts of the package that speak of the add-in; a chain of calculation is no trace of it. */
const isTrace = ({ what }: MadeCopy["removed"][number]): boolean => what !== "calculation chain";

/** What was written out, kept as values, removed, and what to look at. */
export function CopyReport({ copy }: { readonly copy: MadeCopy }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { conversions, rules, removed, warnings } = copy;
  const values = conversions.filter(({ native }) => native === null).length;
  const traces = removed.filter(isTrace).length;
  return (
    <div role="group" aria-label={t(copyWords.report)}>
      <ul className={styles.list}>
        <li>{t(copyWords.formulas, { count: conversions.length - values })}</li>
        {values > 0 && <li>{t(copyWords.values, { count: values })}</li>}
        {rules.length > 0 && <li>{t(copyWords.rules, { count: rules.length })}</li>}
        {traces > 0 && <li>{t(copyWords.removed, { count: traces })}</li>}
      </ul>
      <CardStack>
        {warnings.map((warning, index) => (
          <Remark key={index} tone="warning">
            {warningText(warning, t)}
          </Remark>
        ))}
      </CardStack>
    </div>
  );
}

function warningText(warning: FinanceWarning, t: Saying): string {
  switch (warning.kind) {
    case "name like a function":
      return t(copyWords["name like a function"], { name: warning.name });
    case "value unknown":
      return t(copyWords["value unknown"], { sheet: warning.sheet, cell: warning.cell });
    case "first of a spill":
      return t(financeWords.firstOfSpill, { sheet: warning.sheet, cell: warning.cell });
    case "refuses":
      return t(financeWords.refuses, { sheet: warning.sheet, cell: warning.cell });
    case "newer Excel": {
      const { sheet, cell, function: name } = warning;
      return t(financeWords.newerExcel, { sheet, cell, function: name });
    }
    case "typed over":
      return t(financeWords.typedOver, { count: warning.count, checks: warning.checks });
    case "rule given up":
      return t(copyWords["rule given up"], { where: warning.where });
  }
}
