/** Desktop Excel and Excel on the web hand over the same cells differently; the answers must not differ. */
import { loadBundle, shown } from "../support/bundle";

const built = loadBundle("functions.js");

/** A call as Excel makes it: the invocation object comes last. */
const cell = (name: string, args: readonly unknown[]): unknown =>
  shown(() => built.get(name)?.(...args, { address: "Sheet1!A1" }));

const column = (...cells: unknown[]): unknown[][] => cells.map((each) => [each]);

describe("one cell", () => {
  it.each<[string, string, unknown, unknown[][]]>([
    [
      "a number, bare or as a range of one",
      "ROSI",
      2,
      [
        [1000, 3000, null, null],
        [[[1000]], [[3000]], null, null],
        [[[1000]], [[3000]], [[1]], [[0]]],
      ],
    ],
    [
      "a blank cost",
      "ROSI",
      "#DIV/0!",
      [
        [0, 3000, null, null],
        [[[0]], [[3000]], null, null],
        [[[null]], [[3000]], null, null],
        [[[""]], [[3000]], null, null],
      ],
    ],
    [
      "a blank among costs",
      "ROSI",
      2,
      [
        [column(400, 0, 600), 3000, null, null],
        [column(400, null, 600), 3000, null, null],
        [column(400, "", 600), 3000, null, null],
      ],
    ],
    [
      "a heading and a tick among costs",
      "ROSI",
      2,
      [
        [column("Spend", true, 1000), 3000, null, null],
        [[["Spend", true, 1000]], [[3000]], null, null],
      ],
    ],
    [
      "a number stored as text",
      "ROSI",
      "#VALUE!",
      [
        ["1000", 3000, null, null],
        [[["1000"]], 3000, null, null],
        [column("1000", "2000"), 3000, null, null],
      ],
    ],
    [
      "TRUE for a number",
      "ROSI",
      "#VALUE!",
      [
        [true, 3000, null, null],
        [[[true]], 3000, null, null],
      ],
    ],
    [
      "an option in either language, any case, left out or blank",
      "LTV",
      150,
      [
        [100, 0.75, 0.25, null, null],
        [100, 0.75, 0.25, null, "end"],
        [100, 0.75, 0.25, null, "FIN"],
        [100, 0.75, 0.25, null, [["end"]]],
        [100, 0.75, 0.25, null, [[null]]],
        [100, 0.75, 0.25, null, ""],
      ],
    ],
    [
      "TRUE or FALSE as a word or a number, blank as FALSE",
      "KPISTATUS",
      0,
      [
        [90, 100, false, null],
        [90, 100, [[false]], null],
        [90, 100, 0, null],
        [90, 100, [[null]], null],
        [90, 100, null, null],
      ],
    ],
    [
      "a series down or across",
      "PAYBACK",
      2.5,
      [
        [1000, column(400, 400, 400), null],
        [1000, [[400, 400, 400]], null],
        [[[1000]], column(400, 400, 400), [[0]]],
      ],
    ],
    [
      "dates as day numbers, an open row blank either way",
      "CONVERSIONTIME",
      5,
      [
        [column(45000, 45000, 45000), column(45002, 45008, null), null],
        [column(45000, 45000, 45000), column(45002, 45008, 0), null],
        [column(45000, 45000, 45000), column(45002, 45008, ""), [["médiane"]]],
      ],
    ],
    [
      "a date typed as text",
      "MATURITY",
      "#VALUE!",
      [
        ["01/01/2025", 45658, null, null, null],
        [[["01/01/2025"]], [[45658]], null, null, null],
      ],
    ],
    [
      "a spill from a range of one",
      "ROSICURVE",
      [[0]],
      [
        [1000, [[1000]], null, null],
        [[[1000]], 1000, null, null],
      ],
    ],
  ])("%s", (_case, name, expected, calls) => {
    expect(calls.map((args) => cell(name, args))).toEqual(calls.map(() => expected));
  });
});
