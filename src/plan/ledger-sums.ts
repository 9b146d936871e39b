import { headCell } from "./checks-row";
import { metricColumn, named } from "./criteria";
import type { Month } from "./dates";
import type { Facts } from "./facts";
import { columns, filterRows, onSheet, type Layout } from "./layout";
import { ledgerTable, type LedgerKey } from "./ledger-table";
import { cell, equal, nothing, unknown, when, zero, type Told } from "./told";
import { columnIn } from "./typedTable";

/** What the ledger holds when a workbook is made. */
export const pasted = headCell("pasted", 0);

/** A column of the ledger. */
export function inLedger(facts: Facts, layout: Layout, key: LedgerKey): string {
  return columnIn(ledgerTable(facts, layout), key);
}

/** Every amount that a platform says was spent, in the currency of the workbook; `month` null: altogether. */
export function amountsOn(facts: Facts, platform: string, month: Month | null): number[] {
  return facts.rows
    .filter((row) => row.platform.toLowerCase() === platform.toLowerCase())
    .filter(({ currency }) => currency === facts.setup.currency)
    .filter(
      ({ from, to }) =>
        month === null || (from !== null && to !== null && from >= month.from && to <= month.to)
    )
    .flatMap(({ values }) => values["spend"] ?? []);
}

/** Their sum, 0 where there is none. */
export function spentOn(facts: Facts, platform: string, month: Month | null): number {
  return amountsOn(facts, platform, month).reduce((sum, amount) => sum + amount, 0);
}

/** What the rows of a platform add up to; not known where no row says what was spent. */
export function spent(
  facts: Facts,
  layout: Layout,
  rows: Readonly<{ sought: string; more: string; amounts: readonly number[] }>
): Told {
  const currency = onSheet(layout, "kpis", filterRows.currency, columns.note, "both");
  const criteria = `${named(facts, layout, "platform")},${rows.sought},${named(facts, layout, "currency")},${currency}${rows.more}`;
  const column = metricColumn(layout, { id: "spend" });
  const count = cell(`COUNTIFS(${column},"<>",${criteria})`, rows.amounts.length);
  const sum = rows.amounts.reduce((all, amount) => all + amount, 0);
  return when(equal(count, zero), unknown, cell(`SUMIFS(${column},${criteria})`, sum));
}

/** What the ledger's rows that meet the criteria add up to. */
export function postedFormula(facts: Facts, layout: Layout, criteria: readonly string[]): Told {
  const amount = inLedger(facts, layout, "amount");
  return cell(`SUMIFS(${[amount, ...criteria].join(",")})`, 0);
}

/** The months compared as criteria. */
export function period(facts: Facts, layout: Layout): string[] {
  const date = inLedger(facts, layout, "date");
  const [from, to] = [headCell("months", null), headCell("months", null, "found")];
  return [date, `">="&${from.text}`, date, `"<="&${to.text}`];
}

/** Nothing before something was pasted: an empty ledger does not say 0. */
export function once(told: Told): Told {
  return when(equal(pasted, zero), nothing, told);
}
