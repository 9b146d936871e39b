import type { Parts } from "./package/parts";
import { relationshipsOf } from "./package/relationships";
import { walk, type ClosedElement, type Element } from "./package/xml";

/** The main namespace of spreadsheets, in the usual and in the strict spelling. */
const mainNamespaces = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

export function isMain({ uri }: Pick<Element, "uri">): boolean {
  return mainNamespaces.includes(uri);
}

export interface BookSheet {
  readonly name: string;
  /** The part; null for a sheet that is none of cells, such as one of a chart. */
  readonly path: string | null;
  readonly id: number;
}

export interface BookName {
  readonly name: string;
  readonly formula: string;
  /** The sheet of which it is a name; null for one of the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly element: ClosedElement;
}

/** What the workbook part says, and where its other parts are. */
export interface Book {
  readonly path: string;
  /** In the order of the tabs. */
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly date1904: boolean;
}

export function readBook(parts: Parts, path: string): Book {
  const links = relationshipsOf(parts, path);
  const target = (kind: string) => links.find((link) => link.kind === kind)?.target ?? null;
  const sheets: BookSheet[] = [];
  const names: BookName[] = [];
  let date1904 = false;
  walk(parts.text(path), {
    wantsText: ({ local }) => local === "definedName",
    close: (element) => {
      const { local, attributes } = element;
      if (!isMain(element)) return;
      if (local === "workbookPr") date1904 = /^(1|true)$/.test(attributes.get("date1904") ?? "");
      if (local === "sheet") {
        const id = relationshipId(element);
        const link = links.find((each) => each.id === id);
        sheets.push({
          name: attributes.get("name") ?? "",
          path: link?.kind === "worksheet" ? link.target : null,
          id: Number(attributes.get("sheetId") ?? 0),
        });
      }
      if (local === "definedName") {
        const scope = attributes.get("localSheetId");
        names.push({
          name: attributes.get("name") ?? "",
          formula: element.text,
          sheet: scope === undefined ? null : (sheets[Number(scope)]?.name ?? null),
          hidden: /^(1|true)$/.test(attributes.get("hidden") ?? ""),
          element,
        });
      }
    },
  });
  const [sharedStrings, styles] = [target("sharedStrings"), target("styles")];
  return { path, sheets, names, sharedStrings, styles, date1904 };
}

/** The `r:id` of an element, whatever prefix the file gives that namespace. */
function relationshipId({ attributes }: Element): string {
  const named = [...attributes].find(([name]) => name.endsWith(":id"));
  return named?.[1] ?? "";
}
