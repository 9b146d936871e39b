import { unzipSync, type UnzipFileInfo, zipSync, type Zippable } from "fflate";

/** Bytes that all parts together may unpack to: more than any workbook that Excel opens in a browser. */
const mostBytes = 1 << 30;
/** Longer texts do not fit into one string everywhere. */
const mostBytesOfPart = 400 << 20;
const mostParts = 50_000;

/** The parts of a zip file in their order, or why there are none. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> | "damaged" | "too large" {
  try {
    const entries: UnzipFileInfo[] = [];
    unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 });
    const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
    if (total > mostBytes || entries.length > mostParts) return "too large";
    if (entries.some(({ originalSize }) => originalSize > mostBytesOfPart)) return "too large";
    // fflate unpacks into as many bytes as the directory states, so a lie is cut short, and then seen here.
    const parts = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
    const files = entries.filter(({ name }) => !name.endsWith("/"));
    if (parts.size !== files.length) return "damaged";
    return isWhole(bytes, [...parts.values()]) ? parts : "damaged";
  } catch {
    return "damaged";
  }
}

/** The same parts as a file; the same parts give the same bytes whenever and wherever. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) files[path] = content;
  // Zip stores local wall-clock time: a date made from local parts is the same bytes in every zone.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Whether every part has the checksum that the directory states: fflate does not look at it. */
function isWhole(bytes: Uint8Array, parts: readonly Uint8Array[]): boolean {
  const stated = new Set(checksums(bytes));
  return parts.every((part) => stated.has(checksumOf(part)));
}

const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;

function checksums(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== directoryEnd) end -= 1;
  const found: number[] = [];
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === directoryEntry) {
    found.push(view.getUint32(at + 16, true));
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
  return found;
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit += 1) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
  return code;
});

/** CRC-32, as zip files state it. */
function checksumOf(bytes: Uint8Array): number {
  let code = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) {
    code = (checksumTable[(code ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (code >>> 8);
  }
  return (code ^ 0xffffffff) >>> 0;
}
