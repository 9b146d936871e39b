import { isMain, type Book, type BookName } from "./book";
import { attributeEdit, type Edit } from "./package/edits";
import type { Parts } from "./package/parts";
import { walk, type ClosedElement } from "./package/xml";

/** The edits that take names away; the list of them too where none is left. */
export function withoutNames(xml: string, book: Book, gone: readonly BookName[]): Edit[] {
  if (gone.length < book.names.length || gone.length === 0) {
    return gone.map(({ element: { start, end } }) => ({ start, end, text: "" }));
  }
  const edits: Edit[] = [];
  walk(xml, {
    close: ({ local, start, end }) => {
      if (local === "definedNames") edits.push({ start, end, text: "" });
    },
  });
  return edits;
}

/** What may stand before `calcPr` in a workbook, in the order of the format. */
const beforeCalculation = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** Has the program that opens the file compute every formula, whatever the file stores. */
export function askForCalculation(parts: Parts, path: string): void {
  const xml = parts.text(path);
  const found: ClosedElement[] = [];
  walk(xml, {
    close: (element, depth) => {
      if (depth === 1 && isMain(element) && element.local === "calcPr") found.push(element);
    },
  });
  const [settings] = found;
  if (settings === undefined) {
    insertAfter(parts, path, beforeCalculation, (prefix) => {
      return `<${prefix}calcPr fullCalcOnLoad="1"/>`;
    });
    return;
  }
  const there = attributeEdit(xml, settings, "fullCalcOnLoad", "1");
  const end = settings.opened - (settings.selfClosing ? 2 : 1);
  parts.edit(path, [there ?? { start: end, end, text: ' fullCalcOnLoad="1"' }]);
}

/** Puts an element behind the last of those that stand before it; `xml` is told the prefix it needs. */
export function insertAfter(
  parts: Parts,
  path: string,
  before: readonly string[],
  xml: (prefix: string) => string
): void {
  const text = parts.text(path);
  const found: ClosedElement[] = [];
  walk(text, {
    close: (element, depth) => {
      if (depth === 1 && isMain(element) && before.includes(element.local)) found.push(element);
    },
  });
  const last = found.at(-1);
  if (last === undefined) return;
  const { start, end, local } = last;
  const name = /^<([^\s/>]+)/.exec(text.slice(start, start + 100))?.[1] ?? local;
  const prefix = name.slice(0, name.length - local.length);
  parts.edit(path, [{ start: end, end, text: xml(prefix) }]);
}
