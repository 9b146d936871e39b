import type { FunctionRecord } from "../functions/all";
import { helpWords } from "../locale/help";
import { type Language, say } from "../locale/language";
import { nativeForms, nativeRow } from "../formulas";

/** The rows that show how the formulas of a spill go on. */
const shownRows = [1, 2];

/** Longer than this, a formula is there to be copied rather than read: it is folded. */
const longFormula = 300;

interface NativeForm {
  readonly label: string;
  readonly formula: string;
}

function formsOf(record: FunctionRecord, language: Language): NativeForm[] {
  const labels = [helpWords.nativeRequired, helpWords.nativeAll] as const;
  const forms = nativeForms(record);
  const cells = forms.map((formula, index) => ({
    label: forms.length > 1 ? say(labels[index] ?? helpWords.nativeAll, language) : "",
    formula,
  }));
  const rows = shownRows.flatMap((row) => {
    const columns = nativeRow(record, row);
    return columns.map((formula, index) => ({
      label:
        columns.length > 1
          ? say(helpWords.nativeCell, language, { row, column: index + 1 })
          : say(helpWords.nativeRow, language, { row }),
      formula,
    }));
  });
  return [...cells, ...rows];
}

/** What gives the same without the add-in, in one cell or row by row. */
export function NativeForms({
  record,
  language,
}: {
  readonly record: FunctionRecord;
  readonly language: Language;
}) {
  const t = (key: keyof typeof helpWords) => say(helpWords[key], language);
  const forms = formsOf(record, language);
  return (
    <>
      <h2>{t("native")}</h2>
      {forms.length === 0 ? (
        <p>{t("noNative")}</p>
      ) : (
        <>
          <p>
            {t("nativeNote")} {record.nativeSpill && t("nativeRowNote")}
          </p>
          <ul className="native">
            {forms.map(({ label, formula }) => (
              <li key={label}>
                {formula.length > longFormula ? (
                  <details>
                    <summary>
                      {t("nativeLong")} {label !== "" && <span className="note">{label}</span>}
                    </summary>
                    <code>={formula}</code>
                  </details>
                ) : (
                  <>
                    <code>={formula}</code> {label !== "" && <span className="note">{label}</span>}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
