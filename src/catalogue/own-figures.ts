import type { Metric } from "./types";

/** The company’s own figures, which no platform knows: a person types them, or imports a table of their own. */
export const ownFigures = [
  // Sales and customers
  {
    id: "total_revenue",
    name: { en: "Revenue of the whole company", fr: "Chiffre d’affaires de toute l’entreprise" },
    unit: "money",
    aggregation: "sum",
  },
  {
    id: "total_marketing_spend",
    name: {
      en: "Marketing spend of the whole company",
      fr: "Dépenses marketing de toute l’entreprise",
    },
    unit: "money",
    aggregation: "sum",
  },
  {
    id: "revenue_before",
    name: { en: "Revenue, period compared with", fr: "Chiffre d’affaires, période comparée" },
    unit: "money",
    aggregation: "sum",
  },
  {
    id: "spend_before",
    name: { en: "Spend, period compared with", fr: "Dépenses, période comparée" },
    unit: "money",
    aggregation: "sum",
  },
  {
    id: "new_customers",
    name: { en: "New customers", fr: "Nouveaux clients" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "referred_customers",
    name: {
      en: "New customers who came by a referral",
      fr: "Nouveaux clients venus par parrainage",
    },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "customers_start",
    name: { en: "Customers at the start", fr: "Clients au début" },
    unit: "people",
    aggregation: "last",
  },
  {
    id: "customers_end",
    name: { en: "Customers at the end", fr: "Clients à la fin" },
    unit: "people",
    aggregation: "last",
  },
  {
    id: "loyal_customers_start",
    name: { en: "Loyal customers at the start", fr: "Clients fidèles au début" },
    unit: "people",
    aggregation: "last",
  },
  {
    id: "loyal_customers_end",
    name: { en: "Loyal customers at the end", fr: "Clients fidèles à la fin" },
    unit: "people",
    aggregation: "last",
  },
  {
    id: "buyers",
    name: { en: "Customers who ordered", fr: "Clients ayant commandé" },
    unit: "people",
    aggregation: "unique",
  },
  {
    id: "repeat_customers",
    name: {
      en: "Customers who ordered twice or more",
      fr: "Clients ayant commandé deux fois ou plus",
    },
    unit: "people",
    aggregation: "unique",
  },
  {
    id: "ambassadors",
    name: { en: "Customers who speak for us", fr: "Clients qui parlent pour nous" },
    unit: "people",
    aggregation: "last",
  },
  {
    id: "crm_conversions",
    name: {
      en: "Conversions in the CRM, all channels",
      fr: "Conversions dans le CRM, tous canaux",
    },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "conversion_days",
    name: {
      en: "Days from prospect to customer (median)",
      fr: "Jours de prospect à client (médiane)",
    },
    unit: "days",
    aggregation: "recompute",
  },
  {
    id: "results_target",
    name: { en: "Results wanted", fr: "Résultats visés" },
    unit: "count",
    aggregation: "sum",
  },
  // Contacts and forms
  {
    id: "forms_started",
    name: { en: "Forms started", fr: "Formulaires commencés" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "forms_completed",
    name: { en: "Forms submitted", fr: "Formulaires envoyés" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "contacts_collected",
    name: { en: "Entries, duplicates included", fr: "Inscriptions, doublons compris" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "contacts",
    name: { en: "Contacts without duplicates", fr: "Contacts sans doublon" },
    unit: "count",
    aggregation: "sum",
  },
  { id: "opt_ins", name: { en: "Opt-ins", fr: "Opt-ins" }, unit: "count", aggregation: "sum" },
  {
    id: "appointments",
    name: { en: "Appointments", fr: "Rendez-vous" },
    unit: "count",
    aggregation: "sum",
  },
  // The community
  {
    id: "followers_start",
    name: { en: "Followers at the start", fr: "Abonnés au début" },
    unit: "people",
    aggregation: "last",
  },
  {
    id: "active_fans",
    name: { en: "Followers who reacted", fr: "Abonnés ayant réagi" },
    unit: "people",
    aggregation: "unique",
  },
  {
    id: "target_fans",
    name: { en: "Followers in the target", fr: "Abonnés dans la cible" },
    unit: "people",
    aggregation: "last",
  },
  {
    id: "community_customers",
    name: { en: "Followers who are customers", fr: "Abonnés clients" },
    unit: "people",
    aggregation: "last",
  },
  {
    id: "community_prospects",
    name: { en: "Followers who are prospects", fr: "Abonnés prospects" },
    unit: "people",
    aggregation: "last",
  },
  {
    id: "influencer_reach",
    name: {
      en: "Reach of influencers, added up (gross)",
      fr: "Portée brute cumulée des influenceurs",
    },
    unit: "people",
    aggregation: "sum",
  },
  {
    id: "ugc_pieces",
    name: { en: "Pieces of customer content", fr: "Contenus créés par des clients" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "ugc_cost",
    name: { en: "Cost of customer content", fr: "Coût d’obtention des contenus clients" },
    unit: "money",
    aggregation: "sum",
  },
  // What is said of us
  {
    id: "brand_mentions",
    name: { en: "Mentions of our brand", fr: "Mentions de notre marque" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "all_mentions",
    name: { en: "Mentions of all brands followed", fr: "Mentions de toutes les marques suivies" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "positive_mentions",
    name: { en: "Positive mentions", fr: "Mentions positives" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "negative_mentions",
    name: { en: "Negative mentions", fr: "Mentions négatives" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "neutral_mentions",
    name: { en: "Neutral mentions", fr: "Mentions neutres" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "comments_read",
    name: { en: "Comments read", fr: "Commentaires lus" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "insights",
    name: { en: "Insights found in comments", fr: "Enseignements tirés de commentaires" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "insights_acted_on",
    name: { en: "Insights followed by an action", fr: "Enseignements suivis d’une action" },
    unit: "count",
    aggregation: "sum",
  },
  // Surveys and measurement of media
  {
    id: "exposed_asked",
    name: { en: "Exposed people asked", fr: "Exposés interrogés" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "exposed_aware",
    name: { en: "Exposed people who know the brand", fr: "Exposés connaissant la marque" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "control_asked",
    name: { en: "Control group: people asked", fr: "Groupe témoin interrogé" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "control_aware",
    name: { en: "Control group: who know the brand", fr: "Groupe témoin connaissant la marque" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "nps_answers",
    name: { en: "Answers: would you recommend us", fr: "Réponses\u00a0: nous recommanderiez-vous" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "promoters",
    name: { en: "Promoters (9 or 10)", fr: "Promoteurs (9 ou 10)" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "detractors",
    name: { en: "Detractors (0 to 6)", fr: "Détracteurs (0 à 6)" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "measurable_impressions",
    name: { en: "Measurable impressions", fr: "Impressions mesurables" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "viewable_impressions",
    name: { en: "Viewable impressions", fr: "Impressions visibles" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "social_sessions",
    name: { en: "Sessions from social media", fr: "Sessions venues des réseaux sociaux" },
    unit: "count",
    aggregation: "sum",
  },
  // Service
  {
    id: "messages_received",
    name: { en: "Messages that call for an answer", fr: "Messages appelant une réponse" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "messages_answered",
    name: { en: "Messages answered", fr: "Messages avec réponse" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "messages_in_time",
    name: { en: "Messages answered in time", fr: "Messages avec réponse à temps" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "first_response_hours",
    name: { en: "Hours to the first answer (median)", fr: "Heures avant 1re réponse (médiane)" },
    unit: "hours",
    aggregation: "recompute",
  },
  {
    id: "survey_answers",
    name: { en: "Answers on satisfaction", fr: "Réponses sur la satisfaction" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "satisfied_answers",
    name: {
      en: "Answers: satisfied or very satisfied",
      fr: "Réponses\u00a0: satisfait ou très satisfait",
    },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "deflected_contacts",
    name: { en: "Contacts that would have been calls", fr: "Contacts qui auraient été des appels" },
    unit: "count",
    aggregation: "sum",
  },
  // Inside the company
  {
    id: "costs_avoided",
    name: { en: "Costs avoided", fr: "Coûts évités" },
    unit: "money",
    aggregation: "sum",
  },
  {
    id: "hours_saved",
    name: { en: "Working hours saved", fr: "Heures de travail gagnées" },
    unit: "hours",
    aggregation: "sum",
  },
  {
    id: "contributors",
    name: { en: "Employees who contributed", fr: "Salariés ayant contribué" },
    unit: "people",
    aggregation: "unique",
  },
  {
    id: "employees",
    name: { en: "Employees", fr: "Salariés" },
    unit: "people",
    aggregation: "last",
  },
] as const satisfies readonly Metric[];
