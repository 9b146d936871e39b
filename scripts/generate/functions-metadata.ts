import { functions, type FunctionRecord } from "../../src/functions/all";
import type { ParameterRecord } from "../../src/functions/record";
import type { SentenceLanguage } from "../../src/functions/sentence";

/** Where Excel's "More help on this function" leads; null leaves the link out. */
const helpBase: string | null = null;

type Option = ParameterRecord & { readonly options: readonly string[] };

function isOption(parameter: ParameterRecord): parameter is Option {
  return parameter.options !== undefined;
}

/** The list Excel proposes while an option is typed, in the language of the file. */
function enumId(functionName: string, parameter: Option): string {
  return `${functionName}_${parameter.name.toUpperCase()}`;
}

function spelling({ optionsInFrench }: Option, option: string, language: SentenceLanguage): string {
  return language === "fr" ? (optionsInFrench?.[option] ?? option) : option;
}

function enumMetadata({ name, parameters }: FunctionRecord, language: SentenceLanguage) {
  return parameters.filter(isOption).map((parameter) => ({
    id: enumId(name, parameter),
    type: "string",
    values: parameter.options.map((option) => {
      const spelled = spelling(parameter, option, language);
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
    ...(helpBase === null ? {} : { helpUrl: `${helpBase}#${name.toLowerCase()}` }),
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
