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

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

function step(lanes: Lanes, code: number): void {
  lanes.one = Math.imul(lanes.one ^ code, 0x01000193);
  lanes.two = Math.imul(lanes.two ^ (code + 0x9e37), 0x01000193);
}

function mixText(lanes: Lanes, text: string): void {
  for (let index = 0; index < text.length; index += 1) step(lanes, text.charCodeAt(index));
  step(lanes, -text.length);
}

const codes = new Map<string, number>();

/** A key as one number: the same few keys come again in every record. */
function codeOf(key: string): number {
  const known = codes.get(key);
  if (known !== undefined) return known;
  const lanes = { one: 0x811c9dc5, two: 0 };
  mixText(lanes, key);
  codes.set(key, lanes.one);
  return lanes.one;
}

/** The value is walked rather than written out: the text of a long table would be very large. */
function mix(lanes: Lanes, value: unknown): void {
  if (typeof value === "string") mixText(lanes, value);
  else if (typeof value === "number") {
    double[0] = value;
    for (const half of halves) step(lanes, half);
  } else if (typeof value === "boolean") step(lanes, value ? 1 : 2);
  else if (typeof value !== "object" || value === null) step(lanes, 3);
  else if (Array.isArray(value)) {
    step(lanes, value.length);
    for (const item of value) mix(lanes, item);
  } else {
    for (const [key, item] of Object.entries(value)) {
      step(lanes, codeOf(key));
      mix(lanes, item);
    }
    step(lanes, 4);
  }
}
