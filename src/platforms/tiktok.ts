import type { PlatformInput } from "./schema";

/** TikTok: Studio and business accounts. Headers stay English in every language. */
export const tiktok: PlatformInput = {
  id: "tiktok",
  name: "TikTok",
  reports: [
    {
      id: "overview",
      name: { en: "Overview per day", fr: "Vue d’ensemble par jour" },
      signatures: [{ columns: ["date", "views", "profile"] }],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        { key: "views", metric: "views", names: { A: { en: ["Video Views"] } } },
        { key: "profile", metric: "profile_visits", names: { A: { en: ["Profile Views"] } } },
        { key: "reach", metric: "reach", names: { A: { en: ["Reached audience"] } } },
        { key: "likes", metric: "likes", names: { A: { en: ["Likes"] } } },
        { key: "comments", metric: "comments", names: { A: { en: ["Comments"] } } },
        { key: "shares", metric: "shares", names: { A: { en: ["Shares"] } } },
        { key: "leads", metric: "leads", names: { A: { en: ["Leads submission"] } } },
        { key: "net", metric: "net_followers", signed: true, names: { A: { en: ["Net growth"] } } },
        { key: "gained", metric: "new_followers", names: { A: { en: ["New followers"] } } },
        { key: "lost", metric: "lost_followers", names: { A: { en: ["Lost followers"] } } },
        { key: "calls", role: "ignored", names: { A: { en: ["Phone number clicks"] } } },
      ],
    },
    {
      id: "follower-history",
      name: { en: "Followers per day", fr: "Abonnés par jour" },
      signatures: [{ columns: ["date", "followers", "difference"] }],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        { key: "followers", metric: "followers", names: { A: { en: ["Followers"] } } },
        {
          key: "difference",
          metric: "net_followers",
          signed: true,
          names: { A: { en: ["Difference in followers from previous day"] } },
        },
      ],
    },
  ],
};
