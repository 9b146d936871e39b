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
  maturity: { en: "Maturity", fr: "Maturité" },
  // What its cell shows instead of 0, 1 and 2.
  states: {
    en: '[=0]"too early";[=1]"provisional";"mature"',
    fr: '[=0]"trop tôt";[=1]"provisoire";"mûr"',
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
    en: "Higher than ROSI since launch means that it is improving",
    fr: "Plus haut que le ROSI depuis le lancement veut dire que cela s’améliore",
  },
  marginal: { en: "Marginal ROAS", fr: "ROAS marginal" },
  marginalNote: {
    en: "Where media spend rose: revenue gained on the month before for each unit spent more",
    fr: "Si les dépenses médias ont augmenté\u00a0: chiffre d’affaires gagné sur le mois précédent par unité dépensée en plus",
  },
  // Steps on the way, among the workings.
  state: { en: "Maturity by time alone", fr: "Maturité selon le temps seul" },
  firstMonths: { en: "Months until readable", fr: "Mois avant d’être lisible" },
  fullMonths: { en: "Months until final", fr: "Mois avant d’être définitif" },
  readableMonth: { en: "Readable from, in words", fr: "Lisible à partir de, en lettres" },
  finalMonth: { en: "Final from, in words", fr: "Définitif à partir de, en lettres" },
  breakEvenMonth: { en: "Break-even, in words", fr: "Point mort, en lettres" },
  whyNot: { en: "Why ROSI is not known", fr: "Pourquoi le ROSI est inconnu" },
  active: {
    en: "Months with data, costs or revenue",
    fr: "Mois avec données, coûts ou chiffre d’affaires",
  },
  number: { en: "Months counted since launch", fr: "Mois comptés depuis le lancement" },
  below: { en: "Months not yet paid back", fr: "Mois pas encore rentabilisés" },
  spendMore: {
    en: "Media spend, change on the month before",
    fr: "Dépenses médias, écart avec le mois précédent",
  },
  revenueMore: {
    en: "Revenue, change on the month before",
    fr: "Chiffre d’affaires, écart avec le mois précédent",
  },
  // Pieces of sentences, joined by formulas: dates and numbers stand between them.
  reached: { en: "reached in ", fr: "atteint en " },
  reachedSome: { en: "reached", fr: "atteint" },
  notYet: { en: "not yet: ", fr: "pas encore\u00a0: il manque " },
  toGo: { en: " {currency} to go", fr: "\u00a0{currency}" },
  noRevenue: {
    en: "not known: no revenue imported or typed",
    fr: "inconnu\u00a0: aucun chiffre d’affaires importé ou saisi",
  },
  neither: {
    en: "not known: neither investment nor revenue imported or typed",
    fr: "inconnu\u00a0: ni investissement ni chiffre d’affaires importé ou saisi",
  },
  zeroInvestment: {
    en: "not known: the investment is 0",
    fr: "inconnu\u00a0: l’investissement est de 0",
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
    en: "too early to judge: readable from ",
    fr: "trop tôt pour juger\u00a0: lisible à partir de ",
  },
  provisional: { en: "provisional until ", fr: "provisoire jusqu’en " },
  mature: { en: "mature: long enough to judge", fr: "mûr\u00a0: assez de recul pour juger" },
  nothingToJudge: {
    en: "nothing to judge yet: ROSI is not known",
    fr: "rien à juger encore\u00a0: ROSI inconnu",
  },
  noDate: { en: "not known: no date", fr: "inconnu\u00a0: aucune date" },
  noDay: { en: "no row has a date", fr: "aucune ligne datée" },
  nothingThere: { en: "nothing in any month", fr: "rien dans aucun mois" },
  monthAfter: { en: " month after launch", fr: " mois après le lancement" },
  monthsAfter: { en: " months after launch", fr: " mois après le lancement" },
  noRecent: {
    en: "not known: nothing in the months of the short term",
    fr: "inconnu\u00a0: rien dans les mois du court terme",
  },
  oneMonth: {
    en: "not known: there is no month before",
    fr: "inconnu\u00a0: il n’y a pas de mois précédent",
  },
  noPair: {
    en: "not known: media spend or revenue of one of the last two months is missing",
    fr: "inconnu\u00a0: il manque les dépenses médias ou le chiffre d’affaires de l’un des deux derniers mois",
  },
  noRise: {
    en: "says nothing: media spend did not rise in the last month",
    fr: "ne dit rien\u00a0: les dépenses médias n’ont pas augmenté le dernier mois",
  },
  channels: { en: "When a return can be read", fr: "Quand un retour est lisible" },
  why: { en: "Why (assumptions, change them)", fr: "Pourquoi (hypothèses, à modifier)" },
  firstReadable: { en: "Readable from month", fr: "Lisible dès le mois" },
  fullyReadable: { en: "Final from month", fr: "Définitif dès le mois" },
  monthsHint: { en: "Type whole months, 0 or more.", fr: "Saisissez des mois entiers, 0 ou plus." },
  dateHint: { en: "Type a date.", fr: "Saisissez une date." },
} satisfies Record<string, Words>;
