import type * as costPerResult from "../cost-per-result";
import type { HelpFor } from "./help";
import { phrases, sources } from "./phrases";

export const costPerResultHelp: HelpFor<typeof costPerResult> = {
  COSTPERFAN: {
    description: {
      en: "What one more fan or follower cost.",
      fr: "Ce qu’a coûté un fan ou un abonné de plus.",
    },
    parameters: { spend: phrases.spend, fans_gained: phrases.fansGained },
    examples: [{ arguments: [1100, 55], expected: 20 }],
    source: sources.ratio,
  },
  CPM: {
    description: {
      en: "Cost of a thousand impressions.",
      fr: "Coût de mille impressions.",
    },
    parameters: { spend: phrases.spend, impressions: phrases.impressions },
    examples: [{ arguments: [300, 60000], expected: 5 }],
    source: sources.ratio,
  },
  CPC: {
    description: { en: "Cost of one click on the link.", fr: "Coût d’un clic sur le lien." },
    parameters: { spend: phrases.spend, link_clicks: phrases.linkClicks },
    examples: [{ arguments: [300, 600], expected: 0.5 }],
    source: sources.ratio,
  },
  CPE: {
    description: {
      en: "Cost of one engagement: a like, comment, share or save.",
      fr: "Coût d’un engagement : mention J’aime, commentaire, partage ou enregistrement.",
    },
    parameters: {
      spend: phrases.spend,
      engagements: {
        en: "Number of engagements: one cell or a range to add up.",
        fr: "Nombre d’engagements : une cellule, ou une plage à additionner.",
      },
    },
    examples: [{ arguments: [300, 1200], expected: 0.25 }],
    source: sources.ratio,
  },
  CPL: {
    description: { en: "Cost of one lead.", fr: "Coût d’un prospect obtenu." },
    parameters: {
      spend: phrases.spend,
      leads: { en: "Number of leads obtained.", fr: "Nombre de prospects obtenus." },
    },
    examples: [{ arguments: [300, 20], expected: 15 }],
    source: sources.ratio,
  },
  CPA: {
    description: {
      en: "Cost of one action you count as a result.",
      fr: "Coût d’une action que vous comptez comme résultat.",
    },
    parameters: {
      spend: phrases.spend,
      actions: {
        en: "Number of actions, such as purchases or sign-ups.",
        fr: "Nombre d’actions, comme des achats ou des inscriptions.",
      },
    },
    examples: [{ arguments: [300, 10], expected: 30 }],
    source: sources.ratio,
  },
  CPV: {
    description: { en: "Cost of one video view.", fr: "Coût d’une vue de vidéo." },
    parameters: { spend: phrases.spend, views: phrases.views },
    examples: [{ arguments: [300, 15000], expected: 0.02 }],
    source: sources.ratio,
  },
  COSTPERRESULT: {
    description: {
      en: "Cost of one result of any kind: a contact, a visit, an appointment.",
      fr: "Coût d’un résultat quel qu’il soit : un contact, une visite, un rendez-vous.",
    },
    parameters: {
      spend: phrases.spend,
      results: { en: "Number of results obtained.", fr: "Nombre de résultats obtenus." },
    },
    examples: [{ arguments: [[[200], [100]], 12], expected: 25 }],
    source: sources.ratio,
  },
  CAC: {
    description: {
      en: "Cost of winning one new customer; give the full cost to get the loaded CAC.",
      fr: "Coût d’acquisition d’un client ; donnez le coût complet pour un CAC complet.",
    },
    parameters: {
      spend: {
        en: "All sales and marketing money spent: one cell or a range to add up.",
        fr: "Toutes les dépenses commerciales et marketing : une cellule, ou une plage à additionner.",
      },
      new_customers: { en: "Number of customers won.", fr: "Nombre de clients gagnés." },
    },
    examples: [{ arguments: [100000, 2000], expected: 50 }],
    source: sources.marketingMetrics,
  },
  CACPAYBACK: {
    description: {
      en: "Number of periods until a customer has paid for its own acquisition.",
      fr: "Nombre de périodes au bout desquelles un client a remboursé son acquisition.",
    },
    parameters: {
      cac: { en: "Cost of winning one customer.", fr: "Coût d’acquisition d’un client." },
      revenue_per_period: {
        en: "Revenue one customer brings in a period.",
        fr: "Chiffre d’affaires apporté par un client en une période.",
      },
      margin: phrases.margin,
    },
    examples: [{ arguments: [5000, 500, 0.8], expected: 12.5 }],
    source: {
      en: "CAC over the margin one customer brings in a period.",
      fr: "CAC rapporté à la marge qu’un client apporte en une période.",
    },
  },
  FANLEADPARITY: {
    description: {
      en: "How many fans one lead may take before buying the lead directly is cheaper.",
      fr: "Combien de fans un prospect peut demander avant qu’il soit moins cher de l’acheter.",
    },
    parameters: {
      cost_per_fan: { en: "What one fan cost.", fr: "Ce qu’a coûté un fan." },
      cost_per_lead: {
        en: "What one lead costs when bought elsewhere.",
        fr: "Ce que coûte un prospect acheté ailleurs.",
      },
      involvement: {
        en: "How much more a lead who is a fan is worth; 1 if left out.",
        fr: "Combien vaut de plus un prospect qui est fan ; 1 par défaut.",
      },
    },
    examples: [{ arguments: [2, 30], expected: 15 }],
    source: {
      en: "The number of fans whose cost equals that of one lead.",
      fr: "Le nombre de fans dont le coût égale celui d’un prospect.",
    },
  },
  BREAKEVENFANVALUE: {
    description: {
      en: "What each fan must bring in for the campaign to break even.",
      fr: "Ce que chaque fan doit rapporter pour que la campagne soit à l’équilibre.",
    },
    parameters: {
      spend: phrases.spend,
      fans_gained: phrases.fansGained,
      margin: phrases.margin,
    },
    examples: [{ arguments: [1000, 400, 0.5], expected: 5 }],
    source: {
      en: "ROSI set to 0 and solved for revenue per fan.",
      fr: "ROSI égal à 0, résolu pour le chiffre d’affaires par fan.",
    },
  },
};
