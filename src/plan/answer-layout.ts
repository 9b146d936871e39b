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
  attainment: 10,
  belief: 12,
  checks: 13,
  measured: 14,
  declared: 15,
  rate: 16,
  confidence: 17,
  claim: 18,
  best: 20,
  worst: 25,
  review: 30,
} as const;

/** What statisticians take until somebody asks for more. */
export const initialConfidence = 0.95;
