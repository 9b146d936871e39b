/** What people do to sheets of ours between two runs beyond typing: delete, sort, import once more. */
import type { Setup } from "../../src/plan/setup";
import { again, begun, month, setup, updated } from "./life";
import type { OpenWorkbook } from "./openWorkbook";

/** Several runs each, on a machine that has other work. */
jest.setTimeout(300_000);

const answers: Setup = { ...setup, objectives: ["business", "engagement"] };

/** The rows of a table of ours, headings first, and where they stand. */
function tableOf(workbook: OpenWorkbook, name: string) {
  const found = workbook.grid.tables().find((table) => table.name === name);
  if (found === undefined) throw new Error(`There is no table called ${name}`);
  const { area, sheetId } = found;
  const rows = workbook.grid.read(sheetId, area);
  const column = (heading: string) => {
    const index = rows[0]?.findIndex(({ value }) => value === heading) ?? -1;
    if (index < 0) throw new Error(`${name} has no column ${heading}`);
    return index;
  };
  const row = (label: string) => rows.findIndex((cells) => cells[0]?.value === label);
  return { area, sheetId, rows, column, row };
}

async function typeInto(
  workbook: OpenWorkbook,
  name: string,
  label: string,
  heading: string,
  typed: number
) {
  const { area, sheetId, column, row } = tableOf(workbook, name);
  const place = { row: area.row + row(label), column: area.column + column(heading) };
  await workbook.grid.write(sheetId, { ...place, rows: 1, columns: 1 }, [[{ value: typed }]]);
}

function standing(workbook: OpenWorkbook, name: string, label: string, heading: string) {
  const { rows, column, row } = tableOf(workbook, name);
  return rows[row(label)]?.[column(heading)]?.value;
}

const changesNothing = async (workbook: OpenWorkbook) => {
  const before = JSON.stringify(workbook.snapshot());
  await updated([], answers);
  expect(JSON.stringify(workbook.snapshot())).toBe(before);
};

test.each(["KPIs", "Dashboard", "Activities", "Targets"])(
  "the sheet %s deleted is written again, with a sentence, and nothing is written over",
  async (name) => {
    const workbook = await begun(undefined, answers);
    const own = JSON.stringify(workbook.own());
    await workbook.grid.deleteSheet(workbook.idOf(name));
    const result = await again([month(2, [110, 50])], answers);
    expect(
      result.ok && result.issues.map(({ code, values }) => [code, values["sheet"]])
    ).toContainEqual(["grow-sheet-again", name]);
    expect(workbook.sheetNames().filter((each) => each === name)).toHaveLength(1);
    expect(JSON.stringify(workbook.own())).toBe(own);
    expect(JSON.stringify(workbook.snapshot().sheets)).not.toContain("#REF!");
    await changesNothing(workbook);
  }
);

test("a newer import of the same days takes the place of the older one", async () => {
  const workbook = await begun(undefined, answers);
  await updated([month(1, [130, 200], "month 1 once more")], answers);
  const { rows, column } = tableOf(workbook, "Metrics");
  const spend = rows.slice(1).map((cells) => cells[column("Spend")]?.value);
  expect(spend).toEqual([130, 200]);
  await changesNothing(workbook);
});

test("activities sorted keep what was typed beside each of them", async () => {
  const workbook = await begun(undefined, answers);
  await typeInto(workbook, "Activities", "Campaign A", "Other costs", 11);
  await typeInto(workbook, "Activities", "Campaign B", "Other costs", 22);
  const { area, sheetId } = tableOf(workbook, "Activities");
  const body = { ...area, row: area.row + 1, rows: 2 };
  await workbook.grid.write(sheetId, body, [...workbook.grid.read(sheetId, body)].reverse());
  await updated([month(2, [110, 50, 70])], answers);
  expect(standing(workbook, "Activities", "Campaign A", "Other costs")).toBe(11);
  expect(standing(workbook, "Activities", "Campaign B", "Other costs")).toBe(22);
  expect(standing(workbook, "Activities", "Campaign C", "Other costs")).not.toBe(11);
  await changesNothing(workbook);
});

test("a count typed on the value scale stays, with an export more and without the scale", async () => {
  const workbook = await begun(undefined, answers);
  await typeInto(workbook, "ActionValues", "Store visit", "Your count", 37);
  await updated([month(2, [110, 50])], answers);
  expect(standing(workbook, "ActionValues", "Store visit", "Your count")).toBe(37);
  await updated([], { ...setup, objectives: ["traffic"] });
  await updated([], answers);
  expect(standing(workbook, "ActionValues", "Store visit", "Your count")).toBe(37);
  await changesNothing(workbook);
});

test("a sheet that other objectives do not need goes where nobody typed in it, and leaves no #REF!", async () => {
  const before = { ...setup, objectives: ["engagement" as const] };
  const workbook = await begun([month(1, [787])], before);
  expect(workbook.sheetNames()).toContain("Value scale");
  await updated([month(4, [854, 9], "later")], { ...setup, objectives: ["awareness"] });
  expect(workbook.sheetNames()).not.toContain("Value scale");
  const broken = workbook
    .snapshot()
    .sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([place, cell]) =>
        JSON.stringify(cell).includes("#REF!") ? [`${name}!${place} ${JSON.stringify(cell)}`] : []
      )
    );
  expect(broken).toEqual([]);
});
