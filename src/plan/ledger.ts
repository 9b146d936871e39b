import { say } from "../locale/language";
import { ledgerWords } from "../locale/sheets";
import { constant, input, inputText, type Slot } from "./cells";
import type { Facts } from "./facts";
import type { Layout } from "./layout";
import { ledgerColumns, ledgerTable, type LedgerKey } from "./ledger-table";
import { typedSheet } from "./typed-sheet";
import { columnArea, firstDate, preparedRows, tableRow } from "./typedTable";
import type { SheetPlan } from "./workbook";

function postingRow(index: number): Slot[] {
  const key = (column: LedgerKey) => `ledger:${index + 1}:${column}`;
  return tableRow<LedgerKey>(
    { columns: ledgerColumns },
    {
      date: input(key("date"), null, "date"),
      supplier: inputText(key("supplier")),
      amount: input(key("amount"), null, "decimal"),
      note: inputText(key("note")),
    }
  );
}

/** The sheet into which finance pastes what was posted for the platforms. */
export function ledgerSheet(facts: Facts, layout: Layout): SheetPlan {
  const { language, currency } = facts.setup;
  const shape = ledgerTable(facts, layout);
  const { checks } = layout.names;
  const subtitle = (key: "subtitle" | "kept") =>
    constant(say(ledgerWords[key], language, { currency, checks }), "subtitle");
  return {
    ...typedSheet({
      key: "ledger",
      name: layout.names.ledger,
      shape,
      head: [[constant(layout.names.ledger, "title")], [subtitle("subtitle")], [subtitle("kept")]],
      rows: Array.from({ length: preparedRows }, (_, index) => postingRow(index)),
    }),
    validations: [
      {
        area: columnArea(shape, "date", preparedRows),
        rule: { kind: "number", min: firstDate, max: null },
        message: say(ledgerWords.typeDate, language),
      },
      {
        area: columnArea(shape, "amount", preparedRows),
        rule: { kind: "number", min: null, max: null },
        message: say(ledgerWords.typeAmount, language),
      },
    ],
    conditionalFormats: [],
  };
}
