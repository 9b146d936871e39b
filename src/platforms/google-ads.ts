import { googleAdsCards } from "./google-ads-cards";
import { googleAdsColumns as columns } from "./google-ads-columns";
import type { PlatformInput } from "./schema";

type Report = PlatformInput["reports"][number];
type Names = NonNullable<NonNullable<Report["totals"]>["own"]>;

/** Every report has a title line, and a total row named after what its rows are. */
const kinds: readonly { id: string; name: Report["name"]; titles: Names; own: Names }[] = [
  {
    id: "campaign",
    name: { en: "Campaign report", fr: "Rapport sur les campagnes" },
    titles: {
      A: { en: ["Campaign report"] },
      C: { fr: ["Rapport sur les campagnes"], de: ["Kampagnenbericht"] },
      G: { es: ["Informe de campaña", "Informe de campañas"], pt: ["Relatório de campanha"] },
    },
    own: {
      A: { en: ["Total: Campaigns"] },
      C: { fr: ["Total : campagnes"], de: ["Gesamt: Kampagnen"] },
      G: { es: ["Total: campañas"], pt: ["Total: campanhas"] },
    },
  },
  {
    id: "ad-group",
    name: { en: "Ad group report", fr: "Rapport sur les groupes d’annonces" },
    titles: {
      A: { en: ["Ad group report"] },
      B: { es: ["Informe de grupos de anuncios", "Informe de grupo de anuncios"] },
      G: { fr: ["Rapport sur les groupes d'annonces"], de: ["Anzeigengruppenbericht"] },
    },
    own: { A: { en: ["Total: Ad groups"] }, G: { fr: ["Total : groupes d'annonces"] } },
  },
  {
    id: "search-keyword",
    name: { en: "Search keyword report", fr: "Rapport sur les mots clés" },
    titles: {
      A: { en: ["Search keyword report"] },
      B: { fr: ["Rapport sur les mots clés pour le Réseau de Recherche"] },
      G: { de: ["Keyword-Bericht für das Suchnetzwerk"] },
    },
    own: {
      B: { en: ["Total: Search keywords"] },
      G: {
        en: ["Total: Keywords"],
        fr: ["Total : mots clés", "Total : mots clés pour le Réseau de Recherche"],
      },
    },
  },
  {
    id: "search-terms",
    name: { en: "Search terms report", fr: "Rapport sur les termes de recherche" },
    titles: {
      A: { en: ["Search terms report"] },
      B: { fr: ["Rapport sur les termes de recherche"] },
      G: { de: ["Bericht zu Suchbegriffen"], es: ["Informe de términos de búsqueda"] },
    },
    own: { A: { en: ["Total: Search terms"] }, G: { fr: ["Total : termes de recherche"] } },
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
    titles: { A: { en: ["Ad report"] }, G: { fr: ["Rapport sur les annonces"] } },
    own: { G: { en: ["Total: Ads"], fr: ["Total : annonces"] } },
  },
];

const account = {
  A: { en: ["Total: Account"] },
  B: { es: ["Total: Cuenta"] },
  C: { fr: ["Total : compte"], de: ["Gesamt: Konto"] },
  G: { pt: ["Total: conta"] },
};
// "Total: Search", "Total: Other locations": of one kind of campaign, or of what the rows leave out.
const parts = {
  A: { en: ["Total: *"] },
  B: { de: ["Gesamt: *"], es: ["Total: *"] },
  C: { fr: ["Total : *"] },
  G: { pt: ["Total: *"] },
};
const ownOfAny = kinds.reduce<Names>(
  (all, { own }) => ({
    A: { en: [...(all.A?.["en"] ?? []), ...(own.A?.["en"] ?? [])] },
    C: { ...all.C, ...own.C },
  }),
  {}
);

/** Google Ads: report downloads (title, period, header) and the cards of the overview page. */
export const googleAds: PlatformInput = {
  id: "google-ads",
  name: "Google Ads",
  reports: [
    ...kinds.map(({ id, name, titles, own }): Report => ({
      id,
      name,
      titles: [{ names: titles }],
      signatures: ["impressions", "clicks", "cost"].map((key) => ({
        columns: [key],
        title: true as const,
        known: 2,
      })),
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
        { columns: ["campaign", "clicks", "cost"], known: 4 },
        { columns: ["impressions"], known: 6, without: ["elsewhere"] },
      ],
      columns,
      totals: { own: ownOfAny, account, parts },
      periodLine: true,
    },
    ...googleAdsCards,
  ],
};
