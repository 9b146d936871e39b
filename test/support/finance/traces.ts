/** What an add-in leaves in a package beside its formulas. */
import { addPart, type Package } from "./package";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.microsoft.com/office";

/** The parts that the finance copy must take out. */
export const traces = [
  "xl/webextensions/taskpanesCorpus.xml",
  "xl/webextensions/webextensionCorpus.xml",
  "customXml/itemCorpus.xml",
  "customXml/itemPropsCorpus.xml",
] as const;

/** A task pane that opens by itself, and the record of what the add-in wrote. */
export function addTraces(parts: Package): void {
  const [panes, extension, record, properties] = traces;
  const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const extensionId = "rIdCorpusExtension";
  addPart(parts, "", {
    path: panes,
    contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
    relation: `${office}/2011/relationships/webextensiontaskpanes`,
    xml: `${declaration}<wetp:taskpanes xmlns:wetp="${office}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="${r}" r:id="${extensionId}"/></wetp:taskpane></wetp:taskpanes>`,
  });
  addPart(parts, panes, {
    path: extension,
    id: extensionId,
    contentType: "application/vnd.ms-office.webextension+xml",
    relation: `${office}/2011/relationships/webextension`,
    xml: `${declaration}<we:webextension xmlns:we="${office}/webextensions/webextension/2010/11" id="{7a3c1c2e-0f44-4f0b-9d0e-6f3b3b1f9a01}"><we:reference id="corpus" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/></we:webextension>`,
  });
  addPart(parts, "xl/workbook.xml", {
    path: record,
    contentType: "application/xml",
    relation: "customXml",
    xml: `${declaration}<written xmlns="urn:rosi-for-excel:written">{}</written>`,
  });
  addPart(parts, record, {
    path: properties,
    contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    relation: "customXmlProps",
    xml: `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{0f3b3b1f-9a01-4f0b-9d0e-7a3c1c2e0f44}"><ds:schemaRefs/></ds:datastoreItem>`,
  });
}

/** The part that says `cm="1"` is a dynamic array, where a workbook has none yet. */
export function addDynamicArrays(parts: Package): void {
  if (parts.has("xl/metadata.xml")) return;
  addPart(parts, "xl/workbook.xml", {
    path: "xl/metadata.xml",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
    relation: "sheetMetadata",
    xml: `${declaration}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  });
}
