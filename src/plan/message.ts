import { assumptionById } from "../catalogue/assumptions";
import { say } from "../locale/language";
import { dashboardWords } from "../locale/sheets";
import { quoted } from "./address";
import { computed } from "./cells";
import type { Facts } from "./facts";
import type { Figure } from "./figures";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import type { CellPlan } from "./workbook";

/** What TEXT(x,"0") writes: 15 digits are looked at, halves go away from zero. */
export function wholeText(value: number): string {
  const rounded = Math.round(Number(Math.abs(value).toPrecision(15)));
  return value < 0 && rounded !== 0 ? `-${rounded}` : String(rounded);
}

/** The three cells of the dashboard that the message speaks of. */
export interface MessageCells {
  readonly investment: string;
  readonly revenue: string;
  readonly rosi: string;
}

function marginCell(layout: Layout): string {
  const row = rowIn(layout.investment.assumptions, "margin");
  return onSheet(layout, "investment", row, columns.outside, "both");
}

/** The title line: what the money brought, or what is missing to say it. */
export function messageCell(
  facts: Facts,
  layout: Layout,
  cells: MessageCells,
  figures: Readonly<{ investment: Figure; revenue: Figure; rosi: Figure }>
): CellPlan {
  const { language, currency } = facts.setup;
  const word = (key: keyof typeof dashboardWords) =>
    say(dashboardWords[key], language, { currency, sheet: layout.names.investment });
  const gross = assumptionById("margin")?.initial === 1;
  const format = word("percentFormat");
  const sentence = [
    quoted(word("rosi")),
    `TEXT(${cells.rosi},${quoted(format)})`,
    quoted(word("brought")),
    `TEXT((${cells.rosi}+1)*100,"0")`,
    `IF(${marginCell(layout)}=1,${quoted(word("grossEnd"))},${quoted(word("marginEnd"))})`,
  ].join("&");
  const silence = `IF(ISNUMBER(${cells.revenue}),IF(${cells.investment}=0,${quoted(word("noInvestment"))},${quoted(word("noMargin"))}),${quoted(word("noRevenue"))})`;
  const text = `IF(ISNUMBER(${cells.rosi}),${sentence},${silence})`;
  return computed(text, said(), "message");

  function said(): string {
    const { rosi, revenue } = figures;
    if (typeof rosi !== "number") {
      return typeof revenue === "number" ? word("noInvestment") : word("noRevenue");
    }
    const percent = format.replace("0", wholeText(rosi * 100));
    const end = word(gross ? "grossEnd" : "marginEnd");
    return word("rosi") + percent + word("brought") + wholeText((rosi + 1) * 100) + end;
  }
}

/** What the ROSI of this workbook counts, in words that follow the margin typed. */
export function scopeCell(facts: Facts, layout: Layout): CellPlan {
  const { language } = facts.setup;
  const [gross, margin, end] = (["gross", "margin", "scopeEnd"] as const).map((key) =>
    say(dashboardWords[key], language)
  );
  const isGross = assumptionById("margin")?.initial === 1;
  const text = `IF(${marginCell(layout)}=1,${quoted(gross ?? "")},${quoted(margin ?? "")})&${quoted(end ?? "")}`;
  return computed(text, `${(isGross ? gross : margin) ?? ""}${end ?? ""}`, "label");
}
