import { dateOf, serialOf } from "../functions/serial-dates";
import type { Language } from "../locale/language";
import { quoted } from "./address";
import { call, cell, joined, words, type Told } from "./told";
import type { CellValue } from "./workbook";

/** The months of a year as a reader of `language` says them. */
function monthNames(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2001, month, 1)))
  );
}

/** The month and year of a date in words: TEXT would spell them in the language of each reader's Excel, or not at all. */
export function monthWords(date: Told, language: Language): Told {
  const names = monthNames(language);
  const partOf = (pick: (day: Date) => CellValue): CellValue =>
    typeof date.value === "number" ? pick(dateOf(date.value)) : { error: "#N/A" };
  const name = cell(
    `CHOOSE(MONTH(${date.text}),${names.map(quoted).join(",")})`,
    partOf((day) => names[day.getUTCMonth()] ?? "")
  );
  const year = cell(
    `YEAR(${date.text})`,
    partOf((day) => day.getUTCFullYear())
  );
  return joined(name, words(" "), year);
}

/** `EDATE(date,months)`: the same day so many months later, or the last day of a shorter month. */
export function monthsLater(date: Told, months: Told): Told {
  return call("EDATE", [date, months], (serial = 0, count = 0) => {
    const day = dateOf(serial);
    const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + count];
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return serialOf(year, month, Math.min(day.getUTCDate(), last));
  });
}
