import type * as rates from "../rates";
import type { HelpFor } from "./help";
import { phrases, sources } from "./phrases";

export const ratesHelp: HelpFor<typeof rates> = {
  CTR: {
    description: {
      en: "Share of impressions that led to a click on the link.",
      fr: "Part des impressions qui ont donné un clic sur le lien.",
    },
    parameters: { link_clicks: phrases.linkClicks, impressions: phrases.impressions },
    examples: [{ arguments: [600, 60000], expected: 0.01 }],
    source: sources.ratio,
  },
  CVR: {
    description: {
      en: "Share of clicks, visits or leads that became conversions.",
      fr: "Part des clics, visites ou prospects devenus conversions.",
    },
    parameters: {
      conversions: { en: "Number of conversions.", fr: "Nombre de conversions." },
      base: {
        en: "Clicks, visits or leads the conversions came from.",
        fr: "Clics, visites ou prospects dont viennent les conversions.",
      },
    },
    examples: [{ arguments: [30, 600], expected: 0.05 }],
    source: sources.ratio,
  },
  VTR: {
    description: {
      en: "Share of impressions that became video views.",
      fr: "Part des impressions devenues des vues de la vidéo.",
    },
    parameters: { views: phrases.views, impressions: phrases.impressions },
    examples: [{ arguments: [15000, 60000], expected: 0.25 }],
    source: sources.ratio,
  },
  REACHRATE: {
    description: {
      en: "Share of the audience that saw the content at least once.",
      fr: "Part de l’audience qui a vu le contenu au moins une fois.",
    },
    parameters: {
      reach: { en: "People who saw the content.", fr: "Personnes qui ont vu le contenu." },
      audience: {
        en: "People who could have seen it, such as followers.",
        fr: "Personnes qui auraient pu le voir, par exemple les abonnés.",
      },
    },
    examples: [{ arguments: [2000, 10000], expected: 0.2 }],
    source: sources.ratio,
  },
  ENGAGEMENTRATE: {
    description: {
      en: "Engagements for each person or impression of the audience you name.",
      fr: "Engagements par personne ou par impression de l’audience que vous nommez.",
    },
    parameters: {
      engagements: {
        en: "Number of engagements: one cell or a range to add up.",
        fr: "Nombre d’engagements : une cellule, ou une plage à additionner.",
      },
      audience: {
        en: "Reach, impressions, followers or views to compare with.",
        fr: "Portée, impressions, abonnés ou vues auxquels comparer.",
      },
      basis: {
        en: "What the audience is: reach, impressions, followers or views; changes no figure.",
        fr: "Ce qu’est l’audience : portée, impressions, abonnés ou vues ; ne change aucun chiffre.",
      },
    },
    examples: [
      { arguments: [450, 9000], expected: 0.05 },
      { arguments: [450, 9000, "reach"], expected: 0.05 },
    ],
    source: sources.ratio,
  },
  FORMCOMPLETION: {
    description: {
      en: "Share of the forms started that were submitted.",
      fr: "Part des formulaires commencés qui ont été envoyés.",
    },
    parameters: {
      completed: { en: "Forms submitted.", fr: "Formulaires envoyés." },
      started: { en: "Forms started.", fr: "Formulaires commencés." },
    },
    examples: [{ arguments: [30, 120], expected: 0.25 }],
    source: sources.ratio,
  },
  REVENUESHARE: {
    description: {
      en: "Share of total revenue that one source or channel brought.",
      fr: "Part du chiffre d’affaires total apportée par une source ou un canal.",
    },
    parameters: {
      part: {
        en: "Revenue of the source or channel.",
        fr: "Chiffre d’affaires de la source ou du canal.",
      },
      total: { en: "Revenue of the whole.", fr: "Chiffre d’affaires de l’ensemble." },
    },
    examples: [{ arguments: [25000, 100000], expected: 0.25 }],
    source: sources.ratio,
  },
  CUSTOMERSHARE: {
    description: {
      en: "Share of the community that is made of customers.",
      fr: "Part de la communauté composée de clients.",
    },
    parameters: {
      customers: { en: "Members who are customers.", fr: "Membres qui sont clients." },
      community: { en: "All members of the community.", fr: "Tous les membres de la communauté." },
    },
    examples: [{ arguments: [1500, 6000], expected: 0.25 }],
    source: sources.ratio,
  },
  AMBASSADORRATE: {
    description: {
      en: "Share of customers who recommend the brand.",
      fr: "Part des clients qui recommandent la marque.",
    },
    parameters: {
      ambassadors: {
        en: "Customers who recommended the brand.",
        fr: "Clients qui ont recommandé la marque.",
      },
      customers: { en: "All customers.", fr: "Tous les clients." },
    },
    examples: [{ arguments: [40, 800], expected: 0.05 }],
    source: sources.ratio,
  },
  AMPLIFICATION: {
    description: {
      en: "Shares for each post published.",
      fr: "Nombre de partages par publication.",
    },
    parameters: {
      shares: { en: "Number of shares.", fr: "Nombre de partages." },
      posts: { en: "Number of posts published.", fr: "Nombre de publications." },
    },
    examples: [{ arguments: [90, 12], expected: 7.5 }],
    source: sources.ratio,
  },
  GROWTHRATE: {
    description: {
      en: "Growth from a start to an end, as a share of the start.",
      fr: "Progression entre un début et une fin, en part du début.",
    },
    parameters: {
      start: { en: "Value at the start.", fr: "Valeur au début." },
      end: { en: "Value at the end.", fr: "Valeur à la fin." },
    },
    examples: [{ arguments: [2000, 2500], expected: 0.25 }],
    source: { en: "Relative change.", fr: "Variation relative." },
  },
  LOYALTYCHANGE: {
    description: {
      en: "How the share of loyal customers moved, in points or relative to before.",
      fr: "Évolution de la part de clients fidèles, en points ou en valeur relative.",
    },
    parameters: {
      rate_before: {
        en: "Share of loyal customers before, between 0 and 1.",
        fr: "Part de clients fidèles avant, entre 0 et 1.",
      },
      rate_after: {
        en: "Share of loyal customers after, between 0 and 1.",
        fr: "Part de clients fidèles après, entre 0 et 1.",
      },
      mode: {
        en: "points for the difference, relative for the change; points if left out.",
        fr: "points pour l’écart, relatif pour la variation ; points par défaut.",
      },
    },
    examples: [
      { arguments: [0.4, 0.5], expected: 0.1 },
      { arguments: [0.4, 0.5, "relative"], expected: 0.25 },
    ],
    source: { en: "Difference or relative change.", fr: "Écart ou variation relative." },
  },
  SHAREOFVOICE: {
    description: {
      en: "Share of all mentions in the market that speak of the brand.",
      fr: "Part des mentions du marché qui parlent de la marque.",
    },
    parameters: {
      brand: { en: "Mentions of the brand.", fr: "Mentions de la marque." },
      all_brands: {
        en: "Mentions of every brand, yours included.",
        fr: "Mentions de toutes les marques, la vôtre comprise.",
      },
    },
    examples: [{ arguments: [500, [[500], [900], [600]]], expected: 0.25 }],
    source: sources.marketingMetrics,
  },
  NETSENTIMENT: {
    description: {
      en: "Positive less negative mentions, over all mentions: from -1 to 1.",
      fr: "Mentions positives moins négatives, sur toutes les mentions : de −1 à 1.",
    },
    parameters: {
      positive: { en: "Positive mentions.", fr: "Mentions positives." },
      negative: { en: "Negative mentions.", fr: "Mentions négatives." },
      neutral: {
        en: "Neutral mentions; 0 if left out, which raises the score.",
        fr: "Mentions neutres ; 0 par défaut, ce qui accentue le score.",
      },
    },
    examples: [
      { arguments: [80, 20, 100], expected: 0.3 },
      { arguments: [80, 20], expected: 0.6 },
    ],
    source: {
      en: "Net sentiment score, as social listening tools define it.",
      fr: "Score net de sentiment, tel que le définissent les outils de veille sociale.",
    },
  },
  OVERCLAIM: {
    description: {
      en: "Conversions that platforms claim for each conversion your CRM knows.",
      fr: "Conversions revendiquées par les plateformes pour chaque conversion connue du CRM.",
    },
    parameters: {
      platform_conversions: {
        en: "Conversions claimed, all platforms together.",
        fr: "Conversions revendiquées, toutes plateformes réunies.",
      },
      crm_conversions: {
        en: "Conversions counted in the CRM.",
        fr: "Conversions comptées dans le CRM.",
      },
    },
    examples: [{ arguments: [[[70], [50], [30]], 100], expected: 1.5 }],
    source: {
      en: "Sum of the platforms’ claims over the company’s own count.",
      fr: "Somme des revendications des plateformes sur le compte de l’entreprise.",
    },
  },
};
