import { Damaged } from "./damaged";

/** How the text of a part is stored, so that it can be stored in the same way again. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "latin1";

export interface PartText {
  /** With the byte order mark, where there is one. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of an XML part; throws Damaged for bytes that are no text of their encoding. */
export function decode(bytes: Uint8Array): PartText {
  const encoding = encodingOf(bytes);
  if (encoding === "latin1") {
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return { text, encoding };
  }
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding };
  } catch {
    throw new Damaged(`not ${encoding}`);
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  return /^[^>]*encoding\s*=\s*["'](?:iso-8859-1|latin1|windows-1252)["']/i.test(start)
    ? "latin1"
    : "utf-8";
}

/** The bytes of a text in its encoding. */
export function encode({ text, encoding }: PartText): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "latin1") {
    const held = text.replace(/[^\0-\xff]/gu, (letter) => `&#${String(letter.codePointAt(0))};`);
    return Uint8Array.from(held, (letter) => letter.charCodeAt(0));
  }
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === "utf-16le");
  }
  return bytes;
}
