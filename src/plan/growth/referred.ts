import { referencesIn, type Referred } from "../../formulas";
import type { SheetKey } from "../workbook";
import { asItStands, beforeInsertions } from "./as-it-stands";
import type { Growth } from "./grow";
import { isFormula, type Standing, type StandingSheet } from "./standing";
import type { Axis, Written } from "./written";

/** A formula that stands on no sheet of ours, or in a name: of the person's own. */
export interface OwnFormula {
  /** The sheet it stands on; null for a name of the workbook. */
  readonly sheet: string | null;
  readonly formula: string;
}

/** Rows, columns and sheets that the plan no longer has but that formulas which stay refer to. */
export interface KeptByReference {
  readonly line: (key: SheetKey, axis: Axis, id: string) => boolean;
  readonly sheet: (key: SheetKey) => boolean;
}

export const nothingReferred: KeptByReference = { line: () => false, sheet: () => false };

/** Whether the new plan leaves out anything that stands, so that it may have to be deleted. */
export function mayLeave(growth: Growth, standing: Standing): boolean {
  const wanted = new Set(growth.plan.sheets.map(({ key }) => key));
  return (
    growth.sheets.some(({ rows, columns }) => rows.gone.length + columns.gone.length > 0) ||
    [...standing.keys()].some((key) => !wanted.has(key))
  );
}

const nameOfLine = (key: SheetKey, axis: Axis, id: string): string => `${key} ${axis} ${id}`;

/** A formula in a cell, seen from the lines that hold it. */
interface Held {
  readonly formula: string;
  readonly on: StandingSheet | null;
  readonly row: number;
  readonly column: number;
}

/**
 * What Excel would turn into `#REF!` if it went: lines and sheets to which a formula of the person refers,
 * and those to which the formulas in such lines refer in turn. A reference that keeps one of its lines only shrinks.
 *
 * Formulas of ours in lines that stay are written anew and hold on to nothing.
 */
export function keptByReference(
  written: Written,
  growth: Growth,
  standing: Standing,
  untouched: readonly SheetKey[],
  own: readonly OwnFormula[]
): KeptByReference {
  const leaving = new Leaving(growth, standing, untouched);
  const waiting: Held[] = [];
  /** Formulas of ours that count only once what holds them stays, by its name. */
  const inside = new Map<string, Held[]>();
  const hold = (name: string, held: Held) => {
    inside.set(name, [...(inside.get(name) ?? []), held]);
  };
  for (const { sheet, formula } of own) {
    const on = sheet === null ? null : (leaving.sheetNamed(sheet)?.found ?? null);
    const held = { formula, on, row: -1, column: -1 };
    const key = sheet === null ? undefined : leaving.sheetNamed(sheet)?.key;
    if (key !== undefined && untouched.includes(key)) hold(key, held);
    else waiting.push(held);
  }
  const before = beforeInsertions(written, growth, standing);
  for (const [key, on] of standing) {
    for (const { held, names } of formulasOn(written, before, key, on, leaving)) {
      if (untouched.includes(key)) hold(key, held);
      else if (names === null) waiting.push(held);
      else for (const name of names) hold(name, held);
    }
  }
  const kept = new Set<string>();
  for (let held = waiting.pop(); held !== undefined; held = waiting.pop()) {
    for (const name of leaving.reached(held)) {
      if (kept.has(name)) continue;
      kept.add(name);
      waiting.push(...(inside.get(name) ?? []));
    }
  }
  return {
    line: (key, axis, id) => kept.has(nameOfLine(key, axis, id)),
    sheet: (key) => kept.has(key),
  };
}

/** The formulas of a sheet of ours: `names` of the leaving lines that hold one of ours, null for one that stays anyway. */
function* formulasOn(
  written: Written,
  growth: Growth,
  key: SheetKey,
  on: StandingSheet,
  leaving: Leaving
): Generator<{ held: Held; names: string[] | null }> {
  const sheet = asItStands(written, growth, key, on);
  if (sheet === null) return;
  const { known, isOurs, grown } = sheet;
  const isPlanned = growth.plan.sheets.some((each) => each.key === key);
  const rowIds = new Map(grown.known.rows.map((id, line) => [on.rows[line] ?? -1, id]));
  const columnIds = new Map(grown.known.columns.map((id, line) => [on.columns[line] ?? -1, id]));
  const { used } = on;
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const now = on.at(row, column);
      if (!isFormula(now)) continue;
      const held = { formula: now.formula, on, row, column };
      const [rowId, columnId] = [rowIds.get(row), columnIds.get(column)];
      const cell = rowId === undefined || columnId === undefined ? null : known.at(rowId, columnId);
      const ours = isPlanned && cell !== null && isOurs(cell, now, rowId ?? "", columnId ?? "");
      yield { held, names: ours ? leaving.linesAt(key, row, column) : null };
    }
  }
}

/** Lines and sheets that the new plan leaves out, by where they stand now. */
class Leaving {
  readonly #lines = new Map<SheetKey, Record<Axis, Map<number, string>>>();
  readonly #sheets = new Map<string, { key: SheetKey; found: StandingSheet }>();

  constructor(
    growth: Growth,
    readonly standing: Standing,
    readonly untouched: readonly SheetKey[]
  ) {
    for (const [key, found] of standing) this.#sheets.set(found.name.toLowerCase(), { key, found });
    for (const { key, rows, columns, known } of growth.sheets) {
      const found = standing.get(key);
      if (found === undefined) continue;
      const named = (axis: Axis, gone: readonly number[]) =>
        new Map(
          gone.flatMap((line): [number, string][] => {
            const [place, id] = [found[axis][line], known[axis][line]];
            if (typeof place !== "number" || id === undefined) return [];
            return [[place, nameOfLine(key, axis, id)]];
          })
        );
      this.#lines.set(key, {
        rows: named("rows", rows.gone),
        columns: named("columns", columns.gone),
      });
    }
  }

  sheetNamed(name: string) {
    return this.#sheets.get(name.toLowerCase());
  }

  /** The names of the leaving lines that meet in a cell. */
  linesAt(key: SheetKey, row: number, column: number): string[] {
    const lines = this.#lines.get(key);
    return [lines?.rows.get(row), lines?.columns.get(column)].filter((name) => name !== undefined);
  }

  /** What a formula would lose, by name. */
  reached(held: Held): string[] {
    return referencesIn(held.formula).flatMap((reference) =>
      reference.kind === "cells" ? this.#cells(reference, held) : this.#table(reference, held)
    );
  }

  #cells(reference: Extract<Referred, { kind: "cells" }>, { on }: Held): string[] {
    const { sheet, top, bottom, left, right } = reference;
    const name = sheet ?? on?.name;
    const key = name === undefined ? undefined : this.sheetNamed(name)?.key;
    if (key === undefined) return [];
    if (this.untouched.includes(key)) return [key];
    return [...this.#lost(key, "rows", top, bottom), ...this.#lost(key, "columns", left, right)];
  }

  #table(reference: Extract<Referred, { kind: "table" }>, held: Held): string[] {
    const wanted = reference.name?.toLowerCase();
    for (const [key, found] of this.standing) {
      const table = found.tables.find(({ name, area }) =>
        wanted === undefined
          ? found === held.on &&
            held.row >= area.row &&
            held.row < area.row + area.rows &&
            held.column >= area.column &&
            held.column < area.column + area.columns
          : name.toLowerCase() === wanted
      );
      if (table === undefined) continue;
      if (this.untouched.includes(key)) return [key];
      const { area } = table;
      const headings = Array.from({ length: area.columns }, (_, index) =>
        String(found.at(area.row, area.column + index)?.value ?? "").toLowerCase()
      );
      const places = reference.columns.map((column) => headings.indexOf(column.toLowerCase()));
      if (places.length === 0 || places.includes(-1)) return [];
      const at = places.map((index) => area.column + index);
      return this.#lost(key, "columns", Math.min(...at), Math.max(...at));
    }
    return [];
  }

  /** The lines of a stretch if none of it stays. */
  #lost(key: SheetKey, axis: Axis, from: number | null, to: number | null): string[] {
    const lines = this.#lines.get(key)?.[axis];
    if (lines === undefined || from === null || to === null || to - from >= lines.size) return [];
    const names = Array.from({ length: to - from + 1 }, (_, index) => lines.get(from + index));
    return names.every((name) => name !== undefined) ? names : [];
  }
}
