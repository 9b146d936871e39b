import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Errors that a formula gave are errors in the file, which the writing library stores as texts. */
const errorText =
  / t="str">(<f>[^<]*<\/f>)<v>(#(?:N\/A|DIV\/0!|VALUE!|REF!|NUM!|NAME\?|NULL!))<\/v>/g;

const officeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds to a package what the writing library leaves out: errors as errors, custom XML parts. */
export function finishedPackage(bytes: Uint8Array, customXml: readonly string[]): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, content] of Object.entries(files)) {
    if (!path.startsWith("xl/worksheets/sheet")) continue;
    const xml = strFromU8(content).replace(errorText, ' t="e">$1<v>$2</v>');
    files[path] = strToU8(xml);
  }
  customXml.forEach((xml, index) => {
    const item = `customXml/item${index + 1}.xml`;
    files[item] = strToU8(xml);
    insert(
      files,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rIdCustom${index + 1}" Type="${officeRelationship}/customXml" Target="../${item}"/>`
    );
  });
  return zipSync(files, { level: 6 });
}

function insert(
  files: Record<string, Uint8Array>,
  path: string,
  before: string,
  added: string
): void {
  const text = strFromU8(files[path] ?? new Uint8Array());
  files[path] = strToU8(text.replace(before, added + before));
}
