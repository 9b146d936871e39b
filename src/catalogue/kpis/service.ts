import type { Kpi } from "../types";

/** Do we answer, in time, and to the customer’s satisfaction? */
export const serviceKpis: readonly Kpi[] = [
  {
    id: "response-rate",
    name: { en: "Response rate", fr: "Taux de réponse" },
    meaning: {
      en: "The share of messages and questions that we answered.",
      fr: "La part des messages et questions auxquels nous avons répondu.",
    },
    formula: "messages_answered/messages_received",
    together: true,
    unit: "rate",
    observed: ["messages_answered", "messages_received"],
    direction: "up",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "Silence in public is an answer too.",
      fr: "Se taire en public est aussi une réponse.",
    },
    scope: {
      en: "Messages and comments that call for an answer",
      fr: "Messages et commentaires qui appellent une réponse",
    },
    sources: ["SP", "S0"],
  },
  {
    id: "first-response-time",
    name: { en: "First response time", fr: "Délai de première réponse" },
    meaning: {
      en: "The hours within which half of the messages got a first answer.",
      fr: "Le nombre d’heures dans lequel la moitié des messages ont reçu une première réponse.",
    },
    formula: "first_response_hours",
    unit: "hours",
    direction: "down",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "Customers remember the wait before the answer.",
      fr: "Les clients se souviennent de l’attente avant la réponse.",
    },
    scope: {
      en: "Median over messages answered, as your service tool tells it",
      fr: "Médiane des messages ayant reçu une réponse, selon votre outil de service",
    },
    caveat: {
      en: "Typed by you. Medians are never added or averaged over months.",
      fr: "Saisi par vous. Des médianes ne s’additionnent ni ne se moyennent d’un mois à l’autre.",
    },
    sources: ["SP"],
  },
  {
    id: "csat",
    name: { en: "Customer satisfaction (CSAT)", fr: "Satisfaction client (CSAT)" },
    meaning: {
      en: "The share of answers that said satisfied or very satisfied.",
      fr: "La part des réponses «\u00a0satisfait\u00a0» ou «\u00a0très satisfait\u00a0».",
    },
    formula: "satisfied_answers/survey_answers",
    together: true,
    unit: "rate",
    observed: ["satisfied_answers", "survey_answers"],
    direction: "up",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "The customer’s own judgement, right after the contact.",
      fr: "Le jugement du client lui-même, juste après le contact.",
    },
    scope: {
      en: "Answers of 4 and 5 out of 5, over all answers",
      fr: "Notes de 4 et 5 sur 5, sur toutes les réponses",
    },
    caveat: {
      en: "With few answers it jumps: look at its interval with PROPCI.",
      fr: "Avec peu de réponses, il saute\u00a0: regardez son intervalle avec PROPCI.",
    },
    sources: ["SP"],
  },
  {
    id: "sla-compliance",
    name: { en: "SLA compliance", fr: "Respect des délais (SLA)" },
    meaning: {
      en: "The share of messages answered within the time that we promised.",
      fr: "La part des messages ayant reçu une réponse dans le délai que nous avons promis.",
    },
    formula: "messages_in_time/messages_received",
    together: true,
    unit: "rate",
    observed: ["messages_in_time", "messages_received"],
    direction: "up",
    stage: "loyalty",
    confidence: "measured",
    returnKind: "non-financial",
    reason: {
      en: "A promise that can be checked every month.",
      fr: "Une promesse vérifiable chaque mois.",
    },
    scope: {
      en: "Answered in time over received, unanswered ones included",
      fr: "Répondus à temps sur reçus, sans réponse compris",
    },
    sources: ["SP"],
  },
  {
    id: "deflection-saving",
    name: { en: "Deflection saving", fr: "Économie de délestage" },
    meaning: {
      en: "What was saved by answering on social media instead of on the telephone.",
      fr: "Ce qu’on a économisé en répondant sur les réseaux sociaux plutôt qu’au téléphone.",
    },
    formula: "deflected_contacts*(call_cost-social_contact_cost)",
    flow: true,
    unit: "money",
    direction: "up",
    stage: "loyalty",
    confidence: "estimated",
    returnKind: "financial",
    reason: {
      en: "The return of service that finance can follow.",
      fr: "Le retour du service que la finance peut suivre.",
    },
    scope: {
      en: "Contacts that would have been calls, times the difference in cost that you typed",
      fr: "Contacts qui auraient été des appels, multipliés par l’écart de coût saisi par vous",
    },
    caveat: {
      en: "Count only contacts that would really have called.",
      fr: "Ne comptez que les contacts qui auraient vraiment appelé.",
    },
    sources: ["SP"],
  },
];
