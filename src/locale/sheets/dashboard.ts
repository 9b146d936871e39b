import type { Words } from "../language";

/** Words of the sheet that management reads. */
export const dashboardWords = {
  title: { en: "Return on social media", fr: "Retour des réseaux sociaux" },
  otherMoney: {
    en: "{count, plural, one {# row} other {# rows}} in {currencies} left out of all amounts.",
    fr: "{count, plural, one {# ligne} other {# lignes}} en {currencies} hors de tous les montants.",
  },
  subtitle: {
    en: "Amounts in {currency}. Computed by formulas from the sheet {sheet}, filters included.",
    fr: "Montants en {currency}. Calculé par formules depuis la feuille {sheet}, filtres compris.",
  },
  // Pieces of the message, joined by a formula: the numbers stand between them.
  rosi: { en: "ROSI ", fr: "ROSI " },
  // A space after a digit is the thousands sign of a French Excel and divides by 1,000: it is escaped.
  percentFormat: { en: "0%", fr: "0\\\u00a0%" },
  brought: {
    en: ", every 100 {currency} invested brought back ",
    fr: ", 100 {currency} investis ont rapporté ",
  },
  grossEnd: { en: " {currency} of revenue.", fr: " {currency} de chiffre d’affaires." },
  marginEnd: { en: " {currency} of margin.", fr: " {currency} de marge." },
  tooEarly: {
    en: "Too early to judge. So far: ",
    fr: "Trop tôt pour juger. Pour l’instant\u00a0: ",
  },
  provisional: { en: "Provisional: ", fr: "Provisoire\u00a0: " },
  noRevenue: {
    en: "ROSI cannot be computed yet: no revenue imported or typed.",
    fr: "Le ROSI ne peut pas encore être calculé\u00a0: aucun chiffre d’affaires importé ou saisi.",
  },
  noInvestment: {
    en: "ROSI cannot be computed yet: no investment imported or typed.",
    fr: "Le ROSI ne peut pas encore être calculé\u00a0: aucun investissement importé ou saisi.",
  },
  zeroInvestment: {
    en: "ROSI cannot be computed: the investment is 0.",
    fr: "Le ROSI ne peut pas être calculé\u00a0: l’investissement est de 0.",
  },
  neither: {
    en: "ROSI cannot be computed yet: neither investment nor revenue imported or typed.",
    fr: "Le ROSI ne peut pas encore être calculé\u00a0: ni investissement ni chiffre d’affaires importé ou saisi.",
  },
  noMargin: {
    en: "ROSI cannot be computed yet: no margin on the sheet {sheet}.",
    fr: "Le ROSI ne peut pas encore être calculé\u00a0: aucune marge dans la feuille {sheet}.",
  },
  period: { en: "First and last day of data", fr: "Premier et dernier jour de données" },
  noDays: { en: "no row has a date", fr: "aucune ligne datée" },
  platforms: { en: "Platforms", fr: "Plateformes" },
  allPlatforms: { en: "All: {platforms}", fr: "Toutes\u00a0: {platforms}" },
  spendTold: {
    en: "{count, plural, one {Spend told by {platform} alone.} other {Spend told by # of {all} platforms.}}",
    fr: "{count, plural, one {Dépenses indiquées par {platform} seulement.} other {Dépenses indiquées par # plateformes sur {all}.}}",
  },
  none: { en: "none yet", fr: "aucune pour l’instant" },
  investment: {
    en: "Investment, all costs, {currency}",
    fr: "Investissement, tous coûts, {currency}",
  },
  revenue: {
    en: "Return: revenue, {currency}",
    fr: "Retour\u00a0: chiffre d’affaires, {currency}",
  },
  rosiLabel: { en: "ROSI", fr: "ROSI" },
  // Formats of TEXT: the same in every language version of Excel, so without decimals.
  growthFormat: { en: "+0%;-0%;0%", fr: "+0\\\u00a0%;-0\\\u00a0%;0\\\u00a0%" },
  pointsFormat: {
    en: '+0" pts";-0" pts";0" pts"',
    fr: '+0"\u00a0pts";-0"\u00a0pts";0"\u00a0pts"',
  },
  since: { en: " in the latest month", fr: " sur le dernier mois" },
  byPlatform: { en: "By platform, filters not applied", fr: "Par plateforme, sans les filtres" },
  mediaSpend: { en: "Media spend", fr: "Dépenses médias" },
  revenueShort: { en: "Revenue", fr: "Chiffre d’affaires" },
  roas: { en: "ROAS, ×", fr: "ROAS, ×" },
  noSpendImported: { en: "No spend imported", fr: "Aucune dépense importée" },
  noRevenueImported: { en: "No revenue imported", fr: "Aucun chiffre d’affaires importé" },
  spendShare: { en: "Of spend", fr: "Part" },
  scope: { en: "What ROSI counts", fr: "Ce que compte le ROSI" },
  breakEven: { en: "Break-even", fr: "Point mort" },
  maturity: { en: "Can it be judged yet", fr: "Peut-on déjà juger" },
  gross: { en: "Gross revenue", fr: "Chiffre d’affaires brut" },
  margin: { en: "Revenue × margin", fr: "Chiffre d’affaires × marge" },
  scopeCosts: { en: "; costs: ", fr: "\u00a0; coûts\u00a0: " },
  scopeEnd: {
    en: "; attributed, not incremental",
    fr: "\u00a0; attribué, non incrémental",
  },
  latestMonth: { en: "Latest month", fr: "Dernier mois" },
  previousMonth: { en: "Month before", fr: "Mois précédent" },
  change: { en: "Change", fr: "Évolution" },
  target: { en: "Target", fr: "Cible" },
  status: { en: "Status", fr: "État" },
  note: { en: "Department and note", fr: "Service et note" },
  readWith: { en: "Read with {kpi}", fr: "À lire avec {kpi}" },
  readWithThere: {
    en: "Read with {kpi} on {sheet}",
    fr: "À lire avec {kpi}, feuille {sheet}",
  },
  toldBy: { en: "Told only by ", fr: "Donné seulement par " },
  toldBySome: {
    en: "Told by {count} of {all} platforms",
    fr: "Donné par {count} plateformes sur {all}",
  },
  notByMonth: { en: "Not known by month", fr: "Inconnu par mois" },
  monthsWithout: { en: "Months without ", fr: "Mois sans " },
  monthsWithoutSome: {
    en: "Months without {count} of the platforms",
    fr: "Mois sans {count} des plateformes",
  },
  noLatest: { en: "Nothing known in the latest month", fr: "Rien de connu sur le dernier mois" },
  otherPlatforms: {
    en: "Other platforms than the month before",
    fr: "Autres plateformes que le mois précédent",
  },
  latestTo: { en: "Latest month up to day {day}", fr: "Dernier mois jusqu’au {day}" },
  beforeFrom: { en: "Month before from day {day} on", fr: "Mois précédent à partir du {day}" },
  dataTo: { en: "data to day ", fr: "données jusqu’au " },
  noMonth: {
    en: "data not split by month",
    fr: "données non ventilées par mois",
  },
  reached: { en: "reached", fr: "atteint" },
  close: { en: "close", fr: "proche" },
  missed: { en: "missed", fr: "manqué" },
  noTarget: { en: "no target", fr: "sans cible" },
  noValue: { en: "no value", fr: "sans valeur" },
  chartTitle: { en: "{kpi}, {unit}, by month", fr: "{kpi}, {unit}, par mois" },
  chartTitleTo: {
    en: "{kpi}, {unit}, by month to {day}",
    fr: "{kpi}, {unit}, par mois jusqu’au {day}",
  },
  chartDescription: {
    en: "Line of {kpi} from {first} to {last}, month by month.",
    fr: "Courbe de {kpi} de {first} à {last}, mois par mois.",
  },
  moneyChart: {
    en: "Investment and revenue by month, {currency}",
    fr: "Investissement et chiffre d’affaires par mois, {currency}",
  },
  cumulativeChart: {
    en: "Since launch: investment and return, {currency}",
    fr: "Depuis le lancement\u00a0: investissement et retour, {currency}",
  },
  cumulativeChartDescription: {
    en: "Lines of all investment and all return since launch, from {first} to {last}; where they cross, the money is back.",
    fr: "Courbes de tout l’investissement et de tout le retour depuis le lancement, de {first} à {last}\u00a0; là où elles se croisent, l’argent est revenu.",
  },
  platformChart: {
    en: "Media spend and revenue by platform, {currency}",
    fr: "Dépenses médias et chiffre d’affaires par plateforme, {currency}",
  },
  platformChartDescription: {
    en: "Bars of media spend and revenue for {platforms}.",
    fr: "Barres des dépenses médias et du chiffre d’affaires pour {platforms}.",
  },
  spendChart: {
    en: "Media spend by platform, {currency}",
    fr: "Dépenses médias par plateforme, {currency}",
  },
  spendChartDescription: {
    en: "Bars of media spend for {platforms}.",
    fr: "Barres des dépenses médias pour {platforms}.",
  },
  moneyChartDescription: {
    en: "Columns of investment and revenue from {first} to {last}, month by month.",
    fr: "Histogramme de l’investissement et du chiffre d’affaires de {first} à {last}, mois par mois.",
  },
} satisfies Record<string, Words>;
