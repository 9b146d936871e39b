import type { PlatformInput } from "./schema";

/** Mailchimp: the report on all campaigns. Headers stay English. */
export const mailchimp: PlatformInput = {
  id: "mailchimp",
  name: "Mailchimp",
  reports: [
    {
      id: "campaigns",
      name: { en: "Campaigns", fr: "Campagnes" },
      signatures: [
        { columns: ["campaign", "sent-on", "sent"] },
        { columns: ["campaign", "list", "delivered"] },
        { columns: ["sent-on", "delivered", "opened"] },
      ],
      dates: "month-first",
      columns: [
        { key: "sent-on", role: "date", names: { A: { en: ["Send Date"] } } },
        { key: "campaign", role: "activity", names: { A: { en: ["Title"] } } },
        { key: "sent", metric: "emails_sent", names: { A: { en: ["Total Recipients"] } } },
        {
          key: "delivered",
          metric: "emails_delivered",
          names: { A: { en: ["Successful Deliveries"] } },
        },
        // Unique within one campaign: of its messages, so many were opened.
        { key: "opened", metric: "emails_opened", names: { A: { en: ["Unique Opens"] } } },
        { key: "clicked", metric: "emails_clicked", names: { A: { en: ["Unique Clicks"] } } },
        { key: "clicks", metric: "link_clicks", names: { A: { en: ["Total Clicks"] } } },
        { key: "unsubscribes", metric: "unsubscribes", names: { A: { en: ["Unsubscribes"] } } },
        { key: "orders", metric: "orders", names: { A: { en: ["Total Orders"] } } },
        { key: "revenue", metric: "revenue", names: { A: { en: ["Total Revenue"] } } },
        { key: "list", role: "ignored", names: { A: { en: ["List"] }, C: { en: ["Audience"] } } },
        {
          key: "bounces",
          role: "ignored",
          names: { A: { en: ["Soft Bounces", "Hard Bounces", "Total Bounces"] } },
        },
        {
          key: "rates",
          role: "ignored",
          names: { A: { en: ["Open Rate", "Click Rate", "Total Opens"] } },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            A: {
              en: [
                ...["Subject", "Send Weekday", "Times Forwarded", "Forwarded Opens"],
                ...["Abuse Complaints", "Times Liked on Facebook", "Folder Id", "Unique Id"],
                ...["Total Gross Sales", "Analytics ROI", "Campaign Cost", "Revenue Created"],
                ...["Visits", "New Visits", "Pages/Visit", "Bounce Rate", "Time on Site"],
                ...["Goal Conversion Rate", "Per Visit Goal Value", "Transactions"],
                ...["Ecommerce Conversion Rate", "Per Visit Value", "Average Value"],
              ],
            },
          },
        },
      ],
    },
  ],
};
