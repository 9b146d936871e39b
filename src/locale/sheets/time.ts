import type { Words } from "../language";

/** Words about when a return comes and when it can be read. */
export const timeWords = {
  heading: { en: "Return over time", fr: "Retour dans le temps" },
  launch: {
    en: "Launch (empty: first day of data)",
    fr: "Lancement (vide\u00a0: premier jour des données)",
  },
  asOf: {
    en: "Judged as of (empty: last day of data)",
    fr: "Jugé à la date du (vide\u00a0: dernier jour des données)",
  },
  shortNote: {
    en: "How many months count as the short term: yours to change",
    fr: "Combien de mois font le court terme\u00a0: à vous d’en décider",
  },
  breakEven: { en: "Break-even", fr: "Point mort" },
  maturity: {
    en: "Maturity: 0 too early, 1 provisional, 2 mature",
    fr: "Maturité\u00a0: 0 trop tôt, 1 provisoire, 2 mûr",
  },
  readable: {
    en: "Readable from (slowest channel)",
    fr: "Lisible à partir de (canal le plus lent)",
  },
  final: { en: "Final from", fr: "Définitif à partir de" },
  shortMonths: { en: "Short term", fr: "Court terme" },
  investment: { en: "Investment of the month", fr: "Investissement du mois" },
  gained: { en: "Return of the month", fr: "Retour du mois" },
  gainedNote: { en: "Revenue × margin", fr: "Chiffre d’affaires × marge" },
  allInvestment: { en: "Investment since launch", fr: "Investissement depuis le lancement" },
  allGained: { en: "Return since launch", fr: "Retour depuis le lancement" },
  sinceNote: {
    en: "Added up to the end of the month; what lies outside the months counts from the beginning",
    fr: "Cumulé jusqu’à la fin du mois\u00a0; ce qui est hors des mois compte dès le début",
  },
  net: { en: "Net gain since launch", fr: "Gain net depuis le lancement" },
  netNote: { en: "Return less investment", fr: "Retour moins investissement" },
  rosi: { en: "ROSI since launch", fr: "ROSI depuis le lancement" },
  rosiNote: {
    en: "The long term: all that came back for all that was spent",
    fr: "Le long terme\u00a0: tout ce qui est revenu pour tout ce qui a été dépensé",
  },
  shortInvestment: { en: "Investment, short term", fr: "Investissement, court terme" },
  shortGained: { en: "Return, short term", fr: "Retour, court terme" },
  shortSumNote: {
    en: "The month and those before it, as many as the short term has",
    fr: "Le mois et les précédents, autant que compte le court terme",
  },
  shortRosi: { en: "ROSI, short term", fr: "ROSI, court terme" },
  shortRosiNote: {
    en: "Above ROSI since launch: it is getting better",
    fr: "Au-dessus du ROSI depuis le lancement\u00a0: cela s’améliore",
  },
  marginal: { en: "Marginal ROAS", fr: "ROAS marginal" },
  marginalNote: {
    en: "What one more unit of media spend brought in revenue, against the month before",
    fr: "Ce qu’une unité de dépense média en plus a rapporté, par rapport au mois précédent",
  },
  active: { en: "Month, where anything happened", fr: "Mois, s’il s’y est passé quelque chose" },
  number: { en: "Month since launch", fr: "Mois depuis le lancement" },
  below: { en: "Month, while not paid back", fr: "Mois, tant que ce n’est pas rentable" },
  // Pieces of sentences, joined by formulas: dates and numbers stand between them.
  reached: { en: "reached in ", fr: "atteint en " },
  reachedSome: { en: "reached", fr: "atteint" },
  notYet: { en: "not yet: ", fr: "pas encore\u00a0: il manque " },
  toGo: { en: " {currency} to go", fr: "\u00a0{currency}" },
  noRevenue: {
    en: "not known: no revenue imported or typed",
    fr: "inconnu\u00a0: aucun chiffre d’affaires importé ou saisi",
  },
  noInvestment: {
    en: "not known: no investment imported or typed",
    fr: "inconnu\u00a0: aucun investissement importé ou saisi",
  },
  noMargin: {
    en: "not known: no margin typed",
    fr: "inconnu\u00a0: aucune marge saisie",
  },
  tooEarly: {
    en: "too early to judge: readable as of ",
    fr: "trop tôt pour juger\u00a0: lisible à partir de ",
  },
  provisional: { en: "provisional until ", fr: "provisoire jusqu’en " },
  mature: { en: "mature: long enough to judge", fr: "mûr\u00a0: assez de recul pour juger" },
  nothingToJudge: {
    en: "nothing to judge yet: ROSI is not known",
    fr: "rien à juger encore\u00a0: ROSI inconnu",
  },
  noDate: { en: "not known: no date", fr: "inconnu\u00a0: aucune date" },
  channels: { en: "When a return can be read", fr: "Quand un retour est lisible" },
  why: { en: "Why (assumptions, change them)", fr: "Pourquoi (hypothèses, à modifier)" },
  firstReadable: { en: "Readable from month", fr: "Lisible dès le mois" },
  fullyReadable: { en: "Final from month", fr: "Définitif dès le mois" },
  monthsHint: { en: "Type whole months, 0 or more.", fr: "Saisissez des mois entiers, 0 ou plus." },
  dateHint: { en: "Type a date.", fr: "Saisissez une date." },
} satisfies Record<string, Words>;
