import type { RefusalReason } from "../copy";
import { contentTypes } from "./contentTypes";
import { encode } from "./encoding";
import { Parts } from "./parts";
import { relationshipsOf } from "./relationships";
import { unzip } from "./zip";

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream in which Office keeps an encrypted package, as its directory spells it. */
const encryptedStream = encode({ text: "EncryptedPackage", encoding: "utf-16le" });

export interface Opened {
  readonly parts: Parts;
  /** The part of the workbook itself. */
  readonly workbook: string;
}

/** The package in the bytes of a file, or why no copy of it can be made. Throws what damaged parts throw. */
export function openPackage(bytes: Uint8Array): Opened | RefusalReason {
  if (oleHeader.every((byte, index) => bytes[index] === byte)) {
    return holds(bytes, encryptedStream) ? "encrypted" : "legacy";
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return "not a workbook";
  const contents = unzip(bytes);
  if (typeof contents === "string") return contents;
  const parts = new Parts(contents);
  const root = relationshipsOf(parts, "");
  const workbook = root.find(({ kind }) => kind === "officeDocument")?.target;
  if (typeof workbook !== "string") return "not a workbook";
  const types = contentTypes(parts);
  const type = types.of(workbook);
  if (/\.sheet\.binary\./i.test(type)) return "binary";
  // Types of parts that are not there say nothing: SheetJS lists those of macros in every file.
  const holdsMacros = (path: string) =>
    /vbaProject|macrosheet/i.test(types.of(path)) || /vbaProject\.bin$/i.test(path);
  if (/macroEnabled/i.test(type) || parts.list().some(holdsMacros)) return "macros";
  if (!/spreadsheetml/i.test(type)) return "not a workbook";
  if (root.some((each) => /digital-signature\/origin$/.test(each.type))) return "signed";
  return { parts, workbook };
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at !== -1;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
