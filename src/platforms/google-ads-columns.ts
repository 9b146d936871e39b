import type { PlatformInput } from "./schema";

type Columns = PlatformInput["reports"][number]["columns"];

/** What a row of a report is about, and when. */
const what: Columns = [
  {
    key: "date",
    role: "date",
    names: {
      B: { en: ["Day"] },
      C: { fr: ["Jour"], de: ["Tag"] },
      G: { es: ["Día"], pt: ["Dia"] },
    },
  },
  { key: "week", role: "date", covers: "week", names: { G: { en: ["Week"], fr: ["Semaine"] } } },
  { key: "month", role: "date", covers: "month", names: { G: { en: ["Month"], fr: ["Mois"] } } },
  {
    key: "quarter",
    role: "date",
    covers: "quarter",
    names: { G: { en: ["Quarter"], fr: ["Trimestre"] } },
  },
  {
    key: "campaign",
    role: "activity",
    names: {
      A: { en: ["Campaign"] },
      B: { es: ["Campaña"] },
      C: { fr: ["Campagne"], de: ["Kampagne"], pt: ["Campanha"] },
    },
  },
  {
    key: "ad-group",
    role: "activity",
    names: {
      A: { en: ["Ad group"] },
      C: { fr: ["Groupe d'annonces"], de: ["Anzeigengruppe"] },
      G: { es: ["Grupo de anuncios"], pt: ["Grupo de anúncios"] },
    },
  },
  {
    key: "asset-group",
    role: "activity",
    names: { G: { en: ["Asset group"], fr: ["Groupe de composants"] } },
  },
  {
    key: "ad",
    role: "activity",
    names: {
      G: {
        en: ["Ad", "Ad name", "Headline 1", "Headline"],
        fr: ["Annonce", "Titre 1"],
        de: ["Anzeige"],
      },
    },
  },
  {
    key: "keyword",
    role: "activity",
    names: {
      A: { en: ["Keyword", "Search keyword"] },
      C: { fr: ["Mot clé"] },
      G: { de: ["Keyword", "Suchbegriff (Keyword)"], es: ["Palabra clave"], pt: ["Palavra-chave"] },
    },
  },
  {
    key: "term",
    role: "activity",
    names: {
      A: { en: ["Search term"] },
      C: { fr: ["Terme de recherche"] },
      G: { de: ["Suchbegriff"], es: ["Término de búsqueda"], pt: ["Termo de pesquisa"] },
    },
  },
  // Here it is called cost.
  { key: "elsewhere", role: "ignored", names: { G: { en: ["Spend"] } } },
  {
    key: "location",
    role: "activity",
    names: { A: { en: ["Location"] }, B: { en: ["Matched location"] }, G: { fr: ["Zone"] } },
  },
  {
    key: "segment",
    role: "activity",
    apart: true,
    names: {
      B: { de: ["Gerät"] },
      G: {
        en: [
          "Device",
          "Network",
          "Network (with search partners)",
          "Age",
          "Gender",
          "Household income",
          "Audience segment",
          "Landing page",
          "Product title",
          "Country/Territory",
          "Day of the week",
          "Hour of the day",
          "Conversion action",
          "Click type",
        ],
        fr: ["Appareil", "Réseau (avec partenaires du Réseau de Recherche)", "Âge", "Sexe"],
      },
    },
  },
];

/** Settings and states: no numbers of the period. */
const settings: Columns = [
  {
    key: "account",
    role: "ignored",
    names: { A: { en: ["Account", "Customer ID"] }, G: { fr: ["Compte"], de: ["Konto"] } },
  },
  {
    key: "match",
    role: "ignored",
    names: {
      A: { en: ["Match type", "Added/Excluded"] },
      C: { fr: ["Type de correspondance"] },
      G: { fr: ["Ajouté/Exclu"], de: ["Keyword-Option", "Übereinstimmungstyp"] },
    },
  },
  {
    key: "status",
    role: "ignored",
    names: {
      A: {
        en: ["Campaign status", "Ad group status", "Keyword status", "Status", "Status reasons"],
      },
      C: { fr: ["État", "Statut", "État de la campagne"], de: ["Status", "Kampagnenstatus"] },
      G: {
        en: ["Ad status", "Ad type", "Approval status", "Policy details", "Ad strength"],
        fr: ["Motifs de l'état", "État du groupe d'annonces", "État du mot clé"],
        es: ["Estado", "Estado de la campaña"],
      },
    },
  },
  {
    key: "type",
    role: "ignored",
    names: {
      A: { en: ["Campaign type", "Ad group type", "Bid strategy type"] },
      B: { es: ["Tipo de campaña"] },
      C: { fr: ["Type de campagne"], de: ["Kampagnentyp"] },
      G: { en: ["Campaign subtype", "Bid strategy"], fr: ["Type de stratégie d'enchères"] },
    },
  },
  {
    key: "budget",
    role: "ignored",
    names: {
      A: {
        en: [
          "Budget",
          "Budget name",
          "Budget type",
          "Target CPA",
          "Target ROAS",
          "Default max. CPC",
        ],
      },
      B: { en: ["Max. CPC", "Quality Score"] },
      C: { fr: ["Budget"] },
      G: { fr: ["Nom du budget", "Type de budget"], de: ["Budget"], es: ["Presupuesto"] },
    },
  },
  {
    key: "settings",
    role: "ignored",
    names: {
      A: {
        en: [
          "Brand Inclusions",
          "Location type",
          "Locations of interest",
          "Optimization score",
          "Optimisation score",
        ],
      },
      G: {
        en: ["Campaign ID", "Ad group ID", "Keyword ID", "Ad ID", "Final URL", "Labels"],
        fr: ["Taux d'optimisation", "ID de la campagne", "URL finale"],
      },
    },
  },
];

/** The amounts in the account's own currency; a manager account repeats them in its own. */
const numbers: Columns = [
  {
    key: "currency",
    role: "currency",
    names: {
      A: { en: ["Currency code", "Currency"] },
      C: { fr: ["Code de la devise"], de: ["Währungscode"] },
      G: { fr: ["Code devise"], es: ["Código de moneda"], pt: ["Código da moeda"] },
    },
  },
  {
    key: "impressions",
    metric: "impressions",
    names: {
      A: { en: ["Impr."] },
      B: { es: ["Impr."] },
      C: { fr: ["Impr."], de: ["Impr.", "Impressionen"], pt: ["Impr."] },
    },
  },
  {
    key: "clicks",
    metric: "clicks",
    names: {
      A: { en: ["Clicks"] },
      B: { es: ["Clics"] },
      C: { fr: ["Clics"], de: ["Klicks"], pt: ["Cliques"] },
    },
  },
  {
    key: "interactions",
    metric: "interactions",
    names: {
      A: { en: ["Interactions"] },
      G: { fr: ["Interactions"], de: ["Interaktionen"], es: ["Interacciones"], pt: ["Interações"] },
    },
  },
  {
    key: "cost",
    metric: "spend",
    names: {
      A: { en: ["Cost"] },
      B: { es: ["Costo", "Coste"] },
      C: { fr: ["Coût"], de: ["Kosten"], pt: ["Custo"] },
    },
  },
  {
    key: "conversions",
    metric: "conversions",
    names: {
      A: { en: ["Conversions"] },
      B: { es: ["Conversiones"] },
      C: { fr: ["Conversions"], de: ["Conversions"], pt: ["Conversões"] },
    },
  },
  {
    key: "value",
    metric: "revenue",
    names: {
      A: { en: ["Conv. value"] },
      B: { es: ["Valor de conv."] },
      C: { fr: ["Valeur de conv."], de: ["Conv.-Wert"], pt: ["Valor de conv."] },
      G: { fr: ["Valeur conv."] },
    },
  },
  {
    key: "video-views",
    metric: "video_views",
    names: {
      A: { en: ["TrueView views"] },
      B: { en: ["Trueview View"] },
      G: { en: ["Views"], fr: ["Vues", "Vues TrueView"] },
    },
  },
];

/** Rates and prices, computed again from the numbers. */
const rates: Columns = [
  {
    key: "ctr",
    metric: "ctr",
    names: {
      A: { en: ["CTR"] },
      B: { es: ["CTR"] },
      C: { fr: ["CTR", "Taux de clics"], de: ["CTR"], pt: ["CTR"] },
    },
  },
  {
    key: "cpc",
    metric: "cpc",
    names: {
      A: { en: ["Avg. CPC"] },
      B: { es: ["CPC medio", "CPC prom.", "Prom. CPC"] },
      C: { fr: ["CPC moyen", "CPC moy."], de: ["Durchschn. CPC"] },
      G: { pt: ["CPC méd.", "CPC médio"] },
    },
  },
  {
    key: "cpm",
    metric: "cpm",
    names: { A: { en: ["Avg. CPM"] }, G: { fr: ["CPM moy.", "CPM moyen"] } },
  },
  {
    key: "cpv",
    metric: "cpv",
    names: {
      A: { en: ["TrueView avg. CPV"] },
      G: { en: ["Avg. CPV"], fr: ["CPV moyen", "CPV moy."] },
    },
  },
  {
    key: "cpa",
    metric: "cpa",
    names: {
      A: { en: ["Cost / conv."] },
      B: { es: ["Coste/conv."] },
      C: { fr: ["Coût/conv."], de: ["Kosten/Conv."] },
      G: { fr: ["Coût / conv."], es: ["Costo/conv.", "Costo / conv."], pt: ["Custo / conv."] },
    },
  },
  {
    key: "conversion-rate",
    metric: "conversion_rate",
    names: {
      A: { en: ["Conv. rate"] },
      B: { es: ["Tasa de conv.", "Porcentaje de conversiones"] },
      G: { fr: ["Taux de conv."], de: ["Conv.-Rate"], pt: ["Taxa de conv."] },
    },
  },
  {
    key: "roas",
    metric: "roas",
    names: {
      A: { en: ["Conv. value / cost"] },
      G: { fr: ["Val. conv./coût", "Valeur de conv./coût"], de: ["Conv.-Wert/Kosten"] },
    },
  },
  {
    key: "share",
    metric: "impression_share",
    names: {
      A: { en: ["Search impr. share"] },
      C: { fr: ["Taux d'impressions sur le Réseau de Recherche"] },
      G: { fr: ["Taux d'impr. sur le Réseau de Recherche"] },
    },
  },
  {
    key: "rates",
    role: "ignored",
    names: {
      A: {
        en: [
          "Interaction rate",
          "Avg. cost",
          "Impr. (Top) %",
          "Impr. (Abs. Top) %",
          "Search top IS",
          "Click share",
          "Search lost top IS (rank)",
          "Search lost IS (rank)",
          "Search lost IS (budget)",
          "Original conv. value",
          "Conv. (Platform Comparable)",
          "Cost / Conv. (Platform Comparable)",
          "Conv. value / Cost (Platform Comparable)",
          "Converted currency code",
          "Cost (Converted currency)",
          "Avg. CPC (Converted currency)",
          "Avg. CPM (Converted currency)",
        ],
      },
      B: { es: ["Coste (moneda convertida)", "CPC medio (moneda convertida)"] },
      G: {
        en: [
          "All conv.",
          "All conv. value",
          "All conv. rate",
          "Cost / all conv.",
          "View-through conv.",
          "Cross-device conv.",
          "Value / conv.",
          "Invalid clicks",
          "Phone calls",
          "Phone impressions",
          "TrueView view rate",
          "Video played to 25%",
          "Video played to 50%",
          "Video played to 75%",
          "Video played to 100%",
          "Abs. Top",
          "Search abs. top IS",
          "Search lost abs. top IS (rank)",
        ],
        fr: ["Taux d'interaction", "Coût moyen", "Coût moy.", "Toutes les conv.", "Val./conv."],
      },
    },
  },
];

/** The columns of any report of Google Ads: which of them a file has is chosen by whoever exports it. */
export const googleAdsColumns: Columns = [...what, ...settings, ...numbers, ...rates];
