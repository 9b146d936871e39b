import type { Words } from "../language";

/** The import that `name` and `name_kind` of an issue's values tell of: a file, a sheet or a paste. */
function told(name: string): Words {
  return {
    en: `{${name}_kind, select, paste {the pasted table} sheet {the table of sheet “{${name}}”} other {“{${name}}”}}`,
    fr: `{${name}_kind, select, paste {le tableau collé} sheet {le tableau de la feuille «\u00a0{${name}}\u00a0»} other {«\u00a0{${name}}\u00a0»}}`,
  };
}

/** What became of records that two imports tell. */
export const countIssues = {
  "imports-replaced": {
    en: `{count, plural, one {One row} other {# rows}} of ${told("older").en} {count, plural, one {was} other {were}} replaced by ${told("newer").en}, read later, so that nothing counts twice.{left, plural, =0 {} one { One other row of it still counts.} other { Its # other rows still count.}}{cut, plural, =0 {} one { One row also covered days that the newer import does not tell; they no longer count. Export them again to bring them back.} other { # rows also covered days that the newer import does not tell; they no longer count. Export them again to bring them back.}}`,
    fr: `{count, plural, one {Une ligne} other {# lignes}} de ${told("older").fr} {count, plural, one {a été remplacée} other {ont été remplacées}} par ${told("newer").fr}, lu plus tard, pour que rien ne compte deux fois.{left, plural, =0 {} one { Une autre ligne compte toujours.} other { Ses # autres lignes comptent toujours.}}{cut, plural, =0 {} one { Une ligne couvrait aussi des jours absents du nouvel import\u00a0; ils ne comptent plus. Exportez-les à nouveau pour les retrouver.} other { # lignes couvraient aussi des jours absents du nouvel import\u00a0; ils ne comptent plus. Exportez-les à nouveau pour les retrouver.}}`,
  },
  "imports-both": {
    en: `Taken for two accounts, so that both count: ${told("older").en} and ${told("newer").en} tell the same days without one number in common, and most are far apart. If they are one account, let the newer import replace the older.`,
    fr: `Pris pour deux comptes, donc comptés tous deux\u00a0: ${told("older").fr} et ${told("newer").fr} portent sur les mêmes jours sans un seul chiffre en commun, et la plupart sont très différents. S’il s’agit d’un seul compte, laissez le nouvel import remplacer l’ancien.`,
  },
  "imports-restated": {
    en: `{count, plural, one {One row} other {# rows}} of ${told("older").en} {count, plural, one {was} other {were}} replaced by ${told("newer").en}: for the same days not one number is the same, but most are close, as when a platform corrects its recent figures. If they are two accounts, let both count.`,
    fr: `{count, plural, one {Une ligne} other {# lignes}} de ${told("older").fr} {count, plural, one {a été remplacée} other {ont été remplacées}} par ${told("newer").fr}\u00a0: pour les mêmes jours, aucun chiffre n’est le même, mais la plupart sont proches, comme lorsqu’une plateforme corrige ses chiffres récents. S’il s’agit de deux comptes, faites compter les deux.`,
  },
  "imports-both-chosen": {
    en: `Both count, as you said that they are two accounts: ${told("older").en} and ${told("newer").en}.`,
    fr: `Les deux comptent, puisqu’il s’agit de deux comptes selon vous\u00a0: ${told("older").fr} et ${told("newer").fr}.`,
  },
  rivals: {
    en: `{platform}: ${told("first").en} and ${told("second").en} tell {metric_en} for the same days in two ways ({first_total, number} and {second_total, number}). Only ${told("first").en} counts, {why, select, days {as it covers more days} finer {as it tells more days one by one} metrics {as it has more metrics} newer {as it was read last} other {as you chose}}; leave it out to count the other one.`,
    fr: `{platform}\u00a0: ${told("first").fr} et ${told("second").fr} donnent «\u00a0{metric_fr}\u00a0» pour les mêmes jours de deux façons ({first_total, number} et {second_total, number}). Seul compte ${told("first").fr}, {why, select, days {qui couvre plus de jours} finer {plus détaillé dans le temps} metrics {qui contient plus de mesures} newer {lu en dernier} other {selon votre choix}}\u00a0; retirez-le pour compter l’autre.`,
  },
  "rivals-all": {
    en: `{platform}: ${told("first").en} and ${told("second").en} tell {metric_en} for the same days, and both count, as you chose.`,
    fr: `{platform}\u00a0: ${told("first").fr} et ${told("second").fr} donnent «\u00a0{metric_fr}\u00a0» pour les mêmes jours et comptent tous deux, selon votre choix.`,
  },
} as const satisfies Readonly<Record<string, Words>>;
