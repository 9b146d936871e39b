import type { Words } from "./language";

/** Words of the help pages of the functions. */
export const helpWords = {
  product: { en: "ROSI for Excel", fr: "ROSI pour Excel" },
  functions: { en: "Functions", fr: "Fonctions" },
  otherLanguage: { en: "Français", fr: "English" },
  pathLabel: { en: "You are here", fr: "Vous êtes ici" },
  syntax: { en: "Syntax", fr: "Syntaxe" },
  optionalNote: {
    en: "Parameters in square brackets may be left out.",
    fr: "Les paramètres entre crochets sont facultatifs.",
  },
  inWords: { en: "In words", fr: "En toutes lettres" },
  parameters: { en: "Parameters", fr: "Paramètres" },
  parameter: { en: "Parameter", fr: "Paramètre" },
  meaning: { en: "Meaning and what it accepts", fr: "Sens et valeurs acceptées" },
  optional: { en: "optional", fr: "facultatif" },
  options: {
    en: "One of these, in either language:",
    fr: "L’une de ces valeurs, dans l’une ou l’autre langue\u00a0:",
  },
  examples: { en: "Worked examples", fr: "Exemples chiffrés" },
  example: { en: "Example {number}", fr: "Exemple {number}" },
  cells: {
    en: "Cells of example {number}",
    fr: "Cellules de l’exemple {number}",
  },
  typed: { en: "Type", fr: "Saisissez" },
  gives: { en: "It gives", fr: "Résultat" },
  spills: {
    en: "The result fills the cells below and to the right of the formula by itself.",
    fr: "Le résultat remplit de lui-même les cellules sous la formule et à sa droite.",
  },
  errors: { en: "Errors, and what to change", fr: "Erreurs, et que changer" },
  cellShows: { en: "Cell shows", fr: "Affichage" },
  means: { en: "What it means", fr: "Ce que cela veut dire" },
  forExample: { en: "For example {call}", fr: "Par exemple {call}" },
  errorsNote: {
    en: "Excel shows the sentence when you point at the warning sign beside the cell. It shows none for #DIV/0!. An error in a cell that the formula reads passes through unchanged.",
    fr: "Excel affiche la phrase lorsque vous pointez le signe d’avertissement près de la cellule. Il n’en affiche pas pour #DIV/0!. Une erreur dans une cellule lue par la formule est transmise telle quelle.",
  },
  native: {
    en: "The same with Excel’s own functions",
    fr: "La même chose avec les fonctions d’Excel",
  },
  nativeNote: {
    en: "This is what a copy for finance holds: it calculates without the add-in.",
    fr: "C’est ce que contient une copie pour la finance\u00a0: elle se calcule sans le complément. Les fonctions y portent leur nom anglais et la virgule sépare les arguments\u00a0; à l’ouverture, Excel les montre dans votre langue.",
  },
  nativeRequired: {
    en: "with the required parameters",
    fr: "avec les paramètres obligatoires",
  },
  nativeAll: { en: "with all parameters", fr: "avec tous les paramètres" },
  nativeLong: { en: "Show the long formula", fr: "Afficher la formule longue" },
  nativeRow: { en: "row {row}", fr: "ligne {row}" },
  nativeCell: { en: "row {row}, column {column}", fr: "ligne {row}, colonne {column}" },
  nativeRowNote: {
    en: "One formula for each cell of the result, row by row: only the numbers of the rows change.",
    fr: "Une formule par cellule du résultat, ligne après ligne\u00a0: seuls les numéros de ligne changent.",
  },
  noNative: {
    en: "No Excel formula of one cell gives the same: a copy for finance keeps the value.",
    fr: "Aucune formule Excel tenant dans une cellule ne donne le même résultat\u00a0: une copie pour la finance conserve la valeur.",
  },
  source: { en: "Source", fr: "Source" },
  siblings: { en: "More functions: {family}", fr: "Autres fonctions\u00a0: {family}" },
  indexLead: {
    en: "Every function is typed in a cell without any prefix, and has the same name in every language of Excel.",
    fr: "Chaque fonction se saisit dans une cellule, sans préfixe, et porte le même nom dans toutes les langues d’Excel.",
  },
  function: { en: "Function", fr: "Fonction" },
  answers: { en: "What it answers", fr: "Ce qu’elle répond" },
  rules: { en: "What holds for all of them", fr: "Ce qui vaut pour toutes" },
  ruleRanges: {
    en: "Every argument may be a cell or a range, except where one number is asked for. Ranges of amounts are added up as SUM does: empty cells and texts are skipped.",
    fr: "Chaque argument peut être une cellule ou une plage, sauf là où un seul nombre est demandé. Les plages de montants sont additionnées comme le fait SOMME\u00a0: les cellules vides et les textes sont ignorés.",
  },
  ruleRates: {
    en: "Rates are fractions: 0.35 or a cell that shows 35%. So are results; the format belongs to your sheet.",
    fr: "Les taux sont des fractions\u00a0: 0,35 ou une cellule qui affiche 35\u00a0%. Les résultats aussi\u00a0; le format appartient à votre feuille.",
  },
  ruleErrors: {
    en: "A denominator of 0 gives #DIV/0!, a wrong argument #VALUE! with a sentence that says what to change, and an answer the data do not hold #N/A.",
    fr: "Un dénominateur nul donne #DIV/0!, un argument erroné #VALEUR! avec une phrase qui dit quoi changer, et une réponse absente des données #N/A.",
  },
  rulePure: {
    en: "A function reads its arguments and nothing else: no clock, no network. “Today” is an argument.",
    fr: "Une fonction lit ses arguments et rien d’autre\u00a0: ni horloge, ni réseau. «\u00a0Aujourd’hui\u00a0» est un argument.",
  },
} satisfies Record<string, Words>;

/** What an argument may be, by the kind of its parameter. */
export const kindWords = {
  sum: {
    en: "A cell, or a range to add up.",
    fr: "Une cellule, ou une plage à additionner.",
  },
  number: { en: "One number or cell.", fr: "Un seul nombre ou une seule cellule." },
  column: {
    en: "A range of numbers, whose order counts.",
    fr: "Une plage de nombres, dont l’ordre compte.",
  },
  cells: {
    en: "A range of cells, one row an entry.",
    fr: "Une plage de cellules, une ligne par entrée.",
  },
  cell: { en: "One cell.", fr: "Une seule cellule." },
  boolean: { en: "TRUE or FALSE.", fr: "VRAI ou FAUX." },
  option: { en: "A word.", fr: "Un mot." },
} satisfies Record<string, Words>;

/** Cell errors as Excel shows them. */
export const errorNames = {
  "#VALUE!": { en: "#VALUE!", fr: "#VALEUR!" },
  "#DIV/0!": { en: "#DIV/0!", fr: "#DIV/0!" },
  "#N/A": { en: "#N/A", fr: "#N/A" },
} satisfies Record<string, Words>;
