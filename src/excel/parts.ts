import { toXml, type Part } from "../plan/growth";

export { fromXml, toXml, type Part } from "../plan/growth";

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
