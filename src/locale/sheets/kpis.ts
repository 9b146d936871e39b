import type { Words } from "../language";

/** Words of the sheet that computes the KPIs. */
export const kpisWords = {
  subtitle: {
    en: "Choose a platform or an activity in the yellow cells: every figure follows. One formula per row.",
    fr: "Choisissez une plateforme ou une activité dans les cellules jaunes\u00a0: tous les chiffres suivent. Une formule par ligne.",
  },
  platform: { en: "Platform", fr: "Plateforme" },
  activity: { en: "Activity", fr: "Activité" },
  chooseFromList: {
    en: "Choose a value of the list.",
    fr: "Choisissez une valeur de la liste.",
  },
  platformSought: {
    en: "Platform that the formulas look for",
    fr: "Plateforme cherchée par les formules",
  },
  activitySought: {
    en: "Activity that the formulas look for",
    fr: "Activité cherchée par les formules",
  },
  criterion: { en: "* stands for all", fr: "* veut dire toutes" },
  figure: { en: "Figure", fr: "Chiffre" },
  origin: { en: "Where it comes from", fr: "D’où il vient" },
  firstDayWhole: { en: "First day of the imported rows", fr: "Premier jour des lignes importées" },
  lastDayWhole: { en: "Last day of the imported rows", fr: "Dernier jour des lignes importées" },
  firstDay: { en: "First day of all rows, of each month", fr: "Premier jour des lignes, du mois" },
  lastDay: { en: "Last day of all rows, of each month", fr: "Dernier jour des lignes, du mois" },
  noDay: { en: "No imported row has a date", fr: "Aucune ligne importée n’est datée" },
  figures: { en: "Figures", fr: "Chiffres" },
  kpis: { en: "KPIs", fr: "Indicateurs" },
  workings: { en: "Workings", fr: "Calculs intermédiaires" },
  sum: { en: "Sum of the imported rows", fr: "Somme des lignes importées" },
  unique: {
    en: "People: shown only where one single row answers, never added",
    fr: "Personnes\u00a0: affiché seulement si une seule ligne répond, jamais additionné",
  },
  last: {
    en: "Last known value per account, added over accounts",
    fr: "Dernière valeur connue par compte, additionnée entre comptes",
  },
  typed: { en: "To type on the sheet {sheet}", fr: "À saisir dans la feuille {sheet}" },
  missing: { en: "No import brings it", fr: "Aucun import ne l’apporte" },
  otherCurrency: {
    en: "{count, plural, one {# row} other {# rows}} in another currency left out",
    fr: "{count, plural, one {# ligne dans une autre devise ignorée} other {# lignes dans une autre devise ignorées}}",
  },
  otherCosts: {
    en: "Fees, tools, person-days, prizes; under a filter, shared by media spend",
    fr: "Honoraires, outils, jours, dotations\u00a0; sous filtre, répartis selon les dépenses médias",
  },
  investment: {
    en: "Media spend and other costs",
    fr: "Dépenses médias et autres coûts",
  },
  noOtherCosts: {
    en: "None typed on the sheet {sheet}, or nothing to share them by",
    fr: "Aucun saisi dans la feuille {sheet}, ou rien pour les répartir",
  },
  noInvestment: { en: "No cost imported or typed", fr: "Aucun coût importé ou saisi" },
  lacks: { en: "Missing", fr: "Il manque" },
  notAdded: { en: "{metric} (cannot be added)", fr: "{metric} (ne s’additionne pas)" },
  bounds: {
    en: "All rows together: between {lower, number} and {upper, number} people",
    fr: "Toutes lignes confondues\u00a0: entre {lower, number} et {upper, number} personnes",
  },
  zero: { en: "A divisor is zero", fr: "Un diviseur est nul" },
  anyRows: { en: "Rows of data", fr: "Lignes de données" },
  monthWithData: { en: "Month, where it has data", fr: "Mois, s’il a des données" },
  latestMonth: { en: "Latest month with data", fr: "Dernier mois avec données" },
  latestPlace: { en: "Its place among the months", fr: "Son rang parmi les mois" },
  previousPlace: { en: "Place of the month before", fr: "Rang du mois précédent" },
  rowsWith: { en: "Rows that tell: {metric}", fr: "Lignes qui indiquent\u00a0: {metric}" },
  rowsOfImport: {
    en: "Rows of import {number} that tell: {metric}",
    fr: "Lignes de l’import {number} qui indiquent\u00a0: {metric}",
  },
  toldTogether: {
    en: "Where not every import tells all of {figures}: which do",
    fr: "Imports qui indiquent tout ceci, si d’autres n’en indiquent qu’une partie\u00a0: {figures}",
  },
  rowsTogether: {
    en: "Rows of imports that tell all of: {figures}",
    fr: "Lignes des imports qui indiquent à la fois\u00a0: {figures}",
  },
  completeRows: {
    en: "Of these, rows without a blank in: {figures}",
    fr: "Parmi elles, lignes sans vide pour\u00a0: {figures}",
  },
  figureTogether: {
    en: "{metric} of imports that tell all of: {figures}",
    fr: "{metric} des imports qui indiquent à la fois\u00a0: {figures}",
  },
  onlyImports: {
    en: "Told in full only by",
    fr: "Donné en entier seulement par",
  },
  toldInPart: {
    en: "Where platforms tell only some of {figures}: which",
    fr: "Si des plateformes n’indiquent qu’une partie de {figures}\u00a0: lesquelles",
  },
  onlyPartly: { en: "Told only in part by", fr: "Donné en partie seulement par" },
  someImports: { en: " · {some} of {all} imports", fr: " · {some} imports sur {all}" },
  noRowTogether: {
    en: "No row here has all its figures",
    fr: "Aucune ligne ici n’a tous ses chiffres",
  },
  noneTogether: {
    en: "No import tells all its figures",
    fr: "Aucun import n’en donne tous les chiffres",
  },
  blankRows: {
    en: "A figure is blank in {blank} of {rows} rows: counted as none",
    fr: "Un chiffre est vide sur {blank} des {rows} lignes\u00a0: compté comme nul",
  },
  lastDate: {
    en: "Date of the last value: {metric}",
    fr: "Date de la dernière valeur\u00a0: {metric}",
  },
  lastValue: { en: "Value on that date: {metric}", fr: "Valeur à cette date\u00a0: {metric}" },
} satisfies Record<string, Words>;
