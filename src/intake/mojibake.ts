/** Windows-1252 characters of the bytes 0x80–0x9F; the rest of the page equals Latin-1. */
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const suspicious = /[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

function byteOf(char: string): number | null {
  const place = high.indexOf(char);
  if (place >= 0) return 0x80 + place;
  const code = char.codePointAt(0) ?? 0x100;
  return code < 0x100 ? code : null;
}

/** Undoes UTF-8 that was once read as Windows-1252 ("dÃ©pensÃ©"); any other text comes back as it is. */
export function repairMojibake(text: string): string {
  if (!suspicious.test(text)) return text;
  const bytes: number[] = [];
  for (const char of text) {
    const byte = byteOf(char);
    if (byte === null) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
