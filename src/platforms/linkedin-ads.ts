import type { Names, PlatformInput } from "./schema";

type Column = PlatformInput["reports"][number]["columns"][number];
type Metric = NonNullable<Column["metric"]>;

/** Spellings in code written against real exports, English and Dutch, and what French is thought to be. */
const spelt = (en: string, nl?: string, fr?: string): Names => ({
  B: { en: [en], ...(nl === undefined ? {} : { nl: [nl] }) },
  ...(fr === undefined ? {} : { G: { fr: [fr] } }),
});
const metric = (id: Metric, key: string, names: Names): Column => ({ key, metric: id, names });

/** LinkedIn Campaign Manager: performance of campaigns, ads and conversions. */
export const linkedinAds: PlatformInput = {
  id: "linkedin-ads",
  name: "LinkedIn Campaign Manager",
  reports: [
    {
      id: "performance",
      name: { en: "Performance", fr: "Performances" },
      signatures: [
        { columns: ["start", "spend"] },
        { columns: ["start", "campaign", "impressions"] },
        { columns: ["start", "group", "impressions"] },
        { columns: ["start", "conversion"] },
        { columns: ["spend", "landing-clicks"] },
        { columns: ["spend", "campaign", "impressions"] },
        { columns: ["spend", "group"] },
        { columns: ["group", "ad-id"] },
      ],
      dates: { en: "month-first" },
      periodLabels: {
        B: {
          en: ["Report Start:", "Report End:"],
          nl: ["Begindatum van rapport:", "Einddatum van rapport:"],
        },
        G: { fr: ["Début du rapport :", "Fin du rapport :"] },
      },
      columns: [
        {
          key: "start",
          role: "date",
          opens: true,
          names: spelt("Start Date (in UTC)", "Begindatum (in UTC)", "Date de début (en UTC)"),
        },
        {
          key: "group",
          role: "activity",
          names: { B: { en: ["Campaign Group Name"], fr: ["Nom du groupe de campagnes"] } },
        },
        {
          key: "campaign",
          role: "activity",
          names: spelt("Campaign Name", "Campagnenaam", "Nom de la campagne"),
        },
        { key: "set", role: "activity", names: spelt("Ad Set Name", "Naam van advertentieset") },
        {
          key: "ad",
          role: "activity",
          names: {
            B: {
              en: ["Creative Name", "Ad Name"],
              nl: ["Advertentienaam"],
              fr: ["Nom de la publicité"],
            },
          },
        },
        { key: "conversion", role: "activity", names: spelt("Conversion Name") },
        { key: "currency", role: "currency", names: spelt("Currency", "Valuta", "Devise") },
        metric("spend", "spend", spelt("Total Spent", "Totaal besteed", "Total dépensé")),
        metric("impressions", "impressions", spelt("Impressions", "Weergaven", "Impressions")),
        metric("clicks", "clicks", spelt("Clicks", "Klikken", "Clics")),
        metric(
          "link_clicks",
          "landing-clicks",
          spelt(
            "Clicks to Landing Page",
            "Klikken naar bestemmingspagina",
            "Clics vers la page de destination"
          )
        ),
        metric("reach", "reach", spelt("Reach")),
        metric("reactions", "reactions", spelt("Reactions", undefined, "Réactions")),
        metric("comments", "comments", spelt("Comments", undefined, "Commentaires")),
        metric("shares", "shares", spelt("Shares", undefined, "Partages")),
        metric("new_followers", "follows", spelt("Follows")),
        metric("engagements", "engagements", spelt("Total Engagements", "Aantal interacties")),
        metric("leads", "leads", spelt("Leads", "Leads", "Prospects")),
        metric("forms_started", "forms", spelt("Lead Forms Opened")),
        metric("conversions", "conversions", spelt("Conversions", "Conversies", "Conversions")),
        metric("revenue", "value", {
          C: { en: ["Total Conversion Value"] },
          G: { fr: ["Valeur totale des conversions"] },
        }),
        metric("ctr", "ctr", {
          B: { en: ["Click Through Rate"], nl: ["Doorklikfrequentie (CTR)"] },
          C: { en: ["Average CTR"] },
        }),
        metric("cpm", "cpm", spelt("Average CPM", "Gemiddelde CPM")),
        metric("cpc", "cpc", spelt("Average CPC", "Gemiddelde CPC")),
        metric("cpa", "cpl", { C: { en: ["Cost per Lead", "Cost per Conversion"] } }),
        {
          key: "ad-id",
          role: "ignored",
          names: {
            B: { en: ["Ad ID", "Creative ID"], nl: ["Advertentie-ID"], fr: ["ID Pub"] },
          },
        },
        {
          key: "text",
          role: "ignored",
          names: {
            B: {
              en: ["Ad Introduction Text", "Ad Headline", "Click URL"],
              nl: ["Inleidende advertentietekst", "Kop van advertentie", "URL"],
              fr: ["Texte pub présentation", "Titre de la publicité", "URL à cliquer"],
            },
          },
        },
        {
          key: "settings",
          role: "ignored",
          names: {
            B: {
              en: [
                ...["Account Name", "Campaign ID", "Campaign Group ID", "Ad Set ID"],
                ...["Campaign Type", "Campaign Objective", "Ad Set Objective", "Campaign Status"],
                ...["Campaign Group Status", "Ad Status", "Campaign Start Date"],
                ...["Campaign End Date", "Conversion Type", "Carousel Card"],
              ],
              nl: [
                ...["Accountnaam", "Campagne-ID", "Status campagne", "Advertentieset-ID"],
                ...["Doelstelling van advertentieset", "Advertentiestatus"],
              ],
              fr: ["ID de la campagne", "Statut de la publicité"],
            },
          },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            B: {
              en: [
                ...["Clicks to LinkedIn Page", "Other Clicks", "Total Social Actions"],
                ...["Event Registrations", "Viral Impressions", "Viral Clicks"],
                ...["Card Impressions", "Card Clicks", "Post-Click Conversions"],
                "View-Through Conversions",
              ],
            },
          },
        },
      ],
    },
  ],
};
