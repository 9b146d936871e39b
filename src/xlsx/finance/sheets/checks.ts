import { say, type Language, type WordValues } from "../../../locale/language";
import { financeWords } from "../../../locale/sheets";
import { quoted, sheetPrefix } from "../../../plan/address";
import { computed, constant, type Slot } from "../../../plan/cells";
import type { CellPlan, StyleToken } from "../../../plan/workbook";
import type { CellConversion, FinanceOptions } from "../copy";
import { cut, shown, text, type AddedSheet } from "./addedSheet";
import { sectionsBelow } from "./checksBelow";
import { momentText } from "./dates";
import type { Done } from "./sources";

/** The verdicts in the order of the list beside the table, which the formulas refer to. */
const verdicts = [
  "same",
  "differs",
  "refused",
  "anew",
  "kept",
  "sameError",
  "overwritten",
] as const;
type Verdict = (typeof verdicts)[number];

const headingRow = 3;
const firstRow = headingRow + 1;
/** Far enough from the message, near enough to be seen. */
const tolerance = 1e-9;
const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
/** What stands where a cell had no value at all. */
const never = "–";

/** The cell of the list that holds a verdict's word, and that of how many cells have it. */
const wordCell = (verdict: Verdict) => `$J$${String(firstRow + verdicts.indexOf(verdict) + 1)}`;
const countCell = (verdict: Verdict) => `$K$${String(firstRow + verdicts.indexOf(verdict) + 1)}`;
const toleranceCell = `$K$${String(firstRow + verdicts.length + 1)}`;

/** Verdicts that finance must look into. */
const bad: readonly Verdict[] = ["differs", "refused", "overwritten"];
const badCount = bad.map(countCell).join("+");

/** The sheet that compares every converted cell with what it showed before. */
export function checksSheet(name: string, done: Done, options: FinanceOptions): AddedSheet {
  const { conversions } = done;
  const { language, at, name: file } = options;
  const word = (key: keyof typeof financeWords, values?: WordValues) =>
    say(financeWords[key], language, values);
  const rows = conversions.map((each, index) => checkRow(each, firstRow + index + 1, options));
  const below = sectionsBelow(done, language);
  const lines = Math.max(rows.length, verdicts.length + 1);
  const last = firstRow + lines + below.length;
  const legend = legendRows(done, last, language);
  const about = word("checksAbout", { file, date: momentText(at, language) });
  return {
    name,
    widths: [20, 9, 44, 44, 16, 16, 14, 18, 3, 22, 10, 62],
    headings: headingRow,
    printed: 8,
    rows: [
      [messageCell(done, language)],
      [constant(about, "subtitle")],
      [],
      headings(language),
      ...Array.from({ length: lines }, (_, index): Slot[] => [
        ...(rows[index] ?? Array<Slot>(8).fill(null)),
        null,
        ...(legend[index] ?? []),
      ]),
      ...below,
    ],
    rules: [
      ...verdictRules(`H${String(firstRow + 1)}:H${String(last)}`, `$H${String(firstRow + 1)}`),
      { range: "A1", formula: `${badCount}>0`, style: "bad" },
      { range: "A1", formula: `${badCount}=0`, style: "good" },
    ],
  };
}

function verdictRules(range: string, cell: string): AddedSheet["rules"] {
  const style = (verdict: Verdict): StyleToken =>
    bad.includes(verdict) ? "bad" : verdict === "same" ? "good" : "label";
  return verdicts
    .filter((verdict) => style(verdict) !== "label")
    .map((verdict) => ({
      range,
      formula: `${cell}=${wordCell(verdict)}`,
      style: style(verdict),
    }));
}

function headings(language: Language): Slot[] {
  const title = (key: keyof typeof financeWords, style: StyleToken = "heading-text") =>
    constant(say(financeWords[key], language), style);
  return [
    title("sheet"),
    title("cell"),
    title("original"),
    title("native"),
    title("before", "heading-number"),
    title("now", "heading-number"),
    title("difference", "heading-number"),
    title("verdict"),
    null,
    title("verdict"),
    title("number", "heading-number"),
    title("meaning"),
  ];
}

function messageCell({ conversions, overwritten }: Done, language: Language): CellPlan {
  const written = conversions.filter(({ native }) => native !== null).length;
  const kept = conversions.length - written;
  const too = (key: "valuesToo" | "typedOverToo", count: number) =>
    count === 0 ? "" : say(financeWords[key], language, { count });
  const values = too("valuesToo", kept);
  const typedOver = too("typedOverToo", overwritten.length);
  const agree = say(financeWords.allAgree, language, { count: written }) + values + typedOver;
  const word = say(financeWords.differs, language);
  const refused = say(financeWords.refused, language);
  const count = conversions.length;
  const differ = say(financeWords.someDiffer, language, { count, word, refused }) + typedOver;
  const wrong = conversions.filter((each) => bad.includes(verdictOf(each))).length;
  const wrongCount = `${countCell("differs")}+${countCell("refused")}`;
  const formula = `IF(${wrongCount}=0,${quoted(agree)},${wrongCount}&${quoted(differ)})`;
  return computed(formula, wrong === 0 ? agree : `${String(wrong)}${differ}`, "message");
}

function checkRow(each: CellConversion, row: number, options: FinanceOptions): Slot[] {
  const { sheet, cell, original, before, after } = each;
  const { language } = options;
  const [e, f] = [`E${String(row)}`, `F${String(row)}`];
  const numbers = typeof before === "number" && typeof after === "number";
  const verdict = say(financeWords[verdictOf(each)], language);
  return [
    text(sheet),
    text(cell),
    text(cut(original)),
    text(nativeText(each, options)),
    constant(isUnknown(before) ? never : before, "value"),
    computed(sheetPrefix(sheet) + cell, shown(after), "value"),
    computed(
      `IF(AND(ISNUMBER(${e}),ISNUMBER(${f})),${f}-${e},"")`,
      numbers ? after - before : "",
      "value"
    ),
    computed(verdictFormula(row), verdict, "entry"),
  ];
}

function nativeText(each: CellConversion, { language, at }: FinanceOptions): string {
  if (each.native !== null) return cut(each.native);
  const date = momentText(at, language);
  if (each.reason === "random argument") return say(financeWords.random, language, { date });
  if (each.reason === "too long") return say(financeWords.tooLong, language, { date });
  return say(financeWords.noNative, language, { date, functions: each.functions.join(", ") });
}

/** Only functions of Excel 2007: everyone can follow it. */
function verdictFormula(row: number): string {
  const [d, e, f] = ["D", "E", "F"].map((column) => `${column}${String(row)}`) as [
    string,
    string,
    string,
  ];
  const [same, differs, anew, kept, sameError, refused] = (
    ["same", "differs", "anew", "kept", "sameError", "refused"] as const
  ).map(wordCell) as [string, string, string, string, string, string];
  const listed = errors.map(quoted).join(",");
  const equal = `IF(LEFT(${d},1)="=",${same},${kept})`;
  const failing = `IF(ERROR.TYPE(${f})=MATCH(${e},{${listed}},0),${sameError},${differs})`;
  const close = `ABS(${f}-${e})<=${toleranceCell}*MAX(1,ABS(${e}))`;
  const compared = `IF(AND(ISNUMBER(${e}),ISNUMBER(${f})),IF(${close},${equal},${differs}),IF(${e}=${f},${equal},${differs}))`;
  const number = `IF(${e}="#VALUE!",${refused},${compared})`;
  const known = `IF(ISERROR(${f}),${failing},${number})`;
  const unknown = `${e}=${quoted(never)}`;
  return `IFERROR(IF(${unknown},IF(ISERROR(${f}),${differs},${anew}),${known}),${differs})`;
}

/** Whether the cell showed nothing that a function had answered: nobody shall read #NAME? in a copy, not even as a word. */
function isUnknown(before: CellConversion["before"]): before is "#NAME?" | null {
  return before === "#NAME?" || before === null;
}

/** What the formula of the verdict will say of the stored values. */
function verdictOf({ before, after, native }: CellConversion): Verdict {
  const equal = native === null ? "kept" : "same";
  const isError = typeof after === "string" && errors.includes(after);
  if (isUnknown(before)) return isError ? "differs" : "anew";
  if (isError) return before === after ? "sameError" : "differs";
  if (before === "#VALUE!") return "refused";
  if (typeof before !== "number" || typeof after !== "number") {
    return before === after ? equal : "differs";
  }
  const close = Math.abs(after - before) <= tolerance * Math.max(1, Math.abs(before));
  return close ? equal : "differs";
}

function legendRows(
  { conversions, overwritten }: Done,
  last: number,
  language: Language
): Slot[][] {
  const found = [...conversions.map(verdictOf), ...overwritten.map(() => "overwritten")];
  const range = `$H$${String(firstRow + 1)}:$H$${String(last)}`;
  return [
    ...verdicts.map((verdict): Slot[] => [
      constant(say(financeWords[verdict], language), "entry"),
      computed(
        `COUNTIF(${range},${wordCell(verdict)})`,
        found.filter((each) => each === verdict).length,
        "value",
        "integer"
      ),
      constant(say(financeWords[`${verdict}Meaning`], language), "entry"),
    ]),
    [
      constant(say(financeWords.tolerance, language), "entry"),
      constant(tolerance, "value"),
      constant(say(financeWords.toleranceMeaning, language), "entry"),
    ],
  ];
}
