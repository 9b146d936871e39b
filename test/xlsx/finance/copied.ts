import { financeCopy, type FinanceCopy } from "../../../src/xlsx/finance";
import { handmade, unpacked, type Handmade } from "./handmade";

export const options = {
  language: "en",
  name: "Plan.xlsx",
  at: new Date("2026-11-28T10:00:00Z"),
} as const;

type Copy = Extract<FinanceCopy, { kind: "copy" }>;

/** The copy of a workbook made by hand, with its parts as texts; every copy copied again is unchanged. */
export function copied(book: Handmade): Copy & { readonly parts: Record<string, string> } {
  const copy = financeCopy(handmade(book), options);
  if (copy.kind !== "copy") throw new Error(JSON.stringify(copy));
  expect(financeCopy(copy.bytes, options)).toEqual({ kind: "unchanged" });
  return { ...copy, parts: unpacked(copy.bytes) };
}

/** The first sheet of the copy, between `<sheetData>` and the end. */
export function firstSheet(book: Handmade): string {
  const xml = copied(book).parts["xl/worksheets/sheet1.xml"] ?? "";
  return xml.slice(xml.indexOf("<sheetData>"));
}
