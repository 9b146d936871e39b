import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "../../scripts/generate/functions-metadata";
import { functions } from "../../src/functions/all";
import { signatures } from "../../src/functions/signatures";

interface Metadata {
  readonly enums: readonly { readonly id: string; readonly values: readonly { value: string }[] }[];
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
    readonly result: { readonly type: string; readonly dimensionality: string };
  }[];
}

function metadata(file: string): Metadata {
  const text = readFileSync(path.resolve(__dirname, "../../assets", file), "utf8");
  return JSON.parse(text) as Metadata;
}

const english = metadata("functions.json");
const french = metadata("functions-fr.json");

/** All but the descriptions: what Excel binds a saved workbook to. */
function interfaceOf({ functions: listed }: Metadata) {
  return listed.map(({ id, name, parameters, result }) => ({
    id,
    name,
    result,
    parameters: parameters.map((p) => [p.name, p.type, p.dimensionality, p.optional ?? false]),
  }));
}

function proseOf({ functions: listed }: Pick<Metadata, "functions">): string[] {
  return listed.flatMap((f) => [f.description, ...f.parameters.map((p) => p.description)]);
}

describe("the metadata Excel reads", () => {
  it("is the same interface in both languages", () => {
    expect(interfaceOf(french)).toEqual(interfaceOf(english));
  });

  it("names every function that is registered, and its parameters in their order", () => {
    const registered = signatures.map(({ name, parameters }) => [
      name,
      parameters.map((p) => p.name),
    ]);
    const listed = english.functions.map((f) => [f.id, f.parameters.map((p) => p.name)]);
    expect(new Map(listed as [string, string[]][])).toEqual(
      new Map(registered as [string, string[]][])
    );
  });

  it("is what the records say", () => {
    expect(english).toEqual(JSON.parse(functionsMetadata("en")));
    expect(french).toEqual(JSON.parse(functionsMetadata("fr")));
  });

  it("proposes for each option spellings that the function accepts", () => {
    for (const { functions: listed, enums } of [english, french]) {
      const used = listed.flatMap((f) => f.parameters.flatMap((p) => p.customEnumId ?? []));
      expect(used.sort()).toEqual(enums.map((each) => each.id).sort());
    }
    const timing = french.enums.find((each) => each.id === "LTV_TIMING");
    const [end, start] = timing?.values.map((each) => each.value) ?? [];
    const ltv = signatures.find((each) => each.name === "LTV");
    expect([end, start]).toEqual(["fin", "début"]);
    expect(ltv?.compute(100, 0.75, 0.25, null, end)).toBe(150);
    expect(ltv?.compute(100, 0.75, 0.25, null, start)).toBe(250);
  });

  it("says in French something else than in English", () => {
    const same = proseOf(english).filter((sentence, index) => sentence === proseOf(french)[index]);
    expect(same).toEqual([]);
  });

  it.each([
    ["English", english],
    ["French", french],
  ])("describes everything in one %s sentence", (_language, { functions: listed }) => {
    const prose = proseOf({ functions: listed });
    expect(prose.filter((sentence) => !/^.{10,160}\.$/u.test(sentence))).toEqual([]);
  });
});

describe("French sentences", () => {
  const sentences = functions.flatMap(({ help }) => [
    help.description.fr,
    help.source.fr,
    ...Object.values(help.parameters).map((each) => each.fr),
  ]);

  it("keep a space that does not break before : ; ! ? % and curly apostrophes", () => {
    expect(
      sentences.filter((each) => /[ \w][;!?%]|\w:|(?<!\u00a0)[:;%](?=\s|$)|'/u.test(each))
    ).toEqual([]);
  });
});
