import Papa from "papaparse";
import { isBlank } from "./cells";
import type { Work } from "./work";

export interface Delimited {
  readonly rows: readonly (readonly string[])[];
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

/** Cells of a column after which it is clear whether its texts come again. */
const probation = 2000;

interface Seen {
  readonly texts: Map<string, string>;
  cells: number;
}

/**
 * Puts one text in the place of all that are equal to it, column by column, where a column says the same
 * few things again and again: a long table then takes a fraction of the memory, and of the time to walk it.
 */
function sharedTexts(): (row: string[]) => void {
  const columns: Seen[] = [];
  return (row) => {
    for (let index = 0; index < row.length; index += 1) {
      const seen = (columns[index] ??= { texts: new Map(), cells: 0 });
      if (seen.cells > probation && seen.texts.size * 2 > seen.cells) continue;
      seen.cells += 1;
      const text = row[index] ?? "";
      const known = seen.texts.get(text);
      if (known === undefined) seen.texts.set(text, text);
      else row[index] = known;
    }
  };
}

/** Characters that are cut into cells in one step. */
const stepLength = 250_000;

/** The same rows as `parse` gives, one stretch of the text after the other. */
function* cut(text: string, delimiter: string): Work<string[][]> {
  const rows: string[][] = [];
  const share = sharedTexts();
  const state: { parser: Papa.Parser | null; at: number } = { parser: null, at: 0 };
  Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: false,
    chunkSize: stepLength,
    chunk: ({ data, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
      for (const row of data) {
        share(row);
        rows.push(row);
      }
      parser.pause();
      state.parser = parser;
      state.at = meta.cursor;
    },
    complete: () => {
      state.parser = null;
    },
  });
  while (state.parser !== null) {
    yield state.at / text.length;
    state.parser.resume();
  }
  return rows;
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
function unwrapLines(rows: readonly (readonly string[])[]): string | null {
  const cells = rows.filter((row) => !isBlank(row));
  const wrapped = cells.filter((row) => row.length === 1 && /[,;\t]/u.test(row[0] ?? ""));
  return cells.length > 1 && wrapped.length === cells.length
    ? rows.map((row) => row[0] ?? "").join("\n")
    : null;
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
