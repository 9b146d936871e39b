/** What the finance copy may change in a package; everything else is a difference. */
import { signatures } from "../../../src/functions/signatures";
import type { FinanceCopy } from "../../../src/xlsx/finance";
import { type Line, outline } from "./outline";
import { type Package, relationshipsPath, textOf } from "./package";

type Copy = Extract<FinanceCopy, { readonly kind: "copy" }>;

/** Cells by sheet part and address. */
export interface Touched {
  /** Cells whose formula may change. */
  readonly formulas: ReadonlySet<string>;
  /** Cells whose stored value may change as well: the file did not know it. */
  readonly values: ReadonlySet<string>;
}

const ownNames = signatures.map(({ name }) => name).join("|");
const ownCall = new RegExp(`(?<![\\w.])(?:_xldudf_)?(?:${ownNames})\\s*\\(`, "i");

/** Whether a formula calls one of our functions; its texts and the names of sheets do not count. */
export function callsOurs(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
  return ownCall.test(bare);
}

const formulaElements =
  /^(f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)$/;

/** Formulas of ours that are still anywhere in a package. */
export function formulasOfOurs(parts: Package): string[] {
  return [...parts.keys()]
    .filter((path) => path.endsWith(".xml"))
    .flatMap((path) => {
      const text = textOf(parts, path);
      // Most parts are not worth taking apart.
      const lines = ownCall.test(text) ? outline(text) : [];
      return lines
        .filter(
          ({ kind, text }, index) =>
            kind === "text" &&
            formulaElements.test(lines[index - 1]?.local ?? "") &&
            callsOurs(text)
        )
        .map(({ text }) => `${path}: ${text}`);
    });
}

/** Parts that the copy has and the original had not. */
export function addedParts(before: Package, after: Package): string[] {
  return [...after.keys()].filter((path) => !before.has(path));
}

/** Every way in which the copy's package differs from the original's and may not. */
export function differences(
  before: Package,
  after: Package,
  { removed }: Pick<Copy, "removed">,
  touched: Touched
): string[] {
  const gone = new Set(removed.flatMap(({ path }) => [path, relationshipsPath(path)]));
  return [...before.keys()].flatMap((path) => {
    // Some programs list folders beside the parts; they are none.
    if (path.endsWith("/")) return [];
    if (gone.has(path)) return after.has(path) ? [`${path} is still there`] : [];
    const [old, now] = [before.get(path), after.get(path)];
    if (old === undefined || now === undefined) return [`${path} is missing`];
    if (Buffer.compare(old, now) === 0) return [];
    return partDifferences(path, textOf(before, path), textOf(after, path), gone, touched);
  });
}

function partDifferences(
  path: string,
  old: string,
  now: string,
  gone: ReadonlySet<string>,
  touched: Touched
): string[] {
  const [before, after] = [outline(old), outline(now)];
  switch (before[0]?.local) {
    case "worksheet":
      return linewise(path, cellsAside(path, before, touched), cellsAside(path, after, touched));
    case "table":
      return linewise(path, before, after);
    case "Relationships":
    case "Types":
      return grown(path, withoutParts(before, gone), after);
    case "workbook":
      return grown(
        path,
        before.filter((line) => line.kind !== "text" || !callsOurs(line.text)),
        after
      );
    case "styleSheet":
      return grown(path, before, after);
    case "Properties":
      // The list of sheets is optional, and would be wrong.
      return linewise(path, without(before, titles), without(after, titles));
    default:
      return [`${path} has changed`];
  }
}

const titles = /^(HeadingPairs|TitlesOfParts)$/;

/** The lines without elements of some names. */
function without(lines: readonly Line[], names: RegExp): Line[] {
  let inside: string | null = null;
  return lines.filter(({ kind, local }) => {
    if (kind === "open" && names.test(local)) inside ??= local;
    const kept = inside === null;
    if (kind === "close" && local === inside) inside = null;
    return kept;
  });
}

/** Relationships or content types without those of parts that are gone. */
function withoutParts(lines: readonly Line[], gone: ReadonlySet<string>): Line[] {
  const names = [...gone].map((each) => each.split("/").at(-1) ?? each);
  return lines.filter((line, index) => {
    const { text } = line.kind === "close" ? (lines[index - 1] ?? line) : line;
    return !names.some((name) => text.includes(name));
  });
}

/** The lines of a sheet without what may change in cells of ours. */
function cellsAside(path: string, lines: readonly Line[], touched: Touched): Line[] {
  const kept: Line[] = [];
  let place = "";
  let dropped: string | null = null;
  for (const line of lines) {
    if (line.kind === "open" && line.local === "c") place = `${path} ${line.attributes["r"] ?? ""}`;
    const [formula, value] = [touched.formulas.has(place), touched.values.has(place)];
    if (line.kind === "open") {
      if ((formula && line.local === "f") || (value && line.local === "v")) dropped = line.local;
      if (dropped === null) kept.push(line.local === "c" ? unmarked(line, formula, value) : line);
      continue;
    }
    if (dropped === null) kept.push(line);
    if (line.kind === "close" && line.local === dropped) dropped = null;
    if (line.kind === "close" && line.local === "c") place = "";
  }
  return kept;
}

/** The tag of a cell without the mark of a dynamic array, or the type of its value. */
function unmarked(line: Line, formula: boolean, value: boolean): Line {
  const gone = [...(formula ? ["cm"] : []), ...(value ? ["t"] : [])].join("|");
  return { ...line, text: line.text.replace(new RegExp(` (${gone || "-"})="[^"]*"`, "g"), "") };
}

/** Line by line the same, but for formulas of ours written out. */
function linewise(path: string, before: readonly Line[], after: readonly Line[]): string[] {
  const at = before.findIndex((line, index) => {
    const now = after[index];
    const writtenOut = line.kind === "text" && callsOurs(line.text) && now?.kind === "text";
    return line.text !== now?.text && !writtenOut;
  });
  if (at === -1 && before.length === after.length) return [];
  const place = at === -1 ? before.length : at;
  return [`${path}: ${String(before[place]?.text)} became ${String(after[place]?.text)}`];
}

/** Everything that was there is still there, in its order. */
function grown(path: string, before: readonly Line[], after: readonly Line[]): string[] {
  // How many there are changes with them; that everything is to be computed on opening is asked for anew.
  const comparable = ({ text }: Line) =>
    text.replace(/ (count|uniqueCount|size|fullCalcOnLoad)="\w+"/g, "");
  let at = 0;
  for (const line of before) {
    while (at < after.length && comparable(after[at] ?? line) !== comparable(line)) at += 1;
    if (at === after.length) return [`${path}: ${line.text} is not where it was`];
    at += 1;
  }
  return [];
}
