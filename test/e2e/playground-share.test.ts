import path from "node:path";
import type { FrameLocator } from "playwright-core";
import type {} from "../../src/playground/main";
import { dist } from "../support/bundle";
import { describeInBrowser } from "../support/chromium";
import { recalculate, soffice } from "../support/libreoffice";
import { type OpenPlayground, screenshots, startPlayground } from "../support/playground";

jest.setTimeout(280_000);

/** What a person types on the first sheet, by row and column; the rest of it is inputs. */
const byHand: readonly (readonly [row: number, column: number, text: string])[] = [
  [1, 3, "=ROSI(A2,B2)"],
  [2, 3, "=IFERROR(ROSI(A3,B3),0)"],
  [3, 3, '=IF(ROAS(A2,B2)>1,"ROSI(A2,B2) is good","no")'],
  [4, 3, "=PAYBACK(A2,B2:B4)"],
];

const words = {
  en: {
    search: "",
    buttons: ["Finance copy", "Convert", "Restore"],
    convert: "Convert 7 formulas",
    restore: "Restore functions",
    make: "Make finance copy",
    same: /all show the same value/,
    back: /7 formulas are back/,
    opened: /The copy is open/,
    none: /No formula in this workbook/,
  },
  fr: {
    search: "?lang=fr",
    buttons: ["Copie finance", "Convertir", "Rétablir"],
    convert: "Convertir 7 formules",
    restore: "Rétablir les fonctions",
    make: "Créer la copie",
    same: /affichent toutes la même valeur/,
    back: /7 formules sont de nouveau/,
    opened: /La copie est ouverte/,
    none: /Aucune formule de ce classeur/,
  },
} as const;

describeInBrowser("sharing with finance, in the playground", () => {
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

  const pane = (): FrameLocator => open.page.frameLocator("iframe:not([hidden])");
  const save = (name: string) =>
    open.page.screenshot({ path: path.join(screenshots, `share-${name}.png`) });
  const ribbon = (name: string) => open.page.getByRole("button", { name, exact: true }).click();
  const press = (name: string) => pane().getByRole("button", { name, exact: true }).click();
  const said = (text: RegExp) => pane().getByText(text).first().waitFor({ timeout: 20_000 });

  it.each(["en", "fr"] as const)(
    "in %s: typed by hand, copied, converted, a row inserted, brought back to the letter",
    async (language) => {
      const say = words[language];
      open = await running.open(say.search);
      const [copy, convert] = say.buttons;
      await ribbon(convert);
      await said(say.none);
      await save(`${language}-1-nothing`);

      await fill();
      for (const typed of byHand) await type(...typed);
      const typed = await formulas();
      expect(
        Object.values(typed).filter((formula) => /ROSI|ROAS|PAYBACK|CTR/.test(formula))
      ).toHaveLength(7);
      const values = await shown();

      await ribbon(copy);
      await pane()
        .getByRole("button", { name: say.convert, exact: true })
        .waitFor({ timeout: 30_000 });
      await save(`${language}-2-found`);
      await press(say.make);
      await said(say.opened);
      await save(`${language}-3-copied`);
      await checkCopy();

      await ribbon(convert);
      await press(say.convert);
      await said(say.same);
      await save(`${language}-4-converted`);
      const native = Object.values(await formulas());
      expect(native.filter((formula) => /ROSI\(A|ROAS\(|PAYBACK|CTR\(/.test(formula))).toEqual([
        '=IF(B2/A2>1,"ROSI(A2,B2) is good","no")',
      ]);
      expect(await shown()).toEqual(values);
      expect(await open.page.evaluate(() => [...window.playground.settings])).toEqual([
        ["Office.DisableTrustUX", "true"],
      ]);

      await open.page.evaluate(async () => {
        const { grid } = window.playground;
        await grid.insertLines(grid.sheets()[0]?.id ?? "", "rows", 0, 1);
        await grid.calculated();
      });
      await press(say.restore);
      await said(say.back);
      await save(`${language}-5-restored`);
      expect(await formulas()).toEqual(movedDown(typed));
    }
  );

  /** Inputs, a table with a calculated column, another sheet that refers to the first. */
  async function fill(): Promise<void> {
    await open.page.evaluate(async () => {
      const { grid } = window.playground;
      const home = grid.sheets()[0]?.id ?? "";
      const put = async (
        sheet: string,
        row: number,
        rows: (string | number)[][]
      ): Promise<void> => {
        const area = { row, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
        const cells = rows.map((line) =>
          line.map((each) =>
            typeof each === "string" && each.startsWith("=")
              ? { value: null, formula: each }
              : { value: each }
          )
        );
        await grid.write(sheet, area, cells);
      };
      await put(home, 0, [
        ["Cost", "Gain"],
        [1000, 3000],
        [500, 400],
        [200, 900],
      ]);
      const other = await grid.addSheet("Per channel");
      await put(other, 0, [
        ["Channel", "Clicks", "Views", "Rate"],
        ["Mail", 30, 600, ""],
        ["Social", 90, 900, ""],
        ["All", "=ROSI(Sheet1!A2,Sheet1!B2)", "", ""],
      ]);
      await grid.addTable("Channels", other, { row: 0, column: 0, rows: 3, columns: 4 });
      await grid.write(other, { row: 1, column: 3, rows: 2, columns: 1 }, [
        [{ value: null, formula: "=CTR(Channels[@Clicks],Channels[@Views])" }],
        [{ value: null, formula: "=CTR(Channels[@Clicks],Channels[@Views])" }],
      ]);
      await grid.activateSheet(home);
      await grid.calculated();
    });
  }

  async function type(row: number, column: number, text: string): Promise<void> {
    await open.page.mouse.click(500, 600);
    await open.page.evaluate(
      async ([row, column]) => {
        const { grid } = window.playground;
        await grid.select(grid.sheets()[0]?.id ?? "", { row, column, rows: 1, columns: 1 });
      },
      [row, column] as const
    );
    await open.page.keyboard.type(text, { delay: 20 });
    await open.page.waitForTimeout(300);
    await open.page.keyboard.press("Enter");
    await open.page.waitForTimeout(300);
  }

  /** Every formula by its sheet and place. */
  function formulas(): Promise<Record<string, string>> {
    return cells("formula") as Promise<Record<string, string>>;
  }
  function shown(): Promise<Record<string, unknown>> {
    return cells("value");
  }

  function cells(member: "formula" | "value"): Promise<Record<string, unknown>> {
    return open.page.evaluate(async (member) => {
      const { grid } = window.playground;
      await grid.calculated();
      const found: Record<string, unknown> = {};
      for (const { id, name } of grid.sheets()) {
        const used = grid.usedArea(id);
        if (used === null) continue;
        grid.read(id, used).forEach((line, r) => {
          line.forEach((cell, c) => {
            const content = cell[member];
            if (content === undefined || content === null) return;
            found[`${name} ${used.row + r} ${used.column + c}`] =
              typeof content === "number" ? Number(content.toPrecision(12)) : content;
          });
        });
      }
      return found;
    }, member);
  }

  /** The copy that was opened, recalculated from its formulas by another program. */
  async function checkCopy(): Promise<void> {
    const base64 = await open.page.evaluate(() => window.playground.opened().at(-1) ?? "");
    const bytes = Buffer.from(base64, "base64");
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    if (soffice === null) return;
    const { sheets } = await recalculate(bytes);
    const text = JSON.stringify(sheets);
    expect(text).not.toMatch(/#NAME\?|Err:/);
    expect(sheets["Sheet1"]?.slice(1, 5).map((row) => row[3])).toEqual([
      "2",
      "-0.2",
      "ROSI(A2,B2) is good",
      expect.stringMatching(/^\d/) as string,
    ]);
    expect(sheets["Per channel"]?.slice(1, 4).map((row) => [row[1], row[3]])).toEqual([
      ["30", "0.05"],
      ["90", "0.1"],
      ["2", ""],
    ]);
  }
});

/** What a row inserted above the first sheet makes of its formulas and of those that refer to it. */
function movedDown(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).map(([place, formula]) => {
      const [, sheet = "", row, column] = /^(.*) (\d+) (\d+)$/.exec(place) ?? [];
      const isFirst = sheet === "Sheet1";
      const moved = formula.replace(/(^[^"]*|"[^"]*$)|"[^"]*"/g, (part) =>
        part.startsWith('"') && part.endsWith('"')
          ? part
          : part.replace(
              /\b([A-D])(\d)\b/g,
              (_, letter: string, line: string) => `${letter}${Number(line) + 1}`
            )
      );
      return [`${sheet} ${Number(row) + (isFirst ? 1 : 0)} ${column ?? ""}`, moved];
    })
  );
}
