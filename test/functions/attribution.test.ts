import fc from "fast-check";
import type { FunctionError } from "../../src/functions/errors";
import type { Argument } from "../../src/functions/record";
import { ATTRIBCOMPARE, ATTRIBUTION, SHAPLEY } from "../../src/functions/attribution";

type Rows = (readonly [string, ...number[]])[];

const attribution = (...args: Argument[]) => ATTRIBUTION.compute(...args) as unknown as Rows;
const compare = (...args: Argument[]) => ATTRIBCOMPARE.compute(...args) as unknown as Rows;
const shapley = (...args: Argument[]) => SHAPLEY.compute(...args) as unknown as Rows;

const models = ["first", "last", "lastnondirect", "linear", "position", "decay", "equal-split"];
const everyModel = [...models, "markov"];
const column = (values: readonly number[]) => values.map((value) => [value]);
const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
const near = (found: number, expected: number) =>
  Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

const channel = fc.constantFrom("Facebook", "Search", "Email", "Direct", "Instagram");
const journey = fc.record({
  path: fc.array(channel, { minLength: 1, maxLength: 6 }),
  conversions: fc.integer({ min: 0, max: 50 }),
  nulls: fc.integer({ min: 0, max: 200 }),
});
const log = fc.array(journey, { minLength: 1, maxLength: 12 });

function columnsOf(journeys: readonly { path: string[]; conversions: number; nulls: number }[]) {
  return [
    journeys.map(({ path }) => [path.join(" > ")]),
    column(journeys.map((each) => each.conversions)),
    column(journeys.map((each) => each.nulls)),
  ] as const;
}

/** P(conversion) of the chain when no journey may pass through `removed`, by following probabilities step by step. */
function chanceWithout(
  removed: string,
  journeys: readonly { path: string[]; conversions: number; nulls: number }[]
): number {
  const steps = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, weight: number) => {
    const row = steps.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + weight);
    steps.set(from, row);
  };
  for (const { path, conversions, nulls } of journeys) {
    const states = ["(start)", ...path];
    states.slice(1).forEach((to, index) => {
      add(states[index] ?? "", to, conversions + nulls);
    });
    add(path.at(-1) ?? "", "(conversion)", conversions);
    add(path.at(-1) ?? "", "(null)", nulls);
  }
  let now = new Map([["(start)", 1]]);
  let converted = 0;
  for (let step = 0; step < 3000; step += 1) {
    const next = new Map<string, number>();
    for (const [state, chance] of now) {
      const row = steps.get(state);
      if (!row) continue;
      const all = sum([...row.values()]);
      for (const [to, weight] of row) {
        const part = all === 0 ? 0 : (chance * weight) / all;
        if (to === "(conversion)") converted += part;
        else if (to !== removed) next.set(to, (next.get(to) ?? 0) + part);
      }
    }
    now = next;
  }
  return converted;
}

describe("credit", () => {
  it.each(everyModel)("of the model %s adds up to the conversions", (model) => {
    fc.assert(
      fc.property(log, (journeys) => {
        const [paths, conversions, nulls] = columnsOf(journeys);
        const credits = attribution(paths, model, conversions, nulls).map(([, credit]) => credit);
        return near(sum(credits.map(Number)), sum(conversions.flat()));
      })
    );
  });

  it("by the Markov chain is the removal effect, as following every step shows", () => {
    fc.assert(
      fc.property(log, (journeys) => {
        const total = sum(journeys.map((each) => each.conversions));
        fc.pre(total > 0);
        const [paths, conversions, nulls] = columnsOf(journeys);
        const found = attribution(paths, "markov", conversions, nulls);
        const all = chanceWithout("", journeys);
        // The chain converts as often as the journeys it was made of.
        const share = total / (total + sum(journeys.map((each) => each.nulls)));
        expect(near(all, share)).toBe(true);
        const effects = found.map(([name]) => 1 - chanceWithout(name, journeys) / all);
        return found.every(([, credit], index) =>
          near(Number(credit), (total * (effects[index] ?? 0)) / sum(effects))
        );
      }),
      { numRuns: 40 }
    );
  });

  it("split equally is the Shapley value of conversion counts", () => {
    fc.assert(
      fc.property(log, (journeys) => {
        const [paths, conversions] = columnsOf(journeys);
        const split = attribution(paths, "equal-split", conversions);
        const names = split.map(([name]) => name);
        const coalitions = Array.from({ length: 2 ** names.length - 1 }, (_, index) =>
          names.filter((_name, bit) => (index + 1) & (1 << bit))
        );
        const worth = coalitions.map((members) =>
          sum(
            journeys
              .filter(({ path }) => path.every((each) => members.includes(each)))
              .map((each) => each.conversions)
          )
        );
        const found = shapley(
          coalitions.map((members) => [members.join(",")]),
          column(worth)
        );
        return found.every(
          ([name, value], index) =>
            name === names[index] && near(Number(value), Number(split[index]?.[1]))
        );
      }),
      { numRuns: 50 }
    );
  });

  it("of ATTRIBCOMPARE is the credit of each model, and no row order changes it", () => {
    fc.assert(
      fc.property(log, (journeys) => {
        const [paths, conversions, nulls] = columnsOf(journeys);
        const table = compare(paths, conversions, nulls);
        const columns = ["first", "last", "linear", "position", "decay", "equal-split", "markov"];
        columns.forEach((model, index) => {
          const alone = attribution(paths, model, conversions, nulls);
          expect(table.map((row) => [row[0], row[index + 1]])).toEqual(alone);
        });
        const turned = compare(...columnsOf([...journeys].reverse()));
        return turned.every((row, index) =>
          row.every((cell, place) => {
            const other = table[index]?.[place];
            return typeof cell === "string" ? cell === other : near(cell, Number(other));
          })
        );
      }),
      { numRuns: 50 }
    );
  });
});

describe("Shapley values", () => {
  it("add up to the value of all channels together", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 31, maxLength: 31 }),
        (players, worth) => {
          const names = ["A", "B", "C", "D", "E"].slice(0, players);
          const coalitions = Array.from({ length: 2 ** players - 1 }, (_, index) =>
            names.filter((_name, bit) => (index + 1) & (1 << bit)).join(",")
          );
          const values = worth.slice(0, coalitions.length);
          const found = shapley(
            coalitions.map((each) => [each]),
            column(values)
          );
          return near(sum(found.map(([, value]) => Number(value))), values.at(-1) ?? 0);
        }
      )
    );
  });
});

describe("paths as people have them", () => {
  const one = [["a"], ["A > B"], [" a>b "], ["A → B"], [""], [null]];
  const counts = column([1, 2, 3, 4, 0, 0]);

  it("case, spaces, empty rows and the arrow of Google do not make channels", () => {
    expect(attribution(one, "last", counts)).toEqual([
      ["a", 1],
      ["B", 9],
    ]);
  });

  it("the French names of models are understood", () => {
    const french = ["premier", "dernier", "dernier-non-direct", "linéaire", "position"];
    french.push("décroissance", "parts-égales", "markov");
    expect(french.map((model) => attribution(one, model, counts))).toEqual(
      everyModel
        .filter((model) => model !== "markov")
        .concat("markov")
        .map((model) => attribution(one, model, counts))
    );
  });

  it("Direct is passed over whatever its case, unless it stands alone", () => {
    const paths = [["Search > direct"], ["Direct"], ["Email > Search > Direct > Direct"]];
    expect(attribution(paths, "lastnondirect", column([1, 2, 4]))).toEqual([
      ["direct", 2],
      ["Email", 0],
      ["Search", 5],
    ]);
  });
});

describe("an error names what to change", () => {
  const many = Array.from({ length: 401 }, (_, index) => [`channel ${String(index)}`]);
  const ones = column(many.map(() => 1));

  it.each([
    ["a row without a path", [[["A"], [""]], "last", [[1], [2]]], "#VALUE!", /^Row 2 of paths/],
    ["columns that differ", [[["A"], ["B"]], "last", [[1]]], "#VALUE!", /same number of rows/],
    ["no path", [[[""]], "last", [[0]]], "#N/A", /paths is empty/],
    ["no such model", [[["A"]], "best", [[1]]], "#VALUE!", /one of: first, last/],
    ["a half-life of 0", [[["A"]], "decay", [[1]], null, 0], "#VALUE!", /greater than 0/],
    ["a half-life in words", [[["A"]], "decay", [[1]], null, "x"], "#VALUE!", /greater than 0/],
    ["a negative count", [[["A"]], "last", [[-1]]], "#VALUE!", /cannot be negative/],
    ["too many channels", [many, "markov", ones], "#VALUE!", /401 channels/],
  ] as const)("%s", (_case, args, code, sentence) => {
    expect.assertions(2);
    try {
      attribution(...(args as readonly Argument[]));
    } catch (error) {
      expect((error as FunctionError).code).toBe(code);
      expect((error as FunctionError).sentence.en).toMatch(sentence);
    }
  });

  it.each([
    [
      "a missing coalition",
      [
        [["A"], ["A,B"]],
        [[1], [2]],
      ],
      "#N/A",
      /coalition B is missing/,
    ],
    [
      "a coalition twice",
      [
        [["A,B"], ["B,A"]],
        [[1], [2]],
      ],
      "#VALUE!",
      /B,A has two rows/,
    ],
    ["no coalition", [[[""]], [[0]]], "#N/A", /needs its row/],
    ["13 channels", [[["A,B,C,D,E,F,G,H,I,J,K,L,M"]], [[1]]], "#VALUE!", /13 channels, 12 at most/],
  ] as const)("%s", (_case, args, code, sentence) => {
    expect.assertions(2);
    try {
      shapley(...(args as readonly Argument[]));
    } catch (error) {
      expect((error as FunctionError).code).toBe(code);
      expect((error as FunctionError).sentence.en).toMatch(sentence);
    }
  });
});
