import { read, utils } from "@e965/xlsx";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { languages } from "../../src/locale/language";
import { sheetNames } from "../../src/locale/sheets";
import { exportFixtures } from "../fixtures/exports";
import { bytesOf } from "../fixtures/exports/bytes";
import { rosi } from "./run";

let folder: string;
let files: string[];
let out: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rosi-cli-"));
  out = path.join(folder, "kpi.xlsx");
  files = exportFixtures.slice(0, 2).map((fixture) => {
    const file = path.join(folder, fixture.file);
    writeFileSync(file, bytesOf(fixture));
    return file;
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe.each(languages)("build in %s", (language) => {
  it("writes a workbook that another library reads, and says what it read", async () => {
    const args = ["build", "--lang", language, "--objectives", "awareness,business"];
    const more = ["--departments", "finance", "--title", "Spring & summer"];
    const answer = await rosi(...args, ...more, "--metrics", ...files, "--out", out);
    expect(answer).toMatchObject({ code: 0, error: "" });
    const book = read(readFileSync(out));
    expect(book.SheetNames[0]).toBe(sheetNames.dashboard[language]);
    expect(book.Props?.Title).toBe("Spring & summer");
    const said = [out, ...book.SheetNames, ...files.map((file) => path.basename(file))];
    expect(said.filter((text) => !answer.out.includes(text))).toEqual([]);
    expect(answer.out).not.toMatch(/plan-|undefined|\{|\bnull\b/);
  });

  it("says every problem in words of that language", async () => {
    const csv = path.join(folder, "unknown.csv");
    writeFileSync(csv, "Fruit,Weight\nApple,3\nPear,4\n");
    const args = ["build", `--lang=${language}`, "--objectives", "traffic"];
    const answer = await rosi(...args, "--metrics", csv, "--out", out);
    expect(answer.code).toBe(0);
    expect(answer.out).toContain(
      { en: "The platform of this table was not recognised", fr: "La plateforme de ce tableau" }[
        language
      ]
    );
  });
});

it.each([
  ["that of the exports", [], "USD"],
  ["the one asked for", ["--currency", "GBP"], "GBP"],
])("counts money in %s", async (_, more, currency) => {
  const fixture = exportFixtures.find(({ file }) => file === "google-ad-groups-en.csv");
  if (fixture === undefined) throw new Error("The fixture has another name");
  const csv = path.join(folder, fixture.file);
  writeFileSync(csv, bytesOf(fixture));
  await rosi("build", "--objectives", "business", ...more, "--metrics", csv, "--out", out);
  const { Sheets } = read(readFileSync(out));
  expect((Sheets["Dashboard"]?.["A3"] as { v?: unknown }).v).toContain(`Amounts in ${currency}.`);
});

it("replaces an older workbook and leaves nothing else behind", async () => {
  writeFileSync(out, "the old workbook");
  const [first = ""] = files;
  await rosi("build", "--objectives", "business", "--metrics", first, "--out", out);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  expect(readdirSync(folder).sort()).toEqual(
    ["kpi.xlsx", ...files.map((file) => path.basename(file))].sort()
  );
});

it("takes exports after one --metrics or after several, and writes the same workbook", async () => {
  const [first = "", second = ""] = files;
  const args = ["build", "--objectives", "business", "--out", out];
  await rosi(...args, "--metrics", first, second);
  const together = readFileSync(out);
  await rosi(...args, "--metrics", first, "--metrics", second);
  expect(readFileSync(out).equals(together)).toBe(true);
});

it("counts what two exports tell once, and says which one counts", async () => {
  const lines = (...days: readonly string[]) =>
    `Day,Campaign name,Amount spent (EUR),Impressions\n${days.join("\n")}\n`;
  const write = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const january = write("january.csv", lines("2026-01-30,A,1,10", "2026-01-31,A,2.5,20"));
  const more = write("more.csv", lines("2026-01-31,A,5,20", "2026-02-01,A,7,20"));
  const answer = await rosi(
    "build",
    "--objectives",
    "business",
    "--metrics",
    january,
    more,
    "--out",
    out
  );
  expect(answer.out).toContain("One row of “january.csv” was replaced by “more.csv”");
  const metrics = utils.sheet_to_json<Record<string, unknown>>(
    read(readFileSync(out)).Sheets["Metrics"] ?? {},
    { header: "A" }
  );
  const spend = metrics
    .flatMap((row) => Object.values(row))
    .filter((value) => typeof value === "number");
  expect(spend).toEqual(expect.arrayContaining([1, 5, 7]));
  expect(spend).not.toContain(2.5);
});
