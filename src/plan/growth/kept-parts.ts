/** A JSON value kept inside the workbook as a custom XML part under a namespace of our own. */
export interface Part {
  readonly namespace: string;
  /** Name of its only element. */
  readonly element: string;
}

/** What the person answered. */
export const setupPart: Part = { namespace: "urn:rosi-for-excel:setup", element: "setup" };

/** What was written, with all that is needed to tell ours from what the person did since. */
export const writtenPart: Part = { namespace: "urn:rosi-for-excel:written", element: "written" };

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
