import type { Parts } from "./parts";
import { escapeAttribute, walk, type Element } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, in the strict and the usual spelling alike. */
  readonly kind: string;
  readonly type: string;
  /** The part it leads to, as the file spells it; null outside the file, or where the part is missing. */
  readonly target: string | null;
  readonly tag: Element;
}

/** The part that holds the relationships of `path`; "" stands for the file itself. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** Where a part leads to. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const rels = parts.find(relationshipsPath(path));
  if (rels === undefined) return [];
  const found: Relationship[] = [];
  walk(parts.text(rels), {
    open: (tag) => {
      if (tag.local !== "Relationship") return;
      const type = tag.attributes.get("Type") ?? "";
      const target = resolved(path, tag.attributes.get("Target") ?? "");
      const external = tag.attributes.get("TargetMode") === "External";
      found.push({
        id: tag.attributes.get("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        type,
        target: external ? null : (parts.find(target) ?? null),
        tag,
      });
    },
  });
  return found;
}

function resolved(path: string, target: string): string {
  const base = target.startsWith("/") ? [] : path.split("/").slice(0, -1);
  for (const step of unescaped(target).split("/")) {
    if (step === "..") base.pop();
    else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Takes the relationships of `path` that lead to one of `targets` away. */
export function dropRelationships(parts: Parts, path: string, targets: ReadonlySet<string>): void {
  const rels = parts.find(relationshipsPath(path));
  if (rels === undefined) return;
  const dropped = relationshipsOf(parts, path).filter(
    ({ target }) => target !== null && targets.has(target)
  );
  parts.edit(
    rels,
    dropped.map(({ tag }) => wholeElement(parts.text(rels), tag))
  );
}

/** An element without children, from its start tag to its end tag. */
function wholeElement(text: string, { start, opened, selfClosing }: Element) {
  const end = selfClosing ? opened : text.indexOf(">", opened) + 1;
  return { start, end, text: "" };
}

/** Adds a relationship from `path` to a part of its folder or below, and gives its id. */
export function addRelationship(parts: Parts, path: string, type: string, target: string): string {
  const rels = parts.find(relationshipsPath(path)) ?? relationshipsPath(path);
  const taken = new Set(relationshipsOf(parts, path).map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const attributes = `Id="${id}" Type="${type}" Target="/${escapeAttribute(target)}"`;
  if (parts.has(rels)) {
    appendTo(parts, rels, "Relationships", (prefix) => `<${prefix}Relationship ${attributes}/>`);
  } else {
    const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    parts.add(
      rels,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"><Relationship ${attributes}/></Relationships>`
    );
  }
  return id;
}

/** Puts elements at the end of the first element called `local`; `xml` is told the prefix they need. */
export function appendTo(
  parts: Parts,
  path: string,
  local: string,
  xml: (prefix: string) => string
): void {
  const text = parts.text(path);
  let done = false;
  walk(text, {
    close: (element) => {
      if (done || element.local !== local) return;
      done = true;
      const name = /^<([^\s/>]+)/.exec(text.slice(element.start, element.opened))?.[1] ?? local;
      const added = xml(name.slice(0, name.length - local.length));
      parts.edit(path, [
        element.selfClosing
          ? { start: element.opened - 2, end: element.opened, text: `>${added}</${name}>` }
          : { start: element.closing, end: element.closing, text: added },
      ]);
    },
  });
}
