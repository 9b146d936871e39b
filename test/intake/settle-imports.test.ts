import fc from "fast-check";
import type { ImportedTable, MetricRecord } from "../../src/catalogue/imported";
import { settleImports, readPaste, type CountChoices } from "../../src/intake";
import { adSets, rows, table } from "./counted-tables";

/** What counts, as `activity from–to metric=value` lines in order. */
function told(tables: readonly ImportedTable[]): string[] {
  return tables
    .flatMap(({ records }) => records)
    .map(({ activity, from, to, values }) => {
      const days = from === to ? (from ?? "?") : `${from ?? ""}–${to ?? ""}`;
      const numbers = Object.entries(values).map(([id, value]) => `${id}=${value}`);
      return [activity, days, ...numbers].filter((part) => part !== "").join(" ");
    })
    .sort();
}

const january = rows("A 2026-01-01..2026-01-31 spend=10", "B 2026-01-01..2026-01-31 spend=5");
const days = rows("A 2026-01-01 spend=1 clicks=4", "A 2026-01-02 spend=2 clicks=5");
const totals = rows("A 2026-01-01..2026-01-02 spend=4 impressions=900");

describe("the same report again", () => {
  it.each<[string, MetricRecord[], MetricRecord[], string[], Record<string, number>]>([
    [
      "replaces what it tells and keeps what it does not",
      january,
      rows("A 2026-01-01..2026-01-31 spend=11"),
      ["A 2026-01-01–2026-01-31 spend=11", "B 2026-01-01–2026-01-31 spend=5"],
      { count: 1, left: 1, cut: 0 },
    ],
    [
      "replaces the months that overlap only",
      rows("A 2026-01-01..2026-01-31 spend=1", "A 2026-02-01..2026-02-28 spend=2"),
      rows("A 2026-02-01..2026-02-28 spend=3", "A 2026-03-01..2026-03-31 spend=4"),
      [
        "A 2026-01-01–2026-01-31 spend=1",
        "A 2026-02-01–2026-02-28 spend=3",
        "A 2026-03-01–2026-03-31 spend=4",
      ],
      { count: 1, left: 1, cut: 0 },
    ],
    [
      "replaces a longer total by the newer, longer still",
      rows("A 2026-01-01..2026-02-28 spend=3"),
      rows("A 2026-01-01..2026-03-31 spend=5"),
      ["A 2026-01-01–2026-03-31 spend=5"],
      { count: 1, left: 0, cut: 0 },
    ],
    [
      "takes a single month into the series of months",
      rows("A 2026-01-01..2026-01-31 spend=1", "A 2026-02-01..2026-02-28 spend=2"),
      rows("A 2026-02-01..2026-02-28 spend=3"),
      ["A 2026-01-01–2026-01-31 spend=1", "A 2026-02-01–2026-02-28 spend=3"],
      { count: 1, left: 1, cut: 0 },
    ],
    [
      "says which rows it could not cut",
      rows("A 2026-01-10..2026-02-06 spend=3"),
      rows("A 2026-01-20..2026-02-16 spend=5"),
      ["A 2026-01-20–2026-02-16 spend=5"],
      { count: 1, left: 0, cut: 1 },
    ],
    [
      "keeps the metrics that it leaves out",
      rows("A 2026-01-01 spend=1 clicks=9"),
      rows("A 2026-01-01 spend=2"),
      ["A 2026-01-01 clicks=9", "A 2026-01-01 spend=2"],
      { count: 1, left: 0, cut: 0 },
    ],
    [
      "replaces all rows of one activity and day together",
      rows("A 2026-01-01 spend=1", "A 2026-01-01 spend=2"),
      rows("A 2026-01-01 spend=4", "A 2026-01-01 spend=5"),
      ["A 2026-01-01 spend=4", "A 2026-01-01 spend=5"],
      { count: 2, left: 0, cut: 0 },
    ],
    [
      "replaces the part that an older list left out",
      [
        ...rows("A 2026-01-01..2026-01-31 spend=1"),
        ...rows("2026-01-01..2026-01-31 spend=9").map((each) => ({ ...each, remainder: true })),
      ],
      rows("A 2026-01-01..2026-01-31 spend=1", "B 2026-01-01..2026-01-31 spend=9"),
      ["A 2026-01-01–2026-01-31 spend=1", "B 2026-01-01–2026-01-31 spend=9"],
      { count: 2, left: 0, cut: 0 },
    ],
  ])("%s", (_, older, newer, expected, values) => {
    const counted = settleImports([[table(older, "old.csv")], [table(newer, "new.csv")]]);
    expect(told(counted.tables)).toEqual(expected);
    expect(counted.replacements).toMatchObject([
      { both: false, issue: { code: "imports-replaced", values } },
    ]);
    expect(counted.rivalries).toEqual([]);
  });

  it.each<[string, ImportedTable, ImportedTable]>([
    [
      "other days",
      table(january),
      table(rows("A 2026-02-01..2026-02-28 spend=1", "B 2026-02-01..2026-02-28 spend=1")),
    ],
    ["other activities", table(rows("A 2026-01-01 spend=1")), table(rows("B 2026-01-01 spend=2"))],
    ["other metrics", table(rows("A 2026-01-01 spend=1")), table(rows("A 2026-01-01 clicks=2"))],
    [
      "another platform",
      table(january),
      table(january, "b.csv", { id: "other", platform: "tiktok-ads" }),
    ],
  ])("adds %s", (_, one, other) => {
    for (const imports of [[[one], [other]], [[other], [one]], [[one, other]]]) {
      const counted = settleImports(imports);
      expect(told(counted.tables)).toEqual(told([one, other]));
      expect([...counted.replacements, ...counted.rivalries]).toEqual([]);
    }
  });

  it("adds the accounts that one file stacks", () => {
    const accounts = [
      table(rows("2026-01-01 views=1"), "a.csv", { id: "1" }),
      table(rows("2026-01-01 views=2"), "a.csv", { id: "2" }),
    ];
    expect(settleImports([accounts]).tables).toEqual(accounts);
  });

  it("corrects the totals by what it took out", () => {
    const older = table(january, "old.csv", { totals: { spend: 16 } });
    const newer = table(rows("A 2026-01-01..2026-01-31 spend=11"), "new.csv");
    const [first] = settleImports([[older], [newer]]).tables;
    // The file's own total was one more than its rows: that stays in sight.
    expect(first).toMatchObject({
      totals: { spend: 6 },
      rows: { read: 1, skipped: 1 },
      skipped: [{ reason: "told-elsewhere", count: 1 }],
    });
  });
});

describe("reports of whole accounts, which do not name the account", () => {
  const week = [1, 2, 3, 4, 5, 6];
  const account = (views: readonly number[], id: string) =>
    table(
      rows(
        ...views.map((each, day) => `2026-01-0${day + 1} views=${String(Math.round(100 * each))}`)
      ),
      `${id}.csv`,
      {
        ...{ id, columns: [] },
      }
    );

  it.each([
    ["no number of many days is the same", [7, 8, 9, 10, 11, 12], true, "both"],
    ["the last days were corrected", [1, 2, 3, 4, 9, 9], false, "replaced"],
    ["only zeros are the same", [0, 8, 9, 10, 11, 12], true, "both"],
    ["few days are told by both", [7, 8], false, "replaced"],
    ["all were corrected a little", [1, 2.2, 3.3, 4.4, 5.5, 9], false, "restated"],
  ])("tells two accounts by their numbers: %s", (_, views, both, code) => {
    const { replacements } = settleImports([
      [account([0, ...week.slice(1)], "a")],
      [account(views, "b")],
    ]);
    expect(replacements).toMatchObject([{ both, issue: { code: `imports-${code}` } }]);
  });

  it("follows what the person says", () => {
    const imports = [[account(week, "a")], [account([7, 8, 9, 10, 11, 12], "b")]];
    const alike = settleImports(imports);
    const [found] = alike.replacements;
    const said = settleImports(imports, { accounts: { [found?.key ?? ""]: true } });
    expect([alike, said].map(({ replacements }) => replacements[0]?.issue)).toMatchObject([
      { code: "imports-both", severity: "warning" },
      { code: "imports-both-chosen", severity: "info" },
    ]);
    for (const { tables } of [alike, said]) expect(tables[0]).toHaveProperty("countsBeside", true);
    const replaced = settleImports(imports, { accounts: { [found?.key ?? ""]: false } });
    expect(told(replaced.tables)).toEqual(told(imports[1] ?? []));
  });
});

describe("another report or cut of the same days", () => {
  const choose = (imports: ImportedTable[][], choices?: CountChoices) => {
    const counted = settleImports(imports, choices);
    return { ...counted, told: told(counted.tables), rivalry: counted.rivalries[0] };
  };

  it.each<[string, ImportedTable[][], string[], string]>([
    [
      "the finer in time",
      [[table(days)], [table(totals)]],
      [
        "A 2026-01-01 spend=1 clicks=4",
        "A 2026-01-01–2026-01-02 impressions=900",
        "A 2026-01-02 spend=2 clicks=5",
      ],
      "finer",
    ],
    [
      "the one that covers clearly more days",
      [[table(days)], [table(rows("A 2026-01-01..2026-03-31 spend=40"))]],
      ["A 2026-01-01 clicks=4", "A 2026-01-02 clicks=5", "A 2026-01-01–2026-03-31 spend=40"].sort(),
      "days",
    ],
    [
      "the one with more metrics",
      [
        [table(rows("A 2026-01-01 spend=1 clicks=2"))],
        [table(rows("A · x 2026-01-01 spend=1"), "sets.csv", { columns: adSets })],
      ],
      ["A 2026-01-01 spend=1 clicks=2"],
      "metrics",
    ],
    [
      "the one read last where they are alike",
      [
        [table(rows("A 2026-01-01 spend=1"))],
        [table(rows("A · x 2026-01-01 spend=1"), "sets.csv", { columns: adSets })],
      ],
      ["A · x 2026-01-01 spend=1"],
      "newer",
    ],
  ])("counts once: %s", (_, imports, expected, why) => {
    const found = choose(imports);
    expect(found.told).toEqual(expected);
    expect(found.rivalry?.issue).toMatchObject({ code: "rivals", values: { why } });
  });

  it("counts the one that the person chose, or all", () => {
    const imports = [[table(days)], [table(totals)]];
    const { rivalry } = choose(imports);
    const [proposed, other] = rivalry?.rivals ?? [];
    expect([proposed?.total, other?.total]).toEqual([3, 4]);
    const chosen = choose(imports, { levels: { [rivalry?.key ?? ""]: other?.key ?? "" } });
    expect(chosen.told).toEqual([
      "A 2026-01-01 clicks=4",
      "A 2026-01-01–2026-01-02 spend=4 impressions=900",
      "A 2026-01-02 clicks=5",
    ]);
    const all = choose(imports, { levels: { [rivalry?.key ?? ""]: "all" } });
    expect(all.told).toEqual(told(imports.flat()));
    expect(all.tables.map(({ countsBeside }) => countsBeside)).toEqual([true, true]);
    expect(all.rivalry?.rivals.map(({ key }) => key)).toEqual([proposed?.key, other?.key]);
  });

  it("asks about what one file holds as well", async () => {
    const { tables } = await readPaste({
      text: "Content\tVideo title\tVideo publish time\tViews\nTotal\t\t\t12\nx\tOne\tFeb 1, 2026\t12\n",
    });
    const [video] = tables;
    if (video === undefined) throw new Error("no table");
    const daily = table(rows("2026-02-01 views=12"), "d.csv", {
      ...{ platform: video.platform, report: "totals-daily", columns: [] },
    });
    expect(settleImports([[video, daily]]).rivalries).toHaveLength(1);
  });
});

describe("whatever is imported", () => {
  const day = fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03", "2026-02-01");
  const record = fc.tuple(fc.constantFrom("A", "B"), day, fc.integer({ min: 1, max: 9 }));
  const anyTable = fc
    .array(record, { minLength: 1, maxLength: 6 })
    .map((all) => table(rows(...all.map(([name, date, n]) => `${name} ${date} spend=${n}`))));
  const imports = fc.array(
    anyTable.map((one) => [one]),
    { maxLength: 5 }
  );

  it("counts an import repeated at the end as often as one repeated at once", () => {
    fc.assert(
      fc.property(imports, anyTable, (before, last) => {
        const once = settleImports([...before, [last]]);
        expect(told(settleImports([...before, [last], [last]]).tables)).toEqual(told(once.tables));
        expect(told(settleImports([once.tables, [last]]).tables)).toEqual(told(once.tables));
      })
    );
  });

  it("does not mind the order of imports that share nothing", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), anyTable, (order, one) => {
        const apart = ["A", "B", "C", "D"].map((prefix) => [
          table(one.records.map((each) => ({ ...each, activity: `${prefix}${each.activity}` }))),
        ]);
        const shuffled = order.map((index) => apart[index] ?? []);
        expect(told(settleImports(shuffled).tables)).toEqual(told(settleImports(apart).tables));
      })
    );
  });

  it("never counts one activity, day and metric from two imports, and invents nothing", () => {
    fc.assert(
      fc.property(imports, (all) => {
        const seen = new Map<string, number>();
        const counted = settleImports(all).tables;
        for (const [index, { records }] of counted.entries()) {
          for (const { activity, from } of records) {
            const key = `${activity} ${from ?? ""}`;
            expect(seen.get(key) ?? index).toBe(index);
            seen.set(key, index);
          }
        }
        const given = all.flat().flatMap(({ records }) => records);
        const keys = new Set(given.map(({ activity, from }) => `${activity} ${from ?? ""}`));
        expect(new Set(seen.keys())).toEqual(keys);
      })
    );
  });
});
