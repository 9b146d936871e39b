import { say, type Language } from "../locale/language";
import { cosmeticsWords, postTypes } from "../locale/samples";
import { defaultSetup } from "../plan/setup";
import { facebookPostColumns, facebookPosts } from "./facebook-posts";
import { monthSpan, readSample, type Sample } from "./sample";

type Column = (typeof facebookPostColumns)[number];

/** All posts are of this year; the source tells only the month of each. */
const year = 2014;
const platform = "Facebook Page Insights";

/** One post of the source. */
function postOf(text: string) {
  const fields = text.split(",");
  const field = (column: Column) => fields[facebookPostColumns.indexOf(column)] ?? "";
  return { field, span: monthSpan(year, Number(field("Post Month"))) };
}

function typeOf(type: string, language: Language): string {
  const words = Object.entries(postTypes).find(([name]) => name === type)?.[1];
  return words === undefined ? type : say(words, language);
}

/** The Facebook page of a cosmetics brand, post by post: real numbers under CC BY 4.0, without any money. */
export async function cosmetics(language: Language): Promise<Sample> {
  const posts = facebookPosts.trim().split(/\s+/).map(postOf);
  const newestFirst = new Map<string, string>();
  for (const { field, span } of posts) {
    const last = span[1];
    if (!newestFirst.has(last)) newestFirst.set(last, field("Page total likes"));
  }
  const tables = [
    await readSample({
      file: say(cosmeticsWords.postsSource, language),
      report: say(cosmeticsWords.posts, language),
      platform,
      metrics: [
        ...(["posts", "reach", "impressions", "clicks"] as const),
        ...(["comments", "likes", "shares", "engagements"] as const),
      ],
      rows: posts.map(({ field, span }) => [
        typeOf(field("Type"), language),
        ...span,
        1,
        field("Lifetime Post Total Reach"),
        field("Lifetime Post Total Impressions"),
        field("Lifetime Post Consumptions"),
        field("comment"),
        field("like"),
        field("share"),
        field("Total Interactions"),
      ]),
    }),
    await readSample({
      file: say(cosmeticsWords.likesSource, language),
      report: say(cosmeticsWords.likes, language),
      platform,
      metrics: ["followers"],
      rows: [...newestFirst].reverse().map(([last, likes]) => ["", last, last, likes]),
    }),
  ];
  const note = say(cosmeticsWords.target, language);
  return {
    setup: {
      ...defaultSetup(language),
      title: say(cosmeticsWords.title, language),
      objectives: ["awareness", "engagement"],
      kpis: [
        ...["impressions", "community-size"],
        ...["engagement-rate", "conversation-rate", "amplification-rate", "applause-rate"],
      ],
      inputs: {
        "target:engagement-rate": 0.01,
        "target-note:engagement-rate": note,
        "target:conversation-rate": 8,
        "target-note:conversation-rate": note,
        "target:community-size": 140_000,
        "target-note:community-size": note,
      },
    },
    tables,
  };
}
