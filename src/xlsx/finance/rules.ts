import { asShown, ownCallsIn } from "../../formulas";
import type { Book, BookName } from "./book";
import type { RuleConversion } from "./copy";
import type { Findings } from "./findings";
import { attributeEdit, type Edit } from "./package/edits";
import { escapeAttribute, escapeText } from "./package/xml";
import type { BookTable } from "./tables";
import { writtenOut, type Surroundings } from "./written";

/** Edits of one part, and what they do. */
export interface RuleEdits {
  readonly edits: readonly Edit[];
  readonly rules: readonly RuleConversion[];
}

/** What stands for a formula that has no native form, so that it harms nobody. */
const harmless = {
  // A rule that never applies, and one that everything satisfies.
  "conditional format": "FALSE",
  validation: "TRUE",
  name: "#N/A",
} as const;

function rule(
  place: RuleConversion["place"],
  where: string,
  stored: string,
  surroundings: Surroundings
): { readonly rule: RuleConversion; readonly native: string | null } {
  const { native } = writtenOut(stored, surroundings);
  return {
    native,
    rule: {
      place,
      where,
      original: asShown(stored),
      native: native === null ? null : asShown(native),
      functions: ownCallsIn(stored, surroundings.taken),
    },
  };
}

/** Conditional formats and validations of a sheet. */
export function sheetRules(
  xml: string,
  sheet: string,
  found: Findings,
  surroundings: Surroundings
): RuleEdits {
  const inElements = found.rules.map(({ place, element }) => {
    const { native, rule: conversion } = rule(place, sheet, element.text, surroundings);
    const text = escapeText(native ?? harmless[place]);
    return { conversion, edit: { start: element.opened, end: element.closing, text } };
  });
  const inAttributes = found.bounds.flatMap(({ element, formula }) => {
    const { native, rule: conversion } = rule("conditional format", sheet, formula, surroundings);
    const edit = attributeEdit(xml, element, "val", escapeAttribute(native ?? "0"));
    return edit === undefined ? [] : [{ conversion, edit }];
  });
  return together([...inElements, ...inAttributes]);
}

/** The formulas that a table keeps for new rows and for its totals. */
export function tableRules(table: BookTable, surroundings: Surroundings): RuleEdits {
  return together(
    table.formulas.map(({ element }) => {
      const { native, rule: conversion } = rule(
        "table column",
        table.name,
        element.text,
        surroundings
      );
      const edit =
        native === null
          ? { start: element.start, end: element.end, text: "" }
          : { start: element.opened, end: element.closing, text: escapeText(native) };
      return { conversion, edit };
    })
  );
}

/** Names whose formula calls a function of ours. */
export function nameRules(names: readonly BookName[], surroundings: Surroundings): RuleEdits {
  return together(
    names
      .filter(({ formula }) => ownCallsIn(formula, surroundings.taken).length > 0)
      .map(({ name, formula, element }) => {
        const { native, rule: conversion } = rule("name", name, formula, surroundings);
        const text = escapeText(native ?? harmless.name);
        return { conversion, edit: { start: element.opened, end: element.closing, text } };
      })
  );
}

function together(all: readonly Readonly<{ conversion: RuleConversion; edit: Edit }>[]): RuleEdits {
  return {
    edits: all.map(({ edit }) => edit),
    rules: all.map(({ conversion }) => conversion),
  };
}

/** Names that say nothing but that the add-in was missing, or that hold on to its record. */
export function isTrace({ name, hidden }: BookName): boolean {
  return hidden && (/^_rosi\./i.test(name) || isLeftOver(name));
}

/** Excel keeps a hidden name for each function it does not know: `_xldudf_ROSI`, which is #NAME?. */
function isLeftOver(name: string): boolean {
  return ownCallsIn(`${name}(1)`).length > 0 && /^(_xlfn|_xldudf|_xludf)/i.test(name);
}

/** Names that are functions of the workbook's own, so that a call of that spelling is theirs. */
export function ownFunctionsOf({ names }: Book): Set<string> {
  return new Set(
    names
      .filter(
        ({ formula, element }) =>
          /^=?\s*(?:_xlfn\.)?LAMBDA\s*\(/i.test(formula) ||
          /^(1|true)$/.test(element.attributes.get("function") ?? "")
      )
      .map(({ name }) => name.toUpperCase())
  );
}
