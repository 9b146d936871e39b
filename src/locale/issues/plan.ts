import type { Words } from "../language";

/** What planning a workbook has to tell; by the code of an `Issue`. */
export const planIssues = {
  "plan-import-again": {
    en: "{file} was imported twice. It counts once.",
    fr: "{file} a été importé deux fois. Il compte une fois.",
  },
  "plan-no-records": {
    en: "No figures were imported. The workbook is ready, and empty until you import or type some.",
    fr: "Aucun chiffre n’a été importé. Le classeur est prêt, et vide jusqu’à un import ou une saisie.",
  },
  "plan-currency-assumed": {
    en: "{file} does not say its currency. Its amounts are taken as {currency}.",
    fr: "{file} n’indique pas sa devise. Ses montants sont lus en {currency}.",
  },
  "plan-other-currency": {
    en: "{count, plural, one {# row has} other {# rows have}} amounts in {other}. They are kept but not added to those in {currency}.",
    fr: "{count, plural, one {# ligne a des montants} other {# lignes ont des montants}} en {other}. Ils sont conservés, mais pas additionnés à ceux en {currency}.",
  },
  "plan-overlap": {
    en: "{file} and {other} tell of the same activity and days in {count, plural, one {# row} other {# rows}}. If they are the same figures, remove one of the two: they now count twice.",
    fr: "{file} et {other} portent sur les mêmes activités et jours dans {count, plural, one {# ligne} other {# lignes}}. S’il s’agit des mêmes chiffres, retirez l’un des deux\u00a0: ils comptent maintenant deux fois.",
  },
  "plan-no-spend": {
    en: "{file} tells “{header}”, but not the amount spent: without it there is no cost and no ROSI. Add the column of the amount spent to the export, or type the costs on the sheet for the investment.",
    fr: "{file} donne « {header} », mais pas le montant dépensé : sans lui, ni coût ni ROSI. Ajoutez la colonne du montant dépensé à l’export, ou saisissez les coûts dans la feuille de l’investissement.",
  },
  "plan-many-months": {
    en: "The data cover more months than can be read side by side. The latest {months} are shown; {left, plural, one {# earlier month is} other {# earlier months are}} in the column outside the months.",
    fr: "Les données couvrent plus de mois qu’on ne peut en lire côte à côte. Les {months} derniers sont affichés\u00a0; {left, plural, one {# mois plus ancien figure} other {# mois plus anciens figurent}} dans la colonne hors des mois.",
  },
} satisfies Record<string, Words>;
