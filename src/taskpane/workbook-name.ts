import { say } from "../locale/language";
import { kpiWords } from "../locale/pane-build";
import type { ImportedTable } from "../catalogue/imported";
import { currencyOf } from "../plan/setup";
import type { Answers } from "./answers";

/** The typed title, else "Social media return 2025" with the years of the imports. */
export function workbookTitle(answers: Answers, tables: readonly ImportedTable[]): string {
  if (answers.title !== null && answers.title.trim() !== "") return answers.title.trim();
  return [say(kpiWords.proposedTitle, answers.language), yearsOf(tables)].join(" ").trim();
}

/** A file name every system takes: `ROSI-2025.xlsx`, or the typed title's letters and digits. */
export function fileName(answers: Answers, tables: readonly ImportedTable[]): string {
  const typed = answers.title?.trim() ?? "";
  const name = typed === "" ? `ROSI ${yearsOf(tables)}` : typed;
  const plain = name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${plain === "" ? "ROSI" : plain.slice(0, 80)}.xlsx`;
}

/** The typed currency, else the one most tables have, else euro. */
export function workbookCurrency(answers: Answers, tables: readonly ImportedTable[]): string {
  return answers.currency ?? currencyOf(tables);
}

/** "2025", "2024–2025", or nothing where no import says when. */
function yearsOf(tables: readonly ImportedTable[]): string {
  const years = tables
    .flatMap(({ period }) => [period.from, period.to])
    .flatMap((date) => (date === null ? [] : [date.slice(0, 4)]))
    .sort();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first}–${last}`;
}
