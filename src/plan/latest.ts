import { rangeOf, sheetPrefix } from "./address";
import { notAvailable, type Figure, type FigureRow } from "./figures";
import { columns, onSheet, type Layout } from "./layout";
import { monthsOfRow } from "./workings";

/** The month of a row at a place counted from 1. */
export function monthValue(figures: FigureRow, place: Figure): Figure {
  return typeof place === "number" ? (figures.months[place - 1] ?? notAvailable) : place;
}

/** The value of a row of the KPI sheet in the latest month with data, or in the one before. */
export function monthText(layout: Layout, id: string, which: "latest" | "previous"): string {
  const months = sheetPrefix(layout.names.kpis) + rangeOf(monthsOfRow(layout, id), "column");
  const row = which === "latest" ? layout.kpis.latestPlace : layout.kpis.previousPlace;
  return `INDEX(${months},${onSheet(layout, "kpis", row, columns.total, "both")})`;
}
