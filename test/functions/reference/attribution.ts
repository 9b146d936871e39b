import { hand, rules, type Row } from "./row";

/** The README of pychattr; its Markov figures are simulated, the exact ones are 2 and 1. */
const readme = [["A > B > A > B > B > A"], ["A > B > B > A > A"], ["A > A"]];
const ones = [[1], [1], [1]];
const pychattr = "jmwoloso/pychattr, README";

/** Ten journeys of ours; the answers in exact fractions. */
const paths = [
  ["Facebook > Search > Email"],
  ["Facebook > Search"],
  ["Search"],
  ["Facebook"],
  ["Email > Search"],
  ["Instagram > Facebook > Search > Email"],
  ["Instagram > Email"],
  ["Search > Search > Email"],
  ["Instagram"],
  ["Email"],
];
const conversions = [[12], [8], [20], [3], [10], [5], [4], [6], [1], [7]];
const nulls = [[30], [40], [60], [70], [25], [15], [22], [9], [80], [18]];
const exact = "exact fractions";

const fourOf = (email: number, facebook: number, instagram: number, search: number) =>
  [
    ["Email", email],
    ["Facebook", facebook],
    ["Instagram", instagram],
    ["Search", search],
  ] as const;

export const attribution: readonly Row[] = [
  [
    "ATTRIBUTION",
    [readme, "first", ones],
    [
      ["A", 3],
      ["B", 0],
    ],
    pychattr,
  ],
  [
    "ATTRIBUTION",
    [readme, "linear", ones],
    [
      ["A", 2.1],
      ["B", 0.9],
    ],
    hand,
  ],
  [
    "ATTRIBUTION",
    [readme, "markov", ones],
    [
      ["A", 2],
      ["B", 1],
    ],
    hand,
  ],
  [
    "ATTRIBUTION",
    [[["c1>c2>c3"], ["c1"], ["c2>c3"]], "markov", [[1], [0], [0]], [[0], [1], [1]]],
    [
      ["c1", 0.2],
      ["c2", 0.4],
      ["c3", 0.4],
    ],
    "hand: removal effects 1/2, 1 and 1",
  ],
  [
    "ATTRIBUTION",
    [[["organic>email>referral>direct"]], "position", [[1]]],
    [
      ["direct", 0.4],
      ["email", 0.1],
      ["organic", 0.4],
      ["referral", 0.1],
    ],
    "the 40/20/40 rule",
  ],
  [
    "ATTRIBUTION",
    [[["a>b"]], "position", [[1]]],
    [
      ["a", 0.5],
      ["b", 0.5],
    ],
    "the 40/20/40 rule",
  ],
  [
    "ATTRIBUTION",
    [[["a>b>c"]], "decay", [[7]], null, 1],
    [
      ["a", 1],
      ["b", 2],
      ["c", 4],
    ],
    "hand: each step back halves",
  ],
  [
    "ATTRIBUTION",
    [paths, "lastnondirect", conversions, null, "email"],
    fourOf(7, 3, 5, 61),
    "hand: Email counts only where it is alone",
  ],
  ["ATTRIBUTION", [paths, "last", conversions], fourOf(34, 3, 1, 38), hand],
  ["ATTRIBUTION", [paths, "equal-split", conversions], fourOf(22.25, 12.25, 4.25, 37.25), exact],
  [
    "ATTRIBUTION",
    [paths, "markov", conversions],
    fourOf(22.81635535586189, 15.880332089572988, 5.671547174847496, 31.631765379717624),
    `${exact}: without the lost journeys the chain always converts`,
  ],
  ["ATTRIBUTION", [[["A"]], "nosuchmodel", [[1]]], "#VALUE!", rules],
  ["ATTRIBUTION", [[[""]], "last", [[0]]], "#N/A", "no journey at all"],
  [
    "ATTRIBCOMPARE",
    [paths, conversions, nulls],
    [
      ["Email", 17, 34, 21.25, 23.2, 25.952380952380953, 22.25, 22.389099052758706],
      ["Facebook", 23, 3, 12.25, 12.3, 8.047619047619047, 12.25, 16.7664257221942],
      ["Instagram", 10, 1, 4.25, 5, 2.6666666666666665, 4.25, 6.234108610723762],
      ["Search", 26, 38, 38.25, 35.5, 39.333333333333336, 37.25, 30.610366614323333],
    ],
    exact,
  ],
  ["ATTRIBCOMPARE", [[["A"]], [[1], [2]]], "#VALUE!", "shapes differ"],
  ["TIMEDECAY", [[[14], [7], [0]], 7], [[1 / 7], [2 / 7], [4 / 7]], hand],
  ["TIMEDECAY", [[[90000], [90007]], 7], [[2 / 3], [1 / 3]], "ages so old that 2^-age rounds to 0"],
  ["TIMEDECAY", [[[1]], 0], "#VALUE!", rules],
  [
    "SHAPLEY",
    [
      [["1"], ["2"], ["3"], ["1,2"], ["1,3"], ["2,3"], ["1,2,3"]],
      [[0], [0], [0], [0], [1], [1], [1]],
    ],
    [
      ["1", 1 / 6],
      ["2", 1 / 6],
      ["3", 2 / 3],
    ],
    "the glove game",
  ],
  [
    "SHAPLEY",
    [
      [
        ["Organic"],
        ["Facebook"],
        ["Direct"],
        ["Organic;Facebook"],
        ["Organic;Direct"],
        ["Facebook;Direct"],
        ["Organic;Facebook;Direct"],
      ],
      [[7], [6], [4], [15], [7], [9], [19]],
    ],
    [
      ["Direct", 19 / 6],
      ["Facebook", 49 / 6],
      ["Organic", 23 / 3],
    ],
    exact,
  ],
  [
    "SHAPLEY",
    [
      [["L"], ["K"]],
      [[20], [10]],
    ],
    "#N/A",
    "the coalition of both is missing",
  ],
];
