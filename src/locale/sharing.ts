import type { Words } from "./language";

/** The note beside a value that stands in the place of a formula. */
export const sharingNotes = {
  value: {
    en: "ROSI for Excel: value computed on {date} with {formula}. Excel has no formula of its own that gives the same.",
    fr: "ROSI pour Excel\u00a0: valeur calculée le {date} avec {formula}. Excel n’a pas de formule ordinaire qui donne le même résultat.",
  },
} satisfies Record<string, Words>;
