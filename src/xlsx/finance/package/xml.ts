import { SaxesParser, type SaxesTagNS } from "saxes";
import { Damaged } from "./damaged";

/** One element of a part, with the places of its tags in the text. */
export interface Element {
  readonly local: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its start tag begins and ends. */
  readonly start: number;
  readonly opened: number;
  readonly selfClosing: boolean;
}

/** An element that is over: its content stands between `opened` and `closing`. */
export interface ClosedElement extends Element {
  readonly closing: number;
  readonly end: number;
  /** The text in it, entities read and CDATA unwrapped; only where it was asked for. */
  readonly text: string;
}

export interface Walker {
  readonly open?: (element: Element, depth: number) => void;
  readonly close?: (element: ClosedElement, depth: number) => void;
  /** Whether the text of an element is wanted. */
  readonly wantsText?: (element: Element) => boolean;
}

/** Goes through the elements of an XML text in the order of their tags. Throws Damaged where it is not well-formed. */
export function walk(text: string, { open, close, wantsText }: Walker): void {
  const parser = new SaxesParser({ xmlns: true });
  const stack: Element[] = [];
  let wanted: string | null = null;
  parser.on("error", (error) => {
    throw new Damaged(error.message);
  });
  parser.on("opentag", (tag) => {
    const element = elementOf(tag, text, parser.position);
    if (wantsText?.(element) === true) wanted = "";
    open?.(element, stack.length);
    stack.push(element);
  });
  const add = (piece: string): void => {
    if (wanted !== null) wanted += piece;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    const element = stack.pop();
    if (element === undefined) return;
    const end = parser.position;
    const closing = element.selfClosing ? end : text.lastIndexOf("<", end - 1);
    close?.({ ...element, closing, end, text: wanted ?? "" }, stack.length);
    if (wantsText?.(element) === true) wanted = null;
  });
  parser.write(text).close();
}

function elementOf(tag: SaxesTagNS, text: string, opened: number): Element {
  const attributes = new Map<string, string>();
  for (const name in tag.attributes) attributes.set(name, tag.attributes[name]?.value ?? "");
  const start = text.lastIndexOf("<", opened - 1);
  const { local, uri, isSelfClosing: selfClosing } = tag;
  return { local, uri, attributes, start, opened, selfClosing };
}

/** A text between tags: what XML would read as markup or lose is escaped. */
export function escapeText(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

/** A text between the quotes of an attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\n\t]/g, (space) => `&#${String(space.charCodeAt(0))};`);
}
