import { everyRow, type Pages } from "../pages";
import { areaIn, placed, type Place } from "./relocate";

/**
 * Pages of a planned sheet by the rows and columns on which it stands now. Titles are left out where those have
 * moved: they move with them.
 */
export function pagesNow(pages: Pages, place: Place | undefined): Pages {
  if (place === undefined) return pages;
  const { titleRows, titleColumns, ...ends } = pages;
  const stays = (lines: Place["rows"]) => lines.every((at, line) => at === line);
  const moved = (lines: Place["rows"], breaks: readonly number[]) =>
    breaks.flatMap((line) => placed(lines, line) ?? []);
  return {
    ...ends,
    areas: pages.areas.flatMap((area) => {
      const now = areaIn(place, area);
      // An area of all rows has no more of them where a person has inserted some.
      return now === null ? [] : { ...now, rows: Math.min(now.rows, everyRow - now.row) };
    }),
    breaks: {
      rows: moved(place.rows, pages.breaks.rows),
      columns: moved(place.columns, pages.breaks.columns),
    },
    ...(titleRows !== undefined && stays(place.rows) ? { titleRows } : {}),
    ...(titleColumns !== undefined && stays(place.columns) ? { titleColumns } : {}),
  };
}
