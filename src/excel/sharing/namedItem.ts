/** A name of the workbook, or of one sheet. */
export function namedItem(
  { workbook }: Excel.RequestContext,
  name: string,
  sheetId: string | null
): Excel.NamedItem {
  const names = sheetId === null ? workbook.names : workbook.worksheets.getItem(sheetId).names;
  return names.getItem(name);
}
