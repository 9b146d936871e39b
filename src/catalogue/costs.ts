import type { Words } from "../locale/language";

/** A row of the KPI sheet that is put together from the investment sheet, not read from an import. */
export interface CostLine {
  readonly id: string;
  readonly name: Words;
  readonly meaning: Words;
}

/** The costs that KPI formulas may name besides `spend`. */
export const costLines: readonly CostLine[] = [
  {
    id: "other_costs",
    name: { en: "Other costs", fr: "Autres coûts" },
    meaning: {
      en: "Fees, tools, person-days and prizes; under a filter, shared in proportion to media spend.",
      fr: "Honoraires, outils, jours-personnes et dotations\u00a0; sous filtre, répartis selon les dépenses médias.",
    },
  },
  {
    id: "investment",
    name: { en: "Investment, all costs", fr: "Investissement, tous coûts" },
    meaning: {
      en: "Media spend and other costs, as far as imported or typed.",
      fr: "Dépenses médias et autres coûts, pour autant qu’ils soient importés ou saisis.",
    },
  },
];
