import type { FileCell } from "./cells";
import type { CellShown } from "./copy";
import { attributeEdit, type Edit } from "./package/edits";
import { escapeText } from "./package/xml";
import type { CellChange } from "./written";

/** What a cell is to store as its value from now on; absent: what it stores already. */
export type NewValue = Readonly<{ shown: CellShown; isError: boolean }> | undefined;

/** The edits that carry a change out in the text of its sheet. */
export function editsOf(xml: string, change: CellChange, value: NewValue): Edit[] {
  return [...formulaEdits(xml, change), ...valueEdits(xml, change.cell, value)];
}

function formulaEdits(xml: string, { cell, native, writes }: CellChange): Edit[] {
  const { formula, tag } = cell;
  if (writes === "nothing") return [];
  if (writes === "text" && formula !== null && native !== null) {
    return [{ start: formula.opened, end: formula.closing, text: escapeText(native) }];
  }
  const prefix = prefixOf(xml, tag.start, "c");
  const text = native === null ? "" : `<${prefix}f>${escapeText(native)}</${prefix}f>`;
  // What spilled no longer does: the mark of a dynamic array goes with it.
  const mark = attributeEdit(xml, tag, "cm", null);
  const edits = mark === undefined ? [] : [mark];
  if (formula !== null) return [...edits, { start: formula.start, end: formula.end, text }];
  return [...edits, ...insertion(xml, cell, text)];
}

/** Puts elements at the beginning of a cell that holds no formula. */
function insertion(xml: string, { tag }: FileCell, text: string): Edit[] {
  if (text === "") return [];
  if (!tag.selfClosing) return [{ start: tag.opened, end: tag.opened, text }];
  const name = `${prefixOf(xml, tag.start, "c")}c`;
  return [{ start: tag.opened - 2, end: tag.opened, text: `>${text}</${name}>` }];
}

/** The edits that give a cell another stored value; a null value takes the stored one away. */
export function valueEdits(xml: string, cell: FileCell, value: NewValue): Edit[] {
  if (value === undefined) return [];
  const { tag, formula } = cell;
  const type = typeOf(value);
  const edits = typeEdits(xml, cell, type);
  const prefix = prefixOf(xml, tag.start, "c");
  const text = value.shown === null ? "" : `<${prefix}v>${storedText(value.shown)}</${prefix}v>`;
  if (cell.value !== null) edits.push({ start: cell.value.start, end: cell.value.end, text });
  else if (formula !== null && text !== "")
    edits.push({ start: formula.end, end: formula.end, text });
  return edits;
}

function typeEdits(xml: string, { tag }: FileCell, type: string | null): Edit[] {
  const there = attributeEdit(xml, tag, "t", type);
  if (there !== undefined) return [there];
  const end = tag.opened - (tag.selfClosing ? 2 : 1);
  return type === null ? [] : [{ start: end, end, text: ` t="${type}"` }];
}

function typeOf({ shown, isError: error }: NonNullable<NewValue>): string | null {
  if (typeof shown === "boolean") return "b";
  if (typeof shown !== "string") return null;
  return error ? "e" : "str";
}

function storedText(shown: string | number | boolean): string {
  if (typeof shown === "boolean") return shown ? "1" : "0";
  return typeof shown === "number" ? String(shown) : escapeText(shown);
}

/** `x:` where a start tag reads `<x:c …>`. */
function prefixOf(xml: string, start: number, local: string): string {
  const name = /^<([^\s/>]+)/.exec(xml.slice(start, start + 100))?.[1] ?? local;
  return name.slice(0, name.length - local.length);
}
