import { objectives } from "../../src/catalogue/objectives";
import { counted, countedTables, currentTables } from "../../src/taskpane/counted";
import { blocker, firstState, wizard } from "../../src/taskpane/wizard";
import type { WizardAction, WizardState } from "../../src/taskpane/wizard";
import { plan, table, unknownTable } from "./fake-workspace";

const after = (...actions: WizardAction[]): WizardState => actions.reduce(wizard, firstState("en"));

const file = { kind: "file", name: "campaigns.csv" } as const;
const objective = { type: "objective", id: "awareness", chosen: true } as const;
const next = { type: "next" } as const;
const back = { type: "back" } as const;
const read = (...tables: ReturnType<typeof table>[]): WizardAction => ({
  type: "read",
  source: file,
  tables,
  issues: [],
});

describe("walking the steps", () => {
  it.each<[string, WizardAction[], WizardState["step"], boolean]>([
    ["stays on the objectives until one is chosen", [next], "objectives", true],
    ["goes on with an objective", [objective, next], "departments", false],
    ["needs no department", [objective, next, next], "data", false],
    ["stays on the data until there is a table", [objective, next, next, next], "data", true],
    ["goes on with a table", [objective, next, next, read(table()), next], "review", false],
    [
      "stays on the check while no table gives a number",
      [objective, next, next, read(unknownTable()), next, next],
      "review",
      true,
    ],
    [
      "goes on once the columns are said",
      [
        objective,
        next,
        next,
        read(unknownTable()),
        next,
        { type: "table-answer", id: "u1", answer: { platform: "Mine" }, table: table() },
        next,
      ],
      "kpis",
      false,
    ],
    ["never walks back before the first step", [back, back], "objectives", false],
    ["does not jump beyond what was reached", [{ type: "go", step: "build" }], "objectives", false],
    [
      "jumps back, and forward again to what was reached",
      [objective, next, next, { type: "go", step: "objectives" }, { type: "go", step: "data" }],
      "data",
      false,
    ],
  ])("%s", (_, actions, step, refused) => {
    const state = after(...actions);
    expect(state.step).toBe(step);
    expect(state.refused).toBe(refused);
  });

  it("waits for a reading to end", () => {
    const reading = { type: "reading", source: file, done: 1, of: 2 } as const;
    const state = after(objective, next, next, read(table()), reading);
    expect(blocker(state)).toBe("reading");
    expect(blocker(wizard(state, { type: "reading-ends" }))).toBeNull();
  });

  it("needs at least one KPI", () => {
    const chosen = after(objective, next, next, read(table()), next, next);
    expect(blocker(chosen)).toBeNull();
    const ids = objectives.find(({ id }) => id === "awareness")?.kpis ?? [];
    const none = ids.reduce(
      (state, id) => wizard(state, { type: "kpi", id, chosen: false }),
      chosen
    );
    expect(blocker(none)).toBe("kpis");
  });

  it("keeps every answer on the way back and forth", () => {
    const typed: WizardAction[] = [
      objective,
      { type: "department", id: "finance", chosen: true },
      { type: "title", text: "Spring" },
      { type: "currency", text: "CHF" },
      { type: "spelling", spelling: "functions" },
      { type: "pasted", text: "half a table" },
    ];
    const there = after(...typed, next, next);
    const again = [back, back, next, next].reduce(wizard, there);
    expect(again.answers).toEqual(there.answers);
    expect(again.pasted).toBe("half a table");
  });
});

describe("reading", () => {
  it("keeps an export read twice once, and says so", () => {
    const state = after(read(table()), read(table()));
    expect(state.tables).toHaveLength(1);
    expect(state.notices).toEqual([
      { kind: "added", from: [{ source: file, tables: 1, rows: 2 }] },
      { kind: "again", source: file },
    ]);
  });

  it("adds up the tables of many files into one notice", () => {
    const state = after(read(table()), read(unknownTable()));
    expect(state.notices).toEqual([
      {
        kind: "added",
        from: [
          { source: file, tables: 1, rows: 2 },
          { source: file, tables: 1, rows: 2 },
        ],
      },
    ]);
  });

  it("says when a source held nothing at all", () => {
    expect(after(read()).notices).toEqual([{ kind: "nothing", source: file }]);
  });

  it("keeps what was read when another file cannot be", () => {
    const state = after(read(table()), { type: "unreadable", source: file });
    expect(state.tables).toHaveLength(1);
    expect(state.notices.at(-1)).toEqual({ kind: "failed", source: file });
  });

  it("forgets the notices of the last reading when the next one starts", () => {
    expect(after(read(table()), { type: "reading-starts" }).notices).toEqual([]);
  });

  it("removes a table together with what was mapped", () => {
    const answer = { type: "table-answer", id: "t1", answer: {}, table: table() } as const;
    const state = after(read(table(), unknownTable()), answer, { type: "remove-table", id: "t1" });
    expect(state.tables.map(({ id }) => id)).toEqual(["u1"]);
    expect(state.mapped).toEqual({});
  });
});

it("knows how far a reading is only while there is one", () => {
  const goesOn = { type: "reading-goes-on", share: 0.5 } as const;
  const state = after({ type: "reading", source: file, done: 1, of: 2 }, goesOn);
  expect(state.reading).toEqual({ source: file, done: 1, of: 2, share: 0.5 });
  expect(after(goesOn).reading).toBeNull();
});

describe("what is brought twice", () => {
  const spent = (spend: number, file: string) => {
    const [record] = table().records;
    if (record === undefined) throw new Error("no record");
    return table({ id: file, file, records: [{ ...record, values: { spend } }] });
  };
  const counts = (state: WizardState) =>
    countedTables(state).flatMap(({ records }) => records.map(({ values }) => values["spend"]));

  it("counts as in the newest import, also where that is an older one read again", () => {
    const [one, other] = [spent(1, "a.csv"), spent(2, "b.csv")];
    expect(counts(after(read(one), read(other)))).toEqual([2]);
    expect(counts(after(read(one), read(other), read(one)))).toEqual([1]);
  });

  it("counts both where the person says so", () => {
    const both = after(read(spent(1, "a.csv")), read(spent(2, "b.csv")));
    const [replacement] = counted(both).replacements;
    const key = replacement?.key ?? "";
    expect(counts(wizard(both, { type: "count-accounts", key, both: true }))).toEqual([1, 2]);
  });
});

describe("answers about a table", () => {
  it("adds up and show in the current tables, the one read stays as it was", () => {
    const again = table({ currency: "USD" });
    const state = after(
      read(table()),
      { type: "table-answer", id: "t1", answer: { from: "2025-01-01" } },
      { type: "table-answer", id: "t1", answer: { currency: "USD" }, table: again }
    );
    expect(state.answers.tables["t1"]).toEqual({ from: "2025-01-01", currency: "USD" });
    expect(currentTables(state)).toEqual([again]);
    expect(state.tables).toEqual([table()]);
  });
});

describe("the result", () => {
  const written: WizardAction = { type: "build", build: { phase: "written", plan, issues: [] } };

  it.each<[string, WizardAction, string]>([
    ["goes when an objective changes", objective, "idle"],
    ["goes when a table is added", read(table()), "idle"],
    ["goes when the title changes", { type: "title", text: "x" }, "idle"],
    ["stays when only the pane's step changes", back, "written"],
  ])("%s", (_, action, phase) => {
    expect(after(written, action).build.phase).toBe(phase);
  });

  it("starts again in the same language", () => {
    const state = after(objective, { type: "language", language: "fr" }, { type: "start-again" });
    expect(state).toEqual(firstState("fr"));
  });
});

describe("the state", () => {
  it("is plain JSON but for the cells of its sources", () => {
    const whole = after(objective, read(table()), next);
    const state = { ...whole, tables: whole.tables.map((each) => ({ ...each, source: null })) };
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it("switches language without losing anything", () => {
    const before = after(objective, read(table()), next);
    const { answers, ...rest } = wizard(before, { type: "language", language: "fr" });
    expect({ ...rest, answers: before.answers }).toEqual(before);
    expect(answers).toEqual({ ...before.answers, language: "fr" });
  });
});
