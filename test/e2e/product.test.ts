/** The main job, done as a person does it: from pasted or dropped exports to a living KPI workbook and its file. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";
import { screenshots } from "../support/playground";
import { describeProduct, exportFile, fixture, type Product } from "../support/product";
import { describeWithShared, sharedFolder } from "../support/shared";
import { disagreements, standingCells, withoutNumberFormats } from "../support/standing";
import type { Wizard } from "../support/wizard";

jest.setTimeout(400_000);

describeWithLibreOffice("with LibreOffice", () => {
  describeProduct("the product in the playground", theProduct);
});

function theProduct(product: Product): void {
  const save = (name: string): Promise<void> => product.save(`product-${name}`);

  const begin = (
    language: "en" | "fr",
    objectives: readonly string[],
    department: string
  ): Promise<Wizard> => product.toData({ language, objectives, department });

  /** From what was recognised to the written workbook, which must agree with its own file. */
  async function finish(wizard: Wizard, name: string): Promise<void> {
    await save(`${name}-3-exports`);
    await wizard.next();
    await save(`${name}-4-recognised`);
    await wizard.next();
    await save(`${name}-5-kpis`);
    await wizard.next();
    await wizard.write();
    await save(`${name}-6-written`);
    await filesAgree(wizard, name);
  }

  async function filesAgree(wizard: Wizard, name: string): Promise<void> {
    const file = await wizard.download();
    writeFileSync(path.join(screenshots, `product-${name}.xlsx`), file);
    const cells = await standingCells(product.page);
    expect(cells.filter(({ formula }) => formula !== null).length).toBeGreaterThan(50);
    expect(cells.filter(({ value }) => value === "#NAME?" || value === "#REF!")).toEqual([]);
    const recalculated = await recalculate(withoutNumberFormats(file));
    expect(JSON.stringify(recalculated.sheets)).not.toContain("#NAME?");
    expect(disagreements(cells, recalculated)).toEqual([]);
  }

  /** Types over the first number under a heading of the table, as a person does. */
  async function retype(sheetName: string, heading: string, typed: string): Promise<void> {
    const { page } = product;
    await page.evaluate(
      async ({ sheetName, heading }) => {
        const { grid } = window.playground;
        const sheet = grid.sheets().find(({ name }) => name === sheetName);
        if (sheet === undefined) throw new Error(`No sheet ${sheetName}`);
        const used = grid.usedArea(sheet.id);
        if (used === null) throw new Error(`Nothing on ${sheetName}`);
        const rows = grid.read(sheet.id, used);
        const top = rows.findIndex((row) => row.some(({ value }) => value === heading));
        const column = rows[top]?.findIndex(({ value }) => value === heading) ?? -1;
        const row = rows.findIndex(
          (cells, r) => r > top && typeof cells[column]?.value === "number"
        );
        const area = { row: used.row + row, column: used.column + column, rows: 1, columns: 1 };
        await grid.select(sheet.id, area);
      },
      { sheetName, heading }
    );
    // The keyboard is the grid's once the grid has been touched: its name box shows the chosen cell.
    await page.locator(".sheet canvas").first().focus();
    await page.keyboard.type(typed, { delay: 40 });
    await page.waitForTimeout(500);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(500);
    await page.evaluate(() => window.playground.grid.calculated());
  }

  it("makes a workbook of dropped exports, live and equal to its file", async () => {
    const wizard = await begin("en", ["Awareness", "Engagement", "Immediate business"], "Finance");
    await wizard.drop(
      ["meta-ads-total-first-en.xlsx", "google-campaigns-en.csv", "mbs-views-en.csv"].map(fixture)
    );
    await finish(wizard, "en");
    const before = await standingCells(product.page);
    await retype("Metrics", "Spend", "98765");
    const after = await standingCells(product.page);
    const spend = (cells: typeof before): number =>
      cells
        .filter(({ sheet, formula }) => sheet === "KPIs" && formula?.includes("Metrics[Spend]"))
        .reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0);
    expect(after.some(({ value }) => value === 98765)).toBe(true);
    expect(spend(after)).not.toBe(spend(before));
    await save("en-7-changed");
    // What the person changed is in the file as well.
    await filesAgree(wizard, "en-changed");
  });

  it("answers with the sample of the README what the money brought back", async () => {
    const wizard = await begin("en", ["Awareness", "Leads", "Immediate business"], "Finance");
    await wizard.drop([path.resolve(__dirname, "../../docs/samples/meta-ads-manager.csv")]);
    await finish(wizard, "sample");
    const cells = await standingCells(product.page);
    // 14,339.82 spent and 34,005.34 of revenue in the sample: (34005.34 − 14339.82) / 14339.82.
    const rosi = cells.find(
      ({ sheet, formula, value }) =>
        sheet === "Dashboard" && formula !== null && Math.abs(Number(value) - 1.3713924) < 1e-6
    );
    expect(rosi).toBeDefined();
    expect(cells.map(({ value }) => value)).toContain(
      "ROSI 137%, every 100 EUR invested brought back 237 EUR of revenue."
    );
  });

  it("shows formulas as functions where asked, and as plain Excel in the file", async () => {
    const wizard = await begin("fr", ["Notoriété", "Business immédiat"], "Finance");
    await wizard.drop(["meta-ads-resaved-fr.csv", "mbs-vues-fr.csv"].map(fixture));
    await wizard.next();
    await wizard.next();
    await wizard.showAsFunctions();
    await wizard.next();
    await wizard.write();
    await save("fr-functions");
    const formulas = (await standingCells(product.page)).map(({ formula }) => formula ?? "");
    expect(formulas.some((formula) => /\bROSI\(/.test(formula))).toBe(true);
    await filesAgree(wizard, "fr-functions");
  });

  it("takes what is pasted from the clipboard and what is dropped on the zone", async () => {
    const wizard = await begin("en", ["Awareness"], "Finance");
    const rows = ["Date,Views", "2026-01-01,16", "2026-01-02,35"].map((row) => `${row}\n`);
    await wizard.pasteFromClipboard(rows.join(""));
    await wizard.reading().getByText("1 table added.").waitFor();
    await wizard.dropOnZone(fixture("google-campaigns-en.csv"));
    await wizard.pane
      .getByText(/google-campaigns-en\.csv/)
      .first()
      .waitFor();
    await wizard.next();
    await wizard.pane.getByText("51", { exact: true }).first().waitFor();
    await wizard.pane
      .getByText(/Google Ads/)
      .first()
      .waitFor();
    await save("en-pasted-and-dropped");
  });

  it("answers an empty paste, an unreadable file and an unknown platform with a way on", async () => {
    const wizard = await begin("fr", ["Notoriété"], "Finance");
    await wizard.paste("   ");
    await wizard.reading().getByText(/coll/i).first().waitFor();
    await save("fr-empty-paste");
    const broken = exportFile("photo.csv", Buffer.from("89504e470d0a1a0a0000", "hex"));
    await wizard.pane.getByLabel("Choisir des fichiers").setInputFiles([broken]);
    await wizard
      .reading()
      .getByText(/photo\.csv/)
      .first()
      .waitFor();
    await save("fr-unreadable");
    await wizard.paste("Date;Affichages vus;Zorglub\n01/02/2026;1 234;5\n02/02/2026;2 000;7\n");
    await wizard.next();
    await save("fr-unknown");
    await wizard.pane.getByRole("textbox", { name: "Nom de la plateforme" }).fill("Radio locale");
    await wizard.button("Utiliser ces colonnes").click();
    await save("fr-mapped");
    const sheets = await product.page.evaluate(() => window.playground.grid.sheets().length);
    expect(sheets).toBe(1);
  });

  it("leaves the workbook as it was when Excel refuses in the middle, and writes on the second try", async () => {
    const wizard = await begin("en", ["Awareness"], "Finance");
    await wizard.paste(
      'sep=,\n"Views"\n"Date","Primary"\n"2026-01-01T01:00:00","16"\n"2026-02-02T01:00:00","35"\n'
    );
    await wizard.next();
    await wizard.next();
    await wizard.next();
    const before = await standingCells(product.page);
    await product.page.evaluate(() => {
      const { host } = window.playground;
      host.faults.failSync(host.counts.syncs + 6, "GeneralException", "Injected");
    });
    await wizard.button("Write KPI workbook").click();
    await wizard.pane.getByRole("alert").getByText(/./).first().waitFor({ timeout: 60_000 });
    await save("en-refused");
    expect(await standingCells(product.page)).toEqual(before);
    await product.page.evaluate(() => {
      window.playground.host.faults.clear();
    });
    await wizard.button("Write KPI workbook").click();
    await wizard.result().getByRole("listitem").first().waitFor({ timeout: 90_000 });
  });

  describeWithShared("real exports", () => {
    const files = [
      "meta-ads/ads-manager-campagnes-age-fr.xlsx",
      "google-ads/ad-group-report-utf16-tab-usd-en.csv",
      "youtube/tabellendaten-de.csv",
      "meta/mbs-fb-views-daily-en.csv",
    ].map((file) => path.join(sharedFolder, "exports", file));

    it("are recognised with their true totals and become one workbook", async () => {
      const wizard = await begin("en", ["Awareness", "Immediate business"], "Finance");
      await wizard.drop(files);
      await wizard.next();
      for (const total of ["73,970,029", "46,250.96", "405,712", "29,981"]) {
        await wizard.pane.getByText(total).first().waitFor();
      }
      await wizard.button("Back").click();
      await finish(wizard, "en-real");
    });
  });
}
