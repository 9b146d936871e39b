import type { Issue, Period } from "../catalogue/imported";
import { filled, type RawTable } from "./cells";
import { damageBySpreadsheet } from "./damage";
import { columnsUnder, type Grid } from "./grid";
import { guessHeader, guessLayout } from "./guess";
import { issue } from "./issue";
import { layoutOf } from "./layout";
import { recogniseAll, type Recognition } from "./recognise";
import { splitTables, type Block } from "./split";
import { statedPeriod } from "./stated-period";
import { readTable, unmappedTable, type ReadTable } from "./table";
import { partOf, type Work } from "./work";

/** Where rows come from. */
export interface RowsSource {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly rows: Grid;
  /** Lines before `rows[0]`, such as `sep=`. */
  readonly dropped: number;
  /** As in `RawTable`. */
  readonly keepText: boolean;
}

export interface TablesRead {
  readonly tables: readonly ReadTable[];
  readonly issues: readonly Issue[];
}

function rawTable(source: RowsSource, block: Block, header: number): RawTable {
  const { file, sheet, encoding, delimiter, dropped, keepText } = source;
  return {
    file,
    sheet,
    encoding,
    delimiter,
    firstRow: block.start + dropped + 1,
    cells: block.rows,
    header,
    keepText,
  };
}

/** Reads one table as the report that it was recognised as, if any. */
function* readRawTable(source: RawTable, recognition: Recognition | undefined): Work<ReadTable> {
  if (recognition === undefined) {
    const layout = guessLayout(source.cells, source.header);
    const cells = yield* columnsUnder(source.cells, layout.header);
    const damage = damageBySpreadsheet(source.cells, layout, cells);
    const issues = [...damage, issue("warning", "platform-unknown")];
    return unmappedTable({ source, layout, cells, platform: null, issues });
  }
  const { platform } = recognition.indexed;
  const unsure = recognition.sure
    ? []
    : [issue("info", "platform-unsure", { platform: platform.name })];
  const layout = layoutOf(source.cells, recognition);
  const located = { ...source, header: layout.header };
  const cells = yield* partOf(columnsUnder(source.cells, layout.header), 0, 0.1);
  const issues = [...unsure, ...damageBySpreadsheet(source.cells, layout, cells)];
  const work = readTable({ source: located, layout, cells, platform: platform.id, issues });
  return yield* partOf(work, 0.1, 1);
}

/** All tables among the rows of one sheet, file or paste; the same table twice is read once. */
export function* readTables(source: RowsSource): Work<TablesRead> {
  const tables: ReadTable[] = [];
  const issues: Issue[] = [];
  const where = source.sheet === null ? {} : { sheet: source.sheet };
  const rows = source.rows.length;
  let above: Period | undefined;
  for (const block of splitTables(source.rows)) {
    yield block.start / rows;
    const recognised = recogniseAll(block.rows)[0];
    const header = recognised?.header ?? guessHeader(block.rows) ?? loneHeader(block.rows);
    if (header === null) continue;
    const { platform, report } = recognised?.indexed ?? {};
    let raw = rawTable(source, block, header);
    if (platform?.splits === true) {
      raw = above === undefined ? raw : { ...raw, periodAbove: above };
      const stated = statedPeriod(raw, header, report ?? null, null);
      above = stated.from === null ? undefined : stated;
    }
    const work = readRawTable(raw, recognised);
    const end = block.start + block.rows.length;
    const table = yield* partOf(work, block.start / rows, end / rows);
    const twice = tables.some((one) => one.id === table.id);
    if (twice) issues.push(issue("warning", "table-twice", {}, { ...where, row: block.start + 1 }));
    else tables.push(table);
  }
  return { tables, issues };
}

/** A header under which nothing stands is a table without rows, when a platform would write it. */
function loneHeader(rows: Grid): number | null {
  const written = Array.from({ length: rows.length }, (_, index) => index).filter(
    (index) => rows.filled(index) > 0
  );
  const [only] = written;
  const lonely = written.length === 1 && only !== undefined && filled(rows.row(only)) > 2;
  return lonely ? only : null;
}
