import path from "node:path";
import { departmentIds } from "../catalogue/departments";
import type { ImportedTable } from "../catalogue/imported";
import { objectiveIds } from "../catalogue/objectives";
import { settleImports, readFile } from "../intake";
import { cliWords } from "../locale/cli";
import { sayIssue } from "../locale/issues";
import type { Language } from "../locale/language";
import { writtenOf } from "../plan/growth";
import { planWorkbook } from "../plan/plan";
import { currencyOf, defaultSetup, setupSchema, type Setup } from "../plan/setup";
import { loadSample, sampleIds } from "../samples";
import { writeXlsx } from "../xlsx/writeXlsx";
import { readFiles, replaceFile, type InputFile } from "./files";
import { oneOf, required, several, single, type Answers, type Option } from "./options";
import { Refusal } from "./refusal";
import { summary, type FileRead } from "./summary";

/** What `build` may be told, besides what every command may. */
export const buildOptions: readonly Option[] = [
  { name: "objectives", value: "a,b", words: cliWords.optionObjectives },
  { name: "departments", value: "a,b", words: cliWords.optionDepartments },
  { name: "metrics", value: "FILE…", words: cliWords.optionMetrics },
  { name: "sample", value: sampleIds.join("|"), words: cliWords.optionSample },
  { name: "currency", value: "EUR", words: cliWords.optionCurrency },
  { name: "title", value: "TEXT", words: cliWords.optionTitle },
  { name: "spelling", value: "native|functions", words: cliWords.optionSpelling },
  { name: "out", value: "FILE.xlsx", words: cliWords.optionOut },
];

/** Reads the exports, plans the workbook, writes it; gives back what to tell the person. */
export async function build(answers: Answers, language: Language): Promise<string> {
  if (single(answers, "sample") !== undefined) return buildSample(answers, language);
  const setup = setupFrom(answers, language);
  const metrics = metricsFrom(answers);
  const out = outFrom(answers, metrics);
  const read = await Promise.all(
    (await readFiles(metrics)).map((file) => readExport(file, language))
  );
  const { tables, replacements, rivalries } = settleImports(read.map((file) => file.tables));
  const chosen =
    single(answers, "currency") === undefined ? { ...setup, currency: currencyOf(tables) } : setup;
  const { plan, issues } = await written(chosen, tables, out);
  const counted = [...replacements, ...rivalries].map(({ issue }) => issue);
  return summary({ out, plan, read, general: [...counted, ...issues] }, language);
}

/** Writes a finished example, which brings its own answers and numbers. */
async function buildSample(answers: Answers, language: Language): Promise<string> {
  const id = oneOf("sample", required(answers, "sample"), sampleIds);
  const unwanted = ["objectives", "departments", "metrics", "currency"].find(
    (name) => single(answers, name) !== undefined
  );
  if (unwanted !== undefined) {
    throw new Refusal(cliWords.sampleAlone, { option: `--${unwanted}` });
  }
  const { setup, tables } = await loadSample(id, language);
  const out = outFrom(answers, []);
  const chosen = { ...setup, ...looksFrom(answers) };
  const { plan, issues } = await written(chosen, tables, out);
  const read = tables.map((table) => ({ file: table.file, tables: [table], issues: [] }));
  return summary({ out, plan, read, general: issues }, language);
}

/** Plans the workbook and puts its file in place, with the record that a later update goes by. */
async function written(setup: Setup, tables: readonly ImportedTable[], out: string) {
  const planned = planWorkbook(setup, tables);
  const { title } = setup;
  const record = { written: writtenOf(setup, tables, planned.plan) };
  const named = title === undefined ? record : { ...record, title };
  await replaceFile(out, await writeXlsx(planned.plan, named));
  return planned;
}

/** The exports, given as `--metrics a b` or as `--metrics a --metrics b`. */
function metricsFrom(answers: Answers): string[] {
  required(answers, "metrics");
  return [...(answers.values["metrics"] ?? []), ...answers.files];
}

async function readExport(file: InputFile, language: Language): Promise<FileRead> {
  const { tables, issues } = await readFile(file);
  const fatal = issues.find(({ severity }) => severity === "error");
  if (tables.length === 0 && fatal) {
    const problem = sayIssue(fatal, language);
    throw new Refusal(cliWords.fileRefused, { file: file.name, problem });
  }
  return { file: file.name, tables, issues };
}

function setupFrom(answers: Answers, language: Language): Setup {
  const initial = defaultSetup(language);
  const departments = single(answers, "departments");
  const currency = single(answers, "currency") ?? initial.currency;
  if (!setupSchema.shape.currency.safeParse(currency).success) {
    throw new Refusal(cliWords.currencyBad, { value: currency });
  }
  return setupSchema.parse({
    ...initial,
    currency,
    objectives: several("objectives", required(answers, "objectives"), objectiveIds),
    departments:
      departments === undefined ? [] : several("departments", departments, departmentIds),
    ...looksFrom(answers),
  });
}

/** What may be said of every workbook, whatever its numbers. */
function looksFrom(answers: Answers): Partial<Pick<Setup, "spelling" | "title">> {
  const spelling = single(answers, "spelling");
  const title = single(answers, "title");
  return {
    ...(spelling === undefined
      ? {}
      : { spelling: oneOf("spelling", spelling, setupSchema.shape.spelling.options) }),
    ...(title === undefined ? {} : { title }),
  };
}

function outFrom(answers: Answers, metrics: readonly string[]): string {
  const file = required(answers, "out");
  if (path.extname(file).toLowerCase() !== ".xlsx") throw new Refusal(cliWords.outBad, { file });
  if (metrics.some((input) => path.resolve(input) === path.resolve(file))) {
    throw new Refusal(cliWords.outIsInput, { file });
  }
  return file;
}
