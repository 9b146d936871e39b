/** Columns of the page for management. */
export const answerColumns = { no: 0, label: 1, value: 2, latest: 3, before: 4, words: 5 } as const;

/** Rows of the page for management. */
export const answerRows = {
  message: 1,
  money: 3,
  cost: 4,
  gain: 5,
  rosi: 6,
  breakEven: 7,
  target: 8,
  belief: 10,
  checks: 11,
  measured: 12,
  declared: 13,
  rate: 14,
  confidence: 15,
  claim: 16,
  best: 18,
  worst: 22,
  review: 27,
} as const;
