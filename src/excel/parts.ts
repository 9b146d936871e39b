/** A JSON value kept inside the workbook as a custom XML part under a namespace of our own. */
export interface Part {
  readonly namespace: string;
  /** Name of its only element. */
  readonly element: string;
}

/** The parts found under a namespace; their items are there after the next request. */
export function findPart(
  context: Excel.RequestContext,
  { namespace }: Part
): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items");
  return parts;
}

/** Puts `value` in the place of what `found` holds. Nobody else's part is touched. */
export function putPart(
  context: Excel.RequestContext,
  part: Part,
  found: Excel.CustomXmlPartScopedCollection,
  value: unknown
): void {
  const xml = toXml(part, value);
  const [first, ...others] = found.items;
  if (first === undefined) context.workbook.customXmlParts.add(xml);
  else first.setXml(xml);
  for (const other of others) other.delete();
}

/** JSON in ASCII without < > &, so that nothing in it means anything to XML, `]]>` included. */
export function toXml({ namespace, element }: Part, value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[<>&]|[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `<${element} xmlns="${namespace}">${json}</${element}>`;
}

/** Reads what `toXml` wrote, also after Excel has added a declaration, a prefix or entities. */
export function fromXml({ element }: Part, xml: string): unknown {
  // `<?xml …?><ns0:setup xmlns:ns0="…">{&quot;a&quot;:1}</ns0:setup>`
  const pattern = `<(?:[\\w.-]+:)?${element}\\b[^>]*>(.*)</(?:[\\w.-]+:)?${element}\\s*>`;
  const content = new RegExp(pattern, "s").exec(xml)?.[1];
  if (content === undefined) return null;
  try {
    return JSON.parse(content.replaceAll("&quot;", '"').replaceAll("&apos;", "'")) as unknown;
  } catch {
    return null;
  }
}
