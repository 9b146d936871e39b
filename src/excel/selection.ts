import { isDateFormat, serialToIso } from "./dates";

/**
 * The selected cells as tab-separated text, as intake reads a paste.
 * Whole columns are cut to what is used. Numbers are spelt so that no convention can misread them.
 */
export function readSelection(): Promise<{ readonly text: string }> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load("values,numberFormat");
    await context.sync();
    if (used.isNullObject) return { text: "" };
    const values = used.values as readonly (readonly (string | number | boolean)[])[];
    const formats = used.numberFormat as readonly (readonly string[])[];
    const lines = values.map((row, r) =>
      row.map((value, c) => quoted(spelt(value, formats[r]?.[c] ?? ""))).join("\t")
    );
    return { text: lines.join("\n") };
  });
}

function spelt(value: string | number | boolean, format: string): string {
  if (typeof value !== "number") return String(value);
  if (isDateFormat(format)) return serialToIso(value);
  if (format.includes("%")) return `${decimal(Number((value * 100).toPrecision(15)))}%`;
  return decimal(value);
}

/** "1.234" could be a thousand and more in half of Europe, "1.2340" cannot. */
function decimal(value: number): string {
  const text = String(value);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** As Excel's own clipboard does it: cells with tabs, line ends or quotes are quoted. */
function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
