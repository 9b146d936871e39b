import { assumptionById } from "../catalogue/assumptions";
import { say } from "../locale/language";
import { dashboardWords } from "../locale/sheets";
import { quoted } from "./address";
import { computed } from "./cells";
import { costScopeElsewhere } from "./cost-scope";
import type { Facts } from "./facts";
import type { Figure } from "./figures";
import { columns, onSheet, rowIn, type Layout } from "./layout";
import { cell, equal, joined, number, toldCell, when, words } from "./told";
import { wholeText } from "./whole-text";
import type { CellPlan, CellValue } from "./workbook";

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
  figures: Readonly<{ investment: Figure; revenue: Figure; rosi: Figure; maturity: CellValue }>
): CellPlan {
  const { language, currency } = facts.setup;
  const word = (key: keyof typeof dashboardWords) =>
    say(dashboardWords[key], language, { currency, sheet: layout.names.investment });
  const gross = assumptionById("margin")?.initial === 1;
  const format = word("percentFormat");
  const maturity = onSheet(layout, "kpis", layout.time.rows.maturity, columns.total, "both");
  // A return is never told without saying that it is too early, or not final yet.
  const caution = `IF(ISNUMBER(${maturity}),IF(${maturity}=0,${quoted(word("tooEarly"))},IF(${maturity}=1,${quoted(word("provisional"))},"")),"")`;
  const sentence = [
    caution,
    quoted(word("rosi")),
    `TEXT(${cells.rosi},${quoted(format)})`,
    quoted(word("brought")),
    `TEXT((${cells.rosi}+1)*100,"0")`,
    `IF(${marginCell(layout)}=1,${quoted(word("grossEnd"))},${quoted(word("marginEnd"))})`,
  ].join("&");
  const noRosi = `IF(ISNUMBER(${cells.investment}),IF(${cells.investment}=0,${quoted(word("zeroInvestment"))},${quoted(word("noMargin"))}),${quoted(word("noInvestment"))})`;
  const silence = `IF(ISNUMBER(${cells.revenue}),${noRosi},IF(ISNUMBER(${cells.investment}),${quoted(word("noRevenue"))},${quoted(word("neither"))}))`;
  const text = `IF(ISNUMBER(${cells.rosi}),${sentence},${silence})`;
  return computed(text, said(), "message");

  function said(): string {
    const { rosi, revenue, investment, maturity: state } = figures;
    if (typeof rosi !== "number") {
      const isKnown = typeof investment === "number";
      if (typeof revenue !== "number") return word(isKnown ? "noRevenue" : "neither");
      return word(isKnown ? "zeroInvestment" : "noInvestment");
    }
    const percent = format.replace("0", wholeText(rosi * 100));
    const end = word(gross ? "grossEnd" : "marginEnd");
    const early = state === 0 ? word("tooEarly") : "";
    const lead = state === 1 ? word("provisional") : early;
    return lead + word("rosi") + percent + word("brought") + wholeText((rosi + 1) * 100) + end;
  }
}

/** What the ROSI of this workbook counts, in words that follow the margin and the costs that are known. */
export function scopeCell(facts: Facts, layout: Layout): CellPlan {
  const { language } = facts.setup;
  const word = (key: "gross" | "margin" | "scopeCosts" | "scopeEnd") =>
    words(say(dashboardWords[key], language));
  const rate = cell(marginCell(layout), assumptionById("margin")?.initial ?? null);
  const gained = when(equal(rate, number(1)), word("gross"), word("margin"));
  const costs = costScopeElsewhere(facts, layout);
  return toldCell(joined(gained, word("scopeCosts"), costs, word("scopeEnd")), "label");
}
