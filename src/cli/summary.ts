import type { ImportedTable, Issue } from "../catalogue/imported";
import { cliWords } from "../locale/cli";
import { sayIssue, sayPlace } from "../locale/issues";
import { skipReasons } from "../locale/issues/intake";
import { say, type Language, type Words } from "../locale/language";
import type { WorkbookPlan } from "../plan/workbook";
import { platformById } from "../platforms";

/** One file of the command line and what intake made of it. */
export interface FileRead {
  readonly file: string;
  readonly tables: readonly ImportedTable[];
  readonly issues: readonly Issue[];
}

/** What a build did. */
export interface Built {
  readonly out: string;
  readonly plan: WorkbookPlan;
  readonly read: readonly FileRead[];
  /** What concerns no single file. */
  readonly general: readonly Issue[];
}

/** What was written, what was read, what to look at: for a person, in words. */
export function summary({ out, plan, read, general }: Built, language: Language): string {
  const names = plan.sheets.map(({ name }) => name).join(", ");
  const lines = [
    say(cliWords.written, language, { file: out, sheets: plan.sheets.length, names }),
    say(cliWords.readTitle, language),
    ...read.flatMap(({ tables }) => tables.map((table) => `  ${sayTable(table, language)}`)),
  ];
  const issues = [
    ...general.map((issue) => sayIssue(issue, language)),
    ...read.flatMap((file) => sayIssues(file, language)),
  ];
  if (issues.length === 0) return [...lines, say(cliWords.nothingToCheck, language)].join("\n");
  return [...lines, say(cliWords.checkTitle, language), ...issues.map((it) => `  ${it}`)].join(
    "\n"
  );
}

function sayTable(table: ImportedTable, language: Language): string {
  const reasons = table.skipped.map(
    ({ reason, count }) => `${count} × ${sayReason(reason, language)}`
  );
  return say(cliWords.readTable, language, {
    file: table.sheet === null ? table.file : `${table.file}, ${table.sheet}`,
    source: saySource(table, language),
    rows: table.rows.read,
    skipped: table.rows.skipped,
    reasons: reasons.join(language === "fr" ? "\u00a0; " : "; "),
  });
}

function saySource(table: ImportedTable, language: Language): string {
  const platform = table.platform === null ? undefined : platformById(table.platform);
  if (!platform) return table.platform ?? say(cliWords.unknownSource, language);
  const report = platform.reports.find(({ id }) => id === table.report);
  return report ? `${platform.name}, ${say(report.name, language)}` : platform.name;
}

function sayReason(reason: string, language: Language): string {
  const words: Words | undefined = (skipReasons as Readonly<Record<string, Words>>)[reason];
  return words ? say(words, language) : reason;
}

/** Each sentence once: intake names a table's issues at the table, the file's at the file. */
function sayIssues({ file, tables, issues }: FileRead, language: Language): string[] {
  const all = [...issues, ...tables.flatMap((table) => table.issues)];
  const said = all.map((issue) => {
    const place = sayPlace(issue.where, language);
    return say(cliWords.issue, language, {
      where: place === "" ? file : `${file}, ${place}`,
      problem: sayIssue(issue, language),
    });
  });
  return [...new Set(said)];
}
