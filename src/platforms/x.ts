import type { PlatformInput } from "./schema";

const promoted = [
  "impressions",
  "engagements",
  "engagement rate",
  "retweets",
  "replies",
  "likes",
  "user profile clicks",
  "url clicks",
  "hashtag clicks",
  "detail expands",
  "permalink clicks",
  "app opens",
  "app installs",
  "follows",
  "email tweet",
  "dial phone",
  "media views",
  "media engagements",
];

/** X (Twitter): analytics of an account per day, today's and the classic one. Headers stay English. */
export const x: PlatformInput = {
  id: "x",
  name: "X",
  reports: [
    {
      id: "account-daily",
      name: { en: "Account per day", fr: "Compte par jour" },
      signatures: [{ columns: ["date", "impressions", "bookmarks", "follows"] }],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        { key: "impressions", metric: "impressions", names: { A: { en: ["Impressions"] } } },
        { key: "likes", metric: "likes", names: { A: { en: ["Likes"] } } },
        { key: "engagements", metric: "engagements", names: { A: { en: ["Engagements"] } } },
        { key: "bookmarks", metric: "saves", names: { A: { en: ["Bookmarks"] } } },
        { key: "follows", metric: "new_followers", names: { A: { en: ["New follows"] } } },
        { key: "unfollows", metric: "lost_followers", names: { A: { en: ["Unfollows"] } } },
        { key: "replies", metric: "comments", names: { A: { en: ["Replies"] } } },
        { key: "reposts", metric: "shares", names: { A: { en: ["Reposts"] } } },
        { key: "profile", metric: "profile_visits", names: { A: { en: ["Profile visits"] } } },
        { key: "posts", metric: "posts", names: { A: { en: ["Create Post"] } } },
        { key: "views", metric: "video_views", names: { A: { en: ["Video views"] } } },
        // Sent to somebody by hand, which is no repost; "Shares" and "Reposts" are two things here.
        { key: "sent", role: "ignored", names: { A: { en: ["Shares", "Media views"] } } },
      ],
    },
    {
      id: "tweets-daily",
      name: { en: "Tweets per day", fr: "Tweets par jour" },
      signatures: [{ columns: ["date", "posts", "impressions"] }],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["Date"] } } },
        { key: "posts", metric: "posts", names: { A: { en: ["Tweets published"] } } },
        { key: "impressions", metric: "impressions", names: { A: { en: ["impressions"] } } },
        { key: "engagements", metric: "engagements", names: { A: { en: ["engagements"] } } },
        {
          key: "rate",
          metric: "engagement_rate",
          percent: "fraction",
          names: { A: { en: ["engagement rate"] } },
        },
        { key: "retweets", metric: "shares", names: { A: { en: ["retweets"] } } },
        { key: "replies", metric: "comments", names: { A: { en: ["replies"] } } },
        { key: "likes", metric: "likes", names: { A: { en: ["likes", "favorites"] } } },
        { key: "url", metric: "link_clicks", names: { A: { en: ["url clicks"] } } },
        { key: "profile", metric: "profile_visits", names: { A: { en: ["user profile clicks"] } } },
        { key: "follows", metric: "new_followers", names: { A: { en: ["follows"] } } },
        {
          key: "parts",
          role: "ignored",
          names: {
            A: {
              en: [
                "hashtag clicks",
                "detail expands",
                "permalink clicks",
                "app opens",
                "app installs",
                "email tweet",
                "dial phone",
                "media views",
                "media engagements",
              ],
            },
          },
        },
        {
          key: "promoted",
          role: "ignored",
          names: { A: { en: promoted.map((name) => `promoted ${name}`) } },
        },
      ],
    },
  ],
};
