import { cellAt } from "../../../plan/address";
import { block } from "../../../plan/cells";
import type { CellPlan } from "../../../plan/workbook";
import { fileFormula } from "../../fileFormula";
import { margins } from "../../../plan/paper";
import { rowHeights } from "../../../plan/row-heights";
import { fileText } from "../../text";
import { escapeText } from "../package/xml";
import type { AddedSheet } from "./addedSheet";
import type { StyleSheet } from "./styleSheet";

/** Excel keeps this much of a column for its own margins, in characters. */
const columnMargin = 0.71;

const marginSides = Object.entries(margins).map(([side, inches]) => `${side}="${String(inches)}"`);

/** The part of a sheet that the copy gains; `namespace` is the one the workbook is written in. */
export function sheetXml(sheet: AddedSheet, namespace: string, styles: StyleSheet): string {
  const { widths, headings } = sheet;
  const top = cellAt(headings + 1, 0);
  const columns = widths.map((width, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width + columnMargin)}" customWidth="1"/>`;
  });
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">',
    `<pane ySplit="${String(headings + 1)}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    ...sheet.rules.map(({ range, formula, style }, index) => {
      const dxf = String(styles.differential(style));
      return `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${dxf}" priority="${String(index + 1)}"><formula>${escapeText(formula)}</formula></cfRule></conditionalFormatting>`;
    }),
    `<pageMargins ${marginSides.join(" ")}/>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
    "</worksheet>",
  ].join("");
}

function rowsXml({ rows, widths }: AddedSheet, styles: StyleSheet): string {
  const heights = rowHeights({ blocks: [block("rows", 0, 0, rows)], widths: [...widths] });
  return rows
    .map((cells, row) => {
      const height = heights.get(row);
      const ht = height === undefined ? "" : ` ht="${String(height)}"`;
      const xml = cells.map((cell, column) =>
        cell === null ? "" : cellXml(cell, cellAt(row, column), styles)
      );
      return `<row r="${String(row + 1)}"${ht}>${xml.join("")}</row>`;
    })
    .join("");
}

function cellXml(cell: CellPlan, reference: string, styles: StyleSheet): string {
  const { formula, value } = cell;
  const start = `<c r="${reference}" s="${String(styles.cell(cell.style, cell.format))}"`;
  if (formula === undefined) {
    if (typeof value !== "string") return `${start}${stored(value)}</c>`;
    const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
    return `${start} t="inlineStr"><is><t${space}>${escapeText(fileText(value))}</t></is></c>`;
  }
  const { type, text } = cached(value);
  const t = type === "" ? "" : ` t="${type}"`;
  const v = text === null ? "" : `<v>${escapeText(text)}</v>`;
  return `${start}${t}><f>${escapeText(fileFormula(formula.native))}</f>${v}</c>`;
}

function stored(value: Exclude<CellPlan["value"], string>): string {
  const { type, text } = cached(value);
  return `${type === "" ? "" : ` t="${type}"`}>${text === null ? "" : `<v>${text}</v>`}`;
}

function cached(value: CellPlan["value"]): { type: string; text: string | null } {
  if (value === null) return { type: "", text: null };
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return typeof value === "object"
    ? { type: "e", text: value.error }
    : { type: "str", text: fileText(value) };
}
