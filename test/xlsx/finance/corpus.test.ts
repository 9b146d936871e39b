import { readdirSync } from "node:fs";
import { workbooks } from "../../fixtures/finance/workbooks";
import { addedParts, callsOurs, differences, formulasOfOurs } from "../../support/finance/compare";
import { books, copyOf, corpus, keyOf, keysOf, madeCopy } from "../../support/finance/corpus";
import { openPackage } from "../../support/finance/package";
import { addressOf } from "../../support/finance/rows";
import { traces } from "../../support/finance/traces";

it("is of at least forty workbooks, each file of which is in the list", () => {
  const files = readdirSync(books).map((file) => file.replace(/\.xlsx$/, ""));
  expect(files.sort()).toEqual(workbooks.map(({ file }) => file).sort());
  expect(files.length).toBeGreaterThanOrEqual(40);
  expect(new Set(workbooks.map(({ differs }) => differs)).size).toBe(files.length);
});

describe.each(corpus.map((each) => [each.name, each] as const))("%s", (_name, each) => {
  const { base, original, expected } = each;
  const before = new Uint8Array(original);
  const copy = madeCopy(original);
  const parts = openPackage(copy.bytes);

  it("is itself untouched", () => {
    expect(Buffer.compare(original, before)).toBe(0);
  });

  it("has every call of ours written out", () => {
    expect(formulasOfOurs(openPackage(original))).not.toEqual([]);
    expect(formulasOfOurs(parts)).toEqual([]);
  });

  it("differs in nothing but what was ours", () => {
    const converted = copy.conversions.map(({ sheet, cell }) => keyOf(each, sheet, cell));
    const touched = { formulas: new Set(converted), values: keysOf(each, (cell) => cell.unknown) };
    expect(differences(openPackage(original), parts, copy, touched)).toEqual([]);
  });

  it("gains three sheets, and styles where it had none", () => {
    const added = addedParts(openPackage(original), parts);
    const sheets = added.filter((path) => /^(xl|book)\/worksheets\/sheet\d+\.xml$/.test(path));
    expect(sheets).toHaveLength(3);
    expect(added.filter((path) => !sheets.includes(path) && !/\/styles\.xml$/.test(path))).toEqual(
      []
    );
  });

  it("says of each cell what it was and what it is", () => {
    const places = keysOf(each);
    const shown = new Map(
      expected.map(({ sheet, cell, shows }) => [keyOf(each, sheet, addressOf(cell)), shows])
    );
    for (const { sheet, cell, original: stated, native, after, reason } of copy.conversions) {
      const key = keyOf(each, sheet, cell);
      expect([key, places.has(key)]).toEqual([key, true]);
      expect([key, callsOurs(native ?? "")]).toEqual([key, false]);
      expect(native === null).toBe(reason !== undefined);
      expect(stated).toMatch(/^=/);
      const shows = shown.get(key);
      if (after !== null) expect([key, after]).toEqual([key, closeTo(shows)]);
    }
  });

  it("has nothing left of the add-in where it had", () => {
    const had = traces.filter((path) => openPackage(original).has(path));
    expect(base === null || had.length === traces.length).toBe(true);
    expect(had.filter((path) => parts.has(path))).toEqual([]);
  });

  it("is not copied a second time", () => {
    expect(copyOf(copy.bytes)).toEqual({ kind: "unchanged" });
  });
});

function closeTo(shows: unknown): unknown {
  if (typeof shows === "number") return expect.closeTo(shows, 9);
  return typeof shows === "object" && shows !== null ? Object.values(shows)[0] : shows;
}
