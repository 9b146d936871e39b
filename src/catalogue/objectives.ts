import type { Objective } from "./types";

/** The ids in the order in which the wizard and the dashboard show the objectives. */
export const objectiveIds = [
  "awareness",
  "engagement",
  "traffic",
  "leads",
  "business",
  "loyalty",
] as const;
export type ObjectiveId = (typeof objectiveIds)[number];

/** What a company may want of social media, each with its KPIs, the most telling first. */
export const objectives: readonly (Objective & Readonly<{ id: ObjectiveId }>)[] = [
  {
    id: "awareness",
    name: { en: "Awareness", fr: "Notoriété" },
    question: {
      en: "Do more people know us, and think well of us?",
      fr: "Plus de gens nous connaissent-ils, et en bien\u00a0?",
    },
    kpis: [
      "reach",
      "frequency",
      "cpm",
      "share-of-voice",
      "community-growth",
      "impressions",
      "views",
      "net-sentiment",
      "community-size",
    ],
  },
  {
    id: "engagement",
    name: { en: "Engagement", fr: "Engagement" },
    question: {
      en: "Do people react to what we publish?",
      fr: "Les gens réagissent-ils à ce que nous publions\u00a0?",
    },
    kpis: [
      "engagement-rate",
      "engagements",
      "cost-per-engagement",
      "cost-per-fan",
      "net-sentiment",
      "community-growth",
    ],
  },
  {
    id: "traffic",
    name: { en: "Traffic", fr: "Trafic" },
    question: {
      en: "Do people come to our site?",
      fr: "Les gens viennent-ils sur notre site\u00a0?",
    },
    kpis: ["ctr", "cpc", "conversion-rate", "impressions", "cpm"],
  },
  {
    id: "leads",
    name: { en: "Leads", fr: "Prospects" },
    question: {
      en: "Do we win contacts that sales can work with?",
      fr: "Gagnons-nous des contacts utiles aux commerciaux\u00a0?",
    },
    kpis: ["cpl", "form-completion", "conversion-rate", "ctr", "new-customers"],
  },
  {
    id: "business",
    name: { en: "Immediate business", fr: "Business immédiat" },
    question: {
      en: "Does what we spend bring in more than it costs?",
      fr: "Ce que nous dépensons rapporte-t-il plus que son coût\u00a0?",
    },
    kpis: ["rosi", "roas", "revenue", "cac", "revenue-share", "new-customers", "conversion-rate"],
  },
  {
    id: "loyalty",
    name: { en: "Loyalty", fr: "Fidélisation" },
    question: {
      en: "Do customers stay, and what are they worth?",
      fr: "Les clients restent-ils, et que valent-ils\u00a0?",
    },
    kpis: ["retention", "ltv", "cac", "new-customers", "community-growth"],
  },
];
