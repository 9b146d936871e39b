import type { Growth, GrowingSheet } from "./grow";
import { linesOf } from "./lines";
import type { Axis } from "./written";

/**
 * What the lines of a sheet are called in the record of the new plan, which may be in another language;
 * lines that it no longer has keep their ids.
 */
export function idsAfter(
  growth: Growth,
  grown: GrowingSheet
): Record<Axis, (id: string) => string> {
  const planned = growth.plan.sheets.find(({ key }) => key === grown.key);
  const lines = planned === undefined ? null : linesOf(planned);
  const named = (axis: Axis) => {
    const ids = new Map(
      grown.known[axis].map((id, line) => [
        id,
        lines?.[axis][grown[axis].becomes[line] ?? -1] ?? id,
      ])
    );
    return (id: string) => ids.get(id) ?? id;
  };
  return { rows: named("rows"), columns: named("columns") };
}
