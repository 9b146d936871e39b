/**
 * Writes test/functions/excel-names.json, the names Excel has taken. Run by hand when a source has a new release:
 *
 *   npm pack hyperformula            names as Excel shows them in 17 languages; unpack to FOLDER/package
 *   apt-get download libreoffice-l10n-fr …   names in further languages; unpack with dpkg -x to FOLDER/lo
 *   npx tsx scripts/excel-names.ts FOLDER
 *
 * Only the names are taken, which are facts; neither source is a dependency.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";

/** Words Excel refuses as names of LAMBDA functions, as users report them. */
const reserved =
  "RESULT RETURN VALUE ARGUMENT EVALUATE CALL EXEC EXECUTE ERROR YIELD BREAK ELSE GROUP";

/** Translations of function names in a compiled gettext catalogue: entries parted by NUL, context by EOT. */
function catalogueNames(file: string): [string, string][] {
  const bytes = readFileSync(file);
  const [count, originals, translations] = [8, 12, 16].map((at) => bytes.readUInt32LE(at));
  const text = (table: number, index: number) => {
    const length = bytes.readUInt32LE(table + 8 * index);
    const start = bytes.readUInt32LE(table + 8 * index + 4);
    return bytes.toString("utf8", start, start + length);
  };
  return Array.from({ length: count ?? 0 }, (_, index): [string, string] => [
    text(originals ?? 0, index),
    text(translations ?? 0, index),
  ]).filter(([original]) => original.startsWith("RID_STRLIST_FUNCTION_NAMES\u0004"));
}

/** `'NETWORKDAYS.INTL': 'NB.JOURS.OUVRES.INTL',` in a language file of HyperFormula. */
function dictionaryNames(file: string): [string, string][] {
  const text = readFileSync(file, "utf8");
  const functions = /functions: \{([\s\S]*?)\n {2}\}/.exec(text)?.[1] ?? "";
  return [...functions.matchAll(/'?([\w.]+)'?: '([^']+)'/g)].map((m) => [m[1] ?? "", m[2] ?? ""]);
}

/** The tables of [MS-XLS] that a reader of Excel files carries: functions, and commands of Excel 4 macros. */
function tableNames(table: "Ftab" | "Cetab"): string[] {
  const text = readFileSync(require.resolve("@e965/xlsx"), "utf8");
  const body = new RegExp(`var ${table} = \\{([^}]*)\\}`).exec(text)?.[1] ?? "";
  return [...body.matchAll(/\d+: "([A-Z][A-Z0-9._]*)"/g)].map((m) => m[1] ?? "");
}

function below(folder: string, wanted: RegExp): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => wanted.test(file)).map((file) => path.join(folder, file));
}

function sorted(names: Iterable<string>): string {
  const plain = [...names].filter((name) => /^\p{Lu}[\p{Lu}\d._]*$/u.test(name));
  return [...new Set(plain)].sort().join(" ");
}

async function main(folder: string): Promise<void> {
  const languages = new Map<string, Set<string>>([["en", new Set(tableNames("Ftab"))]]);
  const add = (language: string, pairs: readonly [string, string][]) => {
    const names = languages.get(language) ?? new Set<string>();
    for (const [english, translated] of pairs) {
      names.add(translated.toUpperCase());
      languages.get("en")?.add((english.split("\u0004")[1] ?? english).toUpperCase());
    }
    languages.set(language, names);
  };
  for (const file of below(folder, /languages\/[a-z]{2}[A-Z]{2}\.mjs$/)) {
    add(path.basename(file).slice(0, 2), dictionaryNames(file));
  }
  for (const file of below(folder, /LC_MESSAGES\/for\.mo$/)) {
    add(path.basename(path.resolve(file, "../..")).slice(0, 2), catalogueNames(file));
  }
  const target = path.resolve(__dirname, "../test/functions/excel-names.json");
  const text = JSON.stringify({
    source:
      "Written by scripts/excel-names.ts, which names its sources: hyperformula 3.5.0, the catalogues of LibreOffice 7.4.7, the tables of [MS-XLS] in @e965/xlsx. Languages missing here use the English names or another script, which our A to Z cannot meet; the newest Microsoft 365 functions may be missing in translation.",
    languages: Object.fromEntries([...languages].sort().map(([id, names]) => [id, sorted(names)])),
    macro: sorted([...tableNames("Ftab"), ...tableNames("Cetab")]),
    reserved,
  });
  writeFileSync(target, await format(text, { parser: "json", printWidth: 100 }));
}

main(process.argv[2] ?? ".").catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
