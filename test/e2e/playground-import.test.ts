/** Bringing numbers in through the pane: from the open workbook, twice, remembered, and when Excel refuses. */
import path from "node:path";
import { describeInBrowser } from "../support/chromium";
import { type OpenPlayground, screenshots, startPlayground } from "../support/playground";
import { standingCells } from "../support/standing";
import { Wizard } from "../support/wizard";

jest.setTimeout(300_000);

/** The production build, as `npm run build` leaves it. */
const dist = path.resolve(__dirname, "../../dist");

const header = ["Jour", "Zorglub", "Dépense publicitaire maison"];
const lines = (...days: readonly (readonly [string, number, number])[]): string =>
  [header, ...days].map((row) => row.join("\t")).join("\n");

describeInBrowser("bringing numbers in", () => {
  let running: Awaited<ReturnType<typeof startPlayground>>;
  let open: OpenPlayground;
  beforeAll(async () => {
    running = await startPlayground(dist);
  });
  afterAll(() => running.stop());
  afterEach(async () => {
    expect(open.external).toEqual([]);
    expect(open.errors).toEqual([]);
    await open.close();
  });

  async function toData(language: "en" | "fr", objective: string): Promise<Wizard> {
    open = await running.open(language === "fr" ? "?lang=fr" : "");
    const wizard = new Wizard(open.page, language);
    await wizard.tick(objective);
    await wizard.next();
    await wizard.next();
    return wizard;
  }

  /** The pane as wide as the narrowest one Excel shows, or as it was. */
  const save = async (name: string, width: number | null = null): Promise<void> => {
    await open.page.evaluate((pixels) => {
      const frame = document.querySelector<HTMLIFrameElement>("iframe:not([hidden])");
      if (frame !== null) frame.style.width = pixels === null ? "" : `${pixels}px`;
    }, width);
    await open.page.screenshot({ path: path.join(screenshots, `import-${name}.png`) });
  };

  it("reads the selected cells, says what a newer import replaces, and changes no cell", async () => {
    const wizard = await toData("en", "Awareness");
    await open.page.evaluate(async () => {
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
    const before = await standingCells(open.page);
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
    expect(await standingCells(open.page)).toEqual(before);
  });

  it("remembers the columns of an unknown export in the workbook, also when Excel refuses once", async () => {
    const wizard = await toData("fr", "Notoriété");
    await wizard.paste(lines(["2026-01-01", 7, 1], ["2026-01-02", 8, 2]));
    await wizard.next();
    const meaning = wizard.pane.getByLabel("Signification de «\u00a0Zorglub\u00a0»");
    await meaning.selectOption({ label: "Impressions" });
    await save("fr-mapping-narrow", 320);
    await open.page.evaluate(() => {
      const { host } = window.playground;
      host.faults.failSync(host.counts.syncs + 1, "GeneralException", "Injected");
    });
    await wizard.button("Utiliser ces colonnes").click();
    await wizard.pane.getByText(/Excel n’a pas pu conserver/).waitFor();
    await save("fr-not-kept");
    expect(await meaning.count()).toBe(0);
    await wizard.button("Modifier le sens des colonnes").click();
    expect(await meaning.inputValue()).toBe("metric:impressions");
    await open.page.evaluate(() => {
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
});
