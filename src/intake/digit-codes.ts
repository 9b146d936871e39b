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

/** Codes by number, in one flat table: a number stands in the first free place from where its bits send it. */
export class DigitCodes {
  private bits = 10;
  private keys = new Int32Array(1 << this.bits);
  private codes = new Int32Array(1 << this.bits);
  private size = 0;

  /** The code that `digits` was given first; `next` where it is new. */
  codeOf(digits: number, next: number): number {
    const key = digits + 1;
    const mask = this.keys.length - 1;
    let place = this.placeOf(key);
    for (;;) {
      const found = this.keys[place];
      if (found === key) return this.codes[place] ?? 0;
      if (found === 0) break;
      place = (place + 1) & mask;
    }
    this.keys[place] = key;
    this.codes[place] = next;
    this.size += 1;
    if (this.size * 2 > mask) this.grow();
    return next;
  }

  private placeOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> (32 - this.bits);
  }

  private grow(): void {
    const { keys, codes } = this;
    this.bits += 1;
    this.keys = new Int32Array(1 << this.bits);
    this.codes = new Int32Array(1 << this.bits);
    const mask = this.keys.length - 1;
    keys.forEach((key, from) => {
      if (key === 0) return;
      let place = this.placeOf(key);
      while (this.keys[place] !== 0) place = (place + 1) & mask;
      this.keys[place] = key;
      this.codes[place] = codes[from] ?? 0;
    });
  }
}
