/** Our own namespace: nobody else's part is touched. */
const namespace = "urn:rosi-for-excel:setup";

/** Keeps `setup`, a plain JSON value, inside the workbook: it stays there without the add-in. */
export function saveSetup(setup: unknown): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items");
    await context.sync();
    const [first, ...others] = parts.items;
    if (first === undefined) context.workbook.customXmlParts.add(toXml(setup));
    else first.setXml(toXml(setup));
    for (const other of others) other.delete();
    await context.sync();
  });
}

/** The value last saved, still to be validated by the caller; null where there is none. */
export function loadSetup(): Promise<unknown> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items");
    await context.sync();
    const first = parts.items[0];
    if (first === undefined) return null;
    const xml = first.getXml();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult needs no load
    return fromXml(xml.value);
  });
}

/** JSON in ASCII without < > &, so that nothing in it means anything to XML, `]]>` included. */
export function toXml(setup: unknown): string {
  const json = JSON.stringify(setup).replace(
    /[<>&]|[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `<setup xmlns="${namespace}">${json}</setup>`;
}

/** Reads what `toXml` wrote, also after Excel has added a declaration, a prefix or entities. */
export function fromXml(xml: string): unknown {
  // `<?xml …?><ns0:setup xmlns:ns0="…">{&quot;a&quot;:1}</ns0:setup>`
  const content = /<(?:[\w.-]+:)?setup\b[^>]*>(.*)<\/(?:[\w.-]+:)?setup\s*>/s.exec(xml)?.[1];
  if (content === undefined) return null;
  try {
    return JSON.parse(content.replaceAll("&quot;", '"').replaceAll("&apos;", "'")) as unknown;
  } catch {
    return null;
  }
}
