import type { PlatformInput } from "./schema";

/** TikTok: Studio and business accounts. Headers stay English in every language. */
export const tiktok: PlatformInput = {
  id: "tiktok",
  name: "TikTok",
  reports: [
    {
      id: "overview",
      name: { en: "Overview per day", fr: "Vue d’ensemble par jour" },
      signatures: [
        { columns: ["date", "views", "profile"] },
        { columns: ["date", "reach", "gained", "engaged"] },
        { columns: ["date", "views", "net"] },
        { columns: ["date", "views", "likes", "comments", "shares"], exact: true, unsure: true },
      ],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        { key: "views", metric: "views", names: { A: { en: ["Video Views"] } } },
        {
          key: "profile",
          metric: "profile_visits",
          names: { A: { en: ["Profile Views"] } },
        },
        { key: "reach", metric: "reach", names: { A: { en: ["Reached audience"] } } },
        { key: "likes", metric: "likes", names: { A: { en: ["Likes"] } } },
        { key: "comments", metric: "comments", names: { A: { en: ["Comments"] } } },
        { key: "shares", metric: "shares", names: { A: { en: ["Shares"] } } },
        { key: "leads", metric: "leads", names: { A: { en: ["Leads submission"] } } },
        { key: "net", metric: "net_followers", signed: true, names: { A: { en: ["Net growth"] } } },
        { key: "gained", metric: "new_followers", names: { A: { en: ["New followers"] } } },
        { key: "followers", metric: "followers", names: { A: { en: ["Total followers"] } } },
        { key: "lost", metric: "lost_followers", names: { A: { en: ["Lost followers"] } } },
        { key: "engaged", role: "ignored", names: { A: { en: ["Engaged audience"] } } },
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
    {
      id: "viewers",
      name: { en: "Viewers per day", fr: "Spectateurs par jour" },
      signatures: [{ columns: ["date", "viewers", "new"] }],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        { key: "viewers", metric: "reach", names: { A: { en: ["Total Viewers"] } } },
        {
          key: "new",
          role: "ignored",
          names: { A: { en: ["New Viewers", "Returning Viewers"] } },
        },
      ],
    },
    {
      id: "content",
      name: { en: "Videos", fr: "Vidéos" },
      signatures: [
        { columns: ["title", "link", "posted"] },
        { columns: ["link", "posted", "views"] },
      ],
      columns: [
        { key: "time", role: "ignored", names: { A: { en: ["Time"] } } },
        { key: "title", role: "text", names: { A: { en: ["Video title"] } } },
        { key: "link", role: "ignored", names: { A: { en: ["Video link"] } } },
        { key: "posted", role: "date", names: { A: { en: ["Post time"] } } },
        { key: "views", metric: "views", names: { A: { en: ["Total views", "Video views"] } } },
        { key: "likes", metric: "likes", names: { A: { en: ["Total likes", "Likes"] } } },
        {
          key: "comments",
          metric: "comments",
          names: { A: { en: ["Total comments", "Comments"] } },
        },
        { key: "shares", metric: "shares", names: { A: { en: ["Total shares", "Shares"] } } },
        { key: "saves", metric: "saves", names: { A: { en: ["Add to Favorites"] } } },
        {
          key: "watched",
          role: "ignored",
          names: {
            B: { en: ["Total play time", "Average watch time", "Watched full video"] },
          },
        },
      ],
    },
    {
      id: "follower-segments",
      name: { en: "Followers by segment", fr: "Abonnés par segment" },
      signatures: [{ columns: ["segment", "share"] }, { columns: ["hour", "active"] }],
      columns: [
        {
          key: "segment",
          role: "ignored",
          names: { A: { en: ["Gender", "Top territories"] } },
        },
        { key: "share", role: "ignored", names: { A: { en: ["Distribution"] } } },
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        { key: "hour", role: "ignored", names: { A: { en: ["Hour"] } } },
        { key: "active", role: "ignored", names: { A: { en: ["Active followers"] } } },
      ],
    },
  ],
};
