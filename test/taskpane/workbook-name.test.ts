import { noAnswers } from "../../src/taskpane/answers";
import { fileName, workbookCurrency, workbookTitle } from "../../src/taskpane/workbook-name";
import { table } from "./fake-workspace";

const over = (from: string | null, to: string | null) => table({ period: { from, to } });

it.each([
  ["nothing typed, one year", null, [over("2025-01-01", "2025-12-31")], "ROSI-2025.xlsx"],
  ["two years", null, [over("2024-07-01", "2025-06-30")], "ROSI-2024-2025.xlsx"],
  ["no period", null, [over(null, null)], "ROSI.xlsx"],
  ["a typed title", "Bilan d’été : Île/Ré?", [], "Bilan-d-ete-Ile-Re.xlsx"],
  ["a title without letters", "***", [], "ROSI.xlsx"],
])("names the file after %s", (_, title, tables, expected) => {
  expect(fileName({ ...noAnswers("en"), title }, tables)).toBe(expected);
});

it.each([
  ["en", null, "Social media return 2025"],
  ["fr", null, "Retour des réseaux sociaux 2025"],
  ["fr", "  ", "Retour des réseaux sociaux 2025"],
  ["en", " Spring ", "Spring"],
] as const)("titles the workbook in %s, typed %j: %s", (language, title, expected) => {
  expect(workbookTitle({ ...noAnswers(language), title }, [table()])).toBe(expected);
});

it.each([
  [null, ["USD", "CHF", "CHF"], "CHF"],
  [null, [null], "EUR"],
  ["GBP", ["USD"], "GBP"],
])(
  "shows money in the typed currency, else that of most tables: %j, %j → %s",
  (typed, all, expected) => {
    const tables = all.map((currency) => table({ currency }));
    expect(workbookCurrency({ ...noAnswers("en"), currency: typed }, tables)).toBe(expected);
  }
);
