import type { Expected } from "./expected";

const ads = { platform: "google-ads", language: "en" } as const;
const search = {
  platform: "search-console",
  report: "performance",
  language: "fr",
  skipped: 0,
} as const;
/** Three cuts of the same searches: their positions, weighted by another program, differ by rounding only. */
const searched = (position: number): Pick<Expected, "totals"> => ({
  totals: { clicks: 676311, impressions: 38473290, position },
});
const videos = { platform: "youtube", report: "table-data", period: [null, null] } as const;
const channel = {
  platform: "youtube",
  report: "totals-daily",
  skipped: 0,
  issues: ["platform-unsure"],
} as const;

const spring = ["2023-04-24", "2023-05-21"] as const;
const march = ["2021-03-04", "2021-03-31"] as const;
const ga4 = {
  platform: "ga4",
  language: "en",
  read: 0,
  skipped: 0,
  totals: {},
  period: spring,
} as const;
const empty = { ...ga4, issues: ["table-empty"] } as const;
const elsewhere = { ...ga4, report: "report", issues: ["other-breakdown"] } as const;
const kept = {
  ...ga4,
  report: "active-users-and-retention",
  issues: ["nothing-to-add-up"],
} as const;

/** The tables of a snapshot, of which some split what others count, and some have no rows. */
const snapshot: readonly Omit<Expected, "file">[] = [
  { ...ga4, report: "report-daily", read: 28, issues: ["not-summable"] },
  { ...ga4, report: "report-daily", read: 28, totals: { new_users: 2 }, issues: [] },
  { ...ga4, report: "report-daily", skipped: 28, issues: ["only-ratios"] },
  { ...empty, report: "report-daily" },
  { ...elsewhere, read: 2 },
  { ...ga4, report: "report", read: 3, totals: { sessions: 6 }, issues: [] },
  { ...elsewhere, read: 1 },
  { ...elsewhere, read: 1 },
  { ...kept, skipped: 28 },
  { ...kept, skipped: 6, period: ["2023-04-09", "2023-05-20"] },
  { ...ga4, report: "report-by-page-or-event", read: 1, totals: { pageviews: 15 }, issues: [] },
  { ...ga4, report: "report-by-page-or-event", read: 5, totals: { events: 47 }, issues: [] },
  { ...empty, report: "report-by-page-or-event" },
  { ...empty, report: "report-by-page-or-event" },
  { ...empty, report: "report" },
];

/** Headers without rows, but for the cohorts. */
const dashboard: readonly Omit<Expected, "file">[] = [
  { ...empty, report: "active-users-and-retention", period: march },
  { ...empty, report: "report-daily", period: march },
  { ...empty, report: "report-by-page-or-event", period: march },
  { ...empty, report: "report-daily", period: march },
  { ...empty, report: "report-daily", period: march },
  { ...empty, report: "report", period: ["2021-03-31", "2021-04-01"] },
  { ...kept, skipped: 6, period: ["2021-02-14", "2021-03-27"] },
  ...Array.from({ length: 7 }, () => ({ ...empty, report: "report", period: march })),
];

/** Google, Microsoft and Wix; sums counted by another program, or the file's own totals row. */
export const google: readonly Expected[] = [
  {
    ...ads,
    file: "google-ads/ad-group-report-utf16-tab-usd-en.csv",
    report: "ad-group",
    read: 8,
    skipped: 4,
    totals: {
      spend: 46250.96,
      impressions: 229344,
      clicks: 23098,
      interactions: 23098,
      conversions: 1030,
    },
    period: [null, null],
    currency: "USD",
    issues: ["account-total-larger", "period-unknown"],
  },
  {
    ...ads,
    file: "google-ads/campaign-report-inr-video-en.csv",
    report: "campaign",
    read: 2,
    skipped: 4,
    totals: { spend: 2565.92, impressions: 46168, interactions: 22061, conversions: 15 },
    period: ["2025-07-08", "2025-07-31"],
    currency: "INR",
    issues: ["total-rounded"],
  },
  {
    ...ads,
    file: "google-ads/overview-card-time-series-en.csv",
    report: "overview-card",
    read: 6,
    skipped: 0,
    totals: { spend: 139.67, impressions: 299, clicks: 91 },
    period: ["2026-02-05", "2026-02-10"],
    currency: "USD",
    issues: [],
  },
  {
    ...ads,
    file: "google-ads/overview-card-demographics-en.csv",
    report: "demographics-card",
    read: 12,
    skipped: 0,
    totals: { impressions: 49 },
    period: [null, null],
    issues: ["period-unknown"],
  },
  {
    ...videos,
    file: "youtube/tabellendaten-de.csv",
    language: "de",
    read: 500,
    skipped: 2,
    totals: { views: 405712, impressions: 3645609, watch_time: 7807.6061, new_followers: 730 },
    issues: ["rows-cut", "period-unknown"],
  },
  {
    ...videos,
    file: "youtube/table-data-many-metrics-en.csv",
    language: "en",
    read: 71,
    skipped: 1,
    totals: {
      views: 46333,
      engaged_views: 36807,
      watch_time: 226.6398,
      impressions: 36711,
      likes: 1496,
      dislikes: 102,
      shares: 26,
      new_followers: 53,
    },
    issues: ["rows-cut", "period-unknown"],
  },
  {
    ...channel,
    file: "youtube/gesamtwerte-de.csv",
    language: "de",
    read: 366,
    totals: { views: 405712 },
    period: ["2020-01-01", "2020-12-31"],
  },
  {
    ...channel,
    file: "youtube/totals-resaved-ddmmyyyy-en.csv",
    language: "en",
    read: 365,
    totals: { views: 181588 },
    period: ["2025-06-13", "2026-06-12"],
  },
  {
    ...search,
    ...searched(19.9837222551),
    file: "search-console/dates-fr.csv",
    read: 92,
    period: ["2024-11-06", "2025-02-05"],
    issues: [],
  },
  ...(["pays", "appareils"] as const).map((name): Expected => ({
    ...search,
    ...searched(name === "pays" ? 19.9829137911 : 19.9832496956),
    file: `search-console/${name}-fr.csv`,
    read: name === "pays" ? 241 : 3,
    period: [null, null],
    issues: ["period-unknown"],
  })),
  {
    ...ga4,
    file: "ga4/data-export-daily-en.csv",
    report: "report-daily",
    read: 241,
    totals: { events: 1003468, new_users: 242119 },
    period: ["2023-07-08", "2024-03-04"],
    issues: ["not-summable"],
  },
  ...snapshot.map((table) => ({ file: "ga4/snapshot-multi-section-small-en.csv", ...table })),
  ...dashboard.map((table) => ({ file: "ga4/dashboard-old-empty-sections-en.csv", ...table })),
  {
    file: "microsoft-ads/campaign-performance-report-en.csv",
    platform: "microsoft-ads",
    report: "performance",
    language: "en",
    read: 1,
    skipped: 1,
    totals: { impressions: 734, clicks: 386, spend: 60.35 },
    period: ["2019-01-23", "2019-01-23"],
    issues: ["currency-missing"],
  },
  {
    file: "wix/traffic-report-en.csv",
    platform: "wix",
    report: "traffic-daily",
    language: "en",
    read: 64,
    skipped: 0,
    totals: { pageviews: 5540, sessions: 2463 },
    period: ["2025-09-09", "2025-12-22"],
    issues: ["not-summable"],
  },
];
