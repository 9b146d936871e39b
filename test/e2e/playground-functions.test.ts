import type { Page } from "playwright-core";
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
        const call = exampleText(record, record.help.examples[0], "en");
        const open = call.indexOf("(") + 1;
        await select(page, rowOf(index));
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
        await enter(page, 150);
        // On a busy machine the grid's editor can take Enter before the last keys: then as a person would.
        for (const pause of [600, 2500]) {
          if ((await cellAt(page, rowOf(index)))?.formula === call) break;
          await select(page, rowOf(index));
          await page.keyboard.type(call, { delay: pause / 20 });
          await enter(page, pause);
        }
        const { formula } = (await cellAt(page, rowOf(index))) ?? {};
        if (formula !== call) wrong.push(`${call}: the cell holds ${String(formula)}`);
      }
      await page.evaluate(() => window.playground.grid.calculated());
      for (const [index, record] of typed.entries()) {
        const expected = [record.help.examples[0].expected].flat(2)[0];
        const found = (await cellAt(page, rowOf(index)))?.value;
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

/** Far enough apart for what spills. */
const rowOf = (index: number): number => index * 4;

function select(page: Page, row: number): Promise<void> {
  return page.evaluate(async (row) => {
    const { grid } = window.playground;
    await grid.select(grid.activeSheet(), { row, column: 0, rows: 1, columns: 1 });
  }, row);
}

async function enter(page: Page, pause: number): Promise<void> {
  await page.waitForTimeout(pause);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(pause);
}

function cellAt(page: Page, row: number) {
  return page.evaluate((row) => {
    const { grid } = window.playground;
    return grid.read(grid.activeSheet(), { row, column: 0, rows: 1, columns: 1 })[0]?.[0];
  }, row);
}

/** The hint under the formula bar explains the first parameter. */
function firstHelp({ help, parameters }: FunctionRecord, language: "en" | "fr"): string {
  return help.parameters[parameters[0]?.name ?? ""]?.[language] ?? "";
}
