import { ledgerWords } from "../locale/sheets";
import type { Facts } from "./facts";
import type { Layout } from "./layout";
import type { TableShape } from "./typedTable";

/** The columns of the ledger. */
export const ledgerColumns = [
  { key: "date", words: ledgerWords.date, width: 16, numbers: true },
  { key: "supplier", words: ledgerWords.supplier, width: 44 },
  { key: "amount", words: ledgerWords.amount, width: 18, numbers: true },
  { key: "note", words: ledgerWords.note, width: 60 },
] as const;
export type LedgerKey = (typeof ledgerColumns)[number]["key"];

/** The row of the headings. */
const heading = 4;

/** The table of postings, as other sheets look into it. */
export function ledgerTable(facts: Facts, layout: Layout): TableShape<LedgerKey> {
  const { language } = facts.setup;
  return { name: layout.tables.ledger, heading, columns: ledgerColumns, language };
}
