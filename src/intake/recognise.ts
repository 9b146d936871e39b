import type { Report } from "../platforms";
import {
  indexedReports,
  knownHeaders,
  titleNamed,
  type ColumnMatch,
  type IndexedReport,
  type TitleMatch,
} from "./aliases";
import { filled, textOf, type RawRow } from "./cells";
import type { Grid } from "./grid";
import { fold, normaliseHeader } from "./header";

/** A report recognised in a block of rows. */
export interface Recognition {
  readonly indexed: IndexedReport;
  /** Index of the header in the block. */
  readonly header: number;
  /** Per column of the header: what it is, null where the report does not know it. */
  readonly matches: readonly (ColumnMatch | null)[];
  /** Index of the title line; null where there is none. */
  readonly title: number | null;
  /** False when other platforms export the same headers. */
  readonly sure: boolean;
}

const searched = 40;
type Signature = Report["signatures"][number];

/** What the headers of a row show, for every signature of a report. */
interface Shown {
  readonly proven: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly known: number;
  readonly filled: number;
  readonly titled: boolean;
}

function shownBy(matches: Recognition["matches"], header: RawRow, titled: boolean): Shown {
  const proven = new Set<string>();
  const present = new Set<string>();
  let known = 0;
  for (const match of matches) {
    if (match === null) continue;
    known += 1;
    present.add(match.column.key);
    if (match.evidence === "A" || match.evidence === "B") proven.add(match.column.key);
  }
  return { proven, present, known, filled: filled(header), titled };
}

function holds(signature: Signature, shown: Shown): boolean {
  return (
    shown.known >= (signature.known ?? Math.min(1, signature.columns.length)) &&
    (signature.title !== true || shown.titled) &&
    signature.columns.every((key) => shown.proven.has(key)) &&
    signature.without?.some((key) => shown.present.has(key)) !== true &&
    (signature.exact !== true || shown.known === shown.filled)
  );
}

function titleAbove(
  rows: readonly RawRow[],
  header: number,
  indexed: IndexedReport
): number | null {
  for (let index = header - 1; index >= 0; index -= 1) {
    const cells = (rows[index] ?? []).filter((cell) => textOf(cell) !== "");
    const [only] = cells;
    if (cells.length !== 1 || only === undefined) continue;
    if (titleNamed(indexed, String(only)) !== undefined) return index;
  }
  return null;
}

/** Every report whose signature a block satisfies, best first; more than one platform is a fault of the data. */
export function recogniseAll(cells: Grid): readonly Recognition[] {
  const found: { recognition: Recognition; score: number }[] = [];
  const rows = cells.rows(0, searched);
  rows.forEach((row, header) => {
    if (filled(row) < 2) return;
    const texts = row.map((cell) => normaliseHeader(String(cell)).text);
    const familiar = texts.some((text) => knownHeaders.has(text));
    for (const indexed of indexedReports) {
      const segments = indexed.report.columns.length === 0;
      if (!familiar && !segments) continue;
      const known = texts.map((text) => indexed.columns.get(text) ?? null);
      if (known.every((match) => match === null) && !segments) continue;
      const title = titleAbove(rows, header, indexed);
      // Names of segments are only known by the title right above them.
      if (segments && title !== header - 1) continue;
      const titleSpelling = title === null ? null : titleText(rows, title, indexed);
      const titled = titleSpelling?.evidence === "A" || titleSpelling?.evidence === "B";
      const matches =
        titled && title !== null ? headerRepeated(indexed, known, texts, rows[title] ?? []) : known;
      const shown = shownBy(matches, row, titled);
      const signature = indexed.report.signatures.find((one) => holds(one, shown));
      if (signature === undefined) continue;
      const sure = signature.unsure !== true;
      const score =
        matches.filter((match) => match !== null).length +
        (titled ? 10 : 0) +
        (sure ? 100 : 0) -
        header / 100;
      found.push({ recognition: { indexed, header, matches, title, sure }, score });
    }
  });
  return found.sort((a, b) => b.score - a.score).map((one) => one.recognition);
}

/** The value's header says the same as the title above it: each proves the other. */
function headerRepeated(
  { report, titles }: IndexedReport,
  matches: Recognition["matches"],
  texts: readonly string[],
  above: RawRow
): Recognition["matches"] {
  const said = fold(String(above.find((cell) => textOf(cell) !== "") ?? ""));
  const value = report.columns.filter(({ role }) => role === "value").at(-1);
  const languages = titles.get(said)?.languages ?? [];
  return matches.map((match, index) =>
    value !== undefined && texts[index] === said && (match?.column.role ?? "value") === "value"
      ? { column: match?.column ?? value, evidence: "A", languages }
      : match
  );
}

/** The title a recognised block stands under. */
export function titleText(
  rows: readonly RawRow[],
  title: number,
  indexed: IndexedReport
): TitleMatch | undefined {
  const only = (rows[title] ?? []).find((cell) => textOf(cell) !== "");
  return titleNamed(indexed, String(only ?? ""));
}
