import type { Words } from "./language";

/** Words of the view that hands a workbook to readers without the add-in. */
export const financeWords = {
  heading: { en: "Share with finance", fr: "Partager avec la finance" },
  lead: {
    en: "Readers without ROSI see #NAME? where a ROSI function stands. Give them a copy, or convert this workbook for as long as you share it.",
    fr: "Sans ROSI, on voit #NOM? là où se trouve une fonction ROSI. Donnez une copie à vos lecteurs, ou convertissez ce classeur le temps de le partager.",
  },
  noExcel: {
    en: "This page is open outside Excel. Open it in Excel beside the workbook you want to share.",
    fr: "Cette page est ouverte hors d’Excel. Ouvrez-la dans Excel, à côté du classeur à partager.",
  },
  cancel: { en: "Cancel", fr: "Annuler" },
} satisfies Record<string, Words>;

/** Words of the copy that is made of the workbook. */
export const copyWords = {
  heading: { en: "Finance copy", fr: "Copie pour la finance" },
  lead: {
    en: "A new workbook with Excel’s own formulas, the same numbers and nothing of the add-in. This one stays as it is.",
    fr: "Un nouveau classeur aux formules Excel ordinaires, avec les mêmes chiffres et sans trace du complément. Celui-ci reste tel quel.",
  },
  make: { en: "Make finance copy", fr: "Créer la copie" },
  again: { en: "Make it again", fr: "Créer de nouveau" },
  download: { en: "Download the copy", fr: "Télécharger la copie" },
  working: { en: "Making the copy…", fr: "Création de la copie…" },
  opened: {
    en: "The copy is open as a new workbook. Check it and save it there.",
    fr: "La copie est ouverte dans un nouveau classeur. Contrôlez-la et enregistrez-la là.",
  },
  saved: { en: "{name} is ready.", fr: "{name} est prêt." },
  unchanged: {
    en: "Nothing in this workbook needs ROSI: share it as it is.",
    fr: "Rien dans ce classeur n’a besoin de ROSI\u00a0: partagez-le tel quel.",
  },
  failed: {
    en: "The copy could not be made, and this workbook is unchanged. Leave the cell you may be editing and try again. ({detail})",
    fr: "La copie n’a pas pu être créée\u00a0; ce classeur est inchangé. Quittez la cellule en cours de saisie, puis réessayez. ({detail})",
  },
  cancelled: {
    en: "Cancelled. No copy was made.",
    fr: "Annulé. Aucune copie n’a été créée.",
  },
  report: { en: "What the copy holds", fr: "Contenu de la copie" },
  formulas: {
    en: "{count, plural, =0 {No cell called a ROSI function.} one {# formula is written out as an Excel formula.} other {# formulas are written out as Excel formulas.}}",
    fr: "{count, plural, =0 {Aucune cellule n’utilisait de fonction ROSI.} one {# formule est écrite en formule Excel.} other {# formules sont écrites en formules Excel.}}",
  },
  values: {
    en: "{count, plural, one {# cell holds its value: Excel has no formula that gives the same.} other {# cells hold their values: Excel has no formula that gives the same.}}",
    fr: "{count, plural, one {# cellule contient sa valeur\u00a0: aucune formule Excel ne donne le même résultat.} other {# cellules contiennent leur valeur\u00a0: aucune formule Excel ne donne le même résultat.}}",
  },
  rules: {
    en: "{count, plural, one {# name or rule is written out too.} other {# names and rules are written out too.}}",
    fr: "{count, plural, one {# nom ou règle est écrit de même.} other {# noms et règles sont écrits de même.}}",
  },
  removed: {
    en: "{count, plural, one {# trace of the add-in was removed.} other {# traces of the add-in were removed.}}",
    fr: "{count, plural, one {# trace du complément a été retirée.} other {# traces du complément ont été retirées.}}",
  },
  "name like a function": {
    en: "The name “{name}” is spelled like a ROSI function. Rename it (Formulas, Name Manager), or Excel may take one for the other.",
    fr: "Le nom «\u00a0{name}\u00a0» s’écrit comme une fonction ROSI. Renommez-le (Formules, Gestionnaire de noms)\u00a0: Excel pourrait les confondre.",
  },
  "value unknown": {
    en: "{sheet}, {cell}: no value was stored, so the copy shows #N/A there. Recalculate this workbook with ROSI and make the copy again.",
    fr: "{sheet}, {cell}\u00a0: aucune valeur n’était enregistrée, la copie y affiche #N/A. Recalculez ce classeur avec ROSI et créez de nouveau la copie.",
  },
  "rule given up": {
    en: "{where}: a rule or a name that Excel cannot compute without ROSI no longer does anything in the copy.",
    fr: "{where}\u00a0: une règle ou un nom qu’Excel ne peut pas calculer sans ROSI est sans effet dans la copie.",
  },
} satisfies Record<string, Words>;

/** Words of the conversion in place, and of the way back. */
export const convertWords = {
  heading: { en: "Convert this workbook", fr: "Convertir ce classeur" },
  lead: {
    en: "Each ROSI function becomes Excel’s own formula in its cell. What you typed is remembered in the workbook and can be brought back.",
    fr: "Chaque fonction ROSI devient une formule Excel ordinaire dans sa cellule. Vos saisies sont gardées en mémoire dans le classeur et peuvent être rétablies.",
  },
  looking: { en: "Looking for ROSI functions…", fr: "Recherche des fonctions ROSI…" },
  look: { en: "Look again", fr: "Rechercher de nouveau" },
  none: {
    en: "No formula in this workbook calls a ROSI function. It can be shared as it is.",
    fr: "Aucune formule de ce classeur n’utilise de fonction ROSI. Il peut être partagé tel quel.",
  },
  found: {
    en: "{count, plural, one {# formula calls ROSI functions} other {# formulas call ROSI functions}}",
    fr: "{count, plural, one {# formule utilise des fonctions ROSI} other {# formules utilisent des fonctions ROSI}}",
  },
  convert: {
    en: "{count, plural, one {Convert # formula} other {Convert # formulas}}",
    fr: "{count, plural, one {Convertir # formule} other {Convertir # formules}}",
  },
  converting: { en: "Converting…", fr: "Conversion…" },
  progress: { en: "Step {done} of {of}", fr: "Étape {done} sur {of}" },
  allSame: {
    en: "{count, plural, one {# formula is converted and shows the same value as before.} other {# formulas are converted, and all show the same value as before.}}",
    fr: "{count, plural, one {# formule est convertie et affiche la même valeur qu’avant.} other {# formules sont converties et affichent toutes la même valeur qu’avant.}}",
  },
  someDiffer: {
    en: "{count, plural, one {# formula is converted.} other {# formulas are converted.}} {differ, plural, one {# does not show the same value as before: see the list.} other {# do not show the same value as before: see the list.}}",
    fr: "{count, plural, one {# formule est convertie.} other {# formules sont converties.}} {differ, plural, one {# n’affiche pas la même valeur qu’avant\u00a0: voyez la liste.} other {# n’affichent pas la même valeur qu’avant\u00a0: voyez la liste.}}",
  },
  someLeft: {
    en: "{count, plural, one {# formula was left as it is: the list says why.} other {# formulas were left as they are: the list says why.}}",
    fr: "{count, plural, one {# formule est restée telle quelle\u00a0: la liste dit pourquoi.} other {# formules sont restées telles quelles\u00a0: la liste dit pourquoi.}}",
  },
  failed: {
    en: "Excel did not do it. Leave the cell you may be editing and try again.",
    fr: "Excel ne l’a pas fait. Quittez la cellule en cours de saisie, puis réessayez.",
  },
} satisfies Record<string, Words>;

export const restoreWords = {
  standing: {
    en: "{count, plural, one {# formula stands converted in this workbook.} other {# formulas stand converted in this workbook.}}",
    fr: "{count, plural, one {# formule est convertie dans ce classeur.} other {# formules sont converties dans ce classeur.}}",
  },
  restore: { en: "Restore functions", fr: "Rétablir les fonctions" },
  restoring: { en: "Bringing the functions back…", fr: "Rétablissement des fonctions…" },
  nothing: {
    en: "Nothing in this workbook stands converted.",
    fr: "Rien n’est converti dans ce classeur.",
  },
  done: {
    en: "{count, plural, =0 {No formula was brought back.} one {# formula is back as it was typed.} other {# formulas are back as they were typed.}}",
    fr: "{count, plural, =0 {Aucune formule n’a été rétablie.} one {# formule est de nouveau telle que saisie.} other {# formules sont de nouveau telles que saisies.}}",
  },
  changed: {
    en: "Changed since, or gone: left as {count, plural, one {it is} other {they are}}. What was typed there:",
    fr: "{count, plural, one {Modifiée depuis, ou disparue\u00a0: laissée telle quelle} other {Modifiées depuis, ou disparues\u00a0: laissées telles quelles}}. Ce qui y était saisi\u00a0:",
  },
  protected: {
    en: "On a protected sheet: unprotect it (Review, Unprotect Sheet), then restore again. Still remembered:",
    fr: "Sur une feuille protégée\u00a0: ôtez la protection (Révision, Ôter la protection de la feuille), puis rétablissez de nouveau. Toujours en mémoire\u00a0:",
  },
} satisfies Record<string, Words>;

/** Words of the list of formulas. */
export const formulaWords = {
  list: { en: "Formulas", fr: "Formules" },
  place: { en: "{sheet}, {cell}", fr: "{sheet}, {cell}" },
  name: { en: "Name “{name}”", fr: "Nom «\u00a0{name}\u00a0»" },
  shows: { en: "shows {value}", fr: "affiche {value}" },
  showed: { en: "showed {before}, now {after}", fr: "affichait {before}, maintenant {after}" },
  same: { en: "still {value}", fr: "toujours {value}" },
  differs: { en: "Differs", fr: "Différence" },
  repaired: { en: "Has a value again", fr: "A de nouveau une valeur" },
  empty: { en: "nothing", fr: "rien" },
  becomes: { en: "becomes", fr: "devient" },
  becomesValue: {
    en: "becomes its value, with a comment: Excel has no formula that gives the same.",
    fr: "devient sa valeur, avec un commentaire\u00a0: aucune formule Excel ne donne le même résultat.",
  },
  protected: {
    en: "Stays: the sheet is protected. Unprotect it (Review, Unprotect Sheet) to convert it.",
    fr: "Reste telle quelle\u00a0: la feuille est protégée. Ôtez la protection (Révision, Ôter la protection de la feuille) pour la convertir.",
  },
  "no-value": {
    en: "Stays: Excel has no formula that gives the same, and the cell shows no value that could be kept. Recalculate it first.",
    fr: "Reste telle quelle\u00a0: aucune formule Excel ne donne le même résultat et la cellule n’affiche aucune valeur à garder. Recalculez-la d’abord.",
  },
  spill: {
    en: "Stays: its result fills several cells, and this Excel does not say which. Make the finance copy instead.",
    fr: "Reste telle quelle\u00a0: son résultat remplit plusieurs cellules et cette version d’Excel ne dit pas lesquelles. Créez plutôt la copie pour la finance.",
  },
  nameStays: {
    en: "Stays: change it by hand (Formulas, Name Manager).",
    fr: "Reste tel quel\u00a0: modifiez-le à la main (Formules, Gestionnaire de noms).",
  },
  more: {
    en: "{count, plural, one {Show # more} other {Show # more}}",
    fr: "{count, plural, one {Afficher # autre} other {Afficher # autres}}",
  },
  fewer: { en: "Show the first ones only", fr: "Afficher seulement les premières" },
} satisfies Record<string, Words>;
