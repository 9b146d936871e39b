import type { Words } from "../language";

/** What Excel refused, what became of the work, and what to do; by the code of an `Issue`. */
export const excelIssues = {
  "excel-cell-edit": {
    en: "Excel was busy with a cell being edited. Nothing was changed. Press Enter or Esc in the cell, then try again.",
    fr: "Une cellule était en cours de saisie dans Excel. Rien n’a été modifié. Appuyez sur Entrée ou Échap dans la cellule, puis réessayez.",
  },
  "excel-too-large": {
    en: "Excel refused so much data at once. Nothing was changed. Import a shorter period or fewer activities, or download the workbook as a file.",
    fr: "Excel a refusé autant de données à la fois. Rien n’a été modifié. Importez une période plus courte ou moins d’activités, ou téléchargez le classeur sous forme de fichier.",
  },
  "excel-protected": {
    en: "This workbook is protected or read-only, so no sheet can be added. Nothing was changed. Unprotect it (Review, Protect Workbook) or work in a copy.",
    fr: "Ce classeur est protégé ou en lecture seule\u00a0: aucune feuille ne peut y être ajoutée. Rien n’a été modifié. Ôtez la protection (Révision, Protéger le classeur) ou travaillez dans une copie.",
  },
  "excel-too-old": {
    en: "This version of Excel lacks something the workbook needs. Nothing was changed. Download the workbook as a file, or use Excel 2021, Microsoft 365 or Excel on the web.",
    fr: "Cette version d’Excel ne connaît pas une fonction dont le classeur a besoin. Rien n’a été modifié. Téléchargez le classeur sous forme de fichier, ou utilisez Excel 2021, Microsoft 365 ou Excel pour le web.",
  },
  "excel-name-taken": {
    en: "Someone has just given a sheet or a table the same name. Nothing was changed. Try again: other names will be proposed.",
    fr: "Une feuille ou un tableau vient de recevoir le même nom. Rien n’a été modifié. Réessayez\u00a0: d’autres noms seront proposés.",
  },
  "excel-selection": {
    en: "Excel can read one block of cells at a time. Select one block with its headers, then try again.",
    fr: "Excel ne peut lire qu’un seul bloc de cellules à la fois. Sélectionnez un bloc avec ses en-têtes, puis réessayez.",
  },
  "excel-general": {
    en: "Excel could not do it just now. Nothing was changed. Stay in this workbook and try again.",
    fr: "Excel n’a pas pu le faire à l’instant. Rien n’a été modifié. Restez dans ce classeur et réessayez.",
  },
  "excel-cancelled": {
    en: "Cancelled. The sheets begun were removed, and everything else is as it was.",
    fr: "Annulé. Les feuilles commencées ont été supprimées et tout le reste est comme avant.",
  },
  "excel-unexpected": {
    en: "Excel refused the work. Nothing was changed. Try again; if it happens again, report this text: {detail}",
    fr: "Excel a refusé l’opération. Rien n’a été modifié. Réessayez\u00a0; si cela se reproduit, signalez ce texte\u00a0: {detail}",
  },
  "excel-left-behind": {
    en: "The work stopped, and {count, plural, one {one unfinished sheet} other {# unfinished sheets}} may remain: {sheets}. Delete what you find of {count, plural, one {it} other {them}}, then try again. Your own sheets are as they were.",
    fr: "Le travail s’est arrêté, et {count, plural, one {une feuille inachevée} other {# feuilles inachevées}} {count, plural, one {a pu rester} other {ont pu rester}}\u00a0: {sheets}. Supprimez ce que vous en trouvez, puis réessayez. Vos propres feuilles sont comme avant.",
  },
  "excel-page-layout": {
    en: "The workbook is complete, but Excel could not set the pages for printing. Check the page layout before you print.",
    fr: "Le classeur est complet, mais Excel n’a pas pu régler les pages pour l’impression. Vérifiez la mise en page avant d’imprimer.",
  },
} as const satisfies Readonly<Record<string, Words>>;
