import type { PlatformInput } from "./schema";

type Columns = PlatformInput["reports"][number]["columns"];

/** What GA4 counts. Rates are fractions: 0.65 stands for 65 %. */
export const ga4Metrics: Columns = [
  {
    key: "events",
    metric: "events",
    names: {
      A: { en: ["Event count"], es: ["Número de eventos"] },
      B: { fr: ["Nombre d'événements"], de: ["Ereignisanzahl"] },
      G: { es: ["Recuento de eventos"], pt: ["Contagem de eventos"] },
    },
  },
  {
    key: "users",
    metric: "users",
    names: {
      A: { en: ["Total users"] },
      G: {
        fr: ["Nombre total d'utilisateurs"],
        de: ["Nutzer insgesamt"],
        es: ["Total de usuarios", "Usuarios totales"],
        pt: ["Total de usuários"],
      },
    },
  },
  {
    key: "active",
    metric: "users",
    names: {
      A: { en: ["Active users"] },
      B: { fr: ["Utilisateurs actifs"], de: ["Aktive Nutzer"], pt: ["Usuários ativos"] },
      G: { es: ["Usuarios activos"] },
    },
  },
  {
    // Until 2023 the active ones were called so in reports.
    key: "all-users",
    metric: "users",
    names: {
      A: { en: ["Users"], es: ["Usuarios"] },
      G: { fr: ["Utilisateurs"], de: ["Nutzer"], pt: ["Usuários"] },
    },
  },
  {
    key: "new",
    metric: "new_users",
    names: {
      A: { en: ["New users"], es: ["Usuarios nuevos"] },
      B: { pt: ["Novos usuários"] },
      C: { fr: ["Nouveaux utilisateurs"] },
      G: { de: ["Neue Nutzer"] },
    },
  },
  {
    key: "sessions",
    metric: "sessions",
    names: {
      A: { en: ["Sessions"], es: ["Sesiones"] },
      B: { fr: ["Sessions"], de: ["Sitzungen"], pt: ["Sessões"] },
    },
  },
  {
    key: "engaged",
    metric: "engaged_sessions",
    names: {
      A: { en: ["Engaged sessions"] },
      B: {
        fr: ["Sessions avec engagement"],
        de: ["Sitzungen mit Interaktionen"],
        es: ["Sesiones con interacción"],
        pt: ["Sessões engajadas"],
      },
    },
  },
  {
    key: "views",
    metric: "pageviews",
    names: {
      A: { en: ["Views", "Screen views"], es: ["Vistas"] },
      B: { fr: ["Vues"] },
      G: { de: ["Aufrufe"], pt: ["Visualizações"] },
    },
  },
  {
    key: "conversions",
    metric: "conversions",
    names: {
      A: { en: ["Key events", "Conversions"], es: ["Conversiones"] },
      C: { fr: ["Événements clés", "Conversions"] },
      G: {
        de: ["Schlüsselereignisse", "Conversions"],
        es: ["Eventos clave"],
        pt: ["Principais eventos", "Conversões"],
      },
    },
  },
  {
    key: "transactions",
    metric: "transactions",
    names: { A: { en: ["Transactions"] }, G: { fr: ["Transactions"] } },
  },
  {
    key: "purchases",
    metric: "purchases",
    names: {
      A: { en: ["Ecommerce purchases"] },
      B: { fr: ["Achats d'e-commerce"] },
      G: { en: ["Purchases"], fr: ["Achats"] },
    },
  },
  {
    key: "carts",
    metric: "add_to_cart",
    names: { G: { en: ["Add to carts", "Add-to-carts"], fr: ["Ajouts au panier"] } },
  },
  {
    key: "checkouts",
    metric: "checkouts",
    names: { G: { en: ["Checkouts"], fr: ["Paiements"] } },
  },
  {
    key: "revenue",
    metric: "revenue",
    names: {
      A: { en: ["Total revenue"], es: ["Total de ingresos"] },
      C: { fr: ["Revenu total", "Revenus totaux"] },
      G: { de: ["Gesamtumsatz"], es: ["Ingresos totales"], pt: ["Receita total"] },
    },
  },
  {
    key: "purchase-revenue",
    metric: "revenue",
    names: { A: { en: ["Purchase revenue"] }, B: { fr: ["Revenus issus des achats"] } },
  },
  {
    key: "ads-cost",
    metric: "spend",
    names: { G: { en: ["Google Ads cost", "Ads cost"], fr: ["Coût Google Ads"] } },
  },
  {
    key: "search-clicks",
    metric: "clicks",
    names: {
      B: {
        en: ["Organic Google Search clicks"],
        fr: [
          "Clics dans la recherche naturelle Google",
          "Clics sur des résultats de recherche naturelle Google",
        ],
      },
    },
  },
  {
    key: "search-impressions",
    metric: "impressions",
    names: {
      B: {
        en: ["Organic Google Search impressions"],
        fr: [
          "Impressions dans la recherche naturelle Google",
          "Impressions des résultats de recherche naturelle Google",
        ],
      },
    },
  },
  {
    key: "engagement",
    metric: "engagement_rate",
    percent: "fraction",
    names: {
      A: { en: ["Engagement rate"] },
      B: { de: ["Engagement-Rate"] },
      C: { fr: ["Taux d'engagement"] },
      G: { es: ["Porcentaje de interacciones"], pt: ["Taxa de engajamento"] },
    },
  },
  {
    key: "bounce",
    metric: "bounce_rate",
    percent: "fraction",
    names: {
      A: { en: ["Bounce rate"] },
      G: {
        fr: ["Taux de rebond"],
        de: ["Absprungrate"],
        es: ["Porcentaje de rebote"],
        pt: ["Taxa de rejeição"],
      },
    },
  },
  {
    key: "duration",
    metric: "average_duration",
    names: {
      A: {
        en: [
          "Average session duration",
          "Average engagement time",
          "Average engagement time per session",
          "Average engagement time per active user",
        ],
        es: ["Tiempo de interacción medio"],
      },
      B: {
        fr: ["Durée d'engagement moyenne par utilisateur actif"],
        de: [
          "Durchschnittliche Interaktionsdauer pro Sitzung",
          "Durchschnittliche Interaktionsdauer pro aktivem Nutzer",
        ],
      },
      G: {
        fr: ["Durée d'engagement moyenne par session", "Durée moyenne des sessions"],
        es: [
          "Tiempo de interacción medio por sesión",
          "Tiempo medio de interacción por usuario activo",
        ],
        pt: [
          "Tempo médio de engajamento por sessão",
          "Tempo médio de engajamento por usuário ativo",
        ],
      },
    },
  },
  {
    key: "parts",
    role: "ignored",
    names: {
      A: {
        en: [
          "Event count per user",
          "Event count per active user",
          "Returning users",
          "Hour",
          "Engaged sessions per user",
          "Engaged sessions per active user",
          "Events per session",
          "Items purchased",
          "% Total",
          "User engagement",
          "% of active users",
          "Status",
          "Crash-free users",
          "Ecommerce quantity",
        ],
        es: ["Artículos comprados"],
      },
      B: {
        en: ["Avg. time", "Engagement per user", "Sessions per user", "Views per user"],
        fr: ["Quantité achetée e-commerce"],
        de: ["Sitzungen mit Interaktionen pro aktivem Nutzer"],
      },
      G: {
        en: [
          "Views per active user",
          "Views per session",
          "Sessions per active user",
          "Session key event rate",
          "User key event rate",
          "Session conversion rate",
          "User conversion rate",
          "Total purchasers",
          "First time purchasers",
          "Average purchase revenue per active user",
          "ARPU",
          "Items viewed",
          "Items added to cart",
          "Item revenue",
        ],
        fr: [
          "Nombre d'événements par utilisateur actif",
          "Vues par utilisateur actif",
          "Sessions avec engagement par utilisateur actif",
          "Événements par session",
          "Taux d'événement clé de la session",
          "Utilisateurs connus",
        ],
      },
    },
  },
];
