/** An .xlsx package taken apart and put together for the finance corpus. */
import { strToU8, unzipSync, zipSync } from "fflate";
import path from "node:path";

export type Package = Map<string, Uint8Array>;

export function openPackage(bytes: Uint8Array): Package {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function packageBytes(parts: Package): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}

export function packageOf(texts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return packageBytes(
    new Map(
      Object.entries(texts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ])
    )
  );
}

export function textOf(parts: Package, part: string): string {
  const bytes = parts.get(part) ?? new Uint8Array();
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return isWide ? new TextDecoder("utf-16le").decode(bytes) : new TextDecoder().decode(bytes);
}

export function setText(parts: Package, part: string, text: string): void {
  parts.set(part, strToU8(text));
}

export function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => [
      match[1] ?? "",
      unescaped(match[2] ?? match[3] ?? ""),
    ])
  );
}

export function unescaped(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function relationshipsPath(part: string): string {
  const { dir, base } = path.posix.parse(part);
  return path.posix.join(dir, "_rels", `${base}.rels`);
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part, from the root of the package. */
  readonly target: string;
}

export function relationshipsOf(parts: Package, part: string): Relationship[] {
  const tags = textOf(parts, relationshipsPath(part)).match(/<(\w+:)?Relationship\b[^>]*>/g) ?? [];
  return tags.map((tag) => {
    const { Id: id = "", Type: type = "", Target: to = "" } = attributesOf(tag);
    const target = to.startsWith("/") ? to.slice(1) : path.posix.join(path.posix.dirname(part), to);
    return { id, type, target };
  });
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds a part with its content type, and leads to it from another; gives back the relation's id. */
export function addPart(
  parts: Package,
  from: string,
  part: Readonly<{ path: string; contentType: string; relation: string; xml: string; id?: string }>
): string {
  setText(parts, part.path, part.xml);
  const types = "[Content_Types].xml";
  const override = `<Override PartName="/${part.path}" ContentType="${part.contentType}"/>`;
  setText(parts, types, textOf(parts, types).replace("</Types>", `${override}</Types>`));
  const id = part.id ?? `rIdCorpus${parts.size}`;
  const type = part.relation.startsWith("http") ? part.relation : `${office}/${part.relation}`;
  const relation = `<Relationship Id="${id}" Type="${type}" Target="/${part.path}"/>`;
  const rels = relationshipsPath(from);
  const empty =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const text = parts.has(rels) ? textOf(parts, rels) : empty;
  setText(parts, rels, text.replace("</Relationships>", `${relation}</Relationships>`));
  return id;
}

export interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** The sheets of cells, in the order of the tabs. */
export function sheetsOf(parts: Package): Sheet[] {
  const links = relationshipsOf(parts, "xl/workbook.xml");
  const tags = textOf(parts, "xl/workbook.xml").match(/<sheet\s[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const { name = "", "r:id": id } = attributesOf(tag);
    const link = links.find((each) => each.id === id && each.type.endsWith("/worksheet"));
    return link === undefined ? [] : [{ name, path: link.target }];
  });
}
