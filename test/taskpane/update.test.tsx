import { screen } from "@testing-library/react";
import type { Workspace } from "../../src/taskpane/workspace";
import { fakeWorkspace, table } from "./fake-workspace";
import { open, preparePane } from "./open-pane";

preparePane();

const may = monthOf("may", { from: "2025-05-01", to: "2025-05-31" });
const june = monthOf("june", { from: "2025-06-01", to: "2025-06-30" });

function monthOf(id: string, period: Readonly<{ from: string; to: string }>) {
  const records = table().records.map((record) => ({ ...record, ...period }));
  return table({ id, period, records });
}

/** The pane over a workbook that holds May, with what it was asked to do. */
function openOver(change: Partial<Workspace> = {}) {
  const asked: unknown[] = [];
  const workspace: Partial<Workspace> = {
    standing: () => Promise.resolve([may]),
    readPaste: () => Promise.resolve({ tables: [june], issues: [] }),
    write: (...args) => {
      asked.push("write");
      return fakeWorkspace().write(...args);
    },
    update: (answers, watch) => {
      const { setup, tables } = answers([may]);
      asked.push([setup.objectives, tables.map(({ id }) => id)]);
      return fakeWorkspace().update(() => ({ setup, tables }), watch);
    },
    ...change,
  };
  return { ...open(workspace, [may]), asked };
}

describe("a workbook that stands", () => {
  it("is told of, and a new export is added to what it holds", async () => {
    const pane = openOver();
    await pane.toData();
    expect(await screen.findByText(/already holds 1 export with 1 row/)).toBeTruthy();
    await pane.user.type(screen.getByRole("textbox", { name: "Paste an export" }), "x");
    await pane.press("Read the pasted text");
    await screen.findByText("1 table added.");
    for (let step = 0; step < 3; step += 1) await pane.press("Next");
    expect(screen.getByText("2 tables, 4 rows")).toBeTruthy();
    await pane.press("Update KPI workbook");
    expect(await screen.findByText(/The workbook is up to date/)).toBeTruthy();
    expect(pane.asked).toEqual([[["awareness"], ["may", "june"]]]);
    expect(pane.button("Update again")).toHaveProperty("disabled", false);
  });

  it("is brought up to date without a new export, as it stands at that moment", async () => {
    const typed = table({ id: "may", totals: { spend: 99 } });
    const seen: unknown[] = [];
    const pane = openOver({
      update: (answers, watch) => {
        seen.push(answers([typed]).tables);
        return fakeWorkspace().update(answers, watch);
      },
    });
    await pane.toData();
    await screen.findByText(/already holds/);
    for (let step = 0; step < 3; step += 1) await pane.press("Next");
    await pane.press("Update KPI workbook");
    await screen.findByText(/The workbook is up to date/);
    expect(seen).toEqual([[typed]]);
  });

  it("is left alone where a new set of sheets is wanted", async () => {
    const pane = openOver();
    await pane.toData();
    await screen.findByText(/already holds/);
    await pane.user.type(screen.getByRole("textbox", { name: "Paste an export" }), "x");
    await pane.press("Read the pasted text");
    await screen.findByText("1 table added.");
    for (let step = 0; step < 3; step += 1) await pane.press("Next");
    await pane.user.click(
      screen.getByRole("checkbox", { name: "Make a new set of sheets instead" })
    );
    expect(screen.queryByRole("button", { name: "Update KPI workbook" })).toBeNull();
    await pane.press("Write KPI workbook");
    await screen.findByText(/The workbook is ready/);
    expect(pane.asked).toEqual(["write"]);
  });

  it("keeps answers and exports when the update is refused", async () => {
    const issue = { code: "excel-protected", severity: "error", where: {}, values: {} } as const;
    const pane = openOver({ update: () => Promise.resolve({ ok: false, issue }) });
    await pane.toData();
    await screen.findByText(/already holds/);
    for (let step = 0; step < 3; step += 1) await pane.press("Next");
    await pane.press("Update KPI workbook");
    expect(await screen.findByText(/This workbook is protected/)).toBeTruthy();
    expect(screen.getByText(/Your answers and exports are kept/)).toBeTruthy();
    expect(screen.getByText("1 table, 2 rows")).toBeTruthy();
    expect(pane.button("Update KPI workbook")).toHaveProperty("disabled", false);
  });
});
