import { parseA1Ref, parseStructRef, tokenize } from "@borgar/fx";

/** What a formula refers to: cells or whole lines, null for a side left open, or columns of a table. */
export type Referred =
  | {
      readonly kind: "cells";
      /** Null for the sheet of the formula. */
      readonly sheet: string | null;
      readonly top: number | null;
      readonly bottom: number | null;
      readonly left: number | null;
      readonly right: number | null;
    }
  | {
      readonly kind: "table";
      /** Null for the table that the formula stands in. A name may be that of a table or any other. */
      readonly name: string | null;
      /** The first and the last one; none for all. */
      readonly columns: readonly string[];
    };

/** Everything that `formula` refers to, in its order; nothing of other workbooks. */
export function referencesIn(formula: string): Referred[] {
  return tokenize(formula).flatMap(({ type, value }): Referred[] => {
    if (type === "structured") {
      const parsed = parseStructRef(value);
      if (parsed === undefined) return [];
      const { table, columns } = parsed;
      const name = table === undefined || table === "" ? null : table;
      return [{ kind: "table", name, columns: columns ?? [] }];
    }
    if (!type.startsWith("range")) return [];
    const parsed = parseA1Ref(value);
    if (parsed === undefined) return [];
    if (!("range" in parsed)) return [{ kind: "table", name: parsed.name, columns: [] }];
    const { top, bottom, left, right } = parsed.range;
    return [
      {
        kind: "cells",
        sheet: parsed.context?.[0] ?? null,
        top: top ?? null,
        bottom: bottom ?? null,
        left: left ?? null,
        right: right ?? null,
      },
    ];
  });
}
