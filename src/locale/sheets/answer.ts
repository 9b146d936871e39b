import type { Words } from "../language";

/** Words of the one page for management. */
export const answerWords = {
  subtitle: {
    en: "Amounts in {currency}, filters of the sheet {sheet} included.",
    fr: "Montants en {currency}, filtres de la feuille {sheet} compris.",
  },
  money: { en: "What it cost and returned", fr: "Ce que cela a coûté et rapporté" },
  soFar: { en: "So far", fr: "À ce jour" },
  latest: { en: "Latest month", fr: "Dernier mois" },
  before: { en: "Month before", fr: "Mois précédent" },
  inWords: { en: "In words", fr: "En clair" },
  cost: { en: "Investment", fr: "Investissement" },
  gain: { en: "Return: revenue × margin", fr: "Retour\u00a0: chiffre d’affaires × marge" },
  gainWords: {
    en: "attributed by the platforms, not incremental",
    fr: "attribué par les plateformes, non incrémental",
  },
  noGain: { en: "no revenue imported or typed", fr: "aucun chiffre d’affaires importé ou saisi" },
  rosi: { en: "ROSI", fr: "ROSI" },
  early: { en: "too early", fr: "trop tôt" },
  breakEven: { en: "Break-even", fr: "Point mort" },
  target: { en: "Target of ROSI", fr: "Cible de ROSI" },
  targetWords: {
    en: "for the whole time, from the sheet {sheet}",
    fr: "pour toute la durée, de la feuille {sheet}",
  },
  attainment: { en: "Attainment of the target", fr: "Atteinte de la cible" },
  notCompared: {
    en: "needs a ROSI, and a target other than 0",
    fr: "demande un ROSI, et une cible autre que 0",
  },
  noTargetRow: {
    en: "ROSI has no row on the sheet {sheet}",
    fr: "le ROSI n’a pas de ligne dans la feuille {sheet}",
  },
  noTarget: {
    en: "no target typed on the sheet {sheet}",
    fr: "aucune cible saisie dans la feuille {sheet}",
  },
  onTarget: { en: "target reached", fr: "cible atteinte" },
  offTarget: { en: "target missed", fr: "cible manquée" },
  belief: { en: "Can I believe it", fr: "Faut-il le croire" },
  value: { en: "Value", fr: "Valeur" },
  low: { en: "At least", fr: "Au moins" },
  high: { en: "At most", fr: "Au plus" },
  checks: { en: "Sums and sources", fr: "Sommes et sources" },
  measured: { en: "Activities with a readable ROSI", fr: "Activités au ROSI lisible" },
  measuredWords: {
    en: "of all activities of the sheet {sheet}",
    fr: "de toutes les activités de la feuille {sheet}",
  },
  noActivity: { en: "no activity is named yet", fr: "aucune activité n’est encore nommée" },
  declared: { en: "Revenue declared by hand", fr: "Chiffre d’affaires déclaré à la main" },
  declaredWords: {
    en: "of the revenue of all activities",
    fr: "du chiffre d’affaires de toutes les activités",
  },
  noDeclared: {
    en: "no revenue of any activity is known",
    fr: "aucun chiffre d’affaires d’activité connu",
  },
  rate: { en: "Conversions per click", fr: "Conversions par clic" },
  confidence: { en: "Confidence of the interval", fr: "Confiance de l’intervalle" },
  confidenceWords: {
    en: "of such intervals hold the true rate",
    fr: "de tels intervalles contiennent le vrai taux",
  },
  rateWords: {
    en: "chance alone explains what lies between",
    fr: "le hasard seul explique cet écart",
  },
  noRate: {
    en: "no import tells both clicks and conversions",
    fr: "aucun import ne donne à la fois clics et conversions",
  },
  noRateKpi: {
    en: "no KPI chosen counts link clicks and conversions",
    fr: "aucun indicateur choisi ne compte clics et conversions",
  },
  oddRate: {
    en: "more conversions than clicks: not of the same people",
    fr: "plus de conversions que de clics\u00a0: pas les mêmes personnes",
  },
  claim: { en: "Over-claim factor", fr: "Facteur de surdéclaration" },
  crm: { en: "in your CRM", fr: "dans votre CRM" },
  noCrm: {
    en: "type the conversions of your CRM in the yellow cell",
    fr: "saisissez les conversions de votre CRM dans la cellule jaune",
  },
  overClaim: {
    en: "platforms claim too much: divide their revenue by it",
    fr: "les plateformes en revendiquent trop\u00a0: divisez leur CA d’autant",
  },
  fairClaim: {
    en: "platforms claim no more than the CRM knows",
    fr: "les plateformes ne revendiquent rien de trop",
  },
  best: { en: "Best activities", fr: "Meilleures activités" },
  worst: { en: "Weakest activities", fr: "Moins bonnes activités" },
  costPerResult: { en: "Cost per result", fr: "Coût par résultat" },
  investment: { en: "Investment", fr: "Investissement" },
  next: { en: "What next", fr: "Et maintenant" },
  increase: { en: "increase, step by step", fr: "augmenter, pas à pas" },
  keep: { en: "keep, and compare again", fr: "garder, puis comparer encore" },
  fix: { en: "fix it before spending more", fr: "corriger avant de dépenser plus" },
  stop: { en: "stop or fix", fr: "arrêter ou corriger" },
  watch: { en: "keep an eye on it", fr: "garder à l’œil" },
  noBest: {
    en: "none yet: needs a cost, and a return or results",
    fr: "aucune\u00a0: il faut un coût, et un retour ou un résultat",
  },
  noWorst: { en: "none besides the best", fr: "aucune hormis les meilleures" },
  review: { en: "Next review", fr: "Prochaine revue" },
  noReview: {
    en: "no date yet: plan one on the sheet {sheet}",
    fr: "aucune date\u00a0: planifiez-la dans la feuille {sheet}",
  },
  planned: { en: "the first one on the sheet {sheet}", fr: "la première de la feuille {sheet}" },
  positive: { en: "Type a number, 0 or more.", fr: "Saisissez un nombre, 0 ou plus." },
  share: {
    en: "Type a share between 0% and 100%.",
    fr: "Saisissez une part entre 0\u00a0% et 100\u00a0%.",
  },
} satisfies Record<string, Words>;
