import * as z from "zod";
import { metricSchema } from "./check";
import { ownFigures } from "./own-figures";
import type { Metric } from "./types";

const list = [
  // Being seen
  {
    id: "impressions",
    name: { en: "Impressions", fr: "Impressions" },
    unit: "count",
    aggregation: "sum",
  },
  { id: "views", name: { en: "Views", fr: "Vues" }, unit: "count", aggregation: "sum" },
  { id: "reach", name: { en: "Reach", fr: "Couverture" }, unit: "people", aggregation: "unique" },
  {
    id: "frequency",
    name: { en: "Frequency", fr: "Répétition" },
    unit: "ratio",
    aggregation: "recompute",
  },
  {
    id: "video_views",
    name: { en: "Video views", fr: "Vues de vidéos" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "engaged_views",
    name: { en: "Engaged views", fr: "Vues intentionnelles" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "views_3s",
    name: { en: "3-second video views", fr: "Lectures de vidéo de 3 secondes" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "thruplays",
    name: { en: "ThruPlays", fr: "ThruPlays" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "completions",
    name: { en: "Completed video views", fr: "Vidéos vues en entier" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "watch_time",
    name: { en: "Watch time in hours", fr: "Durée de visionnage en heures" },
    unit: "hours",
    aggregation: "sum",
  },
  {
    id: "content_views",
    name: { en: "Content views", fr: "Vues de contenu" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "profile_visits",
    name: { en: "Profile visits", fr: "Visites du profil" },
    unit: "count",
    aggregation: "sum",
  },
  // Acting on it
  {
    id: "clicks",
    name: { en: "All clicks", fr: "Tous les clics" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "link_clicks",
    name: { en: "Link clicks", fr: "Clics sur un lien" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "unique_link_clicks",
    name: { en: "People who clicked a link", fr: "Personnes ayant cliqué sur un lien" },
    unit: "people",
    aggregation: "unique",
  },
  {
    id: "interactions",
    name: { en: "Ad interactions", fr: "Interactions avec l’annonce" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "engagements",
    name: { en: "Engagements", fr: "Interactions" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "reactions",
    name: { en: "Reactions", fr: "Réactions" },
    unit: "count",
    aggregation: "sum",
  },
  { id: "likes", name: { en: "Likes", fr: "J’aime" }, unit: "count", aggregation: "sum" },
  {
    id: "dislikes",
    name: { en: "Dislikes", fr: "Je n’aime pas" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "comments",
    name: { en: "Comments", fr: "Commentaires" },
    unit: "count",
    aggregation: "sum",
  },
  { id: "shares", name: { en: "Shares", fr: "Partages" }, unit: "count", aggregation: "sum" },
  { id: "saves", name: { en: "Saves", fr: "Enregistrements" }, unit: "count", aggregation: "sum" },
  {
    id: "posts",
    name: { en: "Posts published", fr: "Publications" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "conversations",
    name: { en: "Conversations started", fr: "Conversations démarrées" },
    unit: "count",
    aggregation: "sum",
  },
  // Followers: flows and the stock
  {
    id: "new_followers",
    name: { en: "New followers", fr: "Nouveaux abonnés" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "lost_followers",
    name: { en: "Lost followers", fr: "Abonnés perdus" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "net_followers",
    name: { en: "Net new followers", fr: "Solde de nouveaux abonnés" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "followers",
    name: { en: "Followers", fr: "Abonnés" },
    unit: "people",
    aggregation: "last",
  },
  // Outcomes
  { id: "results", name: { en: "Results", fr: "Résultats" }, unit: "count", aggregation: "sum" },
  {
    id: "conversions",
    name: { en: "Conversions", fr: "Conversions" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "leads",
    name: { en: "Leads", fr: "Prospects (leads)" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "signups",
    name: { en: "Registrations", fr: "Inscriptions" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "landing_page_views",
    name: { en: "Landing page views", fr: "Vues de page de destination" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "add_to_cart",
    name: { en: "Adds to cart", fr: "Ajouts au panier" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "checkouts",
    name: { en: "Checkouts initiated", fr: "Paiements initiés" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "payment_info",
    name: { en: "Adds of payment info", fr: "Ajouts d’informations de paiement" },
    unit: "count",
    aggregation: "sum",
  },
  { id: "purchases", name: { en: "Purchases", fr: "Achats" }, unit: "count", aggregation: "sum" },
  {
    id: "transactions",
    name: { en: "Transactions", fr: "Transactions" },
    unit: "count",
    aggregation: "sum",
  },
  { id: "orders", name: { en: "Orders", fr: "Commandes" }, unit: "count", aggregation: "sum" },
  {
    id: "qualified_leads",
    name: { en: "Qualified leads", fr: "Prospects qualifiés" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "deals",
    name: { en: "Deals opened", fr: "Affaires ouvertes" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "deals_won",
    name: { en: "Deals won", fr: "Affaires gagnées" },
    unit: "count",
    aggregation: "sum",
  },
  // E-mail: of each message sent, so that campaigns add up although readers are the same people
  {
    id: "emails_sent",
    name: { en: "E-mails sent", fr: "E-mails envoyés" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "emails_delivered",
    name: { en: "E-mails delivered", fr: "E-mails remis" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "emails_opened",
    name: { en: "E-mails opened", fr: "E-mails ouverts" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "emails_clicked",
    name: { en: "E-mails with a click", fr: "E-mails avec un clic" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "unsubscribes",
    name: { en: "Unsubscribes", fr: "Désabonnements" },
    unit: "count",
    aggregation: "sum",
  },
  // In person and by telephone
  {
    id: "store_visits",
    name: { en: "Visits in person", fr: "Visites sur place" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "direction_requests",
    name: { en: "Requests for directions", fr: "Demandes d’itinéraire" },
    unit: "count",
    aggregation: "sum",
  },
  { id: "calls", name: { en: "Calls", fr: "Appels" }, unit: "count", aggregation: "sum" },
  // Money
  { id: "spend", name: { en: "Spend", fr: "Dépenses" }, unit: "money", aggregation: "sum" },
  {
    id: "revenue",
    name: { en: "Revenue", fr: "Chiffre d’affaires" },
    unit: "money",
    aggregation: "sum",
  },
  {
    id: "refunds",
    name: {
      en: "Refunds (already taken off revenue)",
      fr: "Remboursements (déjà déduits du chiffre d’affaires)",
    },
    unit: "money",
    aggregation: "sum",
  },
  {
    id: "add_to_cart_value",
    name: { en: "Value of adds to cart", fr: "Valeur des ajouts au panier" },
    unit: "money",
    aggregation: "sum",
  },
  ...ownFigures,
  // The website
  { id: "sessions", name: { en: "Sessions", fr: "Sessions" }, unit: "count", aggregation: "sum" },
  {
    id: "engaged_sessions",
    name: { en: "Engaged sessions", fr: "Sessions avec engagement" },
    unit: "count",
    aggregation: "sum",
  },
  {
    id: "pageviews",
    name: { en: "Page views", fr: "Pages vues" },
    unit: "count",
    aggregation: "sum",
  },
  { id: "events", name: { en: "Events", fr: "Événements" }, unit: "count", aggregation: "sum" },
  { id: "users", name: { en: "Users", fr: "Utilisateurs" }, unit: "people", aggregation: "unique" },
  {
    id: "new_users",
    name: { en: "New users", fr: "Nouveaux utilisateurs" },
    unit: "people",
    aggregation: "sum",
  },
  // Ratios, computed again from their parts
  {
    id: "ctr",
    name: { en: "Click-through rate", fr: "Taux de clics" },
    unit: "percent",
    aggregation: "recompute",
  },
  {
    id: "cpc",
    name: { en: "Cost per click", fr: "Coût par clic" },
    unit: "money",
    aggregation: "recompute",
  },
  {
    id: "cpc_link",
    name: { en: "Cost per link click", fr: "Coût par clic sur un lien" },
    unit: "money",
    aggregation: "recompute",
  },
  {
    id: "cpm",
    name: { en: "Cost per 1,000 impressions", fr: "Coût pour 1 000 impressions" },
    unit: "money",
    aggregation: "recompute",
  },
  {
    id: "cpp",
    name: { en: "Cost per 1,000 people reached", fr: "Coût pour 1 000 personnes touchées" },
    unit: "money",
    aggregation: "recompute",
  },
  {
    id: "cpv",
    name: { en: "Cost per view", fr: "Coût par vue" },
    unit: "money",
    aggregation: "recompute",
  },
  {
    id: "cpa",
    name: { en: "Cost per result", fr: "Coût par résultat" },
    unit: "money",
    aggregation: "recompute",
  },
  {
    id: "roas",
    name: { en: "Return on ad spend", fr: "Retour sur les dépenses publicitaires" },
    unit: "ratio",
    aggregation: "recompute",
  },
  {
    id: "engagement_rate",
    name: { en: "Engagement rate", fr: "Taux d’engagement" },
    unit: "percent",
    aggregation: "recompute",
  },
  {
    id: "conversion_rate",
    name: { en: "Conversion rate", fr: "Taux de conversion" },
    unit: "percent",
    aggregation: "recompute",
  },
  {
    id: "bounce_rate",
    name: { en: "Bounce rate", fr: "Taux de rebond" },
    unit: "percent",
    aggregation: "recompute",
  },
  {
    id: "impression_share",
    name: { en: "Impression share", fr: "Taux d’impressions" },
    unit: "percent",
    aggregation: "recompute",
  },
  {
    id: "average_duration",
    name: { en: "Average duration", fr: "Durée moyenne" },
    unit: "seconds",
    aggregation: "recompute",
  },
  {
    id: "average_watched",
    name: { en: "Average share watched", fr: "Part moyenne regardée" },
    unit: "percent",
    aggregation: "recompute",
  },
  {
    id: "position",
    name: { en: "Average position", fr: "Position moyenne" },
    unit: "ratio",
    aggregation: "recompute",
  },
  // Last, so that the value scale can add up what stands before it.
  {
    id: "action_value",
    name: { en: "Value of the actions", fr: "Valeur de toutes les actions" },
    unit: "money",
    aggregation: "sum",
  },
] as const satisfies readonly Metric[];

/** The id of a metric that the catalogue knows. */
export type MetricId = (typeof list)[number]["id"];

/** Every metric that a platform reports and a KPI may use, checked when loaded. */
export const metrics: readonly (Metric & Readonly<{ id: MetricId }>)[] = list;
z.array(metricSchema).parse(metrics);

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

/** The metric of that id; undefined where the catalogue has none. */
export function metricById(id: string): Metric | undefined {
  return byId.get(id);
}
