import { hand, rules, type Row } from "./row";

/** A small log of January and February 2015: 13 orders of 6 customers. */
const ids = [1, 1, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6].map((id) => [id]);
const dates = [
  42005, 42041, 42005, 42005, 42006, 42009, 42020, 42037, 42040, 42020, 42021, 42022, 42037,
].map((date) => [date]);
const amounts = [1, 2, 2, 3, 1, 5, 6, 3, 3, 3, 1, 8, 5].map((amount) => [amount]);
const lifetimes = "the tests of the lifetimes package";

/** 1 January 2025, a Wednesday. */
const newYear = 45658;

export const customerModels: readonly Row[] = [
  [
    "RETENTIONFORECAST",
    [[[0.5], [0.25], [0.125]], 2],
    [[0.0625], [0.03125]],
    "constant churn goes on as it was",
  ],
  [
    "RETENTIONFORECAST",
    [[[1], [0.95], [0.85], [0.6]], 1],
    [[(6 / 7) ** 4]],
    "rising churn is no mixture of customers: 0.4 lost over 2.8 exposed",
  ],
  [
    "RETENTIONFORECAST",
    [[[0.95], [0.85], [0.6]], 1, true],
    [[(0.6 * 6) / 7]],
    "anchored at the last share seen",
  ],
  ["RETENTIONFORECAST", [[[1], [1], [1]], 2], "#N/A", "nobody has left"],
  ["RETENTIONFORECAST", [[[0.5], [0.7]], 2], "#VALUE!", "survival cannot rise"],
  ["RETENTIONFORECAST", [[[0.8]], 2], "#VALUE!", "one period"],
  ["RETENTIONFORECAST", [[[1], [0.8]], 2], "#VALUE!", "one period after the start"],
  ["RETENTIONFORECAST", [[[0.8], [0.7], [null]], 2], "#VALUE!", "an empty period"],
  ["RETENTIONFORECAST", [[[86.9], [74.3]], 2], "#VALUE!", rules],
  ["RETENTIONFORECAST", [[[0.8], [0.7]], 0], "#VALUE!", rules],
  ["RETENTIONFORECAST", [[[0.8], [0.7]], 1e9], "#VALUE!", "more rows than a sheet has"],
  ["CLV", [ids, dates, amounts], "#N/A", "five customers came back: too few"],
  ["CLV", [ids, dates, amounts, 0], "#VALUE!", rules],
  ["CLV", [ids, dates, amounts, 1e9], "#VALUE!", "a horizon of ages"],
  ["CLV", [ids, dates, amounts, 12, -1], "#VALUE!", rules],
  ["CLV", [ids, dates, amounts, 12, 0, newYear - 4000], "#VALUE!", "orders after as_of"],
  [
    "RFM",
    [ids, dates, amounts, 42042],
    [
      [1, 1, 36, 37, 2],
      [2, 0, 0, 37, 0],
      [3, 2, 4, 37, 3],
      [4, 2, 20, 22, 3],
      [5, 2, 2, 22, 4.5],
      [6, 0, 0, 5, 0],
    ],
    lifetimes,
  ],
  [
    "RFM",
    [
      [["a"], ["b"]],
      [[newYear], [newYear + 4]],
      [[1], [2]],
    ],
    [
      ["a", 0, 0, 4, 0],
      ["b", 0, 0, 0, 0],
    ],
    "as of the last order",
  ],
  [
    "RFM",
    [
      [["C1", "c1 ", " C1"]],
      [[newYear + 0.9, newYear + 7.1, newYear + 7.6]],
      [[5, 10, null]],
      newYear + 9.9,
    ],
    [["C1", 1, 7, 9, 10]],
    "one id in three spellings, two orders of one day, times of day",
  ],
  [
    "RFM",
    [
      [["a"], [null], [""], ["  "], [0]],
      [[newYear], [null], ["x"], [newYear], [0]],
      [[1], ["x"], [null], [1], [0]],
    ],
    [["a", 0, 0, 0, 0]],
    "rows without an id, and rows empty that arrive as 0",
  ],
  ["RFM", [[[null]], [[null]], [[null]]], "#N/A", "no order at all"],
  ["RFM", [[["a"]], [["2025-01-01"]], [[1]]], "#VALUE!", "a date as text"],
  ["RFM", [[["a"]], [[null]], [[1]]], "#VALUE!", "an order without a date"],
  ["RFM", [[["a"]], [[newYear]], [["12 €"]]], "#VALUE!", "an amount as text"],
  ["RFM", [[["a"]], [[newYear]], [[-12]]], "#VALUE!", "a refund"],
  ["RFM", [[["a"]], [[newYear]], [[1]], newYear - 1], "#VALUE!", "an order after as_of"],
  ["RFM", [[["a"], ["b"]], [[newYear, newYear]], [[1], [1]]], "#VALUE!", "shapes differ"],
  [
    "COHORT",
    [ids, dates],
    [
      [42005, 5, 2],
      [42036, 1, ""],
    ],
    "exact fractions, on the log of lifetimes",
  ],
  [
    "COHORT",
    [ids, dates, "mois", "taux"],
    [
      [42005, 1, 0.4],
      [42036, 1, ""],
    ],
    "exact fractions, on the log of lifetimes",
  ],
  [
    "COHORT",
    [
      [["a"], ["a"], ["b"]],
      [[newYear], [newYear + 95], [newYear + 31]],
    ],
    [
      [newYear, 1, 0, 0, 1],
      [newYear + 31, 1, 0, 0, ""],
    ],
    "a gap is 0, what is still to come is blank",
  ],
  [
    "COHORT",
    [[["a"], ["a"], ["b"]], [[newYear], [newYear + 5], [newYear + 4]], "week"],
    [[newYear - 2, 2, 1]],
    "Sunday still belongs to the week, Monday begins the next",
  ],
  [
    "COHORT",
    [[["a"], ["a"]], [[newYear + 89], [newYear + 90]], "quarter"],
    [[newYear, 1, 1]],
    "31 March and 1 April",
  ],
  [
    "COHORT",
    [[["a"], ["a"]], [[newYear - 1], [newYear]], "année"],
    [[newYear - 366, 1, 1]],
    "31 December and 1 January",
  ],
  ["COHORT", [[["a"]], [[newYear]], "day"], "#VALUE!", "unknown period"],
  ["COHORT", [[["a"], ["b"]], [[100], [2958465]], "week"], "#VALUE!", "wider than a sheet"],
  ["COHORT", [[[null]], [[null]]], "#N/A", "no order at all"],
  [
    "CONVERSIONCURVE",
    [
      [[2], [3], [5], [8]],
      [[1], [0], [1], [0]],
    ],
    [
      [2, 0.25],
      [5, 0.625],
    ],
    hand,
  ],
  [
    "CONVERSIONCURVE",
    [
      [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161].map((day) => [day]),
      [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0].map((outcome) => [outcome]),
    ],
    [
      [9, 1 / 11],
      [13, 2 / 11],
      [18, 25 / 88],
      [23, 17 / 44],
      [31, 1 - 27 / 55],
      [34, 1 - 81 / 220],
      [48, 1 - 81 / 440],
    ],
    "the aml data of R's survival package: 0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184 still open",
  ],
  [
    "CONVERSIONCURVE",
    [
      [[5], [5], [null], [0], [7]],
      [[true], [false], [null], [0], [""]],
    ],
    [[5, 1 / 3]],
    "a prospect open on that day counts; rows that say nothing do not",
  ],
  [
    "CONVERSIONCURVE",
    [
      [[5], [6]],
      [[0], [null]],
    ],
    "#N/A",
    "nobody has converted",
  ],
  ["CONVERSIONCURVE", [[[5]], [[45658]]], "#VALUE!", "a date instead of 1"],
  ["CONVERSIONCURVE", [[["5 days"]], [[1]]], "#VALUE!", rules],
  ["CONVERSIONCURVE", [[[null]], [[1]]], "#VALUE!", "converted after no known time"],
  ["CONVERSIONCURVE", [[[-1]], [[1]]], "#VALUE!", rules],
  ["CONVERSIONCURVE", [[[1], [2]], [[1]]], "#VALUE!", "shapes differ"],
];
