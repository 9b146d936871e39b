/** A table whose column and whose total are functions of ours. */
import { figures, rowValues, totalValue } from "../../fixtures/finance/injections";
import type { Note } from "./inject";
import { addPart, type Package } from "./package";
import { addressOf, type Rows } from "./rows";

const columns = ["Spend", "Revenue", "Return & more"] as const;
const rowCall = "ROAS(CorpusTable[[#This Row],[Spend]],CorpusTable[[#This Row],[Revenue]])";
const totalCall = "ROAS(CorpusTable[Spend],CorpusTable[Revenue])";

/** Puts the table's cells beneath the others and its part into the package; gives back the sheet's `<tablePart>`. */
export function putTable(parts: Package, sheet: string, rows: Rows, note: Note): string {
  const top = rows.next + 1;
  columns.forEach((name, index) => {
    rows.text({ row: top, column: index + 1 }, name);
  });
  rowValues.forEach((value, index) => {
    const row = top + 1 + index;
    rows.value({ row, column: 1 }, figures.spend[index] ?? 0);
    rows.value({ row, column: 2 }, figures.revenue[index] ?? 0);
    rows.formula({ row, column: 3 }, rowCall, value);
    note("in a column of a table", { row, column: 3 }, value);
  });
  const bottom = top + rowValues.length + 1;
  const total = { row: bottom, column: 3 };
  rows.formula(total, totalCall, totalValue);
  note("in the total of a table", total, totalValue);
  const area = (last: number) =>
    `${addressOf({ row: top, column: 1 })}:${addressOf({ row: last, column: 3 })}`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="900" name="CorpusTable" displayName="CorpusTable" ref="${area(bottom)}" totalsRowCount="1"><autoFilter ref="${area(bottom - 1)}"/><tableColumns count="3"><tableColumn id="1" name="Spend"/><tableColumn id="2" name="Revenue"/><tableColumn id="3" name="Return &amp; more" totalsRowFunction="custom"><calculatedColumnFormula>${rowCall}</calculatedColumnFormula><totalsRowFormula>${totalCall}</totalsRowFormula></tableColumn></tableColumns></table>`;
  const id = addPart(parts, sheet, {
    path: "xl/tables/tableCorpus.xml",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
    relation: "table",
    xml,
  });
  // Not every program binds the prefix r in its sheets.
  const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `<tablePart xmlns:r="${r}" r:id="${id}"/>`;
}
