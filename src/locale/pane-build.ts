import type { Words } from "./language";

/** Words of the step that chooses the KPIs and how the workbook looks. */
export const kpiWords = {
  chosen: { en: "{count} of {most} chosen", fr: "{count} sur {most} choisis" },
  full: {
    en: "Five are chosen: untick one to choose another.",
    fr: "Cinq sont choisis\u00a0: décochez-en un pour en choisir un autre.",
  },
  more: {
    en: "{count, plural, one {# more possible} other {# more possible}}",
    fr: "{count, plural, one {# autre possible} other {# autres possibles}}",
  },
  fewer: { en: "Show the chosen ones only", fr: "Afficher seulement les choisis" },
  waits: {
    en: "Not in your exports yet: {metrics}.",
    fr: "Pas encore dans vos exports\u00a0: {metrics}.",
  },
  apart: {
    en: "No export of yours tells all of this: {metrics}.",
    fr: "Aucun de vos exports ne donne tout ceci\u00a0: {metrics}.",
  },
  pair: {
    en: "Flatters on its own: the workbook shows “{kpi}” beside it.",
    fr: "Flatteur s’il est seul\u00a0: le classeur montre «\u00a0{kpi}\u00a0» à côté.",
  },
  workbook: { en: "The workbook", fr: "Le classeur" },
  title: { en: "Title", fr: "Titre" },
  proposedTitle: { en: "Social media return", fr: "Retour des réseaux sociaux" },
  currency: { en: "Currency of the workbook", fr: "Devise du classeur" },
  spelling: { en: "Formulas", fr: "Formules" },
  native: { en: "Excel formulas (recommended)", fr: "Formules Excel (recommandé)" },
  nativeHint: {
    en: "Everyone can trace every number, with or without the add-in.",
    fr: "Chacun peut retracer chaque chiffre, avec ou sans le complément.",
  },
  functions: { en: "ROSI functions", fr: "Fonctions ROSI" },
  functionsHint: {
    en: "Shorter to read, e.g. =ROSI(…). Readers need the add-in to recalculate.",
    fr: "Plus court à lire, p. ex. =ROSI(…). Il faut le complément pour recalculer.",
  },
} satisfies Record<string, Words>;

/** Words of the last step. */
export const buildWords = {
  summary: { en: "What will be written", fr: "Ce qui sera écrit" },
  title: { en: "Title", fr: "Titre" },
  objectives: { en: "Objectives", fr: "Objectifs" },
  kpis: { en: "KPIs", fr: "Indicateurs" },
  exports: { en: "Exports", fr: "Exports" },
  exportRows: {
    en: "{tables, plural, one {# table} other {# tables}}, {rows, plural, one {# row} other {# rows}}",
    fr: "{tables, plural, one {# tableau} other {# tableaux}}, {rows, plural, one {# ligne} other {# lignes}}",
  },
  formulas: { en: "Formulas", fr: "Formules" },
  write: { en: "Write KPI workbook", fr: "Écrire le classeur KPI" },
  writeAgain: { en: "Write again", fr: "Écrire de nouveau" },
  update: { en: "Update KPI workbook", fr: "Mettre à jour le classeur KPI" },
  updateAgain: { en: "Update again", fr: "Mettre à jour de nouveau" },
  beside: {
    en: "Make a new set of sheets instead",
    fr: "Créer plutôt un nouveau jeu de feuilles",
  },
  standing: {
    en: "This workbook already holds {tables, plural, one {# export} other {# exports}} with {rows, plural, one {# row} other {# rows}}. New exports are added to them; what you typed stays. Without a new one, continue to change objectives or KPIs.",
    fr: "Ce classeur contient déjà {tables, plural, one {# export} other {# exports}} et {rows, plural, one {# ligne} other {# lignes}}. Les nouveaux exports s’y ajoutent\u00a0; vos saisies restent. Sans nouvel export, continuez pour changer d’objectifs ou d’indicateurs.",
  },
  writing: { en: "Writing the workbook…", fr: "Écriture du classeur…" },
  preparing: { en: "Preparing the workbook…", fr: "Préparation du classeur…" },
  progress: { en: "{done} of {of}", fr: "{done} sur {of}" },
  cancel: { en: "Cancel", fr: "Annuler" },
  fileCancelled: {
    en: "Cancelled. No file was saved; your answers and exports are kept.",
    fr: "Annulé. Aucun fichier n’a été enregistré\u00a0; vos réponses et vos exports sont conservés.",
  },
  cancelled: {
    en: "Cancelled. Your answers and exports are kept; write again whenever you like.",
    fr: "Annulé. Vos réponses et vos exports sont conservés\u00a0; relancez l’écriture quand vous voulez.",
  },
  written: { en: "The workbook is ready.", fr: "Le classeur est prêt." },
  updated: { en: "The workbook is up to date.", fr: "Le classeur est à jour." },
  sheets: { en: "Sheets written:", fr: "Feuilles écrites\u00a0:" },
  failedKept: {
    en: "Your answers and exports are kept: you can try again.",
    fr: "Vos réponses et vos exports sont conservés\u00a0: vous pouvez réessayer.",
  },
  failed: {
    en: "Excel did not accept the workbook. Leave the cell you may be editing, then write again.",
    fr: "Excel n’a pas accepté le classeur. Quittez la cellule en cours de saisie, puis relancez l’écriture.",
  },
  noExcel: {
    en: "This page is open outside Excel: download the workbook and open it in any spreadsheet.",
    fr: "Cette page est ouverte hors d’Excel\u00a0: téléchargez le classeur et ouvrez-le dans un tableur.",
  },
  oldExcel: {
    en: "This version of Excel is too old to be written to: download the workbook, or open it as a new one.",
    fr: "Cette version d’Excel est trop ancienne pour l’écriture\u00a0: téléchargez le classeur, ou ouvrez-le comme nouveau classeur.",
  },
  download: { en: "Download as .xlsx", fr: "Télécharger en .xlsx" },
  openCopy: { en: "Open as a new workbook", fr: "Ouvrir dans un nouveau classeur" },
  openCopyHint: {
    en: "If no download appears, open the copy as a new workbook and save it.",
    fr: "Si aucun téléchargement n’apparaît, ouvrez la copie dans un nouveau classeur et enregistrez-la.",
  },
  fileReady: { en: "{name} is ready.", fr: "{name} est prêt." },
  copyOpened: {
    en: "The copy is open as a new workbook.",
    fr: "La copie est ouverte dans un nouveau classeur.",
  },
  fileFailed: {
    en: "The file could not be made. Your workbook is unchanged: try again, or save it from Excel.",
    fr: "Le fichier n’a pas pu être créé. Votre classeur est inchangé\u00a0: réessayez, ou enregistrez-le depuis Excel.",
  },
  result: { en: "Result", fr: "Résultat" },
} satisfies Record<string, Words>;

/** Words of the function library. */
export const libraryWords = {
  heading: { en: "Functions for your own cells", fr: "Fonctions pour vos propres cellules" },
  search: { en: "Search functions", fr: "Rechercher une fonction" },
  found: {
    en: "{count, plural, =0 {No function found} one {# function} other {# functions}}",
    fr: "{count, plural, =0 {Aucune fonction trouvée} one {# fonction} other {# fonctions}}",
  },
  parameters: { en: "Parameters", fr: "Paramètres" },
  optional: { en: "optional", fr: "facultatif" },
  example: { en: "Example", fr: "Exemple" },
  gives: { en: "gives {value}", fr: "donne {value}" },
  native: { en: "Same in Excel formulas", fr: "Équivalent en formules Excel (noms anglais)" },
  noNative: {
    en: "There is no Excel formula that gives the same.",
    fr: "Aucune formule Excel ne donne le même résultat.",
  },
  nativeRow: { en: "in row {row}", fr: "à la ligne {row}" },
  more: { en: "More about {name}…", fr: "En savoir plus sur {name}…" },
  copy: { en: "Copy the example of {name}", fr: "Copier l’exemple de {name}" },
  copied: { en: "Copied: {text}", fr: "Copié\u00a0: {text}" },
} satisfies Record<string, Words>;
