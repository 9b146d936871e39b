/** What the first bytes say a file is. */
export type FileKind = "text" | "zip" | "compound" | "image" | "pdf" | "empty";

const signatures: readonly Readonly<{ kind: FileKind; bytes: readonly number[] }>[] = [
  { kind: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: "compound", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "image", bytes: [0xff, 0xd8, 0xff] },
  { kind: "image", bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: "image", bytes: [0x42, 0x4d, 0x00] },
  { kind: "image", bytes: [0x52, 0x49, 0x46, 0x46] },
  { kind: "pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
];

/** Tells a workbook, a picture, a PDF and text apart, by content and never by the file's name. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const match = signatures.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  return match?.kind ?? "text";
}

export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1251";
}

/** Bytes as text; null when they are no text in any encoding that exports use. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const decoded = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeWindows(bytes);
  return looksBinary(decoded.text) ? null : decoded;
}

function decodeAs(bytes: Uint8Array, encoding: DecodedText["encoding"]): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  const encoding = utf16Of(bytes);
  return encoding === null ? null : decodeAs(bytes, encoding);
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return null;
  }
}

function decodeWindows(bytes: Uint8Array): DecodedText {
  return decodeAs(bytes, hasForeignWords(bytes) ? "windows-1251" : "windows-1252");
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = zerosByParity(bytes);
  // Without a mark: in UTF-16 every Latin letter has a zero byte, always on the same side.
  if (zeros.odd > 0.3 && zeros.even < 0.1) return "utf-16le";
  return zeros.even > 0.3 && zeros.odd < 0.1 ? "utf-16be" : null;
}

/** Western words have accented letters one by one, Cyrillic words in the same byte range are made of nothing else. */
function hasForeignWords(bytes: Uint8Array): boolean {
  const run = { length: 0, long: 0, all: 0 };
  const close = (): void => {
    run.all += run.length;
    if (run.length >= 3) run.long += run.length;
    run.length = 0;
  };
  for (const byte of bytes.subarray(0, 65_536)) {
    if (byte >= 0xc0) run.length += 1;
    else close();
  }
  close();
  return run.long * 2 > run.all;
}

function zerosByParity(bytes: Uint8Array): Readonly<{ even: number; odd: number }> {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = Math.max(1, sample.length / 2);
  return { even: even / half, odd: odd / half };
}

/** Told line by line: one cell in another encoding must not make a whole file unreadable. */
function looksBinary(text: string): boolean {
  const lines = text.slice(0, 4096).split(/[\r\n]+/u);
  const strange = lines.filter((line) => line.includes("\ufffd") || hasControl(line));
  return strange.length * 4 > lines.length;
}

function hasControl(line: string): boolean {
  for (let index = 0; index < line.length; index += 1) {
    if (line.charCodeAt(index) < 32 && line[index] !== "\t") return true;
  }
  return false;
}
