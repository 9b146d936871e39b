import type { PlatformInput } from "./schema";

type Column = PlatformInput["reports"][number]["columns"][number];
type Metric = NonNullable<Column["metric"]>;

const seen = (key: string, metric: Metric, ...en: string[]): Column => ({
  key,
  metric,
  names: { A: { en } },
});
const leftOut = (key: string, ...en: string[]): Column => ({
  key,
  role: "ignored",
  names: { A: { en } },
});
const day: Column = { key: "date", role: "date", names: { A: { en: ["Date"] } } };

/** What both of today's reports tell. */
const today: readonly Column[] = [
  seen("impressions", "impressions", "Impressions"),
  seen("likes", "likes", "Likes"),
  seen("engagements", "engagements", "Engagements"),
  seen("bookmarks", "saves", "Bookmarks"),
  seen("follows", "new_followers", "New follows"),
  seen("replies", "comments", "Replies"),
  seen("reposts", "shares", "Reposts"),
  seen("profile", "profile_visits", "Profile visits"),
];

const promoted = [
  ...["impressions", "engagements", "engagement rate", "retweets", "replies", "likes"],
  ...["user profile clicks", "url clicks", "hashtag clicks", "detail expands"],
  ...["permalink clicks", "app opens", "app installs", "follows", "email tweet", "dial phone"],
  ...["media views", "media engagements"],
].map((name) => `promoted ${name}`);

/** What both classic reports tell. */
const classic: readonly Column[] = [
  seen("impressions", "impressions", "impressions"),
  seen("engagements", "engagements", "engagements"),
  {
    key: "rate",
    metric: "engagement_rate",
    percent: "fraction",
    names: { A: { en: ["engagement rate"] } },
  },
  seen("retweets", "shares", "retweets"),
  seen("replies", "comments", "replies"),
  seen("likes", "likes", "likes", "favorites"),
  seen("url", "link_clicks", "url clicks"),
  seen("profile", "profile_visits", "user profile clicks"),
  seen("follows", "new_followers", "follows"),
  leftOut(
    "parts",
    ...["hashtag clicks", "detail expands", "permalink clicks", "app opens", "app installs"],
    ...["email tweet", "dial phone", "media views", "media engagements"]
  ),
  leftOut("promoted", ...promoted),
];
const keysOf = (columns: readonly Column[]): string[] =>
  columns.flatMap(({ key, metric, percent }) =>
    metric === undefined || percent !== undefined ? [] : [key]
  );

/** X (Twitter): analytics of an account per day and per post, today's and the classic ones. Headers stay English. */
export const x: PlatformInput = {
  id: "x",
  name: "X",
  reports: [
    {
      id: "account-daily",
      name: { en: "Account per day", fr: "Compte par jour" },
      signatures: [
        { columns: ["date", "impressions", "bookmarks", "follows"] },
        { columns: ["date", "impressions", "posts"] },
        { columns: ["date", "unfollows"] },
      ],
      columns: [
        day,
        ...today,
        seen("unfollows", "lost_followers", "Unfollows"),
        seen("posts", "posts", "Create Post"),
        seen("views", "video_views", "Video views"),
        // Sent to somebody by hand, which is no repost; "Shares" and "Reposts" are two things here.
        leftOut("sent", "Shares", "Media views"),
      ],
    },
    {
      id: "videos-daily",
      name: { en: "Videos per day", fr: "Vidéos par jour" },
      titles: [{ names: { B: { en: ["Video overview"] } } }],
      signatures: [
        { columns: ["date", "views", "completion"] },
        { columns: ["date", "views"], title: true },
      ],
      columns: [
        day,
        { key: "views", metric: "video_views", names: { B: { en: ["Views"] } } },
        {
          key: "completion",
          role: "ignored",
          names: { B: { en: ["Completion Rate"] } },
        },
        {
          key: "parts",
          role: "ignored",
          names: {
            B: { en: ["Watch Time (ms)", "Average Watch Time (ms)", "Estimated Revenue"] },
          },
        },
      ],
    },
    {
      id: "posts",
      name: { en: "Posts", fr: "Publications" },
      signatures: [
        { columns: ["post", "impressions", "text"] },
        { columns: ["post", "impressions", "link"] },
        { columns: ["post", "impressions", "bookmarks"] },
      ],
      events: [
        {
          metric: "posts",
          date: ["date"],
          once: "post",
          values: [...keysOf(today), "url"],
        },
      ],
      columns: [
        day,
        ...today,
        seen("url", "link_clicks", "URL Clicks"),
        { key: "post", role: "activity", names: { A: { en: ["Post id"] } } },
        { key: "text", role: "text", names: { A: { en: ["Post text"] } } },
        leftOut("link", "Post Link"),
        leftOut("sent", "Shares", "Detail Expands", "Hashtag Clicks", "Permalink Clicks"),
      ],
    },
    {
      id: "tweets-daily",
      name: { en: "Tweets per day", fr: "Tweets par jour" },
      signatures: [
        { columns: ["date", "posts", "impressions"] },
        { columns: ["date", "impressions", "promoted"] },
      ],
      columns: [day, seen("posts", "posts", "Tweets published"), ...classic],
    },
    {
      id: "tweets",
      name: { en: "Tweets", fr: "Tweets" },
      signatures: [
        { columns: ["post", "impressions"] },
        { columns: ["link", "impressions", "engagements"] },
      ],
      events: [
        {
          metric: "posts",
          date: ["time"],
          once: "post",
          values: keysOf(classic),
        },
      ],
      columns: [
        { key: "time", role: "date", names: { A: { en: ["time"] } } },
        ...classic,
        { key: "post", role: "activity", names: { A: { en: ["Tweet id"] } } },
        leftOut("link", "Tweet permalink"),
        { key: "text", role: "text", names: { A: { en: ["Tweet text"] } } },
      ],
    },
    {
      id: "account-monthly",
      name: { en: "Account summary per month", fr: "Résumé du compte par mois" },
      signatures: [
        { columns: ["date", "impressions", "followers"] },
        { columns: ["date", "impressions", "posts"] },
      ],
      columns: [
        { key: "date", role: "date", names: { A: { en: ["date"] } } },
        {
          key: "followers",
          metric: "followers",
          names: { A: { en: ["followers"] }, C: { en: ["Total followers"] } },
        },
        {
          key: "new",
          metric: "new_followers",
          names: { A: { en: ["new_followers"] }, C: { en: ["New followers"] } },
        },
        {
          key: "posts",
          metric: "posts",
          names: { A: { en: ["tweets"] }, C: { en: ["posts"] } },
        },
        {
          key: "impressions",
          metric: "impressions",
          names: {
            A: { en: ["tweet_impressions"] },
            C: { en: ["Tweet impressions", "Post impressions"] },
          },
        },
        {
          key: "profile",
          metric: "profile_visits",
          names: { A: { en: ["profile_visits"] }, C: { en: ["Profile visits"] } },
        },
        // Mentions of the account in others' tweets.
        {
          key: "mentions",
          metric: "brand_mentions",
          names: { A: { en: ["mentions"] } },
        },
        // The name alone says no year; the day on which the month was written down does.
        leftOut("month", "month"),
        leftOut("written", "commit_date"),
      ],
    },
  ],
};
