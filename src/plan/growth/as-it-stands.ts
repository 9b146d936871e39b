import type { SheetKey } from "../workbook";
import type { Fit } from "./fit";
import { formerPlaces } from "./former";
import type { Growth, GrowingSheet } from "./grow";
import { OldCells, writtenRows } from "./old-cells";
import { oursOn, type IsOurs } from "./ours";
import { placesNow, type Standing, type StandingSheet } from "./standing";
import { writtenLines, type Written } from "./written";

const none: Fit = { insertions: [], places: [], fresh: new Set(), gone: [], becomes: [] };

/** A sheet of ours and what is ours on it, before any line is inserted; null for one that was never written. */
export function asItStands(
  written: Written,
  growth: Growth,
  key: SheetKey,
  found: StandingSheet
): { grown: GrowingSheet; known: OldCells; isOurs: IsOurs } | null {
  const old = written.plan.sheets.find((each) => each.key === key);
  if (old === undefined) return null;
  const lines = writtenLines(written, old);
  const grown: GrowingSheet = {
    key,
    name: found.name,
    rows: { ...none, gone: lines.rows.map((_, line) => line) },
    columns: none,
    known: lines,
    standing: found,
    sorted: found.sorted,
  };
  const known = new OldCells(writtenRows(written, key));
  return { grown, known, isOurs: oursOn({ written, growth, grown, known, old, found }) };
}

/** The growth with the places of what was written as they are before any line is inserted. */
export function beforeInsertions(written: Written, growth: Growth, standing: Standing): Growth {
  const formers = formerPlaces(written, standing);
  return { ...growth, before: placesNow(written, standing), formers };
}
