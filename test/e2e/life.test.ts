/** Life after the first run, as a person lives it: a target, next month's export, a renamed sheet, rows, other objectives. */
import { notAsPlanned } from "../support/as-planned";
import { describeProduct, exportFile, type Product } from "../support/product";
import { type StandingCell, standingCells } from "../support/standing";
import type { Wizard } from "../support/wizard";

jest.setTimeout(300_000);

describeProduct("a workbook over the months", life);

/** What Meta exports of a month; invented. */
function meta(month: string, last: number, spent: readonly number[]) {
  const rows = spent.map(
    (amount, index) =>
      `2026-${month}-01,2026-${month}-${last},Campaign ${index + 1},${1000 * (index + 1)},${amount}`
  );
  const head = "Reporting starts,Reporting ends,Campaign name,Impressions,Amount spent (EUR)";
  return exportFile(`meta-${month}.csv`, [head, ...rows].join("\n"));
}

/** The cells that differ between two states, by their place: text, formula or value. */
function changed(before: readonly StandingCell[], after: readonly StandingCell[]): string[] {
  const spelled = (all: readonly StandingCell[]) =>
    new Map(
      all.map(
        (cell) => [`${cell.sheet} R${cell.row}C${cell.column}`, JSON.stringify(cell)] as const
      )
    );
  const [old, now] = [spelled(before), spelled(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((place) =>
    old.get(place) === now.get(place)
      ? []
      : [`${place}: ${old.get(place) ?? "nothing"} → ${now.get(place) ?? "nothing"}`]
  );
}

function life(product: Product): void {
  const cells = () => standingCells(product.page);

  /** The cell in the row of a label, so many columns to its right. */
  function beside(all: readonly StandingCell[], sheet: string, label: string, columns: number) {
    const found = all.find((cell) => cell.sheet === sheet && cell.value === label);
    if (found === undefined) throw new Error(`No ${label} on ${sheet}`);
    const place = { row: found.row, column: found.column + columns };
    const cell = all.find(
      ({ sheet: on, row, column }) => on === sheet && row === place.row && column === place.column
    );
    return { ...place, value: cell?.value ?? null };
  }

  async function type(sheet: string, row: number, column: number, value: string | number | null) {
    await product.page.evaluate(
      async (typed) => {
        const { grid } = window.playground;
        const id = grid.sheets().find(({ name }) => name === typed.sheet)?.id ?? "";
        const area = { row: typed.row, column: typed.column, rows: 1, columns: 1 };
        await grid.write(id, area, [[{ value: typed.value }]]);
      },
      { sheet, row, column, value }
    );
  }

  async function calculated(): Promise<void> {
    await product.page.evaluate(async () => {
      await window.playground.grid.calculated();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await window.playground.grid.calculated();
    });
  }

  async function update(wizard: Wizard): Promise<readonly StandingCell[]> {
    await wizard.pane.getByRole("button", { name: /^Update/ }).click();
    await wizard.result().getByText("The workbook is up to date.").waitFor({ timeout: 120_000 });
    await calculated();
    const now = await cells();
    const errors = now.filter(({ value }) => value === "#REF!" || value === "#NAME?");
    expect(errors).toEqual([]);
    return now;
  }

  async function times(count: number, step: () => Promise<void>): Promise<void> {
    for (let done = 0; done < count; done += 1) await step();
  }

  it("keeps what the person did, and follows the exports", async () => {
    const wizard = await product.toData({
      language: "en",
      objectives: ["Immediate business"],
      department: "Finance",
    });
    await wizard.drop([meta("01", 31, [100, 50])]);
    await times(3, () => wizard.next());
    await wizard.write();
    const first = await cells();
    expect(beside(first, "KPIs", "Spend", 3).value).toBe(150);
    const target = beside(first, "Targets", "Return on social investment (ROSI)", 3);
    await type("Targets", target.row, target.column, 4);

    await times(3, () => wizard.button("Back").click());
    await wizard.drop([meta("02", 28, [30, 20])]);
    await product.save("life-1-next-month");
    await times(3, () => wizard.next());
    await product.save("life-2-update");
    const second = await update(wizard);
    expect(beside(second, "KPIs", "Spend", 3).value).toBe(200);
    expect(beside(second, "Targets", "Return on social investment (ROSI)", 3).value).toBe(4);
    await product.save("life-3-updated");

    const spend = beside(second, "KPIs", "Spend", 0);
    await product.page.evaluate(async (row) => {
      const { grid } = window.playground;
      const id = grid.sheets().find(({ name }) => name === "KPIs")?.id ?? "";
      await grid.renameSheet(id, "Our figures");
      await grid.insertLines(id, "rows", row, 2);
    }, spend.row);
    await type("Our figures", spend.row, 0, "our own note");
    await times(5, () => wizard.button("Back").click());
    await wizard.tick("Awareness");
    await times(5, () => wizard.next());
    const third = await update(wizard);
    expect(third.some(({ sheet }) => sheet === "KPIs")).toBe(false);
    const note = beside(third, "Our figures", "our own note", 0);
    expect(beside(third, "Our figures", "Spend", 0).row).toBe(note.row + 2);
    expect(beside(third, "Our figures", "Spend", 3).value).toBe(200);
    expect(beside(third, "Targets", "Return on social investment (ROSI)", 3).value).toBe(4);
    await product.save("life-4-other-objectives");

    const fourth = await update(wizard);
    expect(changed(third, fourth)).toEqual([]);

    // Without the target, which the plan does not know, every cell of ours is what a new workbook would show.
    const typed = beside(fourth, "Targets", "Return on social investment (ROSI)", 3);
    await type("Targets", typed.row, typed.column, null);
    await calculated();
    expect(await notAsPlanned(product.page)).toEqual([]);
  });
}
