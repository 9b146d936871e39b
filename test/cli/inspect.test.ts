import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspect } from "../../src/cli/inspect";
import { exportFixtures } from "../fixtures/exports";
import { bytesOf } from "../fixtures/exports/bytes";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "inspect-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function fixture(name: string): string {
  const found = exportFixtures.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`no fixture ${name}`);
  return write(name, bytesOf(found));
}

test("one entry per table, with everything the file says", async () => {
  const file = fixture("google-ad-groups-en.csv");
  const [entry, ...more] = await inspect([file], "fr");
  expect(more).toEqual([]);
  expect(entry).toEqual({
    file,
    platform: "google-ads",
    report: "ad-group",
    language: "en",
    encoding: "utf-16le",
    delimiter: "\t",
    currency: "USD",
    period: { from: null, to: null },
    columns: [
      { header: "Ad group status", metric: null, unit: null },
      { header: "Ad group", metric: null, unit: null },
      { header: "Campaign", metric: null, unit: null },
      { header: "Currency code", metric: null, unit: null },
      { header: "Impr.", metric: "impressions", unit: "count" },
      { header: "Interaction rate", metric: null, unit: null },
      { header: "Currency code", metric: null, unit: null },
      { header: "Cost", metric: "spend", unit: "money" },
      { header: "Clicks", metric: "clicks", unit: "count" },
      { header: "Conv. rate", metric: "conversion_rate", unit: "percent" },
      { header: "Conversions", metric: "conversions", unit: "count" },
    ],
    rows: { read: 2, skipped: 3 },
    totals: { impressions: 62312, spend: 18257.62, clicks: 7177, conversions: 313.17 },
    issues: [
      {
        code: "account-total-larger",
        severity: "info",
        where: "",
        message: expect.stringContaining("2\u202f000 de plus") as string,
      },
      {
        code: "period-unknown",
        severity: "warning",
        where: "",
        message:
          "Le fichier n’indique pas la période couverte. Donnez le premier et le dernier jour avant d’importer.",
      },
    ],
  });
});

test("stacked tables give an entry each", async () => {
  const entries = await inspect([fixture("mbs-two-tables-tab-en.csv")], "en");
  expect(entries.map(({ totals }) => totals)).toEqual([
    { profile_visits: 30 },
    { profile_visits: 3 },
  ]);
});

test("the place of an issue is said in words", async () => {
  const file = write(
    "x.csv",
    "Reporting starts,Reporting ends,Impressions,Reach\n2026-01-01,2026-01-31,many,5\n"
  );
  const places = async (language: "en" | "fr"): Promise<string[]> =>
    (await inspect([file], language)).flatMap(({ issues }) => issues.map(({ where }) => where));
  expect(await places("en")).toEqual(["row 2, column “Impressions”"]);
  expect(await places("fr")).toEqual(["ligne 2, colonne «\u00a0Impressions\u00a0»"]);
});

test.each([
  ["an empty file", "", "empty-file"],
  ["prose", "nothing here", "no-table"],
])("%s gives one entry without platform", async (_, content, code) => {
  const file = write("bad.csv", content);
  const [entry] = await inspect([file], "en");
  expect(entry).toMatchObject({
    file,
    platform: null,
    columns: [],
    rows: { read: 0, skipped: 0 },
    totals: {},
  });
  expect(entry?.issues.map((issue) => issue.code)).toEqual([code]);
});

test("a file that is not there gives an entry that says so", async () => {
  const [entry] = await inspect([path.join(folder, "absent.csv")], "en");
  expect(entry?.issues.map(({ code }) => code)).toEqual(["file-missing"]);
});
