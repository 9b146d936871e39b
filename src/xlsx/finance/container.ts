import { strFromU8 } from "fflate";
import type { RefusalReason } from "./copy";

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream in which Office keeps an encrypted package, as its directory spells it. */
const encryptedStream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/** Why the bytes are no package at all; null for a zip file. */
export function container(bytes: Uint8Array): RefusalReason | null {
  if (oleHeader.every((byte, index) => bytes[index] === byte)) {
    return strFromU8(bytes, true).includes(encryptedStream) ? "encrypted" : "legacy";
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? null : "not a workbook";
}
