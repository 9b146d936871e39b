import type { PlatformInput } from "./schema";

/** Facebook Page Insights as exported until about 2021: a second row under the header says what each column counts. */
export const pageInsights: PlatformInput = {
  id: "page-insights",
  name: "Facebook Page Insights",
  reports: [
    {
      id: "posts",
      name: { en: "Posts", fr: "Publications" },
      signatures: [
        { columns: ["post", "reach"] },
        { columns: ["post", "impressions"] },
        { columns: ["post", "message", "posted"] },
      ],
      dates: "month-first",
      columns: [
        { key: "post", role: "activity", names: { A: { en: ["Post ID"] } } },
        { key: "message", role: "text", names: { A: { en: ["Post Message"] } } },
        { key: "posted", role: "date", names: { A: { en: ["Posted"] } } },
        {
          key: "about",
          role: "ignored",
          names: {
            A: {
              en: ["Permalink", "Type", "Countries", "Languages", "Audience Targeting"],
            },
          },
        },
        {
          key: "reach",
          metric: "reach",
          names: { A: { en: ["Lifetime Post Total Reach"] } },
        },
        {
          key: "impressions",
          metric: "impressions",
          names: { A: { en: ["Lifetime Post Total Impressions"] } },
        },
        {
          key: "consumptions",
          metric: "clicks",
          names: { A: { en: ["Lifetime Post Consumptions"] } },
        },
        // People, shares of the totals, and names that a count of views and one of viewers share.
        {
          key: "parts",
          role: "ignored",
          names: {
            A: {
              en: [
                "Lifetime Post organic reach",
                "Lifetime Post Paid Reach",
                "Lifetime Post Organic Impressions",
                "Lifetime Post Paid Impressions",
                "Lifetime Engaged Users",
                "Lifetime Post Consumers",
                "Lifetime Negative Feedback",
                "Lifetime Negative Feedback from Users",
                "Lifetime Post Impressions by people who have liked your Page",
                "Lifetime Post reach by people who like your Page",
                "Lifetime Post Paid Impressions by people who have liked your Page",
                "Lifetime Paid reach of a post by people who like your Page",
                "Lifetime People who have liked your Page and engaged with your post",
                "Lifetime Average time video viewed",
                "Lifetime Organic Video Views",
                "Lifetime Paid Video Views",
                "Lifetime Organic views to 95%",
                "Lifetime Paid views to 95%",
                "Lifetime Video length",
                "Lifetime Matched Audience Targeting Consumers on Post",
                "Lifetime Matched Audience Targeting Consumptions on Post",
              ],
            },
          },
        },
      ],
    },
    {
      id: "page-daily",
      name: { en: "Page per day", fr: "Page par jour" },
      signatures: [
        { columns: ["date", "new-likes"] },
        { columns: ["date", "reach", "total-likes"] },
        { columns: ["date", "reach", "engaged"] },
      ],
      dates: "month-first",
      columns: [
        { key: "date", role: "date", names: { B: { en: ["Date"] } } },
        { key: "total-likes", metric: "followers", names: { B: { en: ["Lifetime Total Likes"] } } },
        { key: "new-likes", metric: "new_followers", names: { B: { en: ["Daily New Likes"] } } },
        { key: "unlikes", metric: "lost_followers", names: { B: { en: ["Daily Unlikes"] } } },
        { key: "reach", metric: "reach", names: { B: { en: ["Daily Total Reach"] } } },
        {
          key: "impressions",
          metric: "impressions",
          names: { B: { en: ["Daily Total Impressions"] } },
        },
        {
          key: "video-views",
          metric: "video_views",
          names: { B: { en: ["Daily Total Video Views"] } },
        },
        {
          key: "clicks",
          metric: "clicks",
          names: { G: { en: ["Daily Page Consumptions"] } },
        },
        { key: "engaged", role: "ignored", names: { B: { en: ["Daily Page Engaged Users"] } } },
        // A week or 28 days of people, told again every day: no sum of them means anything.
        {
          key: "longer",
          role: "ignored",
          names: {
            B: {
              en: [
                "Weekly Page Engaged Users",
                "Weekly Total Reach",
                "Daily Viral Reach",
                "Daily Viral impressions",
                "Daily Organic impressions",
                "Daily Negative Feedback",
              ],
            },
            G: {
              en: [
                "28 Days Page Engaged Users",
                "28 Days Total Reach",
                "Weekly Total Impressions",
                "28 Days Total Impressions",
                "Daily Organic Reach",
                "Daily Paid Reach",
                "Daily Paid Impressions",
              ],
            },
          },
        },
      ],
    },
  ],
};
