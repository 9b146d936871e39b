import { hand, rules, type Row } from "./row";

export const investment: readonly Row[] = [
  ["TOTALINVEST", [10000, 2000, 500, 8, 400, 300], 16000, hand],
  ["TOTALINVEST", [[[1], [2]]], 3, hand],
  ["TOTALINVEST", [null], 0, hand],
  ["TOTALINVEST", [1, null, null, 2], 1, "days without a rate cost nothing yet"],
  ["TOTALINVEST", [1, -1], "#VALUE!", rules],
  ["PERSONDAYCOST", [5, 400, 1.5], 3000, hand],
  ["PERSONDAYCOST", [[[2], [3]], 400], 2000, hand],
  ["PERSONDAYCOST", [-5, 400], "#VALUE!", rules],
];
