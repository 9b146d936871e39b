import { say, type Language } from "../locale/language";
import { sourcesWords, timeWords } from "../locale/sheets";
import type { FormatToken, StyleToken } from "./workbook";

/** Colours as `#RRGGBB`; absent members leave what a fresh sheet has. */
export interface Look {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly fontColor: string;
  readonly fill?: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** A thin line on each side named. */
  readonly borders: Readonly<Partial<Record<Side, string>>>;
  readonly horizontal: "left" | "center" | "right" | "general";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  /** Steps of indentation from the edge that the cell is aligned to. */
  readonly indent: number;
}

export type Side = "top" | "bottom" | "left" | "right";

/**
 * The whole palette: ink, one accent, and the three colours of a judgement.
 * Every ink on every fill it is used with has a contrast of at least 4.5 : 1 (a test computes it).
 */
export const palette = {
  ink: "#1F2937",
  quiet: "#5B6472",
  line: "#D5DAE1",
  accent: "#0F5C5C",
  accentLight: "#E3F0EF",
  /** Behind numbers: ink on it still reads. */
  bar: "#BFDCDA",
  input: "#FFF8DB",
  inputInk: "#1D3FA8",
  inputLine: "#C9B458",
  good: "#1B6B3A",
  warning: "#8A4B00",
  warningLight: "#FFF3E0",
  bad: "#A61B1B",
} as const;

const plain: Look = {
  font: "Calibri",
  size: 11,
  fontColor: palette.ink,
  bold: false,
  italic: false,
  borders: {},
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
};

const heading: Look = {
  ...plain,
  bold: true,
  fontColor: palette.accent,
  fill: palette.accentLight,
  borders: { bottom: palette.accent },
  horizontal: "left",
  wrap: true,
};

const input: Look = {
  ...plain,
  // Numbers to the right, chosen texts to the left.
  fontColor: palette.inputInk,
  fill: palette.input,
  borders: {
    top: palette.inputLine,
    bottom: palette.inputLine,
    left: palette.inputLine,
    right: palette.inputLine,
  },
};

const quiet: Look = { ...plain, size: 10, italic: true, fontColor: palette.quiet };

const looks: Readonly<Record<StyleToken, Look>> = {
  title: { ...plain, size: 20, bold: true, fontColor: palette.accent, horizontal: "left" },
  message: { ...plain, size: 14, bold: true, horizontal: "left" },
  subtitle: { ...plain, fontColor: palette.quiet, horizontal: "left" },
  heading,
  // Over texts to the right of another column: both keep their distance from it.
  "heading-text": { ...heading, indent: 1 },
  "heading-number": { ...heading, horizontal: "right" },
  // Over the numbers of a table: Excel's filter button covers the right end of the cell.
  "heading-record": { ...heading, horizontal: "right", indent: 2 },
  // Larger than its rows, so that it keeps its distance from the heading above.
  section: {
    ...plain,
    size: 12,
    bold: true,
    borders: { bottom: palette.line },
    horizontal: "left",
  },
  "section-note": {
    ...plain,
    size: 10,
    fontColor: palette.quiet,
    borders: { bottom: palette.line },
    horizontal: "left",
    indent: 1,
  },
  "tile-label": { ...plain, size: 10, fontColor: palette.quiet, horizontal: "left" },
  "tile-figure": {
    ...plain,
    size: 18,
    bold: true,
    fontColor: palette.accent,
    horizontal: "left",
  },
  "tile-note": { ...plain, size: 10, fontColor: palette.quiet, horizontal: "left" },
  label: { ...plain, horizontal: "left" },
  // Names that people give may be longer than a column.
  "label-wrapped": { ...plain, horizontal: "left", wrap: true },
  entry: { ...plain, horizontal: "left", indent: 1 },
  "entry-wrapped": { ...plain, horizontal: "left", wrap: true, indent: 1 },
  record: { ...plain, horizontal: "right", indent: 2, borders: { bottom: palette.line } },
  // First in a row that its line shows to be one.
  "record-label": {
    ...plain,
    horizontal: "left",
    wrap: true,
    borders: { bottom: palette.line },
  },
  "record-text": {
    ...plain,
    horizontal: "left",
    indent: 1,
    borders: { bottom: palette.line },
  },
  "record-wrapped": {
    ...plain,
    horizontal: "left",
    wrap: true,
    indent: 1,
    borders: { bottom: palette.line },
  },
  unit: { ...plain, fontColor: palette.quiet, horizontal: "left", wrap: true, indent: 1 },
  value: { ...plain, horizontal: "right", borders: { bottom: palette.line } },
  total: { ...plain, horizontal: "right", bold: true, borders: { bottom: palette.line } },
  kpi: {
    ...plain,
    horizontal: "right",
    bold: true,
    fontColor: palette.accent,
    borders: { bottom: palette.line },
  },
  input,
  // For sentences: as many lines as they take.
  "input-text": { ...input, horizontal: "left", wrap: true, indent: 1 },
  note: { ...quiet, horizontal: "left", indent: 1, wrap: true },
  working: { ...quiet, horizontal: "right" },
  text: {
    ...plain,
    horizontal: "left",
    vertical: "top",
    wrap: true,
    indent: 1,
    borders: { bottom: palette.line },
  },
  warning: {
    ...plain,
    bold: true,
    fontColor: palette.warning,
    fill: palette.warningLight,
    horizontal: "left",
  },
  good: { ...plain, bold: true, fontColor: palette.good, horizontal: "left" },
  bad: { ...plain, bold: true, fontColor: palette.bad, horizontal: "left" },
};

/** What a style token looks like, for both writers. */
export function lookOf(style: StyleToken): Look {
  return looks[style];
}

/** Windows language identifiers, as Excel writes them into a currency format: where the sign stands follows them. */
const localeIds: Readonly<Record<Language, string>> = { en: "809", fr: "40C" };

const signs: Readonly<Record<string, string>> = {
  EUR: "€",
  USD: "$",
  GBP: "£",
  JPY: "¥",
  CHF: "CHF",
  CAD: "CA$",
  AUD: "A$",
};

/** The currency as a reader in `language` expects to see it beside a number: `€`, else the ISO code. */
export function currencySign(currency: string): string {
  return signs[currency] ?? currency;
}

function money(language: Language, currency: string): string {
  const { whole, exact } = amounts(language, currency);
  const code = currency === "JPY" ? whole : exact;
  return `${code};-${code}`;
}

/** Cents say nothing beside thousands. The last section keeps its own minus sign. */
function amount(language: Language, currency: string): string {
  const { whole, exact } = amounts(language, currency);
  return `[>=1000]${whole};[<=-1000]-${whole};${currency === "JPY" ? whole : exact}`;
}

/** A sum of money with and without cents, without a sign. */
function amounts(language: Language, currency: string): { whole: string; exact: string } {
  const sign = `[$${currencySign(currency)}-${localeIds[language]}]`;
  // £5, but UAH 5: letters keep their distance from the number.
  const lead = /\p{L}$/u.test(currencySign(currency)) ? `${sign}"\u00a0"` : sign;
  const code = (digits: string) => (language === "fr" ? `${digits} ${sign}` : `${lead}${digits}`);
  return { whole: code("#,##0"), exact: code("#,##0.00") };
}

const percent: Readonly<Record<Language, string>> = { en: "0.0%", fr: '0.0"\u00a0"%' };

/** A rate is often tiny: the smaller it is, the more decimals, so that two digits of it are seen down to 0.01%. */
function rate(language: Language): string {
  const end = percent[language].slice("0.0".length);
  return `[>=0.1]0.0${end};[>=0.001]0.00${end};0.000${end}`;
}

/** A change carries its sign, also where it is a gain. */
function signed(code: string): string {
  return `+${code};-${code};${code}`;
}

/** The Excel number format of a token, in en-US codes; Excel shows separators in the reader's own way. */
export function numberFormat(format: FormatToken, language: Language, currency: string): string {
  switch (format) {
    case "general":
      return "General";
    case "integer":
      return "#,##0";
    case "decimal":
    case "ratio":
      return "#,##0.00";
    case "money":
      return money(language, currency);
    case "amount":
      return amount(language, currency);
    case "percent":
      return percent[language];
    case "rate":
      return rate(language);
    case "growth":
      return signed(percent[language]);
    case "points":
      return signed('0.0"\u00a0pts"');
    case "rate-points":
      return signed('0.00"\u00a0pts"');
    case "score":
      return signed("0.00");
    case "duration":
      return "#,##0.0";
    // The empty sections show nothing for 0, which is no date.
    case "date":
      return language === "fr" ? "dd/mm/yyyy;;" : "d mmm yyyy;;";
    case "month":
      return language === "fr" ? "[$-40C]mmm yyyy;;" : "[$-809]mmm yyyy;;";
    // 0, 1 and 2 in words: formulas go on with the numbers.
    case "state":
      return say(timeWords.states, language);
    // 1 and 0: TRUE and FALSE are shown in the language of the reader's Excel.
    case "yes-no":
      return say(sourcesWords.yesOrNo, language);
    case "text":
      return "@";
  }
}
