import type { Words } from "../language";

/** What happened to formulas on their way to readers without the add-in, and back. */
export const sharingIssues = {
  "convert-unfinished": {
    en: "Excel stopped half-way, and some formulas may stand converted already. Every original is kept: press “Restore functions” to bring them back, or convert again to finish. ({detail})",
    fr: "Excel s’est arrêté en chemin\u00a0: certaines formules sont peut-être déjà converties. Chaque original est conservé\u00a0: cliquez sur «\u00a0Rétablir les fonctions\u00a0» pour les retrouver, ou convertissez de nouveau pour terminer. ({detail})",
  },
  "restore-unfinished": {
    en: "Excel stopped half-way, and some functions may be back already. Nothing is lost: press “Restore functions” again to finish. ({detail})",
    fr: "Excel s’est arrêté en chemin\u00a0: certaines fonctions sont peut-être déjà rétablies. Rien n’est perdu\u00a0: cliquez de nouveau sur «\u00a0Rétablir les fonctions\u00a0» pour terminer. ({detail})",
  },
  "convert-cancelled": {
    en: "Cancelled. Every formula is as you typed it.",
    fr: "Annulé. Chaque formule est telle que vous l’avez saisie.",
  },
  "convert-protected": {
    en: "Excel lets nothing be written into this workbook: it is read-only or protected. Every formula is as it was. Unprotect it, or make the finance copy instead.",
    fr: "Excel ne laisse rien écrire dans ce classeur\u00a0: il est protégé ou en lecture seule. Chaque formule est restée telle quelle. Ôtez la protection, ou créez plutôt la copie pour la finance.",
  },
  "convert-names": {
    en: "The cells are converted, but Excel did not take the formula of a name (Formulas, Name Manager). Change it there by hand.",
    fr: "Les cellules sont converties, mais Excel n’a pas accepté la formule d’un nom (Formules, Gestionnaire de noms). Modifiez-la là, à la main.",
  },
  "convert-notes": {
    en: "The cells are converted, but Excel did not take the comments that say how values were computed. The list below says it.",
    fr: "Les cellules sont converties, mais Excel n’a pas accepté les commentaires qui disent comment les valeurs ont été calculées. La liste ci-dessous le dit.",
  },
} as const satisfies Readonly<Record<string, Words>>;
