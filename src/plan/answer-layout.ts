/** Columns of the page for management. */
export const answerColumns = { no: 0, label: 1, value: 2, latest: 3, before: 4, words: 5 } as const;

/** Rows of the page for management. */
export const answerRows = {
  message: 1,
  money: 4,
  cost: 5,
  gain: 6,
  rosi: 7,
  breakEven: 8,
  target: 9,
  belief: 11,
  checks: 12,
  measured: 13,
  declared: 14,
  rate: 15,
  confidence: 16,
  claim: 17,
  best: 19,
  worst: 24,
  review: 29,
} as const;

/** What statisticians take until somebody asks for more. */
export const initialConfidence = 0.95;
