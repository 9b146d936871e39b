import type { Words } from "./language";

/** Words of the frame of the pane: header, tabs, steps, buttons. */
export const frame = {
  product: { en: "ROSI for Excel", fr: "ROSI pour Excel" },
  language: { en: "Language", fr: "Langue" },
  tabs: { en: "Sections", fr: "Rubriques" },
  workbookTab: { en: "KPI workbook", fr: "Classeur KPI" },
  financeTab: { en: "Finance", fr: "Finance" },
  functionsTab: { en: "Functions", fr: "Fonctions" },
  steps: { en: "Steps", fr: "Étapes" },
  stepOf: { en: "Step {step} of {steps}", fr: "Étape {step} sur {steps}" },
  stepName: { en: "Step {step}: {name}", fr: "Étape {step}\u00a0: {name}" },
  back: { en: "Back", fr: "Retour" },
  next: { en: "Next", fr: "Suivant" },
  startAgain: { en: "Start again", fr: "Recommencer" },
  loading: { en: "Loading…", fr: "Chargement…" },
  broken: {
    en: "The pane ran into a problem. Your workbook has not been changed.",
    fr: "Le volet a rencontré un problème. Votre classeur n’a pas été modifié.",
  },
  brokenNext: {
    en: "Reload the pane: your answers are kept, your exports have to be added again.",
    fr: "Rechargez le volet\u00a0: vos réponses sont conservées, vos exports sont à ajouter de nouveau.",
  },
  reload: { en: "Reload the pane", fr: "Recharger le volet" },
} satisfies Record<string, Words>;

/** What each step is called: short in the list of steps, as a question in its heading. */
export const stepNames = {
  objectives: { en: "Objectives", fr: "Objectifs" },
  departments: { en: "Departments", fr: "Services" },
  data: { en: "Data", fr: "Données" },
  review: { en: "Check", fr: "Vérification" },
  kpis: { en: "KPIs", fr: "Indicateurs" },
  build: { en: "Build", fr: "Création" },
} satisfies Record<string, Words>;

export const stepHeadings = {
  objectives: {
    en: "What should social media achieve?",
    fr: "Que doivent apporter les réseaux sociaux\u00a0?",
  },
  departments: { en: "Who will read the workbook?", fr: "Qui lira le classeur\u00a0?" },
  data: { en: "Add what the platforms report", fr: "Ajoutez les exports des plateformes" },
  review: { en: "Check what was recognised", fr: "Vérifiez ce qui a été reconnu" },
  kpis: { en: "Choose your KPIs", fr: "Choisissez vos indicateurs" },
  build: { en: "Build the workbook", fr: "Créez le classeur" },
} satisfies Record<string, Words>;

export const stepLeads = {
  objectives: {
    en: "Choose one or more. Each brings its own KPIs.",
    fr: "Choisissez-en un ou plusieurs. Chacun apporte ses propres indicateurs.",
  },
  departments: {
    en: "Their KPIs are proposed first. Leave empty for the whole company.",
    fr: "Leurs indicateurs sont proposés en premier. Laissez vide pour toute l’entreprise.",
  },
  data: {
    en: "Paste, drop or choose exports as the platforms give them. Nothing leaves this computer.",
    fr: "Collez, déposez ou choisissez les exports tels que les plateformes les donnent. Rien ne quitte cet ordinateur.",
  },
  review: {
    en: "Compare the totals with what the platform shows before you go on.",
    fr: "Comparez les totaux avec ceux de la plateforme avant de continuer.",
  },
  kpis: {
    en: "At most five per objective, so that each one gets read. Cells wait for numbers that are not there yet.",
    fr: "Cinq au plus par objectif, pour que chacun soit lu. Les cellules attendent les chiffres encore absents.",
  },
  build: {
    en: "Only sheets of ours are written: what you typed and your own sheets stay as they are.",
    fr: "Seules nos feuilles sont écrites\u00a0: vos saisies et vos propres feuilles restent telles quelles.",
  },
} satisfies Record<string, Words>;

/** Why a step cannot be left yet, and what to do. */
export const blockers = {
  objectives: {
    en: "Choose at least one objective to go on.",
    fr: "Choisissez au moins un objectif pour continuer.",
  },
  data: {
    en: "Add at least one export to go on: paste it, drop it or choose a file.",
    fr: "Ajoutez au moins un export pour continuer\u00a0: collez-le, déposez-le ou choisissez un fichier.",
  },
  review: {
    en: "No table gives a number yet. Say what the columns mean, or go back and add another export.",
    fr: "Aucun tableau ne donne encore de chiffre. Indiquez le sens des colonnes, ou revenez ajouter un autre export.",
  },
  reading: {
    en: "Wait until the files are read.",
    fr: "Attendez la fin de la lecture des fichiers.",
  },
  kpis: {
    en: "Choose at least one KPI to go on.",
    fr: "Choisissez au moins un indicateur pour continuer.",
  },
} satisfies Record<string, Words>;
