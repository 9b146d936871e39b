/** Opens a new workbook made of the .xlsx bytes in `base64`, for hosts that cannot download. */
export function openCopy(base64: string): Promise<void> {
  return Excel.createWorkbook(base64);
}
