import { referencesIn, type Referred } from "../../src/formulas";

const cells = (
  sheet: string | null,
  top: number | null,
  bottom: number | null,
  left: number | null,
  right: number | null
): Referred => ({ kind: "cells", sheet, top, bottom, left, right });

const table = (name: string | null, ...columns: string[]): Referred => ({
  kind: "table",
  name,
  columns,
});

test.each<[string, Referred[]]>([
  ["=1+2", []],
  ['="KPIs!E7"&LEN("A1")', []],
  ["=E7", [cells(null, 6, 6, 4, 4)]],
  ["=KPIs!$E$7:E9", [cells("KPIs", 6, 8, 4, 4)]],
  ["=SUM('It''s mine'!7:8)", [cells("It's mine", 6, 7, null, null)]],
  ["=SUM(KPIs!B:C,D1)", [cells("KPIs", null, null, 1, 2), cells(null, 0, 0, 3, 3)]],
  ["=SUM(Metrics[Spend])+[@Clicks]", [table("Metrics", "Spend"), table(null, "Clicks")]],
  ["=ROWS(Metrics)", [table("Metrics")]],
  ["=SUM(Metrics[[#Data],[A]:[C]])", [table("Metrics", "A", "C")]],
  ["=A1#", [cells(null, 0, 0, 0, 0)]],
])("%s", (formula, expected) => {
  expect(referencesIn(formula)).toEqual(expected);
});
