import type { Parts } from "./parts";
import { appendTo } from "./relationships";
import { escapeAttribute, walk } from "./xml";

const path = "[Content_Types].xml";

/** The types of the parts that have one of their own, and of all others by their extension. */
export interface ContentTypes {
  readonly of: (part: string) => string;
}

export function contentTypes(parts: Parts): ContentTypes {
  const own = new Map<string, string>();
  const usual = new Map<string, string>();
  walk(parts.text(parts.find(path) ?? path), {
    open: ({ local, attributes }) => {
      const type = attributes.get("ContentType") ?? "";
      if (local === "Override") {
        own.set((attributes.get("PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
      }
      if (local === "Default") usual.set((attributes.get("Extension") ?? "").toLowerCase(), type);
    },
  });
  return {
    of: (part) => {
      const name = part.toLowerCase();
      return own.get(name) ?? usual.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
    },
  };
}

/** Takes the types of parts away that are gone. */
export function dropTypes(parts: Parts, gone: ReadonlySet<string>): void {
  const types = parts.find(path);
  if (types === undefined) return;
  const lower = new Set([...gone].map((part) => `/${part.toLowerCase()}`));
  const edits: { start: number; end: number; text: string }[] = [];
  walk(parts.text(types), {
    close: ({ local, attributes, start, end }) => {
      const name = (attributes.get("PartName") ?? "").toLowerCase();
      if (local === "Override" && lower.has(name)) edits.push({ start, end, text: "" });
    },
  });
  parts.edit(types, edits);
}

export function addType(parts: Parts, part: string, type: string): void {
  appendTo(
    parts,
    parts.find(path) ?? path,
    "Types",
    (prefix) => `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`
  );
}
