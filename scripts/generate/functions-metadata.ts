import { config } from "../../package.json";
import { functions, type FunctionRecord } from "../../src/functions/all";
import type { ParameterRecord } from "../../src/functions/record";
import type { SentenceLanguage } from "../../src/functions/sentence";
import { helpPage } from "../../src/help/address";
import { optionSpelling } from "../../src/help/options";

type Option = ParameterRecord & { readonly options: readonly string[] };

function isOption(parameter: ParameterRecord): parameter is Option {
  return parameter.options !== undefined;
}

/** The list Excel proposes while an option is typed, in the language of the file. */
function enumId(functionName: string, parameter: Option): string {
  return `${functionName}_${parameter.name.toUpperCase()}`;
}

function enumMetadata({ name, parameters }: FunctionRecord, language: SentenceLanguage) {
  return parameters.filter(isOption).map((parameter) => ({
    id: enumId(name, parameter),
    type: "string",
    values: parameter.options.map((option) => {
      const spelled = optionSpelling(parameter, option, language);
      return { name: spelled, value: spelled };
    }),
  }));
}

/**
 * Any value, as a matrix: Excel then converts nothing and spreads nothing over the cells of a
 * range, and an empty cell ([[null]]) differs from an argument left out (null).
 */
const anything = { type: "any", dimensionality: "matrix" } as const;

function parameterMetadata(
  { name, help }: FunctionRecord,
  parameter: ParameterRecord,
  language: SentenceLanguage
) {
  return {
    name: parameter.name,
    description: help.parameters[parameter.name]?.[language] ?? "",
    ...(isOption(parameter)
      ? { type: "string", dimensionality: "scalar", customEnumId: enumId(name, parameter) }
      : anything),
    ...(parameter.omitted === undefined ? {} : { optional: true }),
  };
}

function functionMetadata(record: FunctionRecord, language: SentenceLanguage) {
  const { name, parameters, help, result } = record;
  return {
    id: name,
    name,
    description: help.description[language],
    // The build points this at the address it is made for.
    helpUrl: config.developmentAddress + helpPage(name, language),
    parameters: parameters.map((parameter) => parameterMetadata(record, parameter, language)),
    result: {
      type: result === "table" ? "any" : "number",
      dimensionality: result === "scalar" ? "scalar" : "matrix",
    },
  };
}

/** The custom-functions metadata Excel reads, with its prose in one language. */
export function functionsMetadata(language: SentenceLanguage): string {
  return JSON.stringify({
    functions: functions.map((each) => functionMetadata(each, language)),
    enums: functions.flatMap((each) => enumMetadata(each, language)),
  });
}
