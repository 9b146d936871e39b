import { gridOf } from "../../src/intake/grid";
import { guessLayout } from "../../src/intake/guess";
import { meaningOf, wordsOf } from "../../src/intake/header-meaning";
import { headerWords } from "../../src/platforms/header-words";

/** The guesses of a table as "metric" or "role", with their confidence. */
function guesses(header: readonly string[], ...rows: (string | number)[][]): string[] {
  return guessLayout(gridOf([header, ...rows]), 0).columns.map(
    ({ metric, role, confidence }) => `${metric ?? role} ${String(confidence)}`
  );
}

test.each([
  ["AdSpend", ["ad", "spend"]],
  ["Channel0_impression", ["channel0", "impression"]],
  ["Taux d’engagement (%)", ["taux", "d", "engagement"]],
  ["Nº de clics", ["no", "de", "clics"]],
])("the words of %s", (header, words) => {
  expect(wordsOf(header)).toEqual(words);
});

describe.each([
  ["Impressions", "impressions"],
  ["Affichages", "impressions"],
  ["Total des impressions", "impressions"],
  ["Impressões", "impressions"],
  ["Alcance", "reach"],
  ["Reichweite", "reach"],
  ["Klicks", "clicks"],
  ["Cliques no link", "link_clicks"],
  ["Montant dépensé", "spend"],
  ["Importe gastado", "spend"],
  ["Kosten", "spend"],
  ["media_cost", "spend"],
  ["Chiffre d’affaires", "revenue"],
  ["Umsatz", "revenue"],
  ["Nouveaux abonnés", "new_followers"],
  ["Total followers", "followers"],
  ["Seitenaufrufe", "pageviews"],
  ["Bestellungen", "orders"],
  ["Prospects", "leads"],
  ["Vues de vidéo", "video_views"],
])("%s, with numbers below", (header, metric) => {
  test(`is guessed to be ${metric}`, () => {
    const [guess = ""] = guesses([header, "x"], ["1200", "a"], ["30", "b"]);
    expect(guess.split(" ")).toEqual([metric, expect.stringMatching(/^0\.[35]$/u)]);
  });
});

test.each([
  ["words where numbers should be", "Clicks", ["many", "few"], "ignored 0"],
  ["percentages where counts should be", "Conversions", ["3.2%", "4%"], "ignored 0"],
  ["a rate by its cells", "Bounce rate", ["60%", "72%"], "bounce_rate 0.5"],
  ["a ratio of what is known", "Revenue per order", ["12.5", "13"], "ignored 0"],
  ["a mean of what is known", "Durchschnittliche Kosten", ["1.5", "2.5"], "ignored 0"],
  ["an id of what is known", "campaign_id", ["1178", "1179"], "ignored 0"],
  ["what others have", "Competitor sales", ["10", "20"], "ignored 0.3"],
  ["people", "E-mail", ["a@mail.example", "b@mail.example"], "ignored 0.5"],
  ["dates under any header", "Zeitpunkt", ["2026-01-01", "2026-01-02"], "date 0.4"],
  ["days as numbers, when the header says so", "Date", [20260101, 20260102], "date 0.5"],
  ["numbers that could be days", "Zählung", [45001, 45002], "ignored 0"],
  ["a month as a number", "Month", [11, 12], "ignored 0"],
  ["currencies under any header", "In", ["EUR", "usd"], "currency 0.3"],
  ["names of what was done", "Campaign", ["Spring", "Summer"], "activity 0.5"],
  ["numbers as names", "Category", [1, 2], "ignored 0"],
])("%s", (_, header, [one = "", two = ""], expected) => {
  expect(guesses([header, "x"], [one, "a"], [two, "b"])[0]).toBe(expected);
});

test("one column a metric: the header that says nothing else", () => {
  expect(
    guesses(
      ["Post", "Impressions by fans", "Impressions", "Paid clicks", "All clicks"],
      ["a", 5, 10, 1, 4]
    )
  ).toEqual(["ignored 0", "ignored 0", "impressions 0.5", "ignored 0", "clicks 0.3"]);
});

test("parts that differ in one name add up, totals and their parts do not", () => {
  expect(guesses(["tv_spend", "radio_spend"], [5, 10])).toEqual(["spend 0.3", "spend 0.3"]);
  expect(guesses(["paid_views", "organic_views"], [5, 10])).toEqual(["views 0.3", "ignored 0"]);
});

test("the language is the one most headers are written in", () => {
  const languageOf = (...header: string[]) =>
    guessLayout(gridOf([header, header.map(() => "5")]), 0).language;
  expect(languageOf("Impressions", "Clics", "Dépenses")).toBe("fr");
  expect(languageOf("Klicks", "Umsatz", "x")).toBe("de");
  expect(languageOf("Impressions")).toBeNull();
});

test("no phrase means two things in one language", () => {
  const seen = new Map<string, unknown>();
  for (const { meaning, words } of headerWords) {
    for (const [language, list] of Object.entries(words)) {
      for (const text of list.split(", ")) {
        const key = `${language}: ${text}`;
        expect([key, seen.get(key) ?? meaning]).toEqual([key, meaning]);
        seen.set(key, meaning);
        expect([key, meaningOf(text)]).not.toEqual([key, null]);
      }
    }
  }
});
