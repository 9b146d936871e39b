import type { PlatformInput } from "./schema";

/** Mailchimp: the reports on all campaigns and on one. Headers stay English. */
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
    {
      id: "campaign",
      name: { en: "One campaign", fr: "Une campagne" },
      titles: [{ names: { B: { en: ["Campaign Report", "Email Campaign Report"] } } }],
      signatures: [
        { columns: ["sent-on", "sent", "opened"] },
        { columns: ["sent", "delivered", "opened"] },
      ],
      dates: "month-first",
      columns: [
        { key: "sent-on", role: "date", names: { B: { en: ["Delivery Date/Time"] } } },
        { key: "campaign", role: "activity", names: { B: { en: ["Title"] } } },
        { key: "sent", metric: "emails_sent", names: { B: { en: ["Total Recipients"] } } },
        {
          key: "delivered",
          metric: "emails_delivered",
          names: { B: { en: ["Successful Deliveries"] } },
        },
        {
          key: "opened",
          metric: "emails_opened",
          names: { B: { en: ["Recipients Who Opened"] } },
        },
        {
          key: "clicked",
          metric: "emails_clicked",
          names: { B: { en: ["Recipients Who Clicked"] } },
        },
        { key: "clicks", metric: "link_clicks", names: { B: { en: ["Total Clicks"] } } },
        { key: "unsubscribes", metric: "unsubscribes", names: { B: { en: ["Total Unsubs"] } } },
        { key: "revenue", metric: "revenue", names: { B: { en: ["Total Sales"] } } },
        {
          key: "parts",
          role: "ignored",
          names: {
            B: {
              en: [
                ...["Subject Line", "From Name", "From Email", "Bounces", "Times Forwarded"],
                ...["Forwarded Opens", "Total Opens", "Last Open Date", "Last Click Date"],
                ...["Total Abuse Complaints", "Times Liked on Facebook"],
              ],
            },
          },
        },
      ],
    },
    {
      // Clicks of the mailing by link: the same ones that its report counts.
      id: "links",
      name: { en: "Clicks by link", fr: "Clics par lien" },
      signatures: [{ columns: ["url", "clicks", "unique"], exact: true }],
      columns: [
        { key: "url", role: "ignored", names: { B: { en: ["URL"] } } },
        { key: "clicks", role: "ignored", names: { B: { en: ["Total Clicks"] } } },
        { key: "unique", role: "ignored", names: { B: { en: ["Unique Clicks"] } } },
      ],
    },
  ],
};
