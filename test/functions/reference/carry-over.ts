import { hand, rules, type Row } from "./row";

export const carryOver: readonly Row[] = [
  ["ADSTOCK", [[[100], [0], [50], [0]], 0.5], [[100], [50], [75], [37.5]], hand],
  ["ADSTOCK", [[[100], [0], [50], [0]], 0.5, 1], [[100], [50], [50], [25]], hand],
  [
    "ADSTOCK",
    [[[100], [0]], 0.5, 1, true],
    [[200 / 3], [100 / 3]],
    "hand: the weights add up to 1",
  ],
  ["ADSTOCK", [[[100], [0]], 0.5, null, true], [[50], [25]], hand],
  ["ADSTOCK", [[[100], [20]], 0.5, 0], [[100], [20]], "no lag changes nothing"],
  ["ADSTOCK", [[[100]], 1], "#VALUE!", "an effect that never fades"],
  ["HILL", [20, 5, 1, 100], 80, hand],
  ["HILL", [0, 5, 3], 0, hand],
  ["HILL", [100, 150, 3], 0.22857142857142856, "Robyn's documented curve at its inflexion"],
  ["HILL", [1e200, 1e-200, 4], 1, "no overflow"],
  ["HILL", [1, 0], "#VALUE!", rules],
];
