import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { Language } from "../locale/language";
import { chartGap } from "../plan/chartLook";
import type { Written } from "../plan/growth";
import { palette } from "../plan/look";
import { withRecord } from "./record";
import { withSolidBars } from "./solidBars";
import { hexDigits } from "./style";

/** The language as office files name it. */
export const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

/** What the file says about itself. */
export interface PackageFacts {
  readonly language: Language;
  /** Time written into the file's properties; without it the file names no time at all. */
  readonly date?: Date;
  /** What was written, for a later update; without it the wizard writes new sheets beside these. */
  readonly written?: Written;
}

/** The unit of lengths in drawings. */
const emuPerPoint = 12_700;

/** Marks a cached error among cached texts, until {@link finishPackage}; from Unicode's private area. */
const errorMark = "\uE0E0";

/** A cached error value as the writing library can carry it: it knows texts only. */
export function markedError(error: string): string {
  return errorMark + error;
}

/**
 * Finishes what the writing library leaves open: cached errors become errors, the file says its
 * language and its maker, and the same plan gives the same bytes whenever it is written.
 */
export function finishPackage(bytes: Uint8Array, facts: PackageFacts): Uint8Array {
  const finished = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      finishPart(path, strFromU8(content), facts),
    ])
  );
  const { written } = facts;
  const texts = written === undefined ? finished : withRecord(finished, written);
  const parts: Zippable = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, strToU8(text)])
  );
  // Zip stores local wall-clock time: a date made from local parts is the same bytes in every zone.
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

function finishPart(path: string, xml: string, facts: PackageFacts): string {
  if (path.startsWith("xl/worksheets/sheet"))
    return withSolidBars(withFittedRows(withCachedErrors(xml)));
  if (path.startsWith("xl/charts/chart")) return withQuietGrid(xml, facts);
  if (path.startsWith("xl/drawings/drawing")) return withGaps(xml);
  if (path === "docProps/core.xml") return withCoreProperties(xml, facts);
  if (path === "docProps/app.xml") {
    return xml.replace(/<Application>[^<]*</, "<Application>ROSI for Excel<");
  }
  return xml;
}

/** `<c … t="str"><f>A1/B1</f><v>▮#DIV/0!</v>`: the mark goes, the type becomes `e`. */
function withCachedErrors(xml: string): string {
  const marked = new RegExp(` t="str">(<f>[^<]*</f>)<v>${errorMark}([^<]*)</v>`, "g");
  return xml.replace(marked, ' t="e">$1<v>$2</v>');
}

/** A height without `customHeight` is only a proposal: Excel fits the row again when its text changes. */
function withFittedRows(xml: string): string {
  return xml.replaceAll(/(<row [^>]*) customHeight="1"/g, "$1");
}

/** Grid lines stay behind the data, and titles are read aloud in their own language. */
function withQuietGrid(xml: string, facts: PackageFacts): string {
  const line = `<a:ln w="6350"><a:solidFill><a:srgbClr val="${hexDigits(palette.line)}"/></a:solidFill></a:ln>`;
  return xml
    .replaceAll(
      "<c:majorGridlines/>",
      `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`
    )
    .replaceAll('lang="en-US"', `lang="${locales[facts.language]}"`);
}

/** A chart that does not begin at the sheet's edge keeps its distance from what is on its left. */
function withGaps(xml: string): string {
  const from = /(<xdr:from><xdr:col>[1-9]\d*<\/xdr:col><xdr:colOff>)0(?=<)/g;
  return xml.replaceAll(from, `$1${chartGap * emuPerPoint}`);
}

function withCoreProperties(xml: string, facts: PackageFacts): string {
  const timed = facts.date
    ? xml
    : xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, "");
  return timed.replace(
    "</cp:coreProperties>",
    `<dc:language>${locales[facts.language]}</dc:language></cp:coreProperties>`
  );
}
