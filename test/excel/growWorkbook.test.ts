import { planWorkbook } from "../../src/plan/plan";
import { again, begun, month, setup, updated } from "./life";
import type { OpenWorkbook } from "./openWorkbook";

/** Several runs each, on a machine that has other work. */
jest.setTimeout(300_000);

const cells = (workbook: OpenWorkbook) =>
  Object.fromEntries(workbook.snapshot().sheets.map(({ name, cells: all }) => [name, all]));

test("updating with nothing new changes nothing at all", async () => {
  const workbook = await begun();
  const before = JSON.stringify(workbook.snapshot());
  expect(await updated()).toEqual([]);
  expect(JSON.stringify(workbook.snapshot())).toBe(before);
  expect(workbook.host.unknownMembers).toEqual([]);
});

test("next month's export makes the workbook that both months would have made", async () => {
  const [one, two] = [month(1, [100, 200]), month(2, [110, 50])];
  const workbook = await begun([one]);
  await updated([two]);
  const grown = cells(workbook);
  const direct = cells(await begun([one, two]));
  expect(grown).toEqual(direct);
});

test("a second update with the same export changes nothing", async () => {
  const workbook = await begun();
  await updated([month(2, [110, 50])]);
  const before = JSON.stringify(workbook.snapshot());
  await updated([month(2, [110, 50])]);
  expect(JSON.stringify(workbook.snapshot())).toBe(before);
});

/** Row and column of the first cell that holds `text`. */
function placeOf(workbook: OpenWorkbook, sheet: string, text: unknown): [number, number] {
  const id = workbook.idOf(sheet);
  const used = workbook.grid.usedArea(id) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const rows = workbook.grid.read(id, used);
  const row = rows.findIndex((cells) => cells.some(({ value }) => value === text));
  const column = rows[row]?.findIndex(({ value }) => value === text) ?? -1;
  return [used.row + row, used.column + column];
}

/** The cell in the row of `label` under `heading`. */
function at(workbook: OpenWorkbook, sheet: string, label: string, heading: string) {
  const [row] = placeOf(workbook, sheet, label);
  const [, column] = placeOf(workbook, sheet, heading);
  return { row, column };
}

const typed = (sheet: string, label: string, heading: string, what: string | number) =>
  [
    async (workbook: OpenWorkbook) => {
      const { row, column } = at(workbook, sheet, label, heading);
      await workbook.type(sheet, row, column, what);
    },
    (workbook: OpenWorkbook) => {
      const { row, column } = at(workbook, sheet, label, heading);
      const { value, formula } = workbook.cell(sheet, row, column);
      expect(formula ?? value).toBe(what);
    },
  ] as const;

const supplier = typed("Checks", "Meta Ads Manager", "Supplier in the ledger", "META PLATFORMS");

/** What a person does between two runs, and what must be there afterwards. */
const situations: readonly [
  string,
  (workbook: OpenWorkbook) => Promise<void>,
  (workbook: OpenWorkbook) => void,
][] = [
  ["a target typed", ...typed("Targets", "Return on ad spend (ROAS)", "Target", 250)],
  ["a cost typed as a formula", ...typed("Investment", "Fees", "Outside these months", "=2*300")],
  [
    "a sheet renamed and moved",
    async ({ grid }) => {
      const id = grid.sheets().find(({ name }) => name === "KPIs")?.id ?? "";
      await grid.renameSheet(id, "Mes chiffres");
      await grid.moveSheet(id, 0);
    },
    (workbook) => {
      expect(workbook.sheetNames()[0]).toBe("Mes chiffres");
      expect(workbook.sheetNames()).not.toContain("KPIs");
    },
  ],
  [
    "rows and a column inserted, with notes in them",
    async (workbook) => {
      const { grid } = workbook;
      const [row] = placeOf(workbook, "KPIs", "Revenue");
      await grid.insertLines(workbook.idOf("KPIs"), "rows", row, 2);
      await grid.insertLines(workbook.idOf("KPIs"), "columns", 2, 1);
      await workbook.type("KPIs", row, 0, "my note");
      await workbook.type("KPIs", row + 1, 2, "my mark");
      await workbook.type("Mine", 5, 0, `=KPIs!E${row + 3}`);
    },
    (workbook) => {
      const [row, column] = placeOf(workbook, "KPIs", "my note");
      expect(column).toBe(0);
      expect(placeOf(workbook, "KPIs", "my mark")).toEqual([row + 1, 2]);
      expect(placeOf(workbook, "KPIs", "Revenue")).toEqual([row + 2, 0]);
      expect(workbook.cell("Mine", 5, 0).formula).toBe(`=KPIs!E${row + 3}`);
    },
  ],
  [
    "a column of the person's own in the Metrics table, the table sorted",
    async (workbook) => {
      const id = workbook.idOf("Metrics");
      const { grid } = workbook;
      const table = grid.tables().find(({ name }) => name === "Metrics");
      if (table === undefined) throw new Error("no table");
      const { area } = table;
      await grid.resizeTable(table.id, { ...area, columns: area.columns + 1 });
      const own = area.columns;
      await workbook.type("Metrics", area.row, own, "Owner");
      await workbook.type("Metrics", area.row + 1, own, "Ann");
      await workbook.type("Metrics", area.row + 2, own, "Bob");
      const body = { ...area, row: area.row + 1, rows: area.rows - 1, columns: own + 1 };
      await grid.write(id, body, [...grid.read(id, body)].reverse());
    },
    (workbook) => {
      const { area } = workbook.grid.tables().find(({ name }) => name === "Metrics") ?? {
        area: { row: 0, column: 0, rows: 0, columns: 0 },
      };
      const rows = workbook.grid.read(workbook.idOf("Metrics"), area);
      const owner = (activity: string) =>
        rows.filter((cells) => cells[2]?.value === activity).map((cells) => cells.at(-1)?.value);
      expect(owner("Campaign A")).toEqual(["Ann", null]);
      expect(owner("Campaign B")).toEqual(["Bob", null]);
    },
  ],
  [
    "the targets sorted",
    async (workbook) => {
      await typed("Targets", "Return on ad spend (ROAS)", "Target", 111)[0](workbook);
      const id = workbook.idOf("Targets");
      const table = workbook.grid.tables().find(({ name }) => name === "Targets");
      if (table === undefined) throw new Error("no table");
      const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
      await workbook.grid.write(id, body, [...workbook.grid.read(id, body)].reverse());
    },
    typed("Targets", "Return on ad spend (ROAS)", "Target", 111)[1],
  ],
  [
    "a ledger longer than its prepared rows, its supplier and its tolerance",
    async (workbook) => {
      await workbook.growTable("Ledger", 8);
      for (let nth = 1; nth <= 20; nth += 1) {
        await workbook.type("Ledger", 4 + nth, 1, `Supplier ${nth}`);
        await workbook.type("Ledger", 4 + nth, 2, nth);
      }
      await supplier[0](workbook);
      const [row] = placeOf(workbook, "Checks", "Difference tolerated in the ledger");
      await workbook.type("Checks", row, 2, 0.05);
    },
    (workbook) => {
      supplier[1](workbook);
      const [row] = placeOf(workbook, "Checks", "Difference tolerated in the ledger");
      expect(workbook.cell("Checks", row, 2).value).toBe(0.05);
      const table = workbook.grid.tables().find(({ name }) => name === "Ledger");
      const rows = table ? workbook.grid.read(workbook.idOf("Ledger"), table.area).slice(1) : [];
      expect(rows.map((cells) => [cells[1]?.value, cells[2]?.value])).toEqual(
        Array.from({ length: 20 }, (_, index) => [`Supplier ${index + 1}`, index + 1])
      );
    },
  ],
  [
    "a value typed over a formula of ours",
    ...typed("KPIs", "Return on social investment (ROSI)", "Total", 42),
  ],
  [
    "a label put in other words",
    async (workbook) =>
      workbook.type("KPIs", ...placeOf(workbook, "KPIs", "Spend"), "What we paid"),
    (workbook) => {
      const [row] = placeOf(workbook, "KPIs", "What we paid");
      expect(workbook.cell("KPIs", row, 3).formula).toContain("Metrics[Spend]");
    },
  ],
];

describe("what a person did in between survives", () => {
  test.each(situations)("%s", async (_, act, expectation) => {
    const workbook = await begun();
    await act(workbook);
    await updated([month(2, [110, 50])]);
    expectation(workbook);
    expect(JSON.stringify(workbook.snapshot().sheets)).not.toContain("#REF!");
    // The same once more with other objectives, and back.
    await updated([], { ...setup, objectives: ["traffic", "business"] });
    expectation(workbook);
    await updated();
    expectation(workbook);
    const before = JSON.stringify(workbook.snapshot());
    await updated();
    expect(JSON.stringify(workbook.snapshot())).toBe(before);
  });
});

test("other objectives and back again leave the workbook as it was", async () => {
  const workbook = await begun();
  const before = cells(workbook);
  await updated([], { ...setup, objectives: ["traffic", "business", "awareness"] });
  const direct = planWorkbook({ ...setup, objectives: ["traffic", "business", "awareness"] }, [
    month(1, [100, 200]),
  ]).plan;
  expect(workbook.sheetNames().slice(1)).toEqual(direct.sheets.map(({ name }) => name));
  await updated();
  expect(cells(workbook)).toEqual(before);
});

test("every request made to fail leaves what is the person's, and a further run finishes the work", async () => {
  const target = typed("Targets", "Return on ad spend (ROAS)", "Target", 250);
  const prepared = async () => {
    const workbook = await begun();
    await target[0](workbook);
    await workbook.type("KPIs", 1, 15, "mine");
    return workbook;
  };
  const calm = await prepared();
  await updated([month(2, [110, 50])], { ...setup, objectives: ["traffic", "business"] });
  const wanted = cells(calm);
  for (let nth = 1; ; nth += 1) {
    const workbook = await prepared();
    workbook.failAt(nth + 1, "GeneralException", nth % 3 === 0 ? 2 : nth * 7);
    const result = await again([month(2, [110, 50])], {
      ...setup,
      objectives: ["traffic", "business"],
    });
    target[1](workbook);
    if (result.ok) break;
    await updated([month(2, [110, 50])], { ...setup, objectives: ["traffic", "business"] });
    expect([nth, cells(workbook)]).toEqual([nth, wanted]);
  }
});
