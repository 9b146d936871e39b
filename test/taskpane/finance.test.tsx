import { screen } from "@testing-library/react";
import type { ListedFormula } from "../../src/excel/sharing";
import type { Sharing } from "../../src/taskpane/workspace";
import { fakeWorkspace } from "./fake-workspace";
import { open, preparePane } from "./open-pane";

preparePane();

const shown = (value: number) => ({ value, isError: false, numberFormat: "General" });

function formula(change: Partial<ListedFormula> = {}): ListedFormula {
  return {
    sheet: "Budget",
    cell: "C2",
    original: "=ROSI(A2,B2)",
    native: "=(B2-A2)/A2",
    left: null,
    before: shown(2),
    after: null,
    same: null,
    ...change,
  };
}

const onTab = async (change: Partial<Sharing> = {}, inExcel = true) => {
  const pane = open({
    inExcel,
    canWrite: inExcel,
    sharing: { ...fakeWorkspace().sharing, ...change },
  });
  await pane.user.click(screen.getByRole("tab", { name: "Finance" }));
  // The view is a script of its own, which a busy machine takes a while to load.
  await screen.findByRole("heading", { name: "Share with finance" }, { timeout: 15_000 });
  return pane;
};

describe("looking", () => {
  it.each<[string, readonly ListedFormula[], number, RegExp]>([
    ["nothing", [], 0, /No formula in this workbook calls a ROSI function/],
    ["one", [formula()], 0, /1 formula calls ROSI functions/],
    ["what stands converted", [], 3, /3 formulas stand converted/],
    ["a protected one", [formula({ left: "protected" })], 0, /Stays: the sheet is protected/],
    ["a value", [formula({ native: null })], 0, /becomes its value, with a comment/],
  ])("says that it found %s", async (_, formulas, converted, text) => {
    await onTab({ find: () => Promise.resolve({ formulas, converted }) });
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it("says what Excel refuses", async () => {
    await onTab({ find: () => Promise.reject(new Error("?")) });
    expect(await screen.findByText(/Excel did not do it/)).toBeTruthy();
  });

  it("outside Excel says where to go", async () => {
    await onTab({}, false);
    expect(screen.getByText(/This page is open outside Excel/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Make finance copy" })).toBeNull();
  });
});

describe("converting and restoring", () => {
  it("shows values before and after, and says in words what differs", async () => {
    const formulas = [
      formula({ after: shown(2), same: true }),
      formula({ cell: "C3", after: shown(3), same: false }),
    ];
    const pane = await onTab({
      find: () => Promise.resolve({ formulas: [formula(), formula({ cell: "C3" })], converted: 0 }),
      convert: () => Promise.resolve({ ok: true, formulas, issues: [] }),
    });
    await screen.findByText(/2 formulas call/);
    await pane.press("Convert 2 formulas");
    expect(await screen.findByText(/1 does not show the same value as before/)).toBeTruthy();
    expect(screen.getByText("showed 2, now 3")).toBeTruthy();
    expect(screen.getByText("still 2")).toBeTruthy();
  });

  it("can be cancelled", async () => {
    const issue = { code: "convert-cancelled", severity: "info", where: {}, values: {} } as const;
    const pane = await onTab({
      find: () => Promise.resolve({ formulas: [formula()], converted: 0 }),
      convert: ({ signal }) =>
        new Promise((resolve) => {
          signal?.addEventListener("abort", () => {
            resolve({ ok: false, issue });
          });
        }),
    });
    await screen.findByText(/1 formula calls/);
    await pane.press("Convert 1 formula");
    await pane.press("Cancel");
    expect(await screen.findByText(/Every formula is as you typed it/)).toBeTruthy();
  });

  it("lists what was not brought back, with what was typed there", async () => {
    const left = [
      { sheet: "Budget", cell: "C9", original: "=CTR(1,2)", reason: "changed" as const },
    ];
    const pane = await onTab({
      find: () => Promise.resolve({ formulas: [], converted: 2 }),
      restore: () => Promise.resolve({ ok: true, restored: 1, left }),
    });
    await screen.findByText(/2 formulas stand converted/);
    await pane.press("Restore functions");
    expect(await screen.findByText(/1 formula is back as it was typed/)).toBeTruthy();
    expect(screen.getByText("=CTR(1,2)")).toBeTruthy();
  });
});

describe("the finance copy", () => {
  const copy = {
    kind: "copy",
    bytes: new Uint8Array([80, 75]),
    conversions: [],
    rules: [],
    overwritten: [],
    removed: [{ path: "xl/webextensions/taskpanes.xml", what: "task pane" }],
    warnings: [{ kind: "name like a function", name: "ROAS" }],
    checks: "Checks",
  } as const;

  it("is opened, and its report is said in words", async () => {
    const pane = await onTab({ copy: () => Promise.resolve({ name: "Book.xlsx", copy }) });
    await pane.press("Make finance copy");
    expect(await screen.findByText(/The copy is open as a new workbook/)).toBeTruthy();
    expect(screen.getByText("1 trace of the add-in was removed.")).toBeTruthy();
    expect(screen.getByText(/The name “ROAS” is spelled like a ROSI function/)).toBeTruthy();
  });

  it.each<[string, Awaited<ReturnType<Sharing["copy"]>>["copy"], RegExp]>([
    ["not needed", { kind: "unchanged" }, /Nothing in this workbook needs ROSI/],
    ["refused", { kind: "refused", reason: "macros" }, /The workbook holds macros/],
  ])("says when it is %s", async (_, result, text) => {
    const pane = await onTab({ copy: () => Promise.resolve({ name: "Book.xlsx", copy: result }) });
    await pane.press("Make finance copy");
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it("says when Excel does not hand the workbook out", async () => {
    const pane = await onTab({ copy: () => Promise.reject(new Error("Busy")) });
    await pane.press("Make finance copy");
    expect(await screen.findByText(/The copy could not be made.*Busy/)).toBeTruthy();
  });
});
