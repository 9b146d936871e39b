import type { Issue } from "../catalogue/imported";
import { Cancelled } from "./sender";

/** Excel's own error codes that have a sentence of their own. */
const codes: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "excel-cell-edit",
  InvalidOperation: "excel-cell-edit",
  RequestPayloadSizeLimitExceeded: "excel-too-large",
  ResponsePayloadSizeLimitExceeded: "excel-too-large",
  AccessDenied: "excel-protected",
  ApiNotFound: "excel-too-old",
  ApiNotAvailable: "excel-too-old",
  ItemAlreadyExists: "excel-name-taken",
  InvalidSelection: "excel-selection",
  GeneralException: "excel-general",
};

/** The code of an error of Office.js, empty for any other error. */
export function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}

/** What to tell the person about an error that came out of Excel; its sentence is in src/locale/issues/excel.ts. */
export function issueOf(error: unknown): Issue {
  if (error instanceof Cancelled) {
    return { code: "excel-cancelled", severity: "info", where: {}, values: {} };
  }
  const code = codeOf(error);
  const known = codes[code];
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: known ?? "excel-unexpected",
    severity: "error",
    where: {},
    values: { detail: code === "" ? message : `${code}: ${message}` },
  };
}

/** The same, when the sheets named could not be removed afterwards. */
export function leftBehind(error: unknown, sheets: readonly string[]): Issue {
  const { values } = issueOf(error);
  return {
    code: "excel-left-behind",
    severity: "error",
    where: {},
    values: {
      detail: error instanceof Cancelled ? "" : (values["detail"] ?? ""),
      count: sheets.length,
      sheets: sheets.join(", "),
    },
  };
}
