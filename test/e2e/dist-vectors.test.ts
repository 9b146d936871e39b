/** Reference values through the bundles that ship, arguments in the order that the shipped metadata give. */
import { builtMetadata, loadBundle, shown } from "../support/bundle";
import vectors from "../functions/vectors.json";

type Row = readonly unknown[];

/** Functions whose reference values wait for them; a release has none. */
const awaited: readonly string[] = [];

function rowsOf(value: unknown, order: string | undefined): readonly Row[] {
  const rows = (Array.isArray(value) ? value : [[value]]) as readonly Row[];
  const first = ([cell]: Row) => String(cell);
  if (order === "last") return rows.slice(-1);
  if (order !== "any order") return rows;
  return [...rows].sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

/** An empty cell of a spill can only be an empty text. */
function sameCell(found: unknown, expected: unknown, within: number): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(found - expected) <= within + 1e-15 * Math.max(1, Math.abs(expected));
  }
  return found === (expected ?? "");
}

describe.each([
  ["functions.js", "functions.json"],
  ["functions-fr.js", "functions-fr.json"],
])("%s", (bundle, metadata) => {
  const built = loadBundle(bundle);
  const listed = new Map(builtMetadata(metadata).map((each) => [each.id, each]));

  it("awaits only functions that are not there yet", () => {
    expect(awaited.filter((name) => built.has(name))).toEqual([]);
  });

  const due = vectors.filter(({ call }) => !awaited.includes(call));

  it.each(due.map((each) => [`${each.call}(${JSON.stringify(each.args).slice(0, 90)})`, each]))(
    "%s",
    (_call, vector) => {
      const {
        call,
        args,
        gives,
        fails,
        rows,
        within = 0,
      } = vector as {
        call: string;
        args: Readonly<Record<string, unknown>>;
        gives?: unknown;
        fails?: readonly string[];
        rows?: string;
        within?: number;
      };
      const parameters = listed.get(call)?.parameters.map(({ name }) => name) ?? [];
      expect(Object.keys(args).filter((name) => !parameters.includes(name))).toEqual([]);
      const found = shown(() =>
        built.get(call)?.(...parameters.map((name) => args[name] ?? null), { address: "A1" })
      );
      if (fails) {
        expect(fails).toContain(found);
        return;
      }
      const expected = rowsOf(gives, rows);
      const compared = rowsOf(found, rows);
      expect(compared.map((row) => row.length)).toEqual(expected.map((row) => row.length));
      const wrong = expected.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          sameCell(compared[r]?.[c], cell, within) ? [] : [[cell, compared[r]?.[c]]]
        )
      );
      expect(wrong).toEqual([]);
    }
  );
});
