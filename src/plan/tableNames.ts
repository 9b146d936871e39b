/** The names of the tables on which people type, in every language, by the sheet that holds each. */
export const typedTables = {
  targets: "Targets",
  calendar: "Calendar",
  listening: "Listening",
  ledger: "Ledger",
  activities: "Activities",
  values: "ActionValues",
} as const;
export type TypedTable = keyof typeof typedTables;
