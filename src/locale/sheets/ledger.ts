import type { Words } from "../language";

/** Words of the sheet into which finance pastes the ledger. */
export const ledgerWords = {
  subtitle: {
    en: "Paste the ledger below, one posting a row: costs positive, credits negative, in {currency}. The sheet {checks} compares it with what the platforms say was spent.",
    fr: "Collez le grand livre ci-dessous, une écriture par ligne\u00a0: charges positives, avoirs négatifs, en {currency}. La feuille {checks} le compare aux dépenses selon les plateformes.",
  },
  kept: {
    en: "Nothing here is ever replaced by an import. Suppliers are named on the sheet {checks}.",
    fr: "Aucun import ne remplace ce qui est saisi ici. Les fournisseurs se nomment dans la feuille {checks}.",
  },
  date: { en: "Date", fr: "Date" },
  supplier: { en: "Supplier", fr: "Fournisseur" },
  amount: { en: "Amount", fr: "Montant" },
  note: { en: "Note", fr: "Note" },
  typeDate: {
    en: "Type a date: the months are compared by it.",
    fr: "Saisissez une date\u00a0: les mois sont comparés d’après elle.",
  },
  typeAmount: { en: "Type a number.", fr: "Saisissez un nombre." },
} satisfies Record<string, Words>;
