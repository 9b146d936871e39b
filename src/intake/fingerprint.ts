import { Grid } from "./grid";

/** A short stable fingerprint of a value (FNV-1a, two lanes): equal content, equal text. Not for security. */
export function fingerprint(value: unknown): string {
  const lanes: Lanes = { one: 0x811c9dc5, two: 0x9747b28c };
  mix(lanes, new Map(), value);
  return [lanes.one, lanes.two].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}

interface Lanes {
  one: number;
  two: number;
}

const prime = 0x01000193;
/** What stands for null: no text and no number has it. */
const nothing = 3;

function step(lanes: Lanes, code: number): void {
  mixCodes(lanes, 1, () => code);
}

function mixNumbers(lanes: Lanes, numbers: Float64Array): void {
  const halves = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2);
  mixCodes(lanes, halves.length, (index) => halves[index] ?? 0);
}

/** Many steps in one go, with both lanes at hand. */
function mixCodes(lanes: Lanes, count: number, codeAt: (index: number) => number): void {
  let { one, two } = lanes;
  for (let index = 0; index < count; index += 1) {
    const code = codeAt(index);
    one = Math.imul(one ^ code, prime);
    two = Math.imul(two ^ (code + 0x9e37), prime);
  }
  lanes.one = one;
  lanes.two = two;
}

/** Texts of which the number is kept: the same few come again in row after row. */
const mostKept = 4096;
type Codes = Map<string, number>;

/** A text as one number. */
function codeOf(codes: Codes, text: string): number {
  const known = codes.get(text);
  if (known !== undefined) return known;
  const code = codeFor(text);
  if (codes.size < mostKept) codes.set(text, code);
  return code;
}

function codeFor(text: string): number {
  let code = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    code = Math.imul(code ^ text.charCodeAt(index), prime);
  }
  return Math.imul(code ^ text.length, prime);
}

/** True for a column of texts, in which a row may have none. */
function isTexts(list: readonly unknown[]): list is readonly (string | null)[] {
  return list.every((item) => typeof item === "string" || item === null);
}

/** The value is walked rather than written out: the text of a long table would be very large. */
function mix(lanes: Lanes, codes: Codes, value: unknown): void {
  if (typeof value === "string") step(lanes, codeOf(codes, value));
  else if (typeof value === "number") mixNumbers(lanes, Float64Array.of(value));
  else if (typeof value === "boolean") step(lanes, value ? 1 : 2);
  else if (typeof value !== "object" || value === null) step(lanes, nothing);
  else if (value instanceof Float64Array) {
    step(lanes, value.length);
    mixNumbers(lanes, value);
  } else if (value instanceof Grid) {
    step(lanes, value.length);
    for (let row = 0; row < value.length; row += 1) mix(lanes, codes, value.row(row));
  } else if (Array.isArray(value)) {
    step(lanes, value.length);
    const list = value as readonly unknown[];
    if (isTexts(list)) {
      mixCodes(lanes, list.length, (index) => {
        const text = list[index] ?? null;
        return text === null ? nothing : codeOf(codes, text);
      });
    } else for (const item of list) mix(lanes, codes, item);
  } else {
    for (const [key, item] of Object.entries(value)) {
      step(lanes, codeOf(codes, key));
      mix(lanes, codes, item);
    }
    step(lanes, 4);
  }
}
