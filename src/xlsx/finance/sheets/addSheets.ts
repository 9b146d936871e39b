import { columnLetters, sheetPrefix } from "../../../plan/address";
import type { Book } from "../book";
import { addType } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { addRelationship, appendTo, relationshipsOf } from "../package/relationships";
import { escapeAttribute, escapeText, walk } from "../package/xml";
import { insertAfter } from "../workbookPart";
import type { AddedSheet } from "./addedSheet";
import { sheetXml } from "./sheetXml";
import { StyleSheet } from "./styleSheet";

const documentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Adds sheets behind those of the workbook, with their styles, and everything that must know of them. */
export function addSheets(parts: Parts, book: Book, sheets: readonly AddedSheet[]): void {
  const { namespace, linkTypes } = spelling(parts, book);
  const styles = new StyleSheet(parts, book.styles ?? newStyles(parts, book, namespace, linkTypes));
  const folder = book.path.slice(0, book.path.lastIndexOf("/") + 1);
  let sheetId = Math.max(0, ...book.sheets.map(({ id }) => id));
  sheets.forEach((sheet, index) => {
    const path = freePath(parts, `${folder}worksheets/sheet`);
    parts.add(path, sheetXml(sheet, namespace, styles));
    addType(parts, path, `${documentTypes}.worksheet+xml`);
    const id = addRelationship(parts, book.path, `${linkTypes}worksheet`, path);
    sheetId += 1;
    const attributes = `name="${escapeAttribute(sheet.name)}" sheetId="${String(sheetId)}" ${idAttribute(parts, book, linkTypes)}="${id}"`;
    appendTo(parts, book.path, "sheets", (prefix) => `<${prefix}sheet ${attributes}/>`);
    addPrintNames(parts, book, sheet, book.sheets.length + index);
  });
  styles.save();
  forgetTitles(parts);
}

/** The namespace of the workbook and what its relationships' types begin with: usual or strict. */
function spelling(parts: Parts, { path }: Book): { namespace: string; linkTypes: string } {
  let namespace = "";
  walk(parts.text(path), {
    open: ({ uri }, depth) => {
      if (depth === 0) namespace = uri;
    },
  });
  const sheet = relationshipsOf(parts, path).find(({ kind }) => kind === "worksheet");
  const linkTypes =
    sheet?.type.replace(/worksheet$/, "") ??
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  return { namespace, linkTypes };
}

/** `r:id`, with the prefix that the workbook has for it or one declared on the spot. */
function idAttribute(parts: Parts, { path }: Book, linkTypes: string): string {
  const namespace = linkTypes.slice(0, -1);
  let prefix = "";
  walk(parts.text(path), {
    open: ({ attributes }, depth) => {
      const declared = [...attributes].find(
        ([name, value]) => name.startsWith("xmlns:") && value === namespace
      );
      if (depth === 0 && declared !== undefined) prefix = declared[0].slice("xmlns:".length);
    },
  });
  return prefix === "" ? `xmlns:rosi="${namespace}" rosi:id` : `${prefix}:id`;
}

function newStyles(parts: Parts, book: Book, namespace: string, linkTypes: string): string {
  const path = `${book.path.slice(0, book.path.lastIndexOf("/") + 1)}styles.xml`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  parts.add(path, `${declaration}<styleSheet xmlns="${namespace}"></styleSheet>`);
  addType(parts, path, `${documentTypes}.styles+xml`);
  addRelationship(parts, book.path, `${linkTypes}styles`, path);
  return path;
}

function freePath(parts: Parts, start: string): string {
  let number = 1;
  while (parts.has(`${start}${String(number)}.xml`)) number += 1;
  return `${start}${String(number)}.xml`;
}

/** What is printed, and which row every page repeats. */
function addPrintNames(parts: Parts, { path }: Book, sheet: AddedSheet, index: number): void {
  const prefix = sheetPrefix(sheet.name);
  const heading = `$${String(sheet.headings + 1)}`;
  const last = `$${columnLetters(sheet.printed - 1)}$${String(sheet.rows.length)}`;
  const names = [
    ["_xlnm.Print_Area", `${prefix}$A$1:${last}`],
    ["_xlnm.Print_Titles", `${prefix}${heading}:${heading}`],
  ] as const;
  const xml = (start: string) =>
    names
      .map(
        ([name, formula]) =>
          `<${start}definedName name="${name}" localSheetId="${String(index)}">${escapeText(formula)}</${start}definedName>`
      )
      .join("");
  if (/<(?:[\w.-]+:)?definedNames[\s>]/.test(parts.text(path))) {
    appendTo(parts, path, "definedNames", xml);
    return;
  }
  insertAfter(parts, path, ["sheets", "functionGroups", "externalReferences"], (start) => {
    return `<${start}definedNames>${xml(start)}</${start}definedNames>`;
  });
}

/** The list of sheets in the file's properties is optional: none is better than one that is wrong. */
function forgetTitles(parts: Parts): void {
  const path = relationshipsOf(parts, "").find(
    ({ kind }) => kind === "extended-properties"
  )?.target;
  if (typeof path !== "string") return;
  const edits: { start: number; end: number; text: string }[] = [];
  walk(parts.text(path), {
    close: ({ local, start, end }, depth) => {
      if (depth === 1 && /^(HeadingPairs|TitlesOfParts)$/.test(local)) {
        edits.push({ start, end, text: "" });
      }
    },
  });
  parts.edit(path, edits);
}

/** A sheet name that the workbook does not have yet. */
export function freeName(taken: readonly string[], wanted: string): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) {
    name = `${wanted} (${String(number)})`;
  }
  return name;
}
