import { lookOf, palette } from "../../src/plan/look";
import { numberFormat } from "../../src/plan/number-format";
import type { StyleToken } from "../../src/plan/workbook";

const tokens: StyleToken[] = [
  "title",
  "message",
  "subtitle",
  "heading",
  "heading-number",
  "section",
  "section-note",
  "tile-label",
  "tile-figure",
  "tile-note",
  "label",
  "record-text",
  "unit",
  "record-unit",
  "value",
  "total",
  "kpi",
  "input",
  "input-record",
  "input-text",
  "note",
  "record-note",
  "working",
  "record-working",
  "text",
  "warning",
  "good",
  "bad",
];

/** Relative luminance of WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(tokens)("%s can be read: contrast of at least 4.5 : 1", (token) => {
  const { fontColor, fill = "#FFFFFF" } = lookOf(token);
  expect(contrast(fontColor, fill)).toBeGreaterThanOrEqual(4.5);
});

test("the look of an input is used for nothing else", () => {
  const same = tokens.filter((token) => lookOf(token).fill === lookOf("input").fill);
  expect(same).toEqual(["input", "input-record", "input-text"]);
});

test.each([
  ["money", "en", "EUR", "[$€-809]#,##0.00;-[$€-809]#,##0.00"],
  ["money", "fr", "EUR", "#,##0.00 [$€-40C];-#,##0.00 [$€-40C]"],
  ["money", "fr", "JPY", "#,##0 [$¥-40C];-#,##0 [$¥-40C]"],
  ["money", "fr", "SEK", "#,##0.00 [$SEK-40C];-#,##0.00 [$SEK-40C]"],
  ["money", "en", "UAH", '[$UAH-809]"\u00a0"#,##0.00;-[$UAH-809]"\u00a0"#,##0.00'],
  ["percent", "en", "EUR", "0.0%"],
  ["rate", "en", "EUR", "[>=0.1]0.0%;[>=0.001]0.00%;0.000%"],
  ["fine-rate", "en", "EUR", "[>=0.1]0.00%;[>=0.001]0.000%;0.0000%"],
  ["rate", "fr", "EUR", '[>=0.1]0.0"\u00a0"%;[>=0.001]0.00"\u00a0"%;0.000"\u00a0"%'],
  ["rate-points", "en", "EUR", '+0.00"\u00a0pts";-0.00"\u00a0pts";0.00"\u00a0pts"'],
  ["growth", "en", "EUR", "+0.0%;-0.0%;0.0%"],
  ["points", "fr", "EUR", '+0.0"\u00a0pts";-0.0"\u00a0pts";0.0"\u00a0pts"'],
  ["score", "fr", "EUR", "+0.00;-0.00;0.00"],
  ["duration", "en", "EUR", "#,##0.0"],
  ["whole", "fr", "EUR", "#,##0 [$€-40C];-#,##0 [$€-40C]"],
  ["status", "en", "EUR", '"✓ reached";"✗ missed";"≈ close"'],
  ["percent", "fr", "EUR", '0.0"\u00a0"%'],
  ["text", "en", "EUR", "@"],
] as const)("%s in %s and %s is %s", (format, language, currency, code) => {
  expect(numberFormat(format, language, currency)).toBe(code);
});

test("ink reads on a bar behind it", () => {
  expect(contrast(palette.ink, palette.bar)).toBeGreaterThanOrEqual(4.5);
});
