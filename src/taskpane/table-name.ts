import type { ImportedTable } from "../catalogue/imported";
import { say, type Language } from "../locale/language";
import { dataWords } from "../locale/pane-data";
import { sourceWords } from "../locale/pane-import";
import { platformById } from "../platforms";
import type { Source } from "./wizard";

/** The platform's name as its owner writes it; what the person typed for a platform we do not know. */
export function platformName(table: ImportedTable): string | null {
  if (table.platform === null) return null;
  return platformById(table.platform)?.name ?? table.platform;
}

/** The report's name in `language`, null where it is none of ours. */
export function reportName(table: ImportedTable, language: Language): string | null {
  const platform = table.platform === null ? undefined : platformById(table.platform);
  const report = platform?.reports.find(({ id }) => id === table.report);
  return report === undefined ? null : say(report.name, language);
}

/** The file's own name, or what the pane calls a paste or a selection. */
export function sayFile(source: Source, language: Language): string {
  switch (source.kind) {
    case "file":
      return source.name;
    case "paste":
      return say(dataWords.pasteName, language);
    case "selection":
      return say(dataWords.selectionName, language);
    case "sheet":
    case "table":
      return say(sourceWords[source.kind], language, { name: source.name });
  }
}

/** File and sheet, `spend.xlsx, Campaigns`; a table that comes from no file was pasted or stands in the workbook. */
export function sourceName(table: ImportedTable, language: Language): string {
  if (table.file === "") {
    return table.sheet === null
      ? say(dataWords.pasteName, language)
      : say(sourceWords.sheet, language, { name: table.sheet });
  }
  return table.sheet === null ? table.file : `${table.file}, ${table.sheet}`;
}

/** The table's name, and its source where that says more: two exports of one report differ by it. */
export function fullTableName(table: ImportedTable, language: Language): string {
  const name = tableName(table, language);
  const source = sourceName(table, language);
  return name === source ? name : `${name} (${source})`;
}

/** What a list calls the table: platform and report, else its source. */
export function tableName(table: ImportedTable, language: Language): string {
  const known = [platformName(table), reportName(table, language)].filter((name) => name !== null);
  return known.length > 0 ? known.join(" – ") : sourceName(table, language);
}
