import { SaxesParser, type SaxesTagNS } from "saxes";
import { Damaged } from "./damaged";

/** One element of a part, with the places of its tags in the text. */
export interface Element {
  readonly local: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** One attribute without reading all of them; for cells, of which there are millions. */
  readonly attribute: (name: string) => string | undefined;
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
  const stack: ParsedElement[] = [];
  let wanted: string | null = null;
  parser.on("error", (error) => {
    throw new Damaged(error.message);
  });
  parser.on("opentag", (tag) => {
    const element = new ParsedElement(tag, startBefore(text, parser.position), parser.position);
    if (wantsText?.(element) === true) {
      wanted = "";
      element.isWanted = true;
    }
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
    element.end = parser.position;
    element.closing = element.selfClosing ? element.end : startBefore(text, element.end);
    element.text = wanted ?? "";
    close?.(element, stack.length);
    if (element.isWanted) wanted = null;
  });
  parser.write(text).close();
}

/** Where the tag begins that ends at `end`: no tag holds a "<". By hand, for there are millions of them. */
function startBefore(text: string, end: number): number {
  let at = end - 1;
  while (at > 0 && text.charCodeAt(at) !== 0x3c) at -= 1;
  return at;
}

/** An element while it is gone through: what stands behind it is filled in when it closes. */
class ParsedElement implements ClosedElement {
  readonly local: string;
  readonly uri: string;
  readonly selfClosing: boolean;
  closing = 0;
  end = 0;
  text = "";
  isWanted = false;
  private read: ReadonlyMap<string, string> | null = null;

  constructor(
    private readonly tag: SaxesTagNS,
    readonly start: number,
    readonly opened: number
  ) {
    this.local = tag.local;
    this.uri = tag.uri;
    this.selfClosing = tag.isSelfClosing;
  }

  attribute(name: string): string | undefined {
    return this.tag.attributes[name]?.value;
  }

  /** Made when it is asked for: few elements are. */
  get attributes(): ReadonlyMap<string, string> {
    this.read ??= new Map(
      Object.values(this.tag.attributes).map(({ name, value }) => [name, value])
    );
    return this.read;
  }
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
