import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { fromXml, linesOf, readAnchors, readWritten, writtenPart } from "../../src/plan/growth";
import { cellOf } from "../../src/plan/growth/lines";
import type { CellPlan } from "../../src/plan/workbook";
import { standingCells, type StandingCell } from "./standing";

/**
 * Every cell of ours in the playground that is not what the record of the last run says, one line each:
 * empty ones that are filled, other constants, formulas that are none or give another value than the plan's.
 * Cells to type in are left out: as long as they are as planned, nothing differs.
 */
export async function notAsPlanned(page: Page): Promise<string[]> {
  const { file, names } = await page.evaluate(async () => {
    const { host, grid } = window.playground;
    return { file: Array.from(await host.file()), names: grid.names() };
  });
  const parts = Object.entries(unzipSync(Uint8Array.from(file)));
  const xml = parts.map(([path, part]) => (path.startsWith("customXml") ? strFromU8(part) : ""));
  const written = readWritten(
    fromXml(writtenPart, xml.find((part) => part.includes(writtenPart.namespace)) ?? "")
  );
  if (written === null) throw new Error("The workbook holds no record");
  const cells = await standingCells(page);
  const at = new Map(cells.map((cell) => [`${cell.sheet} ${cell.row} ${cell.column}`, cell]));
  const anchored = readAnchors(written.run, names);
  return written.plan.sheets.flatMap((planned) => {
    const place = anchored.find(({ key }) => key === planned.key);
    if (place === undefined) return [`${planned.name} is not there`];
    const lines = linesOf(planned);
    return lines.rows.flatMap((_row, r) =>
      lines.columns.flatMap((_column, c) => {
        const [row, column] = [place.rows[r] ?? -1, place.columns[c] ?? -1];
        const found = at.get(`${place.sheet} ${row} ${column}`);
        const cell = cellOf(planned, r, c);
        if (isAsPlanned(cell, found)) return [];
        const wanted = JSON.stringify([cell?.formula?.native ?? null, cell?.value ?? null]);
        const is = JSON.stringify([found?.formula ?? null, found?.value ?? null]);
        return [`${place.sheet} R${row + 1}C${column + 1}: ${wanted} but ${is}`];
      })
    );
  });
}

function isAsPlanned(cell: CellPlan | null, found: StandingCell | undefined): boolean {
  const value = found?.value ?? "";
  const formula = found?.formula ?? null;
  if (cell?.input !== undefined) return true;
  const isFormula = cell?.formula !== undefined;
  return isFormula === (formula !== null) && isSame(cell?.value ?? null, value);
}

function isSame(wanted: CellPlan["value"], value: string | number | boolean): boolean {
  if (wanted === null) return value === "";
  if (typeof wanted === "object") return value === wanted.error;
  if (typeof wanted !== "number" || typeof value !== "number") return wanted === value;
  return Math.abs(wanted - value) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
