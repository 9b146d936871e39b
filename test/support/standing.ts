import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import type { Recalculated } from "./libreoffice";

/** A cell as it stands in the playground. */
export interface StandingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
}

/** Every filled cell of every sheet in the playground. */
export function standingCells(page: Page): Promise<StandingCell[]> {
  return page.evaluate(() => {
    const { grid } = window.playground;
    return grid.sheets().flatMap(({ id, name }) => {
      const used = grid.usedArea(id);
      if (used === null) return [];
      return grid.read(id, used).flatMap((row, r) =>
        row.flatMap(({ value, formula }, c) => {
          if (value === null && formula === undefined) return [];
          const place = { sheet: name, row: used.row + r, column: used.column + c };
          return [{ ...place, value, formula: formula ?? null }];
        })
      );
    });
  });
}

/** The file with every number format taken out: LibreOffice prints formatted numbers as people read them. */
export function withoutNumberFormats(book: Uint8Array): Uint8Array {
  const parts = unzipSync(book);
  const styles = parts["xl/styles.xml"];
  if (styles === undefined) throw new Error("The file has no styles");
  // e.g. <xf numFmtId="164" fontId="0" …>
  const bare = strFromU8(styles).replace(/(<xf [^>]*?numFmtId=")\d+"/g, '$10"');
  return zipSync({ ...parts, "xl/styles.xml": strToU8(bare) });
}

/** Formula cells on which the playground and LibreOffice do not agree to 1e-9, one line each. */
export function disagreements(cells: readonly StandingCell[], { sheets }: Recalculated): string[] {
  return cells.flatMap(({ sheet, row, column, value, formula }) => {
    if (formula === null) return [];
    const found = sheets[sheet.normalize("NFC")]?.[row]?.[column] ?? "";
    if (agree(value, found)) return [];
    return [`${sheet} R${row + 1}C${column + 1} ${formula}: ${JSON.stringify(value)} / ${found}`];
  });
}

function agree(value: StandingCell["value"], found: string): boolean {
  if (value === null || value === "") return found === "";
  if (typeof value === "boolean") return found === String(value).toUpperCase();
  if (typeof value === "string") return found === value;
  const number = Number(found);
  if (found.trim() === "" || Number.isNaN(number)) return false;
  const size = Math.max(Math.abs(value), Math.abs(number));
  return size <= 1e-9 || Math.abs(number - value) <= 1e-9 * size;
}
