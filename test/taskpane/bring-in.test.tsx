import { fireEvent, screen, within } from "@testing-library/react";
import { fakeWorkspace, table, unknownTable } from "./fake-workspace";
import { fileCalled, open, preparePane } from "./open-pane";

preparePane();

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
      mapColumns: (read, mapping, watch) => {
        mappings.push(mapping);
        return fakeWorkspace().mapColumns(read, mapping, watch);
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
      mapColumns: (_, { currency }) => Promise.resolve(table({ currency: currency ?? null })),
    });
    await pane.toReview();
    const question = "In which currency are these amounts?";
    await pane.user.selectOptions(screen.getByLabelText(question), "CHF");
    expect(screen.getByRole("row", { name: /Spend CHF\s1,234\.50/ })).toBeTruthy();
    expect(screen.getByLabelText(question)).toHaveProperty("value", "CHF");
  });

  it("shows how far a long read is and cancels it, with the files that wait", async () => {
    const pane = open({
      readFile: (_, { onProgress, signal }) =>
        new Promise((resolve) => {
          onProgress?.(0.4);
          signal?.addEventListener("abort", () => {
            const issue = { code: "cancelled", severity: "info", where: {}, values: {} } as const;
            resolve({ tables: [], issues: [issue] });
          });
        }),
    });
    await pane.toData();
    const files = [fileCalled("long.csv"), fileCalled("waits.csv")];
    await pane.user.upload(screen.getByLabelText("Choose files"), files);
    expect(await screen.findByText("40% read")).toBeTruthy();
    await pane.press("Cancel reading");
    expect(await screen.findByText(/^long\.csv: Reading was cancelled/)).toBeTruthy();
    expect(await screen.findByText(/^waits\.csv: Reading was cancelled/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Cancel reading" })).toBeNull();
  });

  it("says for each of several files what came of it", async () => {
    const pane = open({
      readFile: ({ name }) =>
        name === "bad.csv"
          ? Promise.reject(new Error("broken"))
          : Promise.resolve({ tables: [table({ id: name, file: name })], issues: [] }),
    });
    await pane.toData();
    const files = ["a.csv", "bad.csv", "b.csv"].map(fileCalled);
    await pane.user.upload(screen.getByLabelText("Choose files"), files);
    const results = screen.getByRole("status", { name: "Result of the last reading" });
    await within(results).findByText("b.csv: 1 table, 2 rows");
    expect(within(results).getByText("a.csv: 1 table, 2 rows")).toBeTruthy();
    expect(within(results).getByText(/^bad\.csv could not be read/)).toBeTruthy();
  });

  it("reads a sheet of the workbook, and says what Excel refuses", async () => {
    const asked: unknown[] = [];
    const issue = { code: "excel-selection", severity: "error", where: {}, values: {} } as const;
    const pane = open({
      listSources: () => Promise.resolve([{ kind: "sheet", name: "Exports" }]),
      readSource: (source) => {
        asked.push(source);
        return Promise.resolve(
          source.kind === "sheet"
            ? { tables: [table({ file: "", sheet: "Exports" })], issues: [] }
            : { tables: [], issues: [issue] }
        );
      },
    });
    await pane.toData();
    await screen.findByRole("option", { name: "Exports" });
    await pane.user.selectOptions(screen.getByLabelText("Sheet or table to read"), "Exports");
    await pane.press("Read sheet “Exports”");
    expect(await screen.findByText("Meta Ads Manager (sheet “Exports”)")).toBeTruthy();
    await pane.press("Use the selected cells");
    expect(await screen.findByText(/^Excel can read one block of cells/)).toBeTruthy();
    expect(asked).toEqual([{ kind: "sheet", name: "Exports" }, { kind: "selection" }]);
  });

  it("says what a newer import replaces, and lets both count", async () => {
    const files = [table(), table({ id: "t2", file: "newer.csv" })];
    const pane = open({
      readFile: () => Promise.resolve({ tables: files.splice(0, 1), issues: [] }),
    });
    await pane.toData();
    await pane.user.upload(screen.getByLabelText("Choose files"), [
      fileCalled("campaigns.csv"),
      fileCalled("newer.csv"),
    ]);
    const sentence = /^One row of “campaigns\.csv” was replaced by “newer\.csv”/;
    await screen.findByText(sentence);
    await pane.press("Next");
    const card = screen.getByRole("region", { name: "Nothing counts twice" });
    expect(within(card).getByText(sentence)).toBeTruthy();
    const [older, newer] = screen.getAllByRole("region", { name: "Meta Ads Manager" });
    if (older === undefined || newer === undefined) throw new Error("two tables expected");
    expect(within(older).getByText(/^Nothing of this table counts any more/)).toBeTruthy();
    expect(within(older).queryByRole("row", { name: /Spend/ })).toBeNull();
    expect(within(newer).getByRole("row", { name: "Spend €1,234.50" })).toBeTruthy();
    await pane.press("They are two accounts: count both");
    expect(within(card).getByText(/^Both count, as you said/)).toBeTruthy();
    expect(within(older).getByRole("row", { name: "Spend €1,234.50" })).toBeTruthy();
  });

  it("asks which of two reports of the same days counts", async () => {
    const [record] = table().records;
    if (record === undefined) throw new Error("no record");
    const day = { ...record, to: record.from, values: { spend: 2 } };
    const daily = table({ id: "d", file: "daily.csv", records: [day, { ...day, activity: "x" }] });
    const pane = open({
      readPaste: () => Promise.resolve({ tables: [table(), daily], issues: [] }),
    });
    await pane.toData();
    await pane.user.type(screen.getByRole("textbox", { name: "Paste an export" }), "x");
    await pane.press("Read the pasted text");
    await screen.findByText("2 tables added.");
    await pane.press("Next");
    const choice = screen.getByRole("radiogroup", { name: /which of these should count/ });
    const whole = within(choice).getByRole("radio", { name: /one figure for the whole.*proposed/ });
    expect(whole).toHaveProperty("checked", true);
    await pane.user.click(within(choice).getByRole("radio", { name: /by day/ }));
    expect(whole).toHaveProperty("checked", false);
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
