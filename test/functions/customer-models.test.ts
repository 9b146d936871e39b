import fc from "fast-check";
import { FunctionError } from "../../src/functions/errors";
import type { Argument, Cell } from "../../src/functions/record";
import { signatureOf } from "../../src/functions/signatures";

function spill(name: string, ...args: Argument[]): Cell[][] {
  return signatureOf(name)?.compute(...args) as Cell[][];
}

function sentenceOf(name: string, ...args: Argument[]): FunctionError["sentence"] {
  try {
    spill(name, ...args);
  } catch (error) {
    if (error instanceof FunctionError) return error.sentence;
    throw error;
  }
  throw new Error(`${name} found nothing wrong`);
}

const column = (cells: readonly Cell[]) => cells.map((cell) => [cell]);

interface Order {
  readonly id: number;
  readonly date: number;
  readonly amount: number;
}

const order: fc.Arbitrary<Order> = fc.record({
  id: fc.integer({ min: 1, max: 8 }),
  date: fc.integer({ min: 45658, max: 46100 }),
  amount: fc.integer({ min: 0, max: 500 }),
});
const orders = fc.array(order, { minLength: 1, maxLength: 40 });

/** A log as the three ranges a formula names. */
function ranges(log: readonly Order[]): [Cell[][], Cell[][], Cell[][]] {
  return [
    column(log.map((each) => each.id)),
    column(log.map((each) => each.date)),
    column(log.map((each) => each.amount)),
  ];
}

describe("RFM", () => {
  const byId = (rows: Cell[][]) => rows.sort(([a], [b]) => Number(a) - Number(b));

  it("says the same of the rows in any order", () => {
    const shuffled = orders.chain((log) =>
      fc.tuple(
        fc.constant(log),
        fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })
      )
    );
    fc.assert(
      fc.property(shuffled, ([log, other]) => {
        expect(byId(spill("RFM", ...ranges(other)))).toEqual(byId(spill("RFM", ...ranges(log))));
      })
    );
  });

  it("finds each customer once, never more recent than old", () => {
    fc.assert(
      fc.property(orders, (log) => {
        const rows = spill("RFM", ...ranges(log));
        expect(new Set(rows.map(([id]) => id))).toEqual(new Set(log.map((each) => each.id)));
        return rows.every(([, , recency, age]) => Number(recency) <= Number(age));
      })
    );
  });
});

describe("COHORT", () => {
  it.each(["week", "month", "quarter", "year"])("by %s, begins with every customer once", (by) => {
    fc.assert(
      fc.property(orders, (log) => {
        const [ids, dates] = ranges(log);
        const rows = spill("COHORT", ids, dates, by);
        const newcomers = rows.reduce((sum, [, first]) => sum + Number(first), 0);
        expect(newcomers).toBe(new Set(log.map((each) => each.id)).size);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      })
    );
  });
});

describe("CONVERSIONCURVE", () => {
  const delays = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 });

  it("is the plain share where no prospect is open", () => {
    fc.assert(
      fc.property(delays, (days) => {
        const all = column(days.map(() => 1));
        return spill("CONVERSIONCURVE", column(days), all).every(([day, share]) => {
          const plain = days.filter((each) => each <= Number(day)).length / days.length;
          return Math.abs(Number(share) - plain) < 1e-12;
        });
      })
    );
  });

  it("rises from day to day and stays a share", () => {
    const prospects = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean()), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(prospects, (rows) => {
        fc.pre(rows.some(([, converted]) => converted));
        const days = column(rows.map(([each]) => each));
        const curve = spill("CONVERSIONCURVE", days, column(rows.map(([, each]) => each)));
        return curve.every(([day, share], index) => {
          const [before = -1, less = 0] = curve[index - 1] ?? [];
          return Number(day) > Number(before) && Number(share) > Number(less) && Number(share) <= 1;
        });
      })
    );
  });
});

describe("an error names the row", () => {
  const [ids, dates] = [column(["Ann", "Bob"]), column([45658, "2 janvier"])];

  it.each([
    ["COHORT", [ids, dates], /Row 2 of dates/, /ligne 2 de dates/],
    ["RFM", [ids, column([45658, 45659]), column([1, "x"])], /Row 2 of amounts/, /de amounts/],
    ["CONVERSIONCURVE", [column([1, "x"]), column([1, 1])], /Row 2 of days/, /ligne 2 de days/],
    ["CONVERSIONCURVE", [column([1, 2]), column([1, 3])], /Row 2 of conv/, /ligne 2 de conv/],
  ] as const)("%s", (name, args, english, french) => {
    const sentence = sentenceOf(name, ...(args as readonly Argument[]));
    expect(sentence.en).toMatch(english);
    expect(sentence.fr).toMatch(french);
  });
});
