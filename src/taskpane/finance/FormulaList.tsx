import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ListedFormula } from "../../excel/sharing";
import { formulaWords } from "../../locale/pane-finance";
import { useSpeech } from "../speech";
import { MoreButton } from "../steps/MoreButton";
import { FormulaItem } from "./FormulaItem";

const useStyles = makeStyles({ list: { listStyle: "none", margin: 0, padding: 0 } });

/** A long list is seldom read to its end. */
const first = 20;

/** The formulas, those first that a person should look at. */
export function FormulaList({ formulas }: { readonly formulas: readonly ListedFormula[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [all, setAll] = useState(false);
  const sorted = [...formulas].sort((a, b) => urgency(a) - urgency(b));
  const shown = all ? sorted : sorted.slice(0, first);
  return (
    <div>
      <ul className={styles.list} aria-label={t(formulaWords.list)}>
        {shown.map((formula) => (
          <FormulaItem key={`${formula.sheet ?? ""}!${formula.cell}`} formula={formula} />
        ))}
      </ul>
      {sorted.length > first && (
        <MoreButton
          all={all}
          more={t(formulaWords.more, { count: sorted.length - first })}
          fewer={t(formulaWords.fewer)}
          onToggle={setAll}
        />
      )}
    </div>
  );
}

function urgency({ same, left }: ListedFormula): number {
  if (same === false) return 0;
  return left === null ? 2 : 1;
}
