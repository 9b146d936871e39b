import type { PlatformInput } from "./schema";

type Report = PlatformInput["reports"][number];

const columns: Report["columns"] = [
  { key: "date", role: "date", names: { C: { en: ["Day"], fr: ["Jour"], de: ["Tag"] } } },
  {
    key: "campaign",
    role: "activity",
    names: { A: { en: ["Campaign"] }, C: { fr: ["Campagne"], de: ["Kampagne"] } },
  },
  {
    key: "ad-group",
    role: "activity",
    names: { A: { en: ["Ad group"] }, C: { fr: ["Groupe d'annonces"], de: ["Anzeigengruppe"] } },
  },
  {
    key: "keyword",
    role: "activity",
    names: { A: { en: ["Keyword", "Search keyword"] }, C: { fr: ["Mot clé"] } },
  },
  {
    key: "term",
    role: "activity",
    names: { A: { en: ["Search term"] }, C: { fr: ["Terme de recherche"] } },
  },
  { key: "location", role: "activity", names: { A: { en: ["Location"] } } },
  {
    key: "segment",
    role: "activity",
    names: { G: { en: ["Device", "Network (with search partners)"], fr: ["Appareil"] } },
  },
  {
    key: "match",
    role: "ignored",
    names: { A: { en: ["Match type"] }, C: { fr: ["Type de correspondance"] } },
  },
  {
    key: "status",
    role: "ignored",
    names: {
      A: {
        en: ["Campaign status", "Ad group status", "Keyword status", "Status", "Status reasons"],
      },
      C: { fr: ["État", "Statut", "État de la campagne"], de: ["Status", "Kampagnenstatus"] },
    },
  },
  {
    key: "type",
    role: "ignored",
    names: {
      A: { en: ["Campaign type", "Ad group type"] },
      C: { fr: ["Type de campagne"], de: ["Kampagnentyp"] },
    },
  },
  {
    key: "budget",
    role: "ignored",
    names: {
      A: { en: ["Budget", "Budget name", "Budget type", "Target CPA", "Default max. CPC"] },
      C: { fr: ["Budget"] },
    },
  },
  {
    key: "settings",
    role: "ignored",
    names: {
      A: {
        en: [
          "Brand Inclusions",
          "Locations of interest",
          "Optimization score",
          "Optimisation score",
        ],
      },
    },
  },
  {
    key: "currency",
    role: "currency",
    names: { A: { en: ["Currency code"] }, C: { fr: ["Code de la devise"], de: ["Währungscode"] } },
  },
  {
    key: "impressions",
    metric: "impressions",
    names: { A: { en: ["Impr."] }, C: { fr: ["Impr."], de: ["Impr."] } },
  },
  {
    key: "clicks",
    metric: "clicks",
    names: { A: { en: ["Clicks"] }, C: { fr: ["Clics"], de: ["Klicks"] } },
  },
  {
    key: "interactions",
    metric: "interactions",
    names: { A: { en: ["Interactions"] }, G: { fr: ["Interactions"] } },
  },
  {
    key: "cost",
    metric: "spend",
    names: { A: { en: ["Cost"] }, C: { fr: ["Coût"], de: ["Kosten"] } },
  },
  {
    key: "conversions",
    metric: "conversions",
    names: { A: { en: ["Conversions"] }, C: { fr: ["Conversions"], de: ["Conversions"] } },
  },
  {
    key: "value",
    metric: "revenue",
    names: { A: { en: ["Conv. value"] }, C: { fr: ["Valeur de conv."], de: ["Conv.-Wert"] } },
  },
  { key: "video-views", metric: "video_views", names: { A: { en: ["TrueView views"] } } },
  {
    key: "ctr",
    metric: "ctr",
    names: { A: { en: ["CTR"] }, C: { fr: ["CTR", "Taux de clics"], de: ["CTR"] } },
  },
  {
    key: "cpc",
    metric: "cpc",
    names: {
      A: { en: ["Avg. CPC"] },
      C: { fr: ["CPC moyen", "CPC moy."], de: ["Durchschn. CPC"] },
    },
  },
  { key: "cpm", metric: "cpm", names: { A: { en: ["Avg. CPM"] } } },
  { key: "cpv", metric: "cpv", names: { A: { en: ["TrueView avg. CPV"] } } },
  {
    key: "cpa",
    metric: "cpa",
    names: { A: { en: ["Cost / conv."] }, C: { fr: ["Coût/conv."], de: ["Kosten/Conv."] } },
  },
  {
    key: "conversion-rate",
    metric: "conversion_rate",
    names: { A: { en: ["Conv. rate"] }, G: { fr: ["Taux de conv."] } },
  },
  {
    key: "roas",
    metric: "roas",
    names: { A: { en: ["Conv. value / cost"] }, G: { fr: ["Val. conv./coût"] } },
  },
  {
    key: "share",
    metric: "impression_share",
    names: {
      A: { en: ["Search impr. share"] },
      C: { fr: ["Taux d'impressions sur le Réseau de Recherche"] },
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
          "Original conv. value",
          "Conv. (Platform Comparable)",
          "Cost / Conv. (Platform Comparable)",
          "Conv. value / Cost (Platform Comparable)",
        ],
      },
    },
  },
];

type Names = NonNullable<Report["totals"]>["own"];
const kinds: readonly {
  id: string;
  name: Report["name"];
  titles: NonNullable<Names>;
  own: NonNullable<Names>;
}[] = [
  {
    id: "campaign",
    name: { en: "Campaign report", fr: "Rapport sur les campagnes" },
    titles: {
      A: { en: ["Campaign report"] },
      C: { fr: ["Rapport sur les campagnes"], de: ["Kampagnenbericht"] },
    },
    own: {
      A: { en: ["Total: Campaigns"] },
      C: { fr: ["Total : campagnes"], de: ["Gesamt: Kampagnen"] },
    },
  },
  {
    id: "ad-group",
    name: { en: "Ad group report", fr: "Rapport sur les groupes d’annonces" },
    titles: {
      A: { en: ["Ad group report"] },
      G: { fr: ["Rapport sur les groupes d'annonces"], de: ["Anzeigengruppenbericht"] },
    },
    own: { A: { en: ["Total: Ad groups"] }, G: { fr: ["Total : groupes d'annonces"] } },
  },
  {
    id: "search-keyword",
    name: { en: "Search keyword report", fr: "Rapport sur les mots clés" },
    titles: {
      A: { en: ["Search keyword report"] },
      G: { fr: ["Rapport sur les mots clés pour le Réseau de Recherche"] },
    },
    own: { G: { en: ["Total: Keywords", "Total: Search keywords"], fr: ["Total : mots clés"] } },
  },
  {
    id: "search-terms",
    name: { en: "Search terms report", fr: "Rapport sur les termes de recherche" },
    titles: {
      A: { en: ["Search terms report"] },
      G: { fr: ["Rapport sur les termes de recherche"] },
    },
    own: { A: { en: ["Total: Search terms"] } },
  },
  {
    id: "location",
    name: { en: "Location report", fr: "Rapport sur les zones géographiques" },
    titles: { A: { en: ["Location report"] } },
    own: { A: { en: ["Total: Locations"] } },
  },
  {
    id: "ad",
    name: { en: "Ad report", fr: "Rapport sur les annonces" },
    titles: { A: { en: ["Ad report"] } },
    own: { G: { en: ["Total: Ads"] } },
  },
];

const account = {
  A: { en: ["Total: Account"] },
  C: { fr: ["Total : compte"], de: ["Gesamt: Konto"] },
};
const parts = { A: { en: ["Total: *"] }, C: { fr: ["Total : *"], de: ["Gesamt: *"] } };

/** Google Ads: report downloads (title, period, header) and the cards of the overview page. */
export const googleAds: PlatformInput = {
  id: "google-ads",
  name: "Google Ads",
  reports: [
    ...kinds.map(({ id, name, titles, own }): Report => ({
      id,
      name,
      titles: [{ names: titles }],
      signatures: [{ columns: ["impressions"], title: true }],
      columns,
      totals: { own, account, parts },
      periodLine: true,
    })),
    {
      // The title line is gone, or in a language whose titles nobody has seen: the headers must do.
      id: "report",
      name: { en: "Report", fr: "Rapport" },
      signatures: [
        { columns: ["impressions", "cost"], known: 4 },
        { columns: ["impressions"], known: 6 },
      ],
      columns,
      totals: {
        own: {
          A: { en: kinds.flatMap((kind) => kind.own.A?.["en"] ?? []) },
          C: { fr: ["Total : campagnes"], de: ["Gesamt: Kampagnen"] },
        },
        account,
        parts,
      },
      periodLine: true,
    },
    {
      id: "overview-card",
      name: { en: "Overview card", fr: "Fiche de la vue d’ensemble" },
      signatures: [{ columns: ["date", "clicks", "impressions", "cpc", "cost"], exact: true }],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        { key: "clicks", metric: "clicks", names: { A: { en: ["Clicks"] } } },
        { key: "impressions", metric: "impressions", names: { A: { en: ["Impressions"] } } },
        { key: "cpc", metric: "cpc", names: { A: { en: ["Avg. CPC"] } } },
        { key: "cost", metric: "spend", names: { A: { en: ["Cost"] } } },
      ],
    },
    {
      id: "demographics-card",
      name: { en: "Demographics card", fr: "Fiche des données démographiques" },
      signatures: [{ columns: ["gender", "age", "impressions", "share"], exact: true }],
      columns: [
        { key: "gender", role: "activity", names: { A: { en: ["Gender"] } } },
        { key: "age", role: "activity", names: { A: { en: ["Age Range"] } } },
        { key: "impressions", metric: "impressions", names: { A: { en: ["Impressions"] } } },
        { key: "share", role: "ignored", names: { A: { en: ["Percent of known total"] } } },
      ],
    },
  ],
};
