import { configure, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { firstState } from "../../src/taskpane/wizard";
import type { Workspace } from "../../src/taskpane/workspace";
import { fakeWorkspace, table, unknownTable } from "./fake-workspace";

// Computing the style of every element to find the hidden ones takes most of the time, and none is hidden.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

beforeEach(() => {
  window.sessionStorage.clear();
  URL.createObjectURL = () => "blob:test";
  URL.revokeObjectURL = () => undefined;
  // jsdom neither observes sizes nor follows links.
  window.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  HTMLAnchorElement.prototype.click = () => undefined;
});

/** jsdom's files cannot be read as a whole. */
function fileCalled(name: string): File {
  return Object.assign(new File(["x"], name), {
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
  });
}

function open(change: Partial<Workspace> = {}) {
  render(<Pane workspace={fakeWorkspace(change)} start={firstState("en")} />);
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const button = (name: string | RegExp) => screen.getByRole("button", { name });
  return {
    user,
    button,
    press: (name: string | RegExp) => user.click(button(name)),
    async toData() {
      await user.click(screen.getByRole("checkbox", { name: "Awareness" }));
      await user.click(button("Next"));
      await user.click(button("Next"));
    },
    async toReview() {
      await this.toData();
      await user.type(screen.getByRole("textbox", { name: "Paste an export" }), "x");
      await user.click(button("Read the pasted text"));
      await screen.findByText("1 table added.");
      await user.click(button("Next"));
    },
    async toBuild() {
      await this.toReview();
      await user.click(button("Next"));
      await user.click(button("Next"));
    },
  };
}

describe("the way through", () => {
  it("goes from objectives over a paste to a written workbook", async () => {
    const plans: unknown[] = [];
    const pane = open({
      plan: (setup, tables, target) => {
        plans.push({ objectives: setup.objectives, tables: tables.length, target });
        return fakeWorkspace().plan(setup, tables, target);
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
    expect(plans).toEqual([{ objectives: ["awareness"], tables: 1, target: "workbook" }]);
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

describe("bringing exports in", () => {
  it("reads a paste event as it comes, with the page it was copied from", async () => {
    const pastes: unknown[] = [];
    const pane = open({
      readPaste: (paste) => {
        pastes.push(paste);
        return Promise.resolve({ tables: [table()], issues: [] });
      },
    });
    await pane.toData();
    const clipboard = { "text/plain": "a\tb", "text/html": "<table></table>" };
    fireEvent.paste(screen.getByRole("textbox", { name: "Paste an export" }), {
      clipboardData: { getData: (kind: keyof typeof clipboard) => clipboard[kind] },
    });
    await screen.findByText("1 table added.");
    expect(pastes).toEqual([{ text: "a\tb", html: "<table></table>" }]);
  });

  it("says a sentence for an empty paste", async () => {
    const pane = open({
      readPaste: () =>
        Promise.resolve({
          tables: [],
          issues: [{ code: "empty-paste", severity: "error", where: {}, values: {} }],
        }),
    });
    await pane.toData();
    await pane.press("Read the pasted text");
    expect(await screen.findByText(/^Nothing was pasted\./)).toBeTruthy();
  });

  it("keeps the pasted text and what was read when a source cannot be read", async () => {
    const pane = open({ readPaste: () => Promise.reject(new Error("broken")) });
    await pane.toData();
    await pane.user.upload(screen.getByLabelText("Choose files"), [
      fileCalled("good.csv"),
      fileCalled("again.csv"),
    ]);
    await screen.findByText("again.csv was already read: the same export is kept once.");
    const box = screen.getByRole("textbox", { name: "Paste an export" });
    await pane.user.type(box, "half");
    await pane.press("Read the pasted text");
    await screen.findByText(/^pasted text could not be read/i);
    expect(box).toHaveProperty("value", "half");
    expect(screen.getByText(/^Meta Ads Manager \(/)).toBeTruthy();
  });

  it("names the file that cannot be read", async () => {
    const pane = open({
      readFile: () =>
        Promise.resolve({
          tables: [],
          issues: [{ code: "unreadable", severity: "error", where: {}, values: {} }],
        }),
    });
    await pane.toData();
    await pane.user.upload(screen.getByLabelText("Choose files"), fileCalled("photo.csv"));
    expect(await screen.findByText(/^photo\.csv: This file cannot be read/)).toBeTruthy();
  });

  it("lets a person say what the columns of an unknown platform mean", async () => {
    const mappings: unknown[] = [];
    const pane = open({
      readPaste: () => Promise.resolve({ tables: [unknownTable()], issues: [] }),
      mapColumns: (read, mapping) => {
        mappings.push(mapping);
        return fakeWorkspace().mapColumns(read, mapping);
      },
    });
    await pane.toReview();
    expect(screen.getByLabelText("Meaning of “Cost”")).toHaveProperty("value", "metric:spend");
    await pane.user.type(screen.getByLabelText("Name of the platform"), "Mine");
    await pane.user.selectOptions(screen.getByLabelText("Meaning of “Foo”"), "Impressions");
    await pane.press("Use these columns");
    expect(screen.getByRole("region", { name: "Mine" })).toBeTruthy();
    expect(mappings).toEqual([
      {
        platformName: "Mine",
        columns: [
          { role: "activity" },
          { role: "metric", metric: "spend" },
          { role: "metric", metric: "impressions" },
        ],
      },
    ]);
  });

  it("asks for a currency only where money has none", async () => {
    const [record] = table().records;
    const silent = table({
      currency: null,
      records: record ? [{ ...record, currency: null }] : [],
    });
    const pane = open({
      readPaste: () => Promise.resolve({ tables: [silent], issues: [] }),
      mapColumns: (_, { currency }) => table({ currency: currency ?? null }),
    });
    await pane.toReview();
    const question = "In which currency are these amounts?";
    await pane.user.selectOptions(screen.getByLabelText(question), "CHF");
    expect(screen.getByRole("row", { name: /Spend CHF\s1,234\.50/ })).toBeTruthy();
    expect(screen.getByLabelText(question)).toHaveProperty("value", "CHF");
  });

  it("takes a table out again", async () => {
    const pane = open();
    await pane.toReview();
    await pane.press(/^Remove Meta Ads Manager/);
    // The button is gone with its table: the focus is on what stays.
    expect(document.activeElement?.textContent).toBe("Check what was recognised");
    expect(screen.getByText("No export has been added yet.")).toBeTruthy();
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
