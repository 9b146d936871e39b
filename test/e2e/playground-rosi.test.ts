import path from "node:path";
import type {} from "../../src/playground/main";
import { describeInBrowser } from "../support/chromium";
import { type OpenPlayground, screenshots, startPlayground } from "../support/playground";

jest.setTimeout(90_000);

/** The production build, as `npm run build` leaves it. */
const dist = path.resolve(__dirname, "../../dist");

describeInBrowser("the built add-in in the playground", () => {
  let running: Awaited<ReturnType<typeof startPlayground>>;
  let playground: OpenPlayground;

  beforeAll(async () => {
    running = await startPlayground(dist);
    playground = await running.open();
  });
  afterAll(() => running.stop());

  const screenshot = (name: string) =>
    playground.page.screenshot({ path: path.join(screenshots, `playground-${name}.png`) });

  it("computes =ROSI(A2,B2) that a person types, and helps while they type", async () => {
    const { page } = playground;
    await page.frameLocator("iframe").getByRole("button").first().waitFor();
    await page.evaluate(async () => {
      const { grid } = window.playground;
      const sheet = grid.activeSheet();
      await grid.write(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, [
        [{ value: "Spend" }, { value: "Revenue" }],
        [{ value: 1000 }, { value: 3000 }],
      ]);
    });
    await page.mouse.click(500, 600);
    await page.evaluate(async () => {
      const { grid } = window.playground;
      await grid.select(grid.activeSheet(), { row: 1, column: 2, rows: 1, columns: 1 });
    });
    await page.keyboard.type("=ros", { delay: 40 });
    await page.getByText("ROSICURVE").first().waitFor();
    await page.waitForTimeout(300);
    await screenshot("rosi-autocomplete");
    await page.keyboard.type("i(", { delay: 40 });
    const signature = page.getByText(/ROSI\(/).first();
    await signature.waitFor();
    await page.waitForTimeout(300);
    await screenshot("rosi-hints");
    await page.keyboard.type("A2,B2)\n", { delay: 40 });
    await page.waitForFunction(() => {
      const { grid } = window.playground;
      const [row] = grid.read(grid.activeSheet(), { row: 1, column: 2, rows: 1, columns: 1 });
      return row?.[0]?.value === 2;
    });
  });

  it("opens the panes that the ribbon names, without any request to the network", async () => {
    const { page } = playground;
    await page.frameLocator("iframe:not([hidden])").getByRole("button").first().waitFor();
    await screenshot("rosi-pane");
    await page.getByRole("button", { name: "Functions" }).click();
    await page.frameLocator("iframe:not([hidden])").getByText("ROSI").first().waitFor();
    await page.waitForTimeout(500);
    await screenshot("rosi-functions-pane");
    expect(await page.locator("iframe").count()).toBe(2);
    expect(playground.external).toEqual([]);
    expect(playground.errors).toEqual([]);
  });
});
