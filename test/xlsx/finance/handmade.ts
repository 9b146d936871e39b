/** Packages made by hand, so that tests see every character of them. */
import { strToU8, unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Handmade {
  /** What stands in `sheetData`, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What follows `sheetData` on the first sheet. */
  readonly after?: string;
  /** What follows `sheets` in the workbook. */
  readonly book?: string;
  /** Further parts, or others in the place of the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Further relationships: of the file, of the workbook, of the first sheet. */
  readonly links?: Readonly<Partial<Record<"file" | "book" | "sheet", string>>>;
  readonly contentTypes?: string;
}

export function link(id: string, kind: string, target: string): string {
  const type = kind.includes(":") ? kind : `${office}/${kind}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function links(items: string): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
}

/** A row of cells: `["A1", "<f>…</f><v>…</v>"]` or a number. */
export function row(
  number: number,
  cells: readonly (readonly [string, string | number])[]
): string {
  const xml = cells.map(([reference, content]) =>
    typeof content === "number"
      ? `<c r="${reference}"><v>${content}</v></c>`
      : content.startsWith("<c")
        ? content
        : `<c r="${reference}">${content}</c>`
  );
  return `<row r="${number}">${xml.join("")}</row>`;
}

/** The bytes of a workbook. */
export function handmade(book: Handmade): Uint8Array {
  const names = Object.keys(book.sheets);
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join("")}${book.contentTypes ?? ""}</Types>`,
    "_rels/.rels": links(
      link("rId1", "officeDocument", "xl/workbook.xml") + (book.links?.file ?? "")
    ),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets>${book.book ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      names
        .map((_, i) => link(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`))
        .join("") + (book.links?.book ?? "")
    ),
  };
  names.forEach((name, i) => {
    const after = i === 0 ? (book.after ?? "") : "";
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${book.sheets[name] ?? ""}</sheetData>${after}</worksheet>`;
  });
  if (book.links?.sheet !== undefined) {
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = links(book.links.sheet);
  }
  return packed({ ...parts, ...book.parts });
}

export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === "string" ? strToU8(content) : content,
      ])
    ),
    // The same bytes whenever it is packed: a zip keeps the time to two seconds.
    { mtime: new Date(2026, 0, 1) }
  );
}

/** The parts of a package as texts, byte order marks included. */
export function unpacked(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(content),
    ])
  );
}
