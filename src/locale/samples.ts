import type { Words } from "./language";

/** Names under which the samples are offered. */
export const sampleNames = {
  casino: { en: "Casino", fr: "Casino" },
  cosmetics: { en: "Cosmetics", fr: "Cosmétiques" },
} satisfies Record<string, Words>;

/** The line of the wizard that offers them. */
export const sampleOffer = {
  lead: { en: "Or look at an example: ", fr: "Ou regardez un exemple\u00a0: " },
  failed: {
    en: "The example could not be loaded. Reload the pane and try again.",
    fr: "L’exemple n’a pas pu être chargé. Rechargez le volet et réessayez.",
  },
} satisfies Record<string, Words>;

/** Words of the Casino sample. */
export const casinoWords = {
  title: {
    en: "Casino × Danse avec les stars: an instant-win game (amounts assumed)",
    fr: "Casino × Danse avec les stars\u00a0: un instant gagnant (montants supposés)",
  },
  activity: { en: "Instant-win game on Facebook", fr: "Instant gagnant sur Facebook" },
  rosiTarget: {
    en: "Assumed, judged a year later: to earn back twice the cost",
    fr: "Supposé, jugé un an après\u00a0: regagner deux fois le coût",
  },
  contactsTarget: { en: "Assumed", fr: "Supposé" },
} satisfies Record<string, Words>;

/** What the numbers of the Casino sample are, and whether the case gives them. */
export const casinoReports = {
  contacts: { en: "Contacts (given)", fr: "Contacts (donnés)" },
  revenue: { en: "Revenue (given: 3 × cost)", fr: "Chiffre d’affaires (donné\u00a0: 3 × coût)" },
  costs: { en: "Costs (assumed)", fr: "Coûts (supposés)" },
} satisfies Record<string, Words>;

/** Where the numbers of each table of that sample come from. */
export const casinoSources = {
  contacts: {
    en: "The case gives {contacts, number} contacts; their months are assumed",
    fr: "Le cas donne {contacts, number} contacts\u00a0; leurs mois sont supposés",
  },
  revenue: {
    en: "The case says: three times what it cost; the months are assumed",
    fr: "Le cas dit\u00a0: trois fois ce qu’elle a coûté\u00a0; les mois sont supposés",
  },
  game: {
    en: "The case gives no cost: €1 per contact is assumed in all, prizes included",
    fr: "Le cas ne donne pas le coût\u00a0: 1\u00a0€ par contact est supposé en tout, dotations comprises",
  },
  vouchers: {
    en: "Shopping vouchers are in the case, their amount is assumed",
    fr: "Les bons d’achat sont dans le cas, leur montant est supposé",
  },
  groceries: {
    en: "A year of groceries is in the case, its amount is assumed",
    fr: "Un an de courses est dans le cas, son montant est supposé",
  },
  seats: {
    en: "Seats for the semi-final are in the case, their amount is assumed",
    fr: "Les places pour la demi-finale sont dans le cas, leur montant est supposé",
  },
} satisfies Record<string, Words>;

/** Words of the cosmetics sample. */
export const cosmeticsWords = {
  title: {
    en: "A cosmetics brand on Facebook, 2014",
    fr: "Une marque de cosmétiques sur Facebook, 2014",
  },
  posts: { en: "Posts", fr: "Publications" },
  postsSource: {
    en: "Facebook metrics (Moro, Rita & Vala 2016, UCI, CC BY 4.0): 500 posts with the month of each, not its day",
    fr: "Facebook metrics (Moro, Rita & Vala 2016, UCI, CC BY 4.0)\u00a0: 500 publications avec le mois de chacune, sans le jour",
  },
  likes: { en: "Likes of the page", fr: "Mentions J’aime de la page" },
  likesSource: {
    en: "Facebook metrics (Moro, Rita & Vala 2016, UCI, CC BY 4.0): likes at the last post of each month",
    fr: "Facebook metrics (Moro, Rita & Vala 2016, UCI, CC BY 4.0)\u00a0: mentions J’aime à la dernière publication du mois",
  },
  target: { en: "Assumed; not of the source", fr: "Supposé\u00a0; absent de la source" },
} satisfies Record<string, Words>;

/** The kinds of posts, by their names in the source; each is an activity. */
export const postTypes = {
  Photo: { en: "Photo", fr: "Photo" },
  Status: { en: "Status", fr: "Statut" },
  Link: { en: "Link", fr: "Lien" },
  Video: { en: "Video", fr: "Vidéo" },
} satisfies Record<string, Words>;
