import { signatures } from "../../src/functions/signatures";
import excelNames from "./excel-names.json";

/** Names Excel has taken: its own functions by language, macro words, words it reserves. */
const { languages, macro, reserved } = excelNames;
const taken: Readonly<Record<string, string>> = { ...languages, macro, reserved };

const names = signatures.map((each) => each.name);
const parameters = signatures.flatMap((f) => f.parameters.map((p) => [f.name, p.name] as const));

/** The last column of a sheet is XFD: three letters and digits may be a cell. */
function looksLikeCell(name: string): boolean {
  return /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C\d*$/i.test(name) || /^[RC]\d*$/i.test(name);
}

describe("function names", () => {
  it("are each used once", () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(names)("%s is a name that Excel accepts and that is no cell", (name) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    expect(looksLikeCell(name)).toBe(false);
  });

  it.each(Object.entries(taken))("do not clash with names of Excel: %s", (_list, words) => {
    const list = new Set(words.split(" "));
    expect(list.size).toBeGreaterThan(10);
    expect(names.filter((name) => list.has(name))).toEqual([]);
  });

  it("would be caught if they were cells or taken", () => {
    expect(["ROI2", "CPM1", "R1C1", "XFD1"].every(looksLikeCell)).toBe(true);
    expect(taken.fr?.split(" ")).toEqual(expect.arrayContaining(["TAUX", "VAN", "TRI", "NB"]));
    expect(taken.de?.split(" ")).toContain("ZINS");
    expect(taken.en?.split(" ")).toContain("NPV");
    expect(taken.macro?.split(" ")).toEqual(expect.arrayContaining(["GET.CELL", "RUN", "ECHO"]));
  });
});

describe("parameters", () => {
  it.each(parameters)("%s's %s is spelled so that a formula can name it", (_function, name) => {
    expect(name).toMatch(/^[a-z][a-z_]*$/);
    expect(looksLikeCell(name)).toBe(false);
  });

  it.each(signatures.map((each) => [each.name, each] as const))(
    "%s lists its optional parameters last",
    (_name, { parameters: listed }) => {
      const optional = listed.map((p) => p.omitted !== undefined);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  );
});
