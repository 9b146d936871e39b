import type {} from "../../src/playground/main";
import { functions, type FunctionRecord } from "../../src/functions/all";
import { exampleText } from "../../src/formulas";
import { dist } from "../support/bundle";
import { describeInBrowser } from "../support/chromium";
import { startPlayground } from "../support/playground";

jest.setTimeout(280_000);

/** What nobody does without: each is typed, and its help read, in both languages. */
const essential = new Set(
  (
    "ROSI ROAS BREAKEVENROAS ROSINPV ROSICURVE PAYBACK TOTALINVEST PERSONDAYCOST COSTPERFAN CPM CPC CPE CPL " +
    "COSTPERRESULT CAC CTR CVR ENGAGEMENTRATE GROWTHRATE SHAREOFVOICE NETSENTIMENT ENGAGEMENTVALUE LTV " +
    "RETENTIONRATE CONVERSIONTIME MATURITY KPISTATUS"
  ).split(" ")
);
const typed = functions.filter(({ name }) => essential.has(name));

describeInBrowser("each essential function, typed in the playground", () => {
  let running: Awaited<ReturnType<typeof startPlayground>>;

  beforeAll(async () => {
    running = await startPlayground(dist);
  });
  afterAll(() => running.stop());

  it("knows them all", () => {
    expect(typed.map(({ name }) => name).sort()).toEqual([...essential].sort());
  });

  it.each([
    ["en", ""],
    ["fr", "?lang=fr"],
  ] as const)(
    "in %s: its help is shown while it is typed, and it computes",
    async (language, search) => {
      const playground = await running.open(search);
      const { page } = playground;
      await page.frameLocator("iframe").getByRole("button").first().waitFor();
      await page.mouse.click(500, 600);
      const wrong: string[] = [];
      for (const [index, record] of typed.entries()) {
        const row = index * 4;
        await page.evaluate(async (row) => {
          const { grid } = window.playground;
          await grid.select(grid.activeSheet(), { row, column: 0, rows: 1, columns: 1 });
        }, row);
        const call = exampleText(record, record.help.examples[0], "en");
        const open = call.indexOf("(") + 1;
        await page.keyboard.type(call.slice(0, open), { delay: 15 });
        const help = firstHelp(record, language);
        const seen = await page
          .getByText(help)
          .first()
          .waitFor({ timeout: 4000 })
          .then(
            () => true,
            () => false
          );
        if (!seen) wrong.push(`${record.name}: no help “${help}”`);
        await page.keyboard.type(call.slice(open), { delay: 5 });
        await page.waitForTimeout(150);
        await page.keyboard.press("Enter");
        await page.waitForTimeout(150);
      }
      await page.evaluate(() => window.playground.grid.calculated());
      for (const [index, record] of typed.entries()) {
        const expected = [record.help.examples[0].expected].flat(2)[0];
        const found = await page.evaluate((row) => {
          const { grid } = window.playground;
          const [cells] = grid.read(grid.activeSheet(), { row, column: 0, rows: 1, columns: 1 });
          return cells?.[0]?.value;
        }, index * 4);
        const near =
          typeof found === "number" &&
          Math.abs(found - Number(expected)) < 1e-9 * (1 + Math.abs(found));
        if (!near) wrong.push(`${record.name}: ${String(found)} instead of ${String(expected)}`);
      }
      expect(wrong).toEqual([]);
      expect(playground.errors).toEqual([]);
      await playground.close();
    }
  );
});

/** The hint under the formula bar explains the first parameter. */
function firstHelp({ help, parameters }: FunctionRecord, language: "en" | "fr"): string {
  return help.parameters[parameters[0]?.name ?? ""]?.[language] ?? "";
}
