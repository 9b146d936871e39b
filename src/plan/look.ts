import type { StyleToken } from "./workbook";

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
  readonly vertical: "center";
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
  horizontal: "right",
  // Its line is a frame, from which the digits keep a distance.
  indent: 1,
  fontColor: palette.inputInk,
  fill: palette.input,
  borders: {
    top: palette.inputLine,
    bottom: palette.inputLine,
    left: palette.inputLine,
    right: palette.inputLine,
  },
};

const unit: Look = {
  ...plain,
  fontColor: palette.quiet,
  horizontal: "left",
  wrap: true,
  indent: 1,
};

const quiet: Look = { ...plain, size: 10, italic: true, fontColor: palette.quiet };

const working: Look = { ...quiet, horizontal: "right" };

const note: Look = { ...quiet, horizontal: "left", indent: 1, wrap: true };

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
    size: 16,
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
  unit,
  "record-unit": { ...unit, borders: { bottom: palette.line } },
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
  // In a table: below the digits of the other columns.
  "input-record": { ...input, indent: 2 },
  // For sentences: as many lines as they take.
  "input-text": { ...input, horizontal: "left", wrap: true, indent: 1 },
  note,
  "record-note": { ...note, borders: { bottom: palette.line } },
  working,
  "record-working": { ...working, borders: { bottom: palette.line } },
  text: {
    ...plain,
    horizontal: "left",
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
