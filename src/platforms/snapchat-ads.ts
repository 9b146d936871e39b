import type { PlatformInput } from "./schema";

/** Snapchat Ads Manager. No French spelling is known. */
export const snapchatAds: PlatformInput = {
  id: "snapchat-ads",
  name: "Snapchat Ads Manager",
  reports: [
    {
      id: "ads",
      name: { en: "Ads report", fr: "Rapport publicitaire" },
      signatures: [
        { columns: ["swipes", "impressions"] },
        { columns: ["swipes", "spend"] },
        { columns: ["swipe-rate", "impressions"] },
      ],
      columns: [
        {
          key: "from",
          role: "from",
          names: { C: { en: ["Start Time", "Start Date"] }, G: { fr: ["Date de début"] } },
        },
        {
          key: "to",
          role: "to",
          names: { C: { en: ["End Time", "End Date"] }, G: { fr: ["Date de fin"] } },
        },
        { key: "date", role: "date", names: { C: { en: ["Date", "Day"] }, G: { fr: ["Jour"] } } },
        {
          key: "campaign",
          role: "activity",
          names: { B: { en: ["Campaign Name"] }, G: { fr: ["Nom de la campagne"] } },
        },
        {
          key: "ad-set",
          role: "activity",
          names: { C: { en: ["Ad Set Name", "Ad Squad Name"] } },
        },
        { key: "ad", role: "activity", names: { B: { en: ["Ad Name"] } } },
        {
          key: "breakdown",
          role: "activity",
          apart: true,
          names: { G: { en: ["Age", "Gender", "Country", "Placement", "Region"] } },
        },
        {
          key: "about",
          role: "ignored",
          names: {
            C: { en: ["Campaign ID", "Ad Set ID", "Ad Squad ID", "Ad ID", "Daily Budget"] },
            G: { en: ["Status", "Delivery Status", "Ad Account Name", "Ad Account ID"] },
          },
        },
        { key: "currency", role: "currency", names: { G: { en: ["Currency"], fr: ["Devise"] } } },
        {
          key: "spend",
          metric: "spend",
          names: {
            B: { en: ["Spend", "Amount Spent"] },
            G: { fr: ["Montant dépensé", "Dépenses"] },
          },
        },
        {
          key: "impressions",
          metric: "impressions",
          names: { B: { en: ["Impressions", "Paid Impressions"] }, G: { fr: ["Impressions"] } },
        },
        {
          key: "swipes",
          metric: "link_clicks",
          names: { B: { en: ["Swipe Ups", "Swipes"] }, G: { fr: ["Balayages vers le haut"] } },
        },
        { key: "clicks", metric: "clicks", names: { C: { en: ["Clicks"] } } },
        {
          key: "reach",
          metric: "reach",
          names: { C: { en: ["Reach"] }, G: { en: ["Paid Reach"], fr: ["Couverture"] } },
        },
        {
          key: "frequency",
          metric: "frequency",
          names: { B: { en: ["Paid Frequency"] }, C: { en: ["Frequency"] } },
        },
        {
          key: "views",
          metric: "video_views",
          names: { B: { en: ["2 Second Video Views"] }, C: { en: ["Video Views"] } },
        },
        { key: "completions", metric: "completions", names: { B: { en: ["Video Completions"] } } },
        { key: "results", metric: "results", names: { G: { en: ["Results"] } } },
        { key: "conversions", metric: "conversions", names: { C: { en: ["Conversions"] } } },
        { key: "purchases", metric: "purchases", names: { C: { en: ["Purchases"] } } },
        {
          key: "revenue",
          metric: "revenue",
          names: { C: { en: ["Purchases Value", "Purchase Value"] } },
        },
        { key: "signups", metric: "signups", names: { G: { en: ["Sign Ups"] } } },
        { key: "leads", metric: "leads", names: { G: { en: ["Leads"] } } },
        { key: "cart", metric: "add_to_cart", names: { G: { en: ["Add to Cart"] } } },
        { key: "cpm", metric: "cpm", names: { B: { en: ["Paid eCPM", "eCPM"] } } },
        { key: "roas", metric: "roas", names: { C: { en: ["ROAS"] } } },
        { key: "swipe-rate", role: "ignored", names: { B: { en: ["Swipe Up Rate"] } } },
        {
          key: "rates",
          role: "ignored",
          names: {
            B: { en: ["VTR%"] },
            C: { en: ["eCPSU", "eCPSwipe", "Cost per Swipe Up", "eCPA"] },
          },
        },
      ],
    },
  ],
};
