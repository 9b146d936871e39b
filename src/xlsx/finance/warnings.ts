import { signatureOf } from "../../functions/signatures";
import { referenceOf, type FileCell } from "./cells";
import type { FinanceWarning } from "./copy";
import type { FreshValues, SheetWork } from "./freshValues";
import type { Done } from "./sheets/sources";
import type { Survey } from "./survey";

/** Functions that a person may have put round ours, and that Excel has known only since 2021. */
const newer = /(?:^|[^\w.])(?:_xlfn\.)?(LET|LAMBDA)\s*\(/i;

/** What whoever reads the copy must be told; `checks` is the sheet that compares its values. */
export function warningsOf(
  { book, names }: Survey,
  work: readonly SheetWork[],
  { unknown, cut }: FreshValues,
  { conversions, rules, overwritten }: Pick<Done, "conversions" | "rules" | "overwritten">,
  checks: string
): FinanceWarning[] {
  const cellsOf = (kind: "value unknown" | "first of a spill", wanted: ReadonlySet<FileCell>) =>
    work.flatMap(({ sheet, changes }) =>
      changes
        .filter(({ cell }) => wanted.has(cell))
        .map(({ cell }): FinanceWarning => ({ kind, sheet, cell: referenceOf(cell) }))
    );
  const count = overwritten.length;
  return [
    ...(count === 0 ? [] : [{ kind: "typed over", count, checks } as const]),
    ...book.names
      .filter((each) => !names.includes(each) && signatureOf(each.name) !== undefined)
      .map(({ name }): FinanceWarning => ({ kind: "name like a function", name })),
    ...cellsOf("value unknown", unknown),
    ...cellsOf("first of a spill", cut),
    ...conversions.flatMap(({ sheet, cell, before, native }): FinanceWarning[] => {
      const known = newer.exec(native ?? "")?.[1]?.toUpperCase();
      return [
        ...(before === "#VALUE!" && native !== null
          ? [{ kind: "refuses", sheet, cell } as const]
          : []),
        ...(known === undefined
          ? []
          : [{ kind: "newer Excel", sheet, cell, function: known } as const]),
      ];
    }),
    ...rules
      .filter(({ native, place }) => native === null && place !== "table column")
      .map(({ place, where }): FinanceWarning => ({ kind: "rule given up", place, where })),
  ];
}
