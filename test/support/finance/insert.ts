/** Where an element belongs in the part of a sheet or of a workbook. */

const afterRows = `sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState
  dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
  cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture
  oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

const afterNames = `calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes
  webPublishing fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

/** Puts rows at the end of a sheet's own. */
export function withRows(sheet: string, rows: string): string {
  return /<sheetData\s*\/>/.test(sheet)
    ? sheet.replace(/<sheetData\s*\/>/, () => `<sheetData>${rows}</sheetData>`)
    : sheet.replace("</sheetData>", () => `${rows}</sheetData>`);
}

/** Puts an element behind the rows of a sheet, in the order the format demands. */
export function withElement(sheet: string, name: string, element: string): string {
  const later = afterRows.slice(afterRows.indexOf(name) + 1);
  return before(sheet, later, "worksheet", element, sheet.indexOf("</sheetData>"));
}

/** Puts an element into its list, which is made where there is none. */
export function withListed(sheet: string, list: string, element: string): string {
  if (!sheet.includes(`</${list}>`)) {
    return withElement(sheet, list, `<${list} count="1">${element}</${list}>`);
  }
  const counted = sheet.replace(
    new RegExp(`(<${list}\\b[^>]*count=")(\\d+)`),
    (_, start: string, count: string) => `${start}${Number(count) + 1}`
  );
  return counted.replace(`</${list}>`, () => `${element}</${list}>`);
}

/** Puts a name into a workbook. */
export function withName(workbook: string, element: string): string {
  if (workbook.includes("</definedNames>")) {
    return workbook.replace("</definedNames>", () => `${element}</definedNames>`);
  }
  const emptied = workbook.replace(/<definedNames\s*\/>/, "");
  const names = `<definedNames>${element}</definedNames>`;
  return before(emptied, afterNames, "workbook", names, 0);
}

function before(
  xml: string,
  later: readonly string[],
  root: string,
  element: string,
  from: number
): string {
  const tail = xml.slice(from);
  const found = new RegExp(`<(${[...later, `/${root}`].join("|")})[\\s/>]`).exec(tail);
  const at = from + (found?.index ?? tail.length);
  return xml.slice(0, at) + element + xml.slice(at);
}
