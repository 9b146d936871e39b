import fc from "fast-check";
import { fit, shifted } from "../../../src/plan/growth/fit";

describe("fit", () => {
  test.each<[string, readonly string[], readonly (number | null)[], readonly string[], unknown]>([
    ["nothing new", ["a", "b"], [0, 1], ["a", "b"], { insertions: [], places: [0, 1] }],
    [
      "a new line behind its predecessor, rows of the person in between",
      ["a", "b"],
      [0, 3],
      ["a", "x", "b"],
      { insertions: [{ at: 1, count: 1 }], places: [0, 1, 4] },
    ],
    [
      "lines that are gone are left to the caller",
      ["a", "b", "c"],
      [0, 1, 2],
      ["a", "c"],
      { insertions: [], places: [0, 2], gone: [1] },
    ],
    [
      "a line the person has deleted is made again",
      ["a", "b", "c"],
      [0, null, 1],
      ["a", "b", "c"],
      { insertions: [{ at: 1, count: 1 }], places: [0, 1, 2] },
    ],
    [
      "a person's own order stays",
      ["a", "b"],
      [5, 2],
      ["a", "b", "x"],
      { insertions: [{ at: 3, count: 1 }], places: [6, 2, 3] },
    ],
  ])("%s", (_, known, standing, wanted, expected) => {
    expect(fit(known, standing, wanted)).toMatchObject(expected as object);
  });

  test("behind the last line of a table there is room before it only", () => {
    const { insertions, places } = fit(["h", "a"], [0, 1], ["h", "a", "x"], new Set([1]));
    expect({ insertions, places }).toEqual({
      insertions: [{ at: 1, count: 1 }],
      places: [0, 2, 1],
    });
  });

  test("every line gets a place of its own; what stood there is only pushed", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), {
      minLength: 1,
    });
    const gaps = fc.array(fc.nat(3), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(ids, ids, gaps, (known, wanted, gap) => {
        let row = -1;
        const standing = known.map((_, index) => (row += 1 + (gap[index] ?? 0)));
        const { insertions, places, fresh } = fit(known, standing, wanted);
        expect(new Set(places).size).toBe(wanted.length);
        const pushed = known.map((_, index) => shifted(standing[index] ?? 0, insertions));
        wanted.forEach((id, index) => {
          const before = known.indexOf(id);
          if (before >= 0) expect(places[index]).toBe(pushed[before]);
          else expect(pushed).not.toContain(places[index]);
          expect(fresh.has(index)).toBe(before < 0);
        });
      })
    );
  });
});
