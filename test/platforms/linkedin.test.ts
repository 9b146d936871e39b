import { readFile } from "../../src/intake";
import { workbookOf } from "../fixtures/exports/encode";

const days = [
  ["Aggregated engagement metrics for your organic and sponsored posts over time, in UTC."],
  ["Date", "Impressions (total)", "Clicks (total)", "Reactions (total)", "Shares (total)"],
  ["01/02/2026", 60, 4, 2, 0],
  ["01/13/2026", 50, 1, 1, 1],
];
const posts = [
  ["Engagement metrics of individual posts, in UTC."],
  ["Update title", "Update link", "Update type", "Created date", "Impressions", "Likes", "Follows"],
  ["One", "https://post.example/1", "Organic", "01/12/2026", 40, 1, 3],
  ["Two", "https://post.example/2", "Organic", "01/13/2026", 30, 1, 0],
];

test.each(["xlsx", "biff8"] as const)(
  "the posts of a %s workbook do not count again what its days have counted",
  async (type) => {
    const bytes = workbookOf(
      { "Update metrics (aggregated)": days, "Update engagement": posts },
      type
    );
    const { tables } = await readFile({ name: "updates.xls", bytes });
    expect(tables).toMatchObject([
      { sheet: "Update metrics (aggregated)", report: "content-daily", rows: { read: 2 } },
      { sheet: "Update engagement", report: "posts", rows: { read: 2 } },
    ]);
    expect(tables.map(({ totals }) => totals)).toEqual([
      { impressions: 110, clicks: 5, reactions: 3, shares: 1 },
      { posts: 2, new_followers: 3 },
    ]);
    expect(tables[1]?.issues.map(({ code }) => code)).toEqual(["other-breakdown"]);
  }
);

test("a member’s days, totals and top posts count each number once", async () => {
  const bytes = workbookOf({
    DISCOVERY: [
      ["Overall Performance", "5/1/2026 - 5/2/2026"],
      ["Impressions", "1,200"],
      ["Members reached", "700"],
    ],
    ENGAGEMENT: [
      ["Date", "Impressions", "Engagements"],
      ["5/1/2026", "700", "9"],
      ["5/2/2026", "500", "3"],
    ],
  });
  const { tables } = await readFile({ name: "AggregateAnalytics.xlsx", bytes });
  expect(tables.map(({ totals }) => totals)).toEqual([
    { reach: 700 },
    { impressions: 1200, engagements: 12 },
  ]);
});
