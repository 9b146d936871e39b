import type { Words } from "./language";

/** What the command line says; nothing here is said by the pane. */
export const cliWords = {
  intro: {
    en: "ROSI for Excel: builds a KPI workbook from what advertising and social platforms export.",
    fr: "ROSI for Excel\u00a0: construit un classeur KPI à partir des exports des plateformes publicitaires et sociales.",
  },
  usage: { en: "Usage", fr: "Utilisation" },
  options: { en: "Options", fr: "Options" },
  objectives: { en: "Objectives", fr: "Objectifs" },
  departments: { en: "Departments", fr: "Services" },
  inspectHelp: {
    en: "Shows as JSON what is recognised in each file: platform, report, columns, period, totals, problems.",
    fr: "Montre en JSON ce qui est reconnu dans chaque fichier\u00a0: plateforme, rapport, colonnes, période, totaux, problèmes.",
  },
  buildHelp: {
    en: "Writes the KPI workbook. Its formulas are Excel’s own, so it opens anywhere, without the add-in.",
    fr: "Écrit le classeur KPI. Ses formules sont celles d’Excel\u00a0: il s’ouvre partout, sans le complément.",
  },
  sampleHelp: {
    en: "Writes a finished example with numbers of its own.",
    fr: "Écrit un exemple terminé, avec ses propres chiffres.",
  },
  financeHelp: {
    en: "Writes a copy of a workbook for readers without the add-in: our functions become Excel’s own formulas, everything else stays.",
    fr: "Écrit une copie d’un classeur pour qui n’a pas le complément\u00a0: nos fonctions deviennent des formules Excel, tout le reste est conservé.",
  },
  optionLang: {
    en: "language of the workbook and of what is said here: en or fr (en if left out)",
    fr: "langue du classeur et des messages\u00a0: en ou fr (en par défaut)",
  },
  optionHelp: { en: "shows this help", fr: "affiche cette aide" },
  optionObjectives: {
    en: "what you want to achieve, comma-separated (see below)",
    fr: "ce que vous voulez atteindre, séparé par des virgules (voir ci-dessous)",
  },
  optionDepartments: {
    en: "who answers for the figures, comma-separated (see below)",
    fr: "qui répond des chiffres, séparé par des virgules (voir ci-dessous)",
  },
  optionMetrics: {
    en: "the exported files, CSV or Excel, one or more",
    fr: "les fichiers exportés, CSV ou Excel, un ou plusieurs",
  },
  optionSample: {
    en: "instead of objectives and exports: a finished example, to see what comes out",
    fr: "à la place des objectifs et des exports\u00a0: un exemple terminé, pour voir le résultat",
  },
  optionCurrency: {
    en: "ISO code of the currency, such as EUR (that of the exports if left out)",
    fr: "code ISO de la devise, par exemple EUR (celle des exports par défaut)",
  },
  optionTitle: { en: "title of the dashboard", fr: "titre du tableau de bord" },
  optionSpelling: {
    en: "formulas that the Definitions sheet puts first: native or functions (native if left out); the cells of the file are always native",
    fr: "formules que la feuille Définitions met en avant\u00a0: native ou functions (native par défaut)\u00a0; les cellules du fichier sont toujours natives",
  },
  optionOut: {
    en: "the .xlsx file to write; an older one of that name is replaced once the new one is complete",
    fr: "le fichier .xlsx à écrire\u00a0; un ancien fichier du même nom n’est remplacé qu’une fois le nouveau complet",
  },

  noCommand: {
    en: "Say what to do: {commands}. “--help” explains them.",
    fr: "Indiquez que faire\u00a0: {commands}. «\u00a0--help\u00a0» les explique.",
  },
  unknownCommand: {
    en: "“{command}” is not a command; the commands are {commands}.",
    fr: "«\u00a0{command}\u00a0» n’est pas une commande\u00a0; les commandes sont {commands}.",
  },
  unknownOption: {
    en: "“{option}” is not an option of “{command}”; “--help” lists them.",
    fr: "«\u00a0{option}\u00a0» n’est pas une option de «\u00a0{command}\u00a0»\u00a0; «\u00a0--help\u00a0» en donne la liste.",
  },
  valueMissing: {
    en: "“{option}” needs a value after it.",
    fr: "«\u00a0{option}\u00a0» doit être suivi d’une valeur.",
  },
  valueUnwanted: {
    en: "“{option}” takes no value.",
    fr: "«\u00a0{option}\u00a0» ne prend pas de valeur.",
  },
  optionMissing: {
    en: "“{option}” is missing.",
    fr: "Il manque «\u00a0{option}\u00a0».",
  },
  filesMissing: {
    en: "Name at least one file to inspect.",
    fr: "Indiquez au moins un fichier à examiner.",
  },
  oneWorkbook: {
    en: "Name one workbook to copy.",
    fr: "Indiquez un classeur à copier.",
  },
  unknownChoice: {
    en: "“{value}” is not possible for “{option}”; possible: {choices}.",
    fr: "«\u00a0{value}\u00a0» n’est pas possible pour «\u00a0{option}\u00a0»\u00a0; possibles\u00a0: {choices}.",
  },
  currencyBad: {
    en: "“{value}” is not a currency code; write three capital letters, such as EUR.",
    fr: "«\u00a0{value}\u00a0» n’est pas un code de devise\u00a0; écrivez trois lettres majuscules, par exemple EUR.",
  },
  outBad: {
    en: "“{file}” cannot be the workbook: its name must end in .xlsx.",
    fr: "«\u00a0{file}\u00a0» ne peut pas être le classeur\u00a0: son nom doit se terminer par .xlsx.",
  },
  outIsInput: {
    en: "“{file}” is one of the files to read; write the workbook under another name.",
    fr: "«\u00a0{file}\u00a0» est l’un des fichiers à lire\u00a0; écrivez le classeur sous un autre nom.",
  },
  sampleAlone: {
    en: "“{option}” does not go with “--sample”: a sample brings its own answers and numbers.",
    fr: "«\u00a0{option}\u00a0» ne va pas avec «\u00a0--sample\u00a0»\u00a0: un exemple apporte ses propres réponses et chiffres.",
  },
  fileMissing: {
    en: "There is no file “{file}”.",
    fr: "Le fichier «\u00a0{file}\u00a0» n’existe pas.",
  },
  fileUnreadable: {
    en: "The file “{file}” cannot be opened ({reason}).",
    fr: "Le fichier «\u00a0{file}\u00a0» ne peut pas être ouvert ({reason}).",
  },
  fileUnwritable: {
    en: "The file “{file}” cannot be written ({reason}); nothing was changed.",
    fr: "Le fichier «\u00a0{file}\u00a0» ne peut pas être écrit ({reason})\u00a0; rien n’a été modifié.",
  },
  fileRefused: {
    en: "“{file}”: {problem}",
    fr: "«\u00a0{file}\u00a0»\u00a0: {problem}",
  },
  unexpected: {
    en: "Something went wrong that should not happen; nothing was written. ({reason})",
    fr: "Une erreur inattendue s’est produite\u00a0; rien n’a été écrit. ({reason})",
  },

  written: {
    en: "Wrote “{file}”, {sheets, plural, one {# sheet} other {# sheets}}: {names}.",
    fr: "«\u00a0{file}\u00a0» est écrit, avec {sheets, plural, one {# feuille} other {# feuilles}}\u00a0: {names}.",
  },
  financeWritten: {
    en: "Wrote “{file}”: {written, plural, one {# formula} other {# formulas}} written out{kept, plural, =0 {} one {, # value kept} other {, # values kept}}. The sheet “{checks}” compares them one by one.",
    fr: "«\u00a0{file}\u00a0» est écrit\u00a0: {written, plural, one {# formule remplacée} other {# formules remplacées}}{kept, plural, =0 {} one {, # valeur conservée} other {, # valeurs conservées}}. La feuille «\u00a0{checks}\u00a0» les compare une à une.",
  },
  financeNothingWritten: {
    en: "Wrote “{file}”: no formula in its cells needed the add-in.",
    fr: "«\u00a0{file}\u00a0» est écrit\u00a0: aucune formule de ses cellules n’avait besoin du complément.",
  },
  financeRules: {
    en: "Also written out in names, conditional formats, validations and table columns: {count}.",
    fr: "Remplacées aussi dans les noms, mises en forme conditionnelles, validations et colonnes de tableaux\u00a0: {count}.",
  },
  financeRemoved: { en: "Taken out: {parts}.", fr: "Retiré\u00a0: {parts}." },
  financeUnchanged: {
    en: "Nothing in the workbook needs the add-in: “{file}” is the same file.",
    fr: "Rien dans le classeur ne dépend du complément\u00a0: «\u00a0{file}\u00a0» est le même fichier.",
  },
  readTitle: { en: "Read:", fr: "Lu\u00a0:" },
  readTable: {
    en: "{file}: {source}, {rows, plural, =0 {no row} one {# row} other {# rows}} read{skipped, plural, =0 {} other {, # skipped ({reasons})}}",
    fr: "{file}\u00a0: {source}, {rows, plural, =0 {aucune ligne lue} one {# ligne lue} other {# lignes lues}}{skipped, plural, =0 {} one {, # ignorée ({reasons})} other {, # ignorées ({reasons})}}",
  },
  unknownSource: { en: "platform not recognised", fr: "plateforme non reconnue" },
  checkTitle: { en: "To check:", fr: "À vérifier\u00a0:" },
  nothingToCheck: { en: "Nothing to check.", fr: "Rien à vérifier." },
  issue: {
    en: "{where}: {problem}",
    fr: "{where}\u00a0: {problem}",
  },
} as const satisfies Readonly<Record<string, Words>>;
