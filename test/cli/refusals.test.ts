import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { rosi } from "./run";

let folder: string;
let csv: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rosi-cli-"));
  csv = path.join(folder, "export.csv");
  out = path.join(folder, "kpi.xlsx");
  writeFileSync(csv, "Campaign name,Amount spent (EUR),Impressions,Reach\nSpring,12.5,1000,700\n");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const build = (...more: string[]): string[] => ["build", "--objectives", "business", ...more];

it.each<[string, () => string[], string, string]>([
  [
    "no command",
    () => [],
    "Say what to do: inspect, build, finance.",
    "Indiquez que faire\u00a0: inspect",
  ],
  [
    "an unknown command",
    () => ["biuld"],
    "“biuld” is not a command; the commands are inspect, build, finance.",
    "«\u00a0biuld\u00a0» n’est pas une commande",
  ],
  [
    "a name that every object has",
    () => ["toString"],
    "“toString” is not a command",
    "n’est pas une commande",
  ],
  [
    "an unknown option",
    () => build("--metric", csv, "--out", out),
    "“--metric” is not an option of “build”",
    "«\u00a0--metric\u00a0» n’est pas une option",
  ],
  [
    "a short option",
    () => ["inspect", "-x"],
    "“-x” is not an option of “inspect”",
    "«\u00a0-x\u00a0» n’est pas une option",
  ],
  [
    "an unknown objective",
    () => ["build", "--objectives", "awareness,fame", "--metrics", csv, "--out", out],
    "“fame” is not possible for “--objectives”; possible: awareness, engagement",
    "«\u00a0fame\u00a0» n’est pas possible",
  ],
  [
    "an unknown department",
    () => build("--departments", "cooking", "--metrics", csv, "--out", out),
    "“cooking” is not possible for “--departments”",
    "«\u00a0cooking\u00a0» n’est pas possible",
  ],
  [
    "an unknown spelling",
    () => build("--spelling", "latin", "--metrics", csv, "--out", out),
    "possible: native, functions",
    "possibles\u00a0: native, functions",
  ],
  [
    "a currency that is none",
    () => build("--currency", "euro", "--metrics", csv, "--out", out),
    "“euro” is not a currency code",
    "«\u00a0euro\u00a0» n’est pas un code de devise",
  ],
  [
    "no objectives",
    () => ["build", "--metrics", csv, "--out", out],
    "“--objectives” is missing.",
    "Il manque «\u00a0--objectives\u00a0».",
  ],
  [
    "no metrics",
    () => build("--out", out),
    "“--metrics” is missing.",
    "Il manque «\u00a0--metrics\u00a0».",
  ],
  [
    "no out",
    () => build("--metrics", csv),
    "“--out” is missing.",
    "Il manque «\u00a0--out\u00a0».",
  ],
  [
    "an option in place of a value",
    () => build("--title", "--out", out, "--metrics", csv),
    "“--title” needs a value",
    "doit être suivi d’une valeur",
  ],
  [
    "an option at the end without its value",
    () => build("--metrics", csv, "--out"),
    "“--out” needs a value",
    "doit être suivi d’une valeur",
  ],
  [
    "a file that is not there",
    () => build("--metrics", path.join(folder, "none.csv"), "--out", out),
    "There is no file “",
    "n’existe pas",
  ],
  [
    "a file to inspect that is not there",
    () => ["inspect", path.join(folder, "none.csv")],
    "There is no file “",
    "n’existe pas",
  ],
  [
    "a folder in place of a file",
    () => build("--metrics", folder, "--out", out),
    "cannot be opened (EISDIR)",
    "ne peut pas être ouvert (EISDIR)",
  ],
  [
    "nothing to inspect",
    () => ["inspect"],
    "Name at least one file",
    "Indiquez au moins un fichier",
  ],
  [
    "a workbook of another kind",
    () => build("--metrics", csv, "--out", path.join(folder, "kpi.pdf")),
    "its name must end in .xlsx",
    "doit se terminer par .xlsx",
  ],
  [
    "one of the exports as the workbook",
    () => build("--metrics", `${csv}.xlsx`, "--out", `${csv}.xlsx`),
    "is one of the files to read",
    "est l’un des fichiers à lire",
  ],
  [
    "a folder that is not there",
    () => build("--metrics", csv, "--out", path.join(folder, "none", "kpi.xlsx")),
    "cannot be written (ENOENT); nothing was changed.",
    "ne peut pas être écrit (ENOENT)",
  ],
])("%s is refused in one sentence, in both languages", async (_, args, english, french) => {
  const en = await rosi(...args());
  const fr = await rosi(...args(), "--lang=fr");
  expect(en).toMatchObject({ code: 2, out: "" });
  expect(fr).toMatchObject({ code: 2, out: "" });
  expect(en.error).toContain(english);
  expect(fr.error).toContain(french);
  expect(en.error).not.toContain("\n");
  expect(readdirSync(folder)).toEqual(["export.csv"]);
});

it("finds the command also behind an option", async () => {
  const { error } = await rosi("--lang", "fr", "inspect");
  expect(error).toBe("Indiquez au moins un fichier à examiner.");
});

it("refuses a language it does not speak", async () => {
  const answer = await rosi("inspect", csv, "--lang", "de");
  expect(answer.code).toBe(2);
  expect(answer.error).toContain("“de” is not possible for “--lang”; possible: en, fr.");
});

it.each([
  ["empty.csv", "", "empty"],
  ["picture.csv", "\u0089PNG\r\n\u001a\n", "picture"],
  ["broken.xlsx", "PK\u0003\u0004 and then nothing", ""],
])("says why %s gives no workbook, and leaves the old one alone", async (name, content, why) => {
  const file = path.join(folder, name);
  writeFileSync(file, content, "latin1");
  writeFileSync(out, "the old workbook");
  const answer = await rosi(...build("--metrics", csv, file, "--out", out));
  expect(answer).toMatchObject({ code: 2, out: "" });
  expect(answer.error).toContain(`“${name}”: `);
  expect(answer.error).toContain(why);
  expect(readFileSync(out, "utf8")).toBe("the old workbook");
  expect(readdirSync(folder).sort()).toEqual(["export.csv", "kpi.xlsx", name].sort());
});
