/** The names a new workbook plan must keep clear of; Excel compares them without regard to case. */
export interface TakenNames {
  readonly sheets: string[];
  /** Tables and defined names, which share one set of names. */
  readonly tables: string[];
}

/** Reads the names in use in the open workbook. */
export function takenNames(): Promise<TakenNames> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      tables: [...tables.items, ...names.items].map(({ name }) => name),
    };
  });
}
