import type { Words } from "../language";

/** Words of the sheets that a copy for finance gains. */
export const financeWords = {
  checks: { en: "Checks", fr: "Contrôles" },
  allAgree: {
    en: "{count, plural, =0 {No formula had to be written out} one {# formula written out, no difference} other {# formulas written out, all differences 0}}",
    fr: "{count, plural, =0 {Aucune formule à remplacer} one {# formule remplacée par une formule Excel, aucun écart} other {# formules remplacées par des formules Excel, tous les écarts sont nuls}}",
  },
  valuesToo: {
    en: "; {count, plural, one {# value} other {# values}} kept where Excel has no such formula",
    fr: "\u00a0; {count, plural, one {# valeur conservée} other {# valeurs conservées}} là où Excel n’a pas de formule équivalente",
  },
  someDiffer: {
    en: " of {count, plural, one {# cell differs} other {# cells differ}}: look for “{word}” and “{refused}” in the last column",
    fr: " sur {count, plural, one {# cellule présente un écart} other {# cellules présentent un écart}}\u00a0: cherchez «\u00a0{word}\u00a0» et «\u00a0{refused}\u00a0» dans la dernière colonne",
  },
  typedOverToo: {
    en: "; {count, plural, one {# formula of the plan was} other {# formulas of the plan were}} typed over",
    fr: "\u00a0; {count, plural, one {# formule du plan a été écrasée} other {# formules du plan ont été écrasées}}",
  },
  checksAbout: {
    en: "Copy of “{file}”, made on {date} for readers without the add-in. Each row compares what the cell showed before with what its Excel formula gives now.",
    fr: "Copie de «\u00a0{file}\u00a0», faite le {date} pour qui n’a pas le complément. Chaque ligne compare ce que la cellule montrait avant avec ce que donne maintenant sa formule Excel.",
  },
  sheet: { en: "Sheet", fr: "Feuille" },
  cell: { en: "Cell", fr: "Cellule" },
  original: { en: "Original formula", fr: "Formule d’origine" },
  native: { en: "Excel formula", fr: "Formule Excel" },
  before: { en: "Value before", fr: "Valeur avant" },
  now: { en: "Value now", fr: "Valeur actuelle" },
  difference: { en: "Difference", fr: "Écart" },
  verdict: { en: "Verdict", fr: "Verdict" },
  number: { en: "Cells", fr: "Cellules" },
  meaning: { en: "Meaning", fr: "Signification" },
  same: { en: "Same", fr: "Identique" },
  sameMeaning: {
    en: "the formula gives what the cell showed",
    fr: "la formule donne ce que montrait la cellule",
  },
  differs: { en: "Differs", fr: "Différent" },
  differsMeaning: {
    en: "the formula gives something else: check the cells it refers to",
    fr: "la formule donne autre chose\u00a0: vérifiez les cellules auxquelles elle renvoie",
  },
  anew: { en: "Computed anew", fr: "Recalculé" },
  anewMeaning: {
    en: "the cell showed no value before, because the add-in was missing",
    fr: "la cellule ne montrait aucune valeur, faute de complément",
  },
  kept: { en: "Value kept", fr: "Valeur conservée" },
  keptMeaning: {
    en: "no Excel formula can stand there: the value is as it was computed before",
    fr: "aucune formule Excel ne convient\u00a0: la valeur est celle calculée auparavant",
  },
  sameError: { en: "Same error", fr: "Même erreur" },
  sameErrorMeaning: {
    en: "the cell showed this error before",
    fr: "la cellule montrait déjà cette erreur",
  },
  refused: { en: "Refused", fr: "Refusé" },
  refusedMeaning: {
    en: "the function refuses these figures with #VALUE!, the formula computes with them all the same: do not use the number before you have checked them",
    fr: "la fonction refuse ces chiffres (#VALEUR!), la formule calcule quand même\u00a0: n’utilisez pas le résultat avant de les avoir vérifiés",
  },
  overwritten: { en: "Typed over", fr: "Écrasée" },
  overwrittenMeaning: {
    en: "a value stands where the plan had a formula: it no longer follows its inputs",
    fr: "une valeur a pris la place d’une formule du plan\u00a0: elle ne suit plus ses données",
  },
  tolerance: { en: "Tolerated difference", fr: "Écart toléré" },
  toleranceMeaning: {
    en: "relative to the value before, for the last digits only",
    fr: "par rapport à la valeur d’avant, pour les dernières décimales seulement",
  },
  noValue: { en: "none", fr: "aucune" },
  noNative: {
    en: "Value computed by {functions} before {date}: Excel has no formula for it.",
    fr: "Valeur calculée par {functions} avant le {date}\u00a0: Excel n’a pas de formule équivalente.",
  },
  random: {
    en: "Value computed before {date}: the formula takes random numbers, and would differ each time.",
    fr: "Valeur calculée avant le {date}\u00a0: la formule tire des nombres au hasard et changerait à chaque fois.",
  },
  tooLong: {
    en: "Value computed before {date}: written out, the formula is longer than Excel allows.",
    fr: "Valeur calculée avant le {date}\u00a0: une fois remplacée, la formule dépasse la longueur permise par Excel.",
  },
  overwrittenTitle: {
    en: "Formulas of the plan that were typed over",
    fr: "Formules du plan écrasées par une valeur",
  },
  overwrittenBy: {
    en: "In its place stands {now}, which follows no other cell.",
    fr: "À sa place se trouve {now}, qui ne dépend d’aucune autre cellule.",
  },
  inQuotes: { en: "“{text}”", fr: "«\u00a0{text}\u00a0»" },
  emptied: {
    en: "The formula was deleted: the cell is empty.",
    fr: "La formule a été effacée\u00a0: la cellule est vide.",
  },
  elsewhere: {
    en: "Formulas outside the cells",
    fr: "Formules hors des cellules",
  },
  place: { en: "Where", fr: "Où" },
  name: { en: "Name", fr: "Nom" },
  conditionalFormat: { en: "Conditional format", fr: "Mise en forme conditionnelle" },
  validation: { en: "Data validation", fr: "Validation des données" },
  tableColumn: { en: "Table column", fr: "Colonne de tableau" },
  givenUp: {
    en: "Given up: Excel has no formula for it.",
    fr: "Abandonnée\u00a0: Excel n’a pas de formule équivalente.",
  },

  definitionsTitle: { en: "Definitions", fr: "Définitions" },
  definitionsAbout: {
    en: "What the functions mean that this workbook was built with.",
    fr: "Ce que signifient les fonctions avec lesquelles ce classeur a été construit.",
  },
  function: { en: "Function", fr: "Fonction" },
  inWords: { en: "In words", fr: "En clair" },
  arguments: { en: "What it takes", fr: "Ce qu’elle prend" },
  example: { en: "Example", fr: "Exemple" },
  source: { en: "Source", fr: "Source" },
  caveat: { en: "Beware", fr: "Attention" },
  noFormula: {
    en: "No Excel formula: the value stands in the cells.",
    fr: "Pas de formule Excel\u00a0: la valeur se trouve dans les cellules.",
  },
  firstRow: { en: "first row: {formulas}", fr: "première ligne\u00a0: {formulas}" },

  sourcesTitle: { en: "Sources", fr: "Provenance" },
  sourcesAbout: {
    en: "Where this copy comes from, and what was changed in it. Everything else is as it was.",
    fr: "D’où vient cette copie, et ce qui y a été modifié. Tout le reste est inchangé.",
  },
  file: { en: "Original file", fr: "Fichier d’origine" },
  size: { en: "Size in bytes", fr: "Taille en octets" },
  fingerprint: { en: "Fingerprint (SHA-256)", fr: "Empreinte (SHA-256)" },
  madeOn: { en: "Copy made on", fr: "Copie faite le" },
  madeBy: { en: "Made by", fr: "Faite par" },
  changedOn: {
    en: "Cells changed on “{sheet}”",
    fr: "Cellules modifiées sur «\u00a0{sheet}\u00a0»",
  },
  changedElsewhere: {
    en: "Formulas changed outside the cells",
    fr: "Formules modifiées hors des cellules",
  },
  removed: { en: "Taken out", fr: "Retiré" },
  taskPane: { en: "Task pane of an add-in", fr: "Volet d’un complément" },
  webExtension: { en: "Add-in", fr: "Complément" },
  record: { en: "Record of the add-in", fr: "Données du complément" },
  calculationChain: {
    en: "Order of calculation, which Excel makes anew",
    fr: "Ordre de calcul, que Excel reconstitue",
  },
  beware: { en: "Beware", fr: "Attention" },
  nameLikeFunction: {
    en: "The name “{name}” is spelled as a function of the add-in: rename it, or formulas may be misread.",
    fr: "Le nom «\u00a0{name}\u00a0» s’écrit comme une fonction du complément\u00a0: renommez-le pour éviter toute confusion.",
  },
  valueUnknown: {
    en: "{sheet}, cell {cell}: no value was stored, so it shows #N/A.",
    fr: "{sheet}, cellule {cell}\u00a0: aucune valeur n’était enregistrée, elle affiche donc #N/A.",
  },
  firstOfSpill: {
    en: "{sheet}, cell {cell}: the formula fills several cells, but had never been computed in them. Only its first value stands here: open the workbook where the add-in is, save it there, and make the copy again.",
    fr: "{sheet}, cellule {cell}\u00a0: la formule remplit plusieurs cellules, mais n’y avait jamais été calculée. Seule sa première valeur figure ici\u00a0: ouvrez le classeur là où se trouve le complément, enregistrez-le, puis refaites la copie.",
  },
  refuses: {
    en: "{sheet}, cell {cell}: the function refuses these figures (#VALUE!). If its Excel formula shows a number all the same, do not use it before you have checked them.",
    fr: "{sheet}, cellule {cell}\u00a0: la fonction refuse ces chiffres (#VALEUR!). Si sa formule Excel affiche quand même un nombre, ne l’utilisez pas avant de les avoir vérifiés.",
  },
  newerExcel: {
    en: "{sheet}, cell {cell}: its own {function} stays, which Excel 2019 and older do not know. They show #NAME? once they compute it.",
    fr: "{sheet}, cellule {cell}\u00a0: la fonction {function} y reste, inconnue d’Excel 2019 et des versions antérieures. Elles affichent #NOM? dès qu’elles la calculent.",
  },
  typedOver: {
    en: "{count, plural, one {A formula of the plan was typed over: the sheet “{checks}” says which.} other {# formulas of the plan were typed over: the sheet “{checks}” lists them.}}",
    fr: "{count, plural, one {Une formule du plan a été écrasée\u00a0: la feuille «\u00a0{checks}\u00a0» dit laquelle.} other {# formules du plan ont été écrasées\u00a0: la feuille «\u00a0{checks}\u00a0» en donne la liste.}}",
  },
  ruleGivenUp: {
    en: "{where}: {place} without an Excel formula, it no longer does anything.",
    fr: "{where}\u00a0: {place} sans formule Excel, sans effet désormais.",
  },
} satisfies Record<string, Words>;
