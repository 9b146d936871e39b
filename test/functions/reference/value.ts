import { hand, rules, type Row } from "./row";

export const value: readonly Row[] = [
  [
    "ENGAGEMENTVALUE",
    [
      [[1200], [85], [40]],
      [[0.05], [0.5], [1]],
    ],
    142.5,
    hand,
  ],
  [
    "ENGAGEMENTVALUE",
    [[[1200, 85, 40]], [[0.05], [0.5], [1]]],
    "#VALUE!",
    "a row against a column",
  ],
  [
    "ENGAGEMENTVALUE",
    [
      [[1200], [null]],
      [[0.05], [0.5]],
    ],
    60,
    "a blank counts 0",
  ],
  [
    "ENGAGEMENTVALUE",
    [
      [["Count"], [2]],
      [["Value"], [3]],
    ],
    "#VALUE!",
    "headers do not belong",
  ],
  ["UGCVALUE", [12, 250, 500], 2500, hand],
  ["EMV", [1200000, 14, 1.2], 20160, "calculory.com"],
  ["EMV", [-1, 10], "#VALUE!", rules],
];
