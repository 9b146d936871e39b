import { say, type Words } from "../../locale/language";
import { financeWords } from "../../locale/sheets";
import type { Book } from "./book";
import { conversionsOn } from "./conversions";
import type { FinanceCopy, FinanceOptions, RuleConversion } from "./copy";
import { freshValues, type FreshValues, type SheetWork } from "./freshValues";
import type { Opened } from "./package/open";
import type { Parts } from "./package/parts";
import { overwrittenIn } from "./planRecord";
import { nameRules, sheetRules, tableRules } from "./rules";
import { editsOf, valueEdits } from "./sheetEdits";
import type { AddedSheet } from "./sheets/addedSheet";
import { addSheets, freeName } from "./sheets/addSheets";
import { checksSheet } from "./sheets/checks";
import { definitionsSheet } from "./sheets/definitions";
import { sourcesSheet, type Done } from "./sheets/sources";
import { survey, type Survey } from "./survey";
import { calculationChain, removeParts } from "./traces";
import { warningsOf } from "./warnings";
import { askForCalculation, withoutNames } from "./workbookPart";
import { changesOf } from "./written";

/** The copy of an opened workbook. */
export function copyOf(
  { parts, workbook }: Opened,
  original: Uint8Array,
  options: FinanceOptions
): FinanceCopy {
  const found = survey(parts, workbook);
  const { book, tables, traces, sheets, names: traceNames } = found;
  const work = sheets.map(({ sheet, path, found: findings }): SheetWork => {
    const changes = changesOf(findings, found.seenFrom(sheet));
    return { sheet, path, changes, failing: findings.failing };
  });
  const fresh = freshValues(parts, book, tables, work);
  const conversions = work.flatMap((each) => conversionsOn(each, fresh));
  const overwritten = overwrittenIn(parts, book, tables, traces);
  const rules = changeSheets(parts, found, work, fresh);
  rules.push(...changeTables(parts, found), ...changeNames(parts, found));
  if (conversions.length + rules.length + traces.length + traceNames.length === 0) {
    return { kind: "unchanged" };
  }
  if (fresh.values.size > 0) askForCalculation(parts, workbook);
  const removed = [...traces, ...calculationChain(parts, book)];
  removeParts(parts, book, removed);
  const names = addedNames(book, options);
  const changed = { conversions, rules, overwritten };
  const warnings = warningsOf(found, work, fresh, changed, names.checks);
  const done: Done = { ...changed, removed, warnings };
  addSheets(parts, book, sheetsFor(names, original, done, options));
  return { kind: "copy", bytes: parts.toBytes(), ...done, checks: names.checks };
}

/** What the sheets are called that the copy gains: no name that the workbook has. */
function addedNames(
  book: Book,
  { language }: FinanceOptions
): Record<"checks" | "definitions" | "sources", string> {
  const taken = book.sheets.map(({ name }) => name);
  const nameFor = (words: Words) => freeName(taken, say(words, language));
  return {
    checks: nameFor(financeWords.checks),
    definitions: nameFor(financeWords.definitionsTitle),
    sources: nameFor(financeWords.sourcesTitle),
  };
}

/** The sheets that the copy gains, in the order of their tabs. */
function sheetsFor(
  names: ReturnType<typeof addedNames>,
  original: Uint8Array,
  done: Done,
  options: FinanceOptions
): AddedSheet[] {
  const used = new Set(
    [...done.conversions, ...done.rules].flatMap(({ functions }) => [...functions])
  );
  const sheets = [checksSheet(names.checks, done, options)];
  if (used.size > 0) sheets.push(definitionsSheet(names.definitions, used, options.language));
  sheets.push(sourcesSheet(names.sources, original, done, options));
  return sheets;
}

function changeSheets(
  parts: Parts,
  { sheets, seenFrom }: Survey,
  work: readonly SheetWork[],
  fresh: FreshValues
): RuleConversion[] {
  return sheets.flatMap(({ sheet, path, found }, index) => {
    const xml = parts.text(path);
    const { edits, rules } = sheetRules(xml, sheet, found, seenFrom(sheet));
    const { changes, failing } = work[index] ?? { changes: [], failing: [] };
    parts.edit(path, [
      ...edits,
      ...changes.flatMap((change) => editsOf(xml, change, fresh.values.get(change.cell))),
      ...failing.flatMap(({ cell }) => valueEdits(xml, cell, fresh.values.get(cell))),
    ]);
    parts.forget(path);
    return rules;
  });
}

function changeTables(parts: Parts, { tables, seenFrom }: Survey): readonly RuleConversion[] {
  return tables.flatMap((table) => {
    const { edits, rules } = tableRules(table, seenFrom(table.sheet));
    parts.edit(table.path, edits);
    return rules;
  });
}

function changeNames(parts: Parts, { book, names, seenFrom }: Survey): readonly RuleConversion[] {
  const kept = book.names.filter((name) => !names.includes(name));
  const { edits, rules } = nameRules(kept, seenFrom(""));
  const gone = withoutNames(parts.text(book.path), book, names);
  parts.edit(book.path, [...edits, ...gone]);
  return rules;
}
