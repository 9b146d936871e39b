/** Longest text of digits that has a number of its own. */
const fewDigits = 7;

/**
 * A number that no other text has, for a few digits with at most one mark among them; -1 for any other
 * text. Most cells of an export are such, and a number is found in a fraction of the time of a text.
 */
export function digitsOf(text: string): number {
  const { length } = text;
  if (length > fewDigits || length === 0) return -1;
  let digits = 0;
  let mark = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits = digits * 10 + (code - 48);
    else if ((code === 44 || code === 46) && mark === 0) mark = code === 44 ? at + 1 : at + 9;
    else return -1;
  }
  return (digits * 16 + mark) * 8 + length;
}

/**
 * Codes by number, in one flat table: a number stands in the first free place from where its bits send it.
 * It begins small: a damaged file can have a hundred thousand columns that hold nothing.
 */
export class DigitCodes {
  private bits = 3;
  /** The number of a place, 0 where none is, and beside it its code. */
  private table = new Int32Array(2 << this.bits);
  private size = 0;

  /** The code that `digits` was given first; `next` where it is new. */
  codeOf(digits: number, next: number): number {
    const { table } = this;
    const key = digits + 1;
    let at = this.startOf(key);
    for (;;) {
      const found = table[at];
      if (found === key) return table[at + 1] ?? 0;
      if (found === 0) break;
      at = (at + 2) & (table.length - 1);
    }
    table[at] = key;
    table[at + 1] = next;
    this.size += 1;
    if (this.size * 4 > table.length) this.grow();
    return next;
  }

  private startOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> (32 - this.bits)) << 1;
  }

  private grow(): void {
    const known = this.table;
    this.bits += 1;
    this.table = new Int32Array(known.length * 2);
    const last = this.table.length - 1;
    for (let from = 0; from < known.length; from += 2) {
      const key = known[from] ?? 0;
      if (key === 0) continue;
      let at = this.startOf(key);
      while (this.table[at] !== 0) at = (at + 2) & last;
      this.table[at] = key;
      this.table[at + 1] = known[from + 1] ?? 0;
    }
  }
}
