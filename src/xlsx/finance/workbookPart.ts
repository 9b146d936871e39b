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
  let settings: ClosedElement | null = null;
  let before: ClosedElement | null = null;
  walk(xml, {
    close: (element, depth) => {
      if (depth !== 1 || !isMain(element)) return;
      if (element.local === "calcPr") settings = element;
      if (beforeCalculation.includes(element.local)) before = element;
    },
  });
  parts.edit(path, calculationEdits(xml, settings, before));
}

function calculationEdits(
  xml: string,
  settings: ClosedElement | null,
  before: ClosedElement | null
): Edit[] {
  if (settings !== null) {
    const there = attributeEdit(xml, settings, "fullCalcOnLoad", "1");
    const end = settings.opened - (settings.selfClosing ? 2 : 1);
    return [there ?? { start: end, end, text: ' fullCalcOnLoad="1"' }];
  }
  if (before === null) return [];
  const { end, start, local } = before;
  const name = /^<([^\s/>]+)/.exec(xml.slice(start, start + 100))?.[1] ?? local;
  const prefix = name.slice(0, name.length - local.length);
  return [{ start: end, end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}
