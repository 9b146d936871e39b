import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import about from "../../../../package.json";
import { say, type Language } from "../../../locale/language";
import { financeWords } from "../../../locale/sheets";
import { constant, type Slot } from "../../../plan/cells";
import type {
  CellConversion,
  FinanceOptions,
  FinanceWarning,
  OverwrittenFormula,
  RemovedPart,
  RuleConversion,
} from "../copy";
import { text, type AddedSheet } from "./addedSheet";
import { momentText } from "./dates";

/** What was done to the workbook. */
export interface Done {
  readonly conversions: readonly CellConversion[];
  readonly rules: readonly RuleConversion[];
  readonly overwritten: readonly OverwrittenFormula[];
  readonly removed: readonly RemovedPart[];
  readonly warnings: readonly FinanceWarning[];
}

const removedWords = {
  "task pane": "taskPane",
  "web extension": "webExtension",
  record: "record",
  "calculation chain": "calculationChain",
} as const;

const placeWords = {
  name: "name",
  "conditional format": "conditionalFormat",
  validation: "validation",
  "table column": "tableColumn",
} as const;

/** The sheet that says where the copy comes from and what was changed in it. */
export function sourcesSheet(
  name: string,
  original: Uint8Array,
  done: Done,
  options: FinanceOptions
): AddedSheet {
  const { language, at, name: file } = options;
  const word = (key: keyof typeof financeWords) => say(financeWords[key], language);
  const facts: (readonly [string, string | number])[] = [
    [word("file"), file],
    [word("size"), original.length],
    [word("fingerprint"), bytesToHex(sha256(original))],
    [word("madeOn"), momentText(at, language)],
    [word("madeBy"), `ROSI for Excel ${about.version}`],
    ...countsBySheet(done.conversions, language),
    ...(done.rules.length > 0 ? [[word("changedElsewhere"), done.rules.length] as const] : []),
    ...done.removed.map(
      ({ path, what }) => [word("removed"), `${word(removedWords[what])}: ${path}`] as const
    ),
    ...done.warnings.map((each) => [word("beware"), warningText(each, language)] as const),
  ];
  return {
    name,
    widths: [44, 90],
    headings: 1,
    printed: 2,
    rows: [
      [constant(word("sourcesTitle"), "title")],
      [constant(word("sourcesAbout"), "subtitle")],
      ...facts.map(([label, value]): Slot[] => [
        text(label),
        typeof value === "number" ? constant(value, "text", "integer") : text(value),
      ]),
    ],
    rules: [],
  };
}

function countsBySheet(
  conversions: readonly CellConversion[],
  language: Language
): [string, number][] {
  const counts = new Map<string, number>();
  for (const { sheet } of conversions) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => [
    say(financeWords.changedOn, language, { sheet }),
    count,
  ]);
}

/** A warning in one sentence. */
export function warningText(warning: FinanceWarning, language: Language): string {
  switch (warning.kind) {
    case "name like a function":
      return say(financeWords.nameLikeFunction, language, { name: warning.name });
    case "value unknown":
      return say(financeWords.valueUnknown, language, { sheet: warning.sheet, cell: warning.cell });
    case "first of a spill":
      return say(financeWords.firstOfSpill, language, {
        sheet: warning.sheet,
        cell: warning.cell,
      });
    case "refuses":
      return say(financeWords.refuses, language, { sheet: warning.sheet, cell: warning.cell });
    case "newer Excel": {
      const { sheet, cell, function: name } = warning;
      return say(financeWords.newerExcel, language, { sheet, cell, function: name });
    }
    case "typed over":
      return say(financeWords.typedOver, language, {
        count: warning.count,
        checks: warning.checks,
      });
    case "rule given up": {
      const place = say(financeWords[placeWords[warning.place]], language);
      return say(financeWords.ruleGivenUp, language, { where: warning.where, place });
    }
  }
}
