/** A short stable fingerprint of a value (FNV-1a, two lanes): equal content, equal text. Not for security. */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value);
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ (code + index), 0x01000193);
  }
  return [one, two].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
