import type { Words } from "./language";

/** Words of the steps that bring exports in and check them. */
export const dataWords = {
  pasteLabel: { en: "Paste an export", fr: "Coller un export" },
  pasteHint: {
    en: "Copy the table in the platform or in a file, headers included, then paste it here.",
    fr: "Copiez le tableau dans la plateforme ou dans un fichier, en-têtes compris, puis collez-le ici.",
  },
  readPaste: { en: "Read the pasted text", fr: "Lire le texte collé" },
  pasteName: { en: "pasted text", fr: "texte collé" },
  filesLabel: { en: "Choose files", fr: "Choisir des fichiers" },
  filesDrop: { en: "or drop them here", fr: "ou déposez-les ici" },
  filesKinds: { en: "CSV, TSV, TXT, XLSX or XLS", fr: "CSV, TSV, TXT, XLSX ou XLS" },
  selection: { en: "Use the selected cells", fr: "Utiliser les cellules sélectionnées" },
  selectionName: { en: "selected cells", fr: "cellules sélectionnées" },
  reading: { en: "Reading {name}…", fr: "Lecture\u00a0: {name}…" },
  readingOf: {
    en: "Reading {name} ({done} of {of})…",
    fr: "Lecture\u00a0: {name} ({done} sur {of})…",
  },
  added: {
    en: "{count, plural, =0 {No table added.} one {# table added.} other {# tables added.}}",
    fr: "{count, plural, =0 {Aucun tableau ajouté.} one {# tableau ajouté.} other {# tableaux ajoutés.}}",
  },
  alreadyThere: {
    en: "{name} was already read: the same export is kept once.",
    fr: "{name} a déjà été lu\u00a0: le même export n’est gardé qu’une fois.",
  },
  nothingFound: {
    en: "No table was found ({name}). Copy or select the whole table, its header row included.",
    fr: "Aucun tableau trouvé ({name}). Copiez ou sélectionnez tout le tableau, ligne d’en-tête comprise.",
  },
  failed: {
    en: "{name} could not be read. Open it in Excel, copy the table with its headers and paste it above.",
    fr: "{name} n’a pas pu être lu. Ouvrez-le dans Excel, copiez le tableau avec ses en-têtes et collez-le ci-dessus.",
  },
  soFar: { en: "Added so far", fr: "Déjà ajoutés" },
  readResults: { en: "Result of the last reading", fr: "Résultat de la dernière lecture" },
} satisfies Record<string, Words>;

/** Words of the cards that show what was recognised. */
export const reviewWords = {
  unknownPlatform: { en: "Unknown platform", fr: "Plateforme inconnue" },
  nothing: {
    en: "No export has been added yet.",
    fr: "Aucun export n’a encore été ajouté.",
  },
  toData: { en: "Add an export", fr: "Ajouter un export" },
  source: { en: "Source", fr: "Source" },
  report: { en: "Report", fr: "Rapport" },
  period: { en: "Period", fr: "Période" },
  language: { en: "Language", fr: "Langue" },
  rows: { en: "Rows", fr: "Lignes" },
  rowsRead: {
    en: "{read, plural, one {# read} other {# read}}{skipped, plural, =0 {} other {, # skipped}}",
    fr: "{read, plural, one {# lue} other {# lues}}{skipped, plural, =0 {} one {, # ignorée} other {, # ignorées}}",
  },
  currency: { en: "Currency", fr: "Devise" },
  unknown: { en: "not stated", fr: "non indiquée" },
  fromTo: { en: "{from} to {to}", fr: "du {from} au {to}" },
  totals: { en: "Totals", fr: "Totaux" },
  metric: { en: "Metric", fr: "Mesure" },
  total: { en: "Total", fr: "Total" },
  rowsSum: { en: "Sum of the rows", fr: "Somme des lignes" },
  notInRows: { en: "Left out of the rows", fr: "Absent des lignes" },
  difference: { en: "Difference", fr: "Écart" },
  replaced: {
    en: "Nothing of this table counts any more: other imports tell all of it.",
    fr: "Plus rien de ce tableau ne compte\u00a0: d’autres imports en donnent l’intégralité.",
  },
  more: {
    en: "{count, plural, one {Show # more} other {Show # more}}",
    fr: "{count, plural, one {Afficher # de plus} other {Afficher # de plus}}",
  },
  fewer: { en: "Show fewer", fr: "Afficher moins" },
  remarks: { en: "Remarks", fr: "Remarques" },
  remove: { en: "Remove", fr: "Retirer" },
  removeNamed: { en: "Remove {name}", fr: "Retirer {name}" },
  askCurrency: {
    en: "In which currency are these amounts?",
    fr: "Dans quelle devise sont ces montants\u00a0?",
  },
  chooseCurrency: { en: "Choose a currency", fr: "Choisir une devise" },
  askPeriod: {
    en: "Which period does this export cover? (optional)",
    fr: "Quelle période couvre cet export\u00a0? (facultatif)",
  },
  from: { en: "From", fr: "Du" },
  to: { en: "To", fr: "Au" },
  periodBackwards: {
    en: "The end lies before the start. Correct one of the two dates.",
    fr: "La fin précède le début. Corrigez l’une des deux dates.",
  },
  mapTitle: { en: "What do the columns mean?", fr: "Que signifient les colonnes\u00a0?" },
  mapLead: {
    en: "This export is not one we know. Say once what each column is; guesses are already filled in.",
    fr: "Cet export ne nous est pas connu. Indiquez ce que contient chaque colonne\u00a0; nos suppositions sont déjà remplies.",
  },
  mapPlatform: { en: "Name of the platform", fr: "Nom de la plateforme" },
  mapColumn: { en: "Meaning of “{header}”", fr: "Signification de «\u00a0{header}\u00a0»" },
  mapNoHeader: { en: "Column {column}", fr: "Colonne {column}" },
  mapExamples: { en: "e.g. {values}", fr: "p. ex. {values}" },
  mapApply: { en: "Use these columns", fr: "Utiliser ces colonnes" },
  mapDone: {
    en: "Columns applied. The totals are shown above.",
    fr: "Colonnes appliquées. Les totaux figurent ci-dessus.",
  },
  mapFailed: {
    en: "These columns give no number. Choose a measure for at least one column that holds numbers.",
    fr: "Ces colonnes ne donnent aucun chiffre. Choisissez une mesure pour au moins une colonne qui contient des nombres.",
  },
  mapAgain: { en: "Change the meaning of the columns", fr: "Modifier le sens des colonnes" },
  guess: { en: "guess", fr: "supposition" },
} satisfies Record<string, Words>;

/** What a column can be besides a metric. */
export const columnRoles = {
  ignored: { en: "Ignore this column", fr: "Ignorer cette colonne" },
  date: { en: "Date", fr: "Date" },
  from: { en: "Start of the period", fr: "Début de la période" },
  to: { en: "End of the period", fr: "Fin de la période" },
  activity: { en: "Name of the activity", fr: "Nom de l’activité" },
  text: {
    en: "Text or name of a person (left out)",
    fr: "Texte ou nom d’une personne (laissé de côté)",
  },
  currency: { en: "Currency", fr: "Devise" },
} satisfies Record<string, Words>;

export const columnGroups = {
  roles: { en: "Not a number", fr: "Autre qu’un nombre" },
  metrics: { en: "Measures", fr: "Mesures" },
} satisfies Record<string, Words>;
