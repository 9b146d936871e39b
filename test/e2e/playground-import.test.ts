/** Bringing numbers in through the pane: from the open workbook, long files, twice, remembered, and when Excel refuses. */
import { workbook } from "../fixtures/exports/encode";
import { describeProduct, exportFile } from "../support/product";
import { standingCells } from "../support/standing";
import type { Wizard } from "../support/wizard";

jest.setTimeout(300_000);

const header = ["Jour", "Zorglub", "Dépense publicitaire maison"];
const lines = (...days: readonly (readonly [string, number, number])[]): string =>
  [header, ...days].map((row) => row.join("\t")).join("\n");

const campaigns = ["Reporting starts", "Reporting ends", "Campaign name", "Impressions"];
type Day = readonly [day: string, campaign: string, impressions: number];
const report = (...days: readonly Day[]) =>
  [campaigns, ...days.map(([day, name, count]) => [day, day, name, count])] as const;
const csv = (...days: readonly Day[]): string =>
  report(...days)
    .map((row) => row.join(","))
    .join("\n");

/** Rows that take seconds to read: all days of some years, campaign after campaign. */
function longReport(rows: number): Day[] {
  return Array.from({ length: rows }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + (at % 700))).toISOString().slice(0, 10);
    return [day, `Campaign ${Math.floor(at / 700)}`, 1000 + (at % 97)];
  });
}

describeProduct("bringing numbers in", (product) => {
  const toData = (language: "en" | "fr", objective: string): Promise<Wizard> =>
    product.toData({ language, objectives: [objective] });
  const save = (name: string, width?: number): Promise<void> =>
    product.save(`import-${name}`, width);
  const choose = (wizard: Wizard, ...files: Parameters<typeof exportFile>[]): Promise<void> =>
    wizard.pane
      .getByLabel(/^(Choose files|Choisir des fichiers)/)
      .setInputFiles(files.map((file) => exportFile(...file)));

  it("reads the selected cells, says what a newer import replaces, and changes no cell", async () => {
    const wizard = await toData("en", "Awareness");
    await product.page.evaluate(async () => {
      const { grid } = window.playground;
      const [sheet] = grid.sheets();
      if (sheet === undefined) throw new Error("no sheet");
      const area = { row: 0, column: 0, rows: 3, columns: 4 };
      const rows = [
        ["Reporting starts", "Reporting ends", "Campaign name", "Impressions"],
        [46023, 46023, "A", 10],
        [46024, 46024, "A", 20],
      ];
      await grid.write(
        sheet.id,
        area,
        rows.map((row) => row.map((value) => ({ value })))
      );
      await grid.format(
        sheet.id,
        { ...area, row: 1, rows: 2, columns: 2 },
        { numberFormat: "yyyy-mm-dd" }
      );
      await grid.select(sheet.id, area);
    });
    const before = await standingCells(product.page);
    await wizard.button("Use the selected cells").click();
    await wizard.reading().getByText("1 table added.").waitFor();
    await save("en-selection");
    const paste =
      "Reporting starts\tReporting ends\tCampaign name\tImpressions\n2026-01-02\t2026-01-02\tA\t25\n2026-01-03\t2026-01-03\tA\t30\n";
    await wizard.paste(paste);
    await wizard
      .reading()
      .getByText(/^One row of .* was replaced by/)
      .waitFor();
    await save("en-replaced");
    await wizard.next();
    await wizard.pane.getByRole("region", { name: "Nothing counts twice" }).waitFor();
    await save("en-review");
    await save("en-review-narrow", 320);
    expect(await standingCells(product.page)).toEqual(before);
  });

  it("remembers the columns of an unknown export in the workbook, also when Excel refuses once", async () => {
    const wizard = await toData("fr", "Notoriété");
    await wizard.paste(lines(["2026-01-01", 7, 1], ["2026-01-02", 8, 2]));
    await wizard.next();
    const meaning = wizard.pane.getByLabel("Signification de «\u00a0Zorglub\u00a0»");
    await meaning.selectOption({ label: "Impressions" });
    await save("fr-mapping-narrow", 320);
    await product.page.evaluate(() => {
      const { host } = window.playground;
      host.faults.failSync(host.counts.syncs + 1, "GeneralException", "Injected");
    });
    await wizard.button("Utiliser ces colonnes").click();
    await wizard.pane.getByText(/Excel n’a pas pu conserver/).waitFor();
    await save("fr-not-kept");
    expect(await meaning.count()).toBe(0);
    await wizard.button("Modifier le sens des colonnes").click();
    expect(await meaning.inputValue()).toBe("metric:impressions");
    await product.page.evaluate(() => {
      window.playground.host.faults.clear();
    });
    await wizard.button("Utiliser ces colonnes").click();
    await wizard.pane.getByText(/L’export du mois prochain/).waitFor();

    await wizard.button("Retour").click();
    await wizard.paste(lines(["2026-02-01", 9, 3], ["2026-02-02", 10, 4]));
    await wizard
      .reading()
      .getByText(/ses colonnes ont le sens/)
      .waitFor();
    await save("fr-remembered", 320);
  });

  it("goes on while it opens a long workbook, and leaves all as it was when that is cancelled", async () => {
    const wizard = await toData("en", "Awareness");
    await choose(wizard, ["before.csv", csv(["2026-01-01", "A", 10])]);
    await wizard.reading().getByText("1 table added.").waitFor();
    const long = workbook(report(...longReport(20_000)));
    await choose(wizard, ["long.xlsx", long]);
    await wizard.button("Cancel reading").click();
    await wizard
      .reading()
      .getByText("long.xlsx: Reading was cancelled", { exact: false })
      .waitFor();
    await save("en-cancelled", 320);
    const added = wizard.pane.getByRole("region", { name: "Added so far" }).getByRole("listitem");
    expect(await added.allTextContents()).toEqual([expect.stringContaining("before.csv")]);

    const pane = wizard.pane.locator("body");
    await pane.evaluate(() => {
      document.body.dataset["beats"] = "0";
      setInterval(() => {
        document.body.dataset["beats"] = String(Number(document.body.dataset["beats"]) + 1);
      }, 20);
    });
    await choose(wizard, ["long.xlsx", long]);
    await wizard.button("Cancel reading").waitFor();
    const beats = async (): Promise<number> => Number(await pane.getAttribute("data-beats"));
    const before = await beats();
    await save("en-long", 320);
    await wizard.reading().getByText("1 table added.").waitFor({ timeout: 120_000 });
    expect((await beats()) - before).toBeGreaterThan(10);
    await wizard.button("Cancel reading").waitFor({ state: "hidden" });
  });

  it("counts the same export once, and a corrected one in place of the first", async () => {
    const wizard = await toData("fr", "Notoriété");
    const first = csv(["2026-01-01", "A", 10], ["2026-01-02", "A", 20]);
    await choose(wizard, ["janvier.csv", first]);
    await wizard.reading().getByText("1 tableau ajouté.").waitFor();
    await choose(wizard, ["encore.csv", first]);
    await wizard
      .reading()
      .getByText(/encore\.csv/)
      .waitFor();
    await choose(wizard, ["corrige.csv", csv(["2026-01-01", "A", 11], ["2026-01-02", "A", 22])]);
    await wizard
      .reading()
      .getByText(/^2 lignes de .*janvier\.csv.* ont été remplacées par/)
      .waitFor();
    await wizard.next();
    await wizard.pane.getByText("Plus rien de ce tableau ne compte", { exact: false }).waitFor();
    await wizard.pane.getByRole("row", { name: "Impressions 33" }).waitFor();
    expect(await wizard.pane.getByRole("row", { name: /^Impressions/ }).count()).toBe(1);
    await save("fr-reimported", 320);
    await wizard.button("Ce sont deux comptes\u00a0: compter les deux").click();
    await wizard.pane.getByRole("row", { name: "Impressions 30" }).waitFor();
    await save("fr-both", 320);
  });

  it("reads next month's export by what the workbook remembers, after the pane was loaded again", async () => {
    const wizard = await toData("en", "Awareness");
    await wizard.paste(lines(["2026-01-01", 7, 1], ["2026-01-02", 8, 2]));
    await wizard.next();
    await wizard.pane.getByLabel("Meaning of “Zorglub”").selectOption({ label: "Impressions" });
    await wizard.button("Use these columns").click();
    await wizard.pane.getByText(/^Columns applied.* Next month’s export/).waitFor();
    // The session is forgotten too, so that only the workbook can know.
    await wizard.pane.locator("body").evaluate(() => {
      window.sessionStorage.clear();
      window.location.reload();
    });
    await wizard.pane.getByRole("checkbox", { name: "Awareness", exact: true }).waitFor();
    await wizard.next();
    await wizard.next();
    await wizard.paste(lines(["2026-02-01", 9, 3], ["2026-02-02", 10, 4]));
    await wizard
      .reading()
      .getByText(/its columns mean what you said last time/)
      .waitFor();
    await wizard.next();
    await wizard.pane.getByRole("row", { name: "Impressions 19" }).waitFor();
    await save("en-reloaded", 320);
  });
});
