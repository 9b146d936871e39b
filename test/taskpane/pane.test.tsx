import { screen, within } from "@testing-library/react";
import { fakeWorkspace } from "./fake-workspace";
import { open, preparePane } from "./open-pane";

preparePane();

describe("the way through", () => {
  it("goes from objectives over a paste to a written workbook", async () => {
    const plans: unknown[] = [];
    const pane = open({
      plan: (setup, tables, signal) => {
        plans.push({ objectives: setup.objectives, tables: tables.length });
        return fakeWorkspace().plan(setup, tables, signal);
      },
    });
    await pane.toReview();
    const card = screen.getByRole("region", { name: "Meta Ads Manager" });
    expect(within(card).getByRole("row", { name: "Spend €1,234.50" })).toBeTruthy();
    expect(within(card).getByText(/2 read, 1 skipped/)).toBeTruthy();
    await pane.press("Next");
    expect(screen.getByRole("checkbox", { name: "Impressions" })).toHaveProperty("checked", true);
    await pane.press("Next");
    await pane.press("Write KPI workbook");
    const result = await screen.findByText(/The workbook is ready/);
    expect(within(result).getByText("Dashboard")).toBeTruthy();
    await pane.press("Download as .xlsx");
    await screen.findByText(/ROSI-2025\.xlsx is ready/);
    expect(plans).toEqual([{ objectives: ["awareness"], tables: 1 }]);
  });

  it("moves the focus to the heading of the next step", async () => {
    const pane = open();
    await pane.user.click(screen.getByRole("checkbox", { name: "Awareness" }));
    await pane.press("Next");
    expect(document.activeElement).toBe(
      screen.getByRole("heading", { level: 2, name: "Who will read the workbook?" })
    );
  });

  it("says why a step cannot be left", async () => {
    const pane = open();
    await pane.press("Next");
    expect(screen.getByText("Choose at least one objective to go on.")).toBeTruthy();
  });

  it("speaks the other language at once and keeps the answers", async () => {
    const pane = open();
    await pane.toReview();
    await pane.user.click(screen.getByRole("radio", { name: "Français" }));
    expect(screen.getByRole("heading", { name: "Vérifiez ce qui a été reconnu" })).toBeTruthy();
    expect(screen.getByText(/1\s234,50\s€/)).toBeTruthy();
    expect(document.documentElement.lang).toBe("fr");
    await pane.press("Étape 1 : Objectifs".replace(" :", "\u00a0:"));
    expect(screen.getByRole("checkbox", { name: "Notoriété" })).toHaveProperty("checked", true);
  });
});

describe("building", () => {
  it("keeps everything and says the sentence when Excel refuses", async () => {
    const issue = { code: "excel-protected", severity: "error", where: {}, values: {} } as const;
    const pane = open({ write: () => Promise.resolve({ ok: false, issue }) });
    await pane.toBuild();
    await pane.press("Write KPI workbook");
    expect(await screen.findByText(/This workbook is protected/)).toBeTruthy();
    expect(screen.getByText(/Your answers and exports are kept/)).toBeTruthy();
    expect(screen.getByText("1 table, 2 rows")).toBeTruthy();
    expect(pane.button("Write KPI workbook")).toHaveProperty("disabled", false);
  });

  it("says a sentence for what nobody foresaw", async () => {
    const pane = open({ write: () => Promise.reject(new Error("?")) });
    await pane.toBuild();
    await pane.press("Write KPI workbook");
    expect(await screen.findByText(/Excel did not accept the workbook/)).toBeTruthy();
  });

  it("shows the progress and cancels", async () => {
    const pane = open({
      write: (_, _setup, { onProgress, signal }) =>
        new Promise((resolve) => {
          onProgress(2, 5);
          const issue = {
            code: "excel-cancelled",
            severity: "info",
            where: {},
            values: {},
          } as const;
          signal.addEventListener("abort", () => {
            resolve({ ok: false, issue });
          });
        }),
    });
    await pane.toBuild();
    await pane.press("Write KPI workbook");
    expect(await screen.findByText("2 of 5")).toBeTruthy();
    await pane.press("Cancel");
    expect(await screen.findByText(/^Cancelled\./)).toBeTruthy();
  });

  it("offers only the file where there is no Excel", async () => {
    const pane = open({ inExcel: false, canWrite: false });
    await pane.toBuild();
    expect(screen.queryByRole("button", { name: "Write KPI workbook" })).toBeNull();
    await pane.press("Download as .xlsx");
    expect(await screen.findByText("ROSI-2025.xlsx is ready.")).toBeTruthy();
  });
});
