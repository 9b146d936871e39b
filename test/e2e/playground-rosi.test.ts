import path from "node:path";
import { isDeepStrictEqual } from "node:util";
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

  it("computes what a person types, with Excel's errors", async () => {
    await playground.page.evaluate(async () => {
      const { grid } = window.playground;
      await grid.write(grid.activeSheet(), { row: 1, column: 0, rows: 2, columns: 2 }, [
        [{ value: 1000 }, { value: 3000 }],
        [{ value: 500 }, { value: 4500 }],
      ]);
    });
    await typeDown(5, 4, [
      "=COSTPERFAN(A2,B2)",
      "=LTV(100,0.8,0.1)",
      '=ROSI("abc",1)',
      "=ROSI(0,5)",
      "=ROSI(A2:A3,B2:B3)",
      "=ROSICURVE(1000,A2:A3)",
    ]);
    const expected = [0.333333333, 266.666666667, "#VALUE!", "#DIV/0!", 4, 0, 0.5];
    expect(await settled(5, 4, expected)).toEqual(expected);
    await screenshot("rosi-computed");
  });

  it("helps in French where the language is French", async () => {
    const french = await running.open("?lang=fr");
    await french.page.frameLocator("iframe").getByRole("button").first().waitFor();
    await french.page.mouse.click(500, 600);
    await french.page.keyboard.type("=costperfan(", { delay: 40 });
    await french.page
      .getByText(/Argent dépensé/)
      .first()
      .waitFor();
    expect(french.errors).toEqual([]);
    expect(french.external).toEqual([]);
    await french.close();
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

  /** Types one entry under the other at a person's pace: Enter must find the editor ready. */
  async function typeDown(row: number, column: number, entries: readonly string[]): Promise<void> {
    const { page } = playground;
    await page.mouse.click(500, 600);
    await page.evaluate(
      async ({ row, column }) => {
        const { grid } = window.playground;
        await grid.select(grid.activeSheet(), { row, column, rows: 1, columns: 1 });
      },
      { row, column }
    );
    for (const entry of entries) {
      await page.keyboard.type(entry, { delay: 30 });
      await page.waitForTimeout(300);
      await page.keyboard.press("Enter");
    }
  }

  /** The cells from here down once they show these values, or what they show after some seconds. */
  async function settled(
    row: number,
    column: number,
    expected: readonly unknown[]
  ): Promise<unknown[]> {
    let found: unknown[] = [];
    for (let tries = 0; tries < 30; tries += 1) {
      found = await playground.page.evaluate(
        async ({ row, column, rows }) => {
          const { grid } = window.playground;
          await grid.calculated();
          const cells = grid.read(grid.activeSheet(), { row, column, rows, columns: 1 });
          return cells.map(([cell]) =>
            typeof cell?.value === "number" ? Number(cell.value.toFixed(9)) : cell?.value
          );
        },
        { row, column, rows: expected.length }
      );
      if (isDeepStrictEqual(found, expected)) return found;
      await playground.page.waitForTimeout(200);
    }
    return found;
  }
});
