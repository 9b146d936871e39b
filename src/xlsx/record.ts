import {
  anchorsOf,
  linesAsPlanned,
  setupPart,
  toXml,
  writtenPart,
  type Written,
} from "../plan/growth";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Every part needs an id of its own; the same in every file, so that the same plan gives the same bytes. */
const kept = [
  { part: setupPart, id: "{5B0D6F0A-6C2B-4C39-9B1C-0A4B7F1E2D01}" },
  { part: writtenPart, id: "{5B0D6F0A-6C2B-4C39-9B1C-0A4B7F1E2D02}" },
] as const;

/** The names that hold on to every row and column of ours, as the writing library takes them. */
export function anchorRanges(written: Written): { name: string; range: string }[] {
  return anchorsOf(written.run, linesAsPlanned(written.plan)).map(({ name, formula }) => ({
    name,
    range: formula.slice(1),
  }));
}

/**
 * Keeps in a package what the pane keeps in an open workbook: the answers and what was written, as
 * custom XML, and names that no list shows. The wizard then brings the file up to date like any
 * workbook it wrote.
 */
export function withRecord(
  parts: Readonly<Record<string, string>>,
  written: Written
): Record<string, string> {
  const all = { ...parts };
  const add = (path: string, end: string, xml: string) => {
    all[path] = (all[path] ?? "").replace(end, xml + end);
  };
  kept.forEach(({ part, id }, index) => {
    const number = index + 1;
    const value = part === setupPart ? written.setup : written;
    all[`customXml/item${number}.xml`] = toXml(part, value);
    all[`customXml/itemProps${number}.xml`] =
      `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${part.namespace}"/></ds:schemaRefs></ds:datastoreItem>`;
    all[`customXml/_rels/item${number}.xml.rels`] =
      `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
    add(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rosi${number}" Type="${office}/relationships/customXml" Target="../customXml/item${number}.xml"/>`
    );
    add(
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${propertiesType}"/>`
    );
  });
  all["xl/workbook.xml"] = (all["xl/workbook.xml"] ?? "").replaceAll(
    '<definedName name="_rosi.',
    '<definedName hidden="1" name="_rosi.'
  );
  return all;
}
