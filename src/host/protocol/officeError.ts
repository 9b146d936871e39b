/** Error codes Excel answers with; the client hands them to the add-in as `error.code`. */
export type OfficeErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded";

/** A refusal by the stand-in, in Excel's own terms. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
    this.name = "OfficeError";
  }
}

/** Makes the error an Excel object throws. */
export function refuse(code: OfficeErrorCode, message: string): OfficeError {
  return new OfficeError(code, message);
}
