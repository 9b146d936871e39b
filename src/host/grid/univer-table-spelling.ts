import { nameForUniver } from "./univer-formulas";

/** Whether a formula takes cells of one of the tables. */
export function namesTable(formula: string, tables: readonly string[]): boolean {
  const text = formula.toLowerCase();
  return tables.some((table) => text.includes(`${table}[`.toLowerCase()));
}

/**
 * Univer remembers by a formula's text which cells its tables had, for as long as it runs. So formulas
 * that name a table whose cells changed end in blanks, in more of them after each change.
 */
export class TableSpelling {
  /** Blanks behind the formulas that name a table: those of the last change of its cells. */
  private readonly blanks = new Map<string, number>();
  private readonly due = new Set<string>();
  private changes = 0;
  /** Whether a formula was spelt since the last change: until then the next one needs no other spelling. */
  private spelt = true;

  /** The cells of these tables are others now. */
  changed(tables: readonly string[]): void {
    if (tables.length === 0) return;
    if (this.spelt) this.changes += 1;
    this.spelt = false;
    for (const table of tables) {
      this.blanks.set(nameForUniver(table), this.changes);
      this.due.add(table);
    }
  }

  /** Whether a table of this name was changed before. */
  knows(table: string): boolean {
    return this.blanks.has(nameForUniver(table));
  }

  /** The tables that changed since this was last asked: the formulas that name them are to be entered again. */
  outdated(): readonly string[] {
    const tables = [...this.due];
    this.due.clear();
    return tables;
  }

  /** A formula in Univer's words, as nobody spelt it before the cells of its tables changed. */
  of(formula: string): string {
    this.spelt = true;
    const named = [...this.blanks].filter(([table]) => namesTable(formula, [table]));
    const most = Math.max(0, ...named.map(([, blanks]) => blanks));
    return formula + " ".repeat(most);
  }
}
