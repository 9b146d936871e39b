import { say, type Language, type Words } from "../language";
import { excelIssues } from "./excel";
import { growthIssues } from "./growth";
import { intakeIssues, skipReasons } from "./intake";
import { planIssues } from "./plan";
import { sharingIssues } from "./sharing";

/** Sentences by code; each floor that raises issues adds its own record here. */
export const sentences: Readonly<Record<string, Words>> = {
  ...intakeIssues,
  ...planIssues,
  ...excelIssues,
  ...growthIssues,
  ...sharingIssues,
};

/** What is said of a problem that has no sentence of its own: words, never the code alone. */
const unnamed: Words = {
  en: "Something is to be checked in this data; no sentence describes it yet (code {code}).",
  fr: "Un point est à vérifier dans ces données\u00a0; aucune phrase ne le décrit encore (code {code}).",
};

/** What a floor says about a problem: structurally the Issue of the catalogue, which stands above. */
export interface Sayable {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The sentence of an issue: what happened and what to do. */
export function sayIssue(issue: Sayable, language: Language): string {
  const words = sentences[issue.code];
  return words === undefined
    ? say(unnamed, language, { code: issue.code })
    : say(words, language, issue.values);
}

const reasons: Readonly<Record<string, Words>> = skipReasons;

/** Why rows of a table were left out: the words of an ImportedTable's `skipped` reason. */
export function saySkipped(reason: string, language: Language): string {
  const words = reasons[reason];
  return words === undefined ? reason : say(words, language);
}

export interface Place {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

const places: Readonly<Record<keyof Place, Words>> = {
  sheet: { en: "sheet “{it}”", fr: "feuille «\u00a0{it}\u00a0»" },
  row: { en: "row {it}", fr: "ligne {it}" },
  column: { en: "column “{it}”", fr: "colonne «\u00a0{it}\u00a0»" },
};

/** The place of an issue in words: `sheet “Metrics”, row 12`; empty for the whole source. */
export function sayPlace(place: Place, language: Language): string {
  return (["sheet", "row", "column"] as const)
    .flatMap((part) => {
      const it = place[part];
      return it === undefined ? [] : [say(places[part], language, { it: String(it) })];
    })
    .join(", ");
}
