import { isCurrencyCode } from "./currency";
import { repairMojibake } from "./mojibake";

/** A header brought to the form in which headers are compared. */
export interface Header {
  readonly text: string;
  /** ISO 4217 code that the header ends with: "Amount spent (EUR)". */
  readonly currency: string | null;
  readonly measure: "hours" | "minutes" | "seconds" | null;
}

const measures: Readonly<Record<string, Header["measure"]>> = {
  hours: "hours",
  heures: "hours",
  stunden: "hours",
  horas: "hours",
  ore: "hours",
  minutes: "minutes",
  minuten: "minutes",
  minutos: "minutes",
  sec: "seconds",
  seconds: "seconds",
  secondes: "seconds",
  sekunden: "seconds",
  segundos: "seconds",
  s: "seconds",
};

/** Printable ASCII without runs of spaces has nothing to fold but its case. */
const plain = /^(?!.* {2})[ -~]*$/u;

/** Text as compared: no invisible characters, one kind of space and apostrophe, lower case, no accents. */
export function fold(text: string): string {
  if (plain.test(text)) return text.trim().toLowerCase();
  return repairMojibake(text)
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** Brings a header to the form compared and splits its trailing unit off. */
export function normaliseHeader(raw: string): Header {
  const folded = fold(raw);
  const match = /^(.*\S) ?\(([^()]+)\)$/u.exec(folded);
  const [, rest = "", inside = ""] = match ?? [];
  const written = /\(([A-Z]{3})\)\s*$/u.exec(raw.normalize("NFKC").trim())?.[1];
  if (written !== undefined && isCurrencyCode(written)) {
    return { text: rest, currency: written, measure: null };
  }
  const measure = measures[inside] ?? null;
  if (measure !== null || inside === "%") return { text: rest, currency: null, measure };
  return { text: folded, currency: null, measure: null };
}
