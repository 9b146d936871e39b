import { departments } from "../../src/catalogue/departments";
import { objectives } from "../../src/catalogue/objectives";
import { buildOptions } from "../../src/cli/build";
import { languages } from "../../src/locale/language";
import { rosi } from "./run";

it.each([
  ...languages.map((language) => ({ language, args: ["--help"] })),
  ...languages.map((language) => ({ language, args: ["build", "--help"] })),
])("$args names every command, option, objective and department in $language", async (given) => {
  const { code, out, error } = await rosi(...given.args, "--lang", given.language);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  const expected = [
    "inspect",
    ...buildOptions.map(({ name }) => `--${name} `),
    "--lang",
    "--help",
    ...[...objectives, ...departments].flatMap(({ id, name }) => [id, name[given.language]]),
  ];
  expect(expected.filter((text) => !out.includes(text))).toEqual([]);
});

it("fits a terminal's columns: no line but the option of two spellings is very long", async () => {
  const { out } = await rosi("--help");
  expect(out.split("\n").filter((line) => line.length > 140)).toHaveLength(1);
});
