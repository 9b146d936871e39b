import type { Words } from "../language";

/** What bringing a workbook up to date has to tell; by the code of an `Issue`. */
export const growthIssues = {
  "grow-sheet-again": {
    en: "The sheet {sheet} could not be found any more. It was written again on a sheet of its own; nothing was written over.",
    fr: "La feuille {sheet} est introuvable. Elle a été écrite de nouveau sur une feuille à part\u00a0; rien n’a été écrasé.",
  },
  "grow-overtyped": {
    en: "On the sheet {sheet}, {count, plural, one {# formula has} other {# formulas have}} been typed over. What was typed was left as it is; empty the cell and update again to bring the formula back.",
    fr: "Sur la feuille {sheet}, {count, plural, one {# formule a été remplacée} other {# formules ont été remplacées}} à la main. Votre saisie reste en place\u00a0; videz la cellule et relancez la mise à jour pour rétablir la formule.",
  },
  "grow-lines-left": {
    en: "On the sheet {sheet}, {count, plural, one {# row or column is} other {# rows or columns are}} no longer needed but {count, plural, one {holds} other {hold}} something of yours. Nothing was deleted.",
    fr: "Sur la feuille {sheet}, {count, plural, one {# ligne ou colonne n’est plus utile mais contient} other {# lignes ou colonnes ne sont plus utiles mais contiennent}} vos propres données. Rien n’a été supprimé.",
  },
  "grow-lines-referred": {
    en: "On the sheet {sheet}, {count, plural, one {# row or column is} other {# rows or columns are}} no longer needed but formulas or charts of yours refer to {count, plural, one {it. It was left} other {them. They were left}} where {count, plural, one {it stands} other {they stand}} and {count, plural, one {goes} other {go}} on calculating.",
    fr: "Sur la feuille {sheet}, {count, plural, one {# ligne ou colonne n’est plus utile, mais vos formules ou graphiques y renvoient. Elle reste en place et continue} other {# lignes ou colonnes ne sont plus utiles, mais vos formules ou graphiques y renvoient. Elles restent en place et continuent}} de se calculer.",
  },
  "grow-converted": {
    en: "{count, plural, one {# formula stands} other {# formulas stand}} converted for readers without the add-in. Nothing was changed. Press “Restore functions” under “Share with finance”, then update again.",
    fr: "{count, plural, one {# formule est convertie} other {# formules sont converties}} pour les lecteurs sans le complément. Rien n’a été modifié. Cliquez sur « Rétablir les fonctions » sous «\u00a0Partager avec la finance\u00a0», puis relancez la mise à jour.",
  },
  "grow-unfinished": {
    en: "Excel stopped before the update was finished. Nothing of yours was touched. Update again: it goes on from there.",
    fr: "Excel s’est arrêté avant la fin de la mise à jour. Rien de ce qui est à vous n’a été touché. Relancez la mise à jour\u00a0: elle reprendra là.",
  },
} satisfies Record<string, Words>;
