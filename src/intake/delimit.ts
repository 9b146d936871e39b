import Papa from "papaparse";
import { isBlank } from "./cells";
import { GridBuilder, type Grid } from "./grid";
import type { Work } from "./work";

export interface Delimited {
  readonly rows: Grid;
  /** null when the text has one column only. */
  readonly delimiter: string | null;
  /** 1 when a `sep=` line was taken off the top. */
  readonly dropped: number;
}

const candidates = ["\t", ";", ",", "|"] as const;
const sampleLength = 200_000;

function parse(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
}

/** Characters that are cut into cells in one step: few enough for the cells to be taken before the next come. */
const stepLength = 20_000;

/** A parser of stretches of a text, which all have to be cut at the line ends that its beginning has. */
function parserOf(text: string, delimiter: string): Papa.Parser {
  const { meta } = Papa.parse(text.slice(0, 60_000), { delimiter, preview: 1 });
  return new Papa.Parser({ delimiter, newline: meta.linebreak as "\r" | "\n" | "\r\n" });
}

/** The same rows as `parse` gives, one stretch of the text after the other: none of them outlives its stretch. */
function* cut(text: string, delimiter: string): Work<Grid> {
  const rows = new GridBuilder();
  const parser = parserOf(text, delimiter);
  let start = 0;
  let length = stepLength;
  for (;;) {
    const end = start + length;
    const isLast = end >= text.length;
    // A row that goes on behind the stretch is left to the next one.
    const { data, meta } = parser.parse(text.slice(start, end), 0, !isLast) as Papa.ParseResult<
      string[]
    >;
    rows.add(data);
    if (isLast) return rows.grid();
    if (start === 0 && meta.cursor > 0) rows.expect((text.length / meta.cursor) * 1.1);
    start += meta.cursor;
    length = meta.cursor === 0 ? length * 2 : stepLength;
    yield start / text.length;
  }
}

/** How well a delimiter fits: the share of rows that have the commonest width above one. */
function fit(text: string, delimiter: string): number {
  const widths = new Map<number, number>();
  let rows = 0;
  for (const row of parse(text, delimiter)) {
    if (isBlank(row)) continue;
    rows += 1;
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  return rows === 0 ? 0 : Math.max(0, ...widths.values()) / rows;
}

function bestDelimiter(text: string): string | null {
  const sample = text.slice(0, sampleLength);
  let best: string | null = null;
  let bestFit = 0;
  for (const delimiter of candidates) {
    if (!sample.includes(delimiter)) continue;
    const found = fit(sample, delimiter);
    // Earlier candidates win ties: a comma may be a decimal mark, a tab hardly ever is part of a cell.
    if (found > bestFit) [best, bestFit] = [delimiter, found];
  }
  return best;
}

/** Excel can put quotes round whole lines when a csv is saved again: every line is one quoted cell. */
function unwrapLines(grid: Grid): string | null {
  const lines: string[] = [];
  let wrapped = 0;
  for (let index = 0; index < grid.length; index += 1) {
    const [line = ""] = grid.row(index);
    lines.push(String(line));
    if (grid.filled(index) === 0) continue;
    if (grid.widthOf(index) !== 1 || !/[,;\t]/u.test(String(line))) return null;
    wrapped += 1;
  }
  return wrapped > 1 ? lines.join("\n") : null;
}

/** Text as rows of cells: a `sep=` line is obeyed, else the delimiter that gives the most even rows. */
export function* delimit(text: string): Work<Delimited> {
  const clean = text.replace(/^\ufeff/u, "");
  const declared = /^"?sep=(.)"?\1?[^\r\n]*(?:\r\n|\n|\r)/iu.exec(clean);
  const body = declared === null ? clean : clean.slice(declared[0].length);
  const delimiter = declared?.[1] ?? bestDelimiter(body);
  const rows = yield* cut(body, delimiter ?? ",");
  if (delimiter === null) {
    const unwrapped = unwrapLines(rows);
    if (unwrapped !== null) return yield* delimit(unwrapped);
  }
  return { rows, delimiter, dropped: declared === null ? 0 : 1 };
}
