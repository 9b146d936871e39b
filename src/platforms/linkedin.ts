import type { PlatformInput } from "./schema";

/** LinkedIn Page: content, followers and followers by segment. */
export const linkedin: PlatformInput = {
  id: "linkedin",
  name: "LinkedIn",
  reports: [
    {
      id: "content-daily",
      name: { en: "Content per day", fr: "Contenus par jour" },
      signatures: [{ columns: ["date", "impressions"] }],
      dates: "month-first",
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        {
          key: "impressions",
          metric: "impressions",
          names: { A: { en: ["Impressions (total)"] } },
        },
        { key: "reach", metric: "reach", names: { A: { en: ["Unique impressions (organic)"] } } },
        { key: "clicks", metric: "clicks", names: { A: { en: ["Clicks (total)"] } } },
        { key: "reactions", metric: "reactions", names: { A: { en: ["Reactions (total)"] } } },
        { key: "comments", metric: "comments", names: { A: { en: ["Comments (total)"] } } },
        {
          key: "shares",
          metric: "shares",
          names: { A: { en: ["Reposts (total)", "Shares (total)"] } },
        },
        {
          key: "rate",
          metric: "engagement_rate",
          percent: "fraction",
          names: { A: { en: ["Engagement rate (total)"] } },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            A: {
              en: [
                "Impressions",
                "Clicks",
                "Reactions",
                "Comments",
                "Reposts",
                "Shares",
                "Engagement rate",
              ].flatMap((name) => [`${name} (organic)`, `${name} (sponsored)`]),
            },
          },
        },
      ],
    },
    {
      id: "new-followers",
      name: { en: "New followers per day", fr: "Nouveaux abonnés par jour" },
      signatures: [{ columns: ["date", "organic", "new"] }],
      dates: "month-first",
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        // The gain of the day, although the header says total.
        { key: "new", metric: "new_followers", names: { A: { en: ["Total followers"] } } },
        { key: "organic", role: "ignored", names: { A: { en: ["Organic followers"] } } },
        {
          key: "parts",
          role: "ignored",
          names: { A: { en: ["Sponsored followers", "Auto-invited followers"] } },
        },
      ],
    },
    {
      id: "followers-by-segment",
      name: { en: "Followers by segment", fr: "Abonnés par segment" },
      signatures: [{ columns: ["segment", "followers"], exact: true }],
      columns: [
        {
          key: "segment",
          role: "activity",
          names: {
            A: { en: ["Location", "Job function", "Seniority", "Industry", "Company size"] },
          },
        },
        // Segments overlap and are cut off: they do not add up to the page's followers.
        { key: "followers", role: "ignored", names: { A: { en: ["Total followers"] } } },
      ],
    },
  ],
};
