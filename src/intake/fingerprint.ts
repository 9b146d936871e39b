import { CodedList } from "./coded-list";
import { Grid } from "./grid";

/** A short stable fingerprint of a value (FNV-1a, two lanes): equal content, equal text. Not for security. */
export function fingerprint(value: unknown): string {
  const lanes: Lanes = { one: 0x811c9dc5, two: 0x9747b28c };
  mix(lanes, value);
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
  lanes.one = Math.imul(lanes.one ^ code, prime);
  lanes.two = Math.imul(lanes.two ^ (code + 0x9e37), prime);
}

/** Many steps in one go, with both lanes at hand. */
function mixNumbers(lanes: Lanes, numbers: Float64Array): void {
  const halves = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2);
  let { one, two } = lanes;
  for (let index = 0; index < halves.length; index += 1) {
    const half = halves[index] ?? 0;
    one = Math.imul(one ^ half, prime);
    two = Math.imul(two ^ (half + 0x9e37), prime);
  }
  lanes.one = one;
  lanes.two = two;
}

/** The texts of a column one after the other, each of them made a number once. */
function mixTexts(lanes: Lanes, { items, codes }: CodedList<string | null>): void {
  const numbers = new Int32Array(items.length);
  items.forEach((text, code) => {
    numbers[code] = text === null ? nothing : codeFor(text);
  });
  let { one, two } = lanes;
  for (let place = 0; place < codes.length; place += 1) {
    const code = numbers[codes[place] ?? 0] ?? nothing;
    one = Math.imul(one ^ code, prime);
    two = Math.imul(two ^ (code + 0x9e37), prime);
  }
  lanes.one = one;
  lanes.two = two;
}

/** A text as one number. */
function codeFor(text: string): number {
  let code = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    code = Math.imul(code ^ text.charCodeAt(index), prime);
  }
  return Math.imul(code ^ text.length, prime);
}

/** The value is walked rather than written out: the text of a long table would be very large. */
function mix(lanes: Lanes, value: unknown): void {
  if (typeof value === "string") step(lanes, codeFor(value));
  else if (typeof value === "number") mixNumbers(lanes, Float64Array.of(value));
  else if (typeof value === "boolean") step(lanes, value ? 1 : 2);
  else if (typeof value !== "object" || value === null) step(lanes, nothing);
  else if (value instanceof Float64Array) {
    step(lanes, value.length);
    mixNumbers(lanes, value);
  } else if (value instanceof CodedList) {
    step(lanes, value.length);
    mixTexts(lanes, value as CodedList<string | null>);
  } else if (value instanceof Grid) {
    step(lanes, value.length);
    for (let row = 0; row < value.length; row += 1) mix(lanes, value.row(row));
  } else if (Array.isArray(value)) {
    step(lanes, value.length);
    for (const item of value as readonly unknown[]) mix(lanes, item);
  } else {
    for (const [key, item] of Object.entries(value)) {
      step(lanes, codeFor(key));
      mix(lanes, item);
    }
    step(lanes, 4);
  }
}
