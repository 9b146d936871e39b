import { makeStyles, tokens } from "@fluentui/react-components";
import type { ListedFormula } from "../../excel/sharing";
import { formulaWords } from "../../locale/pane-finance";
import { useSpeech, type Saying } from "../speech";
import { Remark } from "../steps/Remark";
import { shownText } from "./shown";
import type { Language } from "../../locale/language";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", gap: "12px" },
  place: { fontWeight: tokens.fontWeightSemibold },
  value: { textAlign: "right", color: tokens.colorNeutralForeground2 },
  code: { fontFamily: tokens.fontFamilyMonospace },
  becomes: { color: tokens.colorNeutralForeground3 },
});

/** One formula: where it stands, what it says and shows, what it becomes. */
export function FormulaItem({ formula }: { readonly formula: ListedFormula }) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const { original, native, left, before } = formula;
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <span className={styles.place}>{placeText(formula, t)}</span>
        <span className={styles.value}>{valueText(formula, language, t)}</span>
      </span>
      <span className={styles.code}>{original}</span>
      {left === null && (
        <span>
          <span className={styles.becomes}>
            {t(native === null ? formulaWords.becomesValue : formulaWords.becomes)}
          </span>{" "}
          {native !== null && <span className={styles.code}>{native}</span>}
        </span>
      )}
      {left !== null && (
        <Remark tone="warning">
          {t(left === "name" ? formulaWords.nameStays : formulaWords[left])}
        </Remark>
      )}
      {formula.same === false && (
        <Remark tone={before?.isError === true ? "info" : "warning"}>
          {t(before?.isError === true ? formulaWords.repaired : formulaWords.differs)}
        </Remark>
      )}
    </li>
  );
}

function placeText({ sheet, cell, before }: ListedFormula, t: Saying): string {
  if (before === null) return t(formulaWords.name, { name: cell });
  return t(formulaWords.place, { sheet: sheet ?? "", cell });
}

function valueText({ before, after, same }: ListedFormula, language: Language, t: Saying): string {
  if (before === null) return "";
  const value = shownText(before, language);
  if (after === null) return t(formulaWords.shows, { value });
  if (same === true) return t(formulaWords.same, { value: shownText(after, language) });
  return t(formulaWords.showed, { before: value, after: shownText(after, language) });
}
