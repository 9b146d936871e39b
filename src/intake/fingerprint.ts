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

function step(lanes: Lanes, code: number): void {
  lanes.one = Math.imul(lanes.one ^ code, 0x01000193);
  lanes.two = Math.imul(lanes.two ^ (code + 0x9e37), 0x01000193);
}

function mixNumbers(lanes: Lanes, numbers: Float64Array): void {
  for (const half of new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2)) {
    step(lanes, half);
  }
}

/** Texts as one number each: the same few come again in every row. */
type Codes = Map<string, number>;

function codeOf(codes: Codes, text: string): number {
  let code = codes.get(text);
  if (code === undefined) {
    code = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
      code = Math.imul(code ^ text.charCodeAt(index), 0x01000193);
    }
    code = Math.imul(code ^ text.length, 0x01000193);
    codes.set(text, code);
  }
  return code;
}

/** The value is walked rather than written out: the text of a long table would be very large. */
function mix(lanes: Lanes, codes: Codes, value: unknown): void {
  if (typeof value === "string") step(lanes, codeOf(codes, value));
  else if (typeof value === "number") mixNumbers(lanes, Float64Array.of(value));
  else if (typeof value === "boolean") step(lanes, value ? 1 : 2);
  else if (typeof value !== "object" || value === null) step(lanes, 3);
  else if (value instanceof Float64Array) {
    step(lanes, value.length);
    mixNumbers(lanes, value);
  } else if (value instanceof Grid) {
    step(lanes, value.length);
    for (let row = 0; row < value.length; row += 1) mix(lanes, codes, value.row(row));
  } else if (Array.isArray(value)) {
    step(lanes, value.length);
    // Long lists are columns, in which the same text often stands in row after row.
    let last = "";
    let code = codeOf(codes, last);
    for (const item of value as readonly unknown[]) {
      if (typeof item === "string") {
        if (item !== last) [last, code] = [item, codeOf(codes, item)];
        step(lanes, code);
      } else mix(lanes, codes, item);
    }
  } else {
    for (const [key, item] of Object.entries(value)) {
      step(lanes, codeOf(codes, key));
      mix(lanes, codes, item);
    }
    step(lanes, 4);
  }
}
