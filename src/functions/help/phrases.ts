import type { Sentence } from "../sentence";

/** Sentences that several functions say of the same parameter. */
export const phrases = {
  spend: {
    en: "Money spent: one cell or a range to add up.",
    fr: "Argent dépensé : une cellule, ou une plage à additionner.",
  },
  revenue: {
    en: "Revenue attributed to the spend: one cell or a range to add up.",
    fr: "Chiffre d’affaires attribué à la dépense : une cellule, ou une plage à additionner.",
  },
  margin: {
    en: "Share of revenue left as margin, between 0 and 1; 1 if left out.",
    fr: "Part du chiffre d’affaires qui reste en marge, entre 0 et 1 ; 1 par défaut.",
  },
  cashflows: {
    en: "Margin earned in each period, in order; write 0 for a period without any.",
    fr: "Marge gagnée à chaque période, dans l’ordre ; écrivez 0 pour une période sans marge.",
  },
  annualRate: {
    en: "Yearly discount rate, such as 8%; 0 if left out.",
    fr: "Taux d’actualisation annuel, par exemple 8 % ; 0 par défaut.",
  },
  periodsPerYear: {
    en: "Number of periods in a year; 12 if left out, for months.",
    fr: "Nombre de périodes dans une année ; 12 par défaut, pour des mois.",
  },
  fansGained: {
    en: "Fans or followers gained over the same period.",
    fr: "Fans ou abonnés gagnés sur la même période.",
  },
  impressions: {
    en: "Number of times the content was displayed.",
    fr: "Nombre d’affichages du contenu.",
  },
  counts: {
    en: "Number of each action: shares, comments, sign-ups and so on.",
    fr: "Nombre de chaque action : partages, commentaires, inscriptions, etc.",
  },
  values: {
    en: "Value of one action of each kind, facing the counts.",
    fr: "Valeur d’une action de chaque type, en regard des nombres.",
  },
  dayRate: {
    en: "Cost of one person for one day.",
    fr: "Coût d’une personne pour une journée.",
  },
  conversionsTest: {
    en: "Conversions of the group that saw the advertising.",
    fr: "Conversions du groupe exposé à la publicité.",
  },
  sizeTest: {
    en: "People in the group that saw the advertising.",
    fr: "Personnes du groupe exposé à la publicité.",
  },
  conversionsControl: {
    en: "Conversions of the group kept from it.",
    fr: "Conversions du groupe témoin, non exposé.",
  },
  sizeControl: {
    en: "People in the group kept from it.",
    fr: "Personnes du groupe témoin, non exposé.",
  },
  confidence: {
    en: "How sure to be, such as 90%; 95% if left out.",
    fr: "Niveau de confiance, par exemple 90\u00a0%\u00a0; 95\u00a0% par défaut.",
  },
  views: { en: "Number of video views.", fr: "Nombre de vues de la vidéo." },
  linkClicks: {
    en: "Number of clicks on the link.",
    fr: "Nombre de clics sur le lien.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Sources that several functions share. */
export const sources = {
  ratio: {
    en: "A ratio of totals, as advertising platforms report it.",
    fr: "Un rapport de totaux, tel que le publient les plateformes publicitaires.",
  },
  marketingMetrics: {
    en: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics.",
    fr: "Farris, Bendle, Pfeifer et Reibstein, Marketing Metrics.",
  },
  discounting: {
    en: "Net present value, as any corporate finance textbook defines it.",
    fr: "Valeur actuelle nette, telle que la définit tout manuel de finance d’entreprise.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
