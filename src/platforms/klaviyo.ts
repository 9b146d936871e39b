import type { PlatformInput } from "./schema";

/** Klaviyo: exported campaigns. */
export const klaviyo: PlatformInput = {
  id: "klaviyo",
  name: "Klaviyo",
  reports: [
    {
      id: "campaigns",
      name: { en: "Campaigns", fr: "Campagnes" },
      signatures: [
        { columns: ["campaign", "sent-on", "sent"] },
        { columns: ["campaign", "sent", "orders"] },
        { columns: ["campaign", "sent-on", "opened"] },
        { columns: ["campaign", "sent-on", "delivered"] },
      ],
      columns: [
        { key: "sent-on", role: "date", names: { B: { en: ["Send Time"] } } },
        { key: "campaign", role: "activity", names: { B: { en: ["Campaign Name"] } } },
        {
          key: "variant",
          role: "activity",
          names: { B: { en: ["Variant Name"] }, C: { en: ["Variant"] } },
        },
        { key: "sent", metric: "emails_sent", names: { B: { en: ["Total Recipients"] } } },
        {
          key: "delivered",
          metric: "emails_delivered",
          names: { B: { en: ["Successful Deliveries"] } },
        },
        { key: "opened", metric: "emails_opened", names: { B: { en: ["Unique Opens"] } } },
        { key: "clicked", metric: "emails_clicked", names: { B: { en: ["Unique Clicks"] } } },
        { key: "clicks", metric: "link_clicks", names: { B: { en: ["Total Clicks"] } } },
        { key: "unsubscribes", metric: "unsubscribes", names: { B: { en: ["Unsubscribes"] } } },
        {
          key: "orders",
          metric: "orders",
          names: {
            B: { en: ["Unique Placed Order", "Unique Ordered Product"] },
            C: { en: ["Count of unique conversions"] },
          },
        },
        {
          key: "revenue",
          metric: "revenue",
          names: {
            B: { en: ["Revenue", "Total Placed Order Value"] },
            C: { en: ["Conversion value"] },
          },
        },
        {
          key: "rates",
          role: "ignored",
          names: {
            B: {
              en: [
                ...["Open Rate", "Click Rate", "Placed Order Rate", "Bounce Rate"],
                ...["Spam Complaints Rate", "Unsubscribe Rate", "Total Opens"],
              ],
            },
          },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            B: {
              en: [
                ...["Tags", "Subject", "List", "Send Weekday", "Spam Complaints", "Bounces"],
                ...["Campaign ID", "Campaign Channel", "Winning Variant?", "Total Placed Order"],
                "Excluded List",
              ],
            },
          },
        },
      ],
    },
  ],
};
