import { familyNames, functions, type FunctionRecord } from "../../src/functions/all";
import { domains } from "../../src/functions/domains";
import type { Example } from "../../src/functions/help/help";
import type { Argument, ParameterRecord, Result } from "../../src/functions/record";
import { formulaInWords, nativeForms, nativeRow } from "../../src/formulas";

/** A longer range is shown by its beginning. */
const mostRows = 16;

function cellText(value: Argument | Result): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") {
    const rows = (value as readonly (readonly Argument[])[]).map((r) => r.map(cellText).join(","));
    const shown = rows.length > mostRows ? [...rows.slice(0, mostRows / 2), "…"] : rows;
    return `{${shown.join(";")}}`;
  }
  return typeof value === "string" ? `"${value}"` : String(value).toUpperCase();
}

function callText(name: string, { arguments: args }: Example): string {
  return `${name}(${args.map(cellText).join(",")})`;
}

function signatureText({ name, parameters }: FunctionRecord): string {
  const listed = parameters.map((p) => (p.omitted === undefined ? p.name : `[${p.name}]`));
  return `${name}(${listed.join(", ")})`;
}

function parameterLine({ help }: FunctionRecord, parameter: ParameterRecord): string {
  const { name, domain, options } = parameter;
  const limits = domain ? ` ${domains[domain].sentence(`\`${name}\``).en}` : "";
  const choices = options
    ? ` One of ${options.map((option) => `\`${option}\``).join(", ")} (or its French spelling).`
    : "";
  return `- \`${name}\`: ${help.parameters[name]?.en ?? ""}${limits}${choices}`;
}

function section(record: FunctionRecord): string {
  const { name, parameters, help } = record;
  const native = [
    ...nativeForms(record).map((text) => `- \`=${text}\``),
    ...nativeRow(record, 1).map((text) => `- \`=${text}\` in row 1, and so on down`),
  ];
  const nativeLines =
    native.length === 0
      ? ["Native Excel: none in one cell; the finance copy keeps the value."]
      : ["Native Excel:", "", ...native];
  return [
    `### ${name}`,
    "",
    help.description.en,
    "",
    `\`=${signatureText(record)}\``,
    "",
    `In words: ${formulaInWords(record, "en")}`,
    "",
    ...parameters.map((parameter) => parameterLine(record, parameter)),
    "",
    "Worked examples:",
    "",
    ...help.examples.map((e) => `- \`=${callText(name, e)}\` gives \`${cellText(e.expected)}\``),
    "",
    ...nativeLines,
    "",
    `Source: ${help.source.en}`,
    "",
  ].join("\n");
}

const introduction = `# Functions

<!-- Written by scripts/generate.ts from src/functions. Do not edit. -->

Every argument may be a cell or a range, except where one number is asked for. Ranges of amounts are
added up as SUM does. Rates are fractions: 0.35 or 35%. A denominator of 0 gives #DIV/0!, a wrong
argument #VALUE! with a sentence that says what to change, and an answer the data do not hold #N/A.
Names are the same in every language of Excel.
`;

/** The reference page of every function, in English. */
export function functionsPage(): string {
  const rows = functions.map(
    (each) =>
      `| [${each.name}](#${each.name.toLowerCase()}) | ${each.parameters.map((p) => p.name).join(", ")} | ${each.help.description.en} |`
  );
  const table = ["| function | arguments | answers |", "| --- | --- | --- |", ...rows].join("\n");
  const families = [...new Set(functions.map((each) => each.family))].map((family) => {
    const sections = functions.filter((each) => each.family === family).map(section);
    return [`## ${familyNames[family].en}`, "", ...sections].join("\n");
  });
  return [introduction, table, "", ...families].join("\n");
}
