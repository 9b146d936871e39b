import { functions, type FunctionRecord } from "../../src/functions/all";
import type { ParameterRecord } from "../../src/functions/record";
import type { SentenceLanguage } from "../../src/functions/sentence";

/** Where Excel's "More help on this function" leads; null leaves the link out. */
const helpBase: string | null = null;

function parameterMetadata(
  { help }: FunctionRecord,
  parameter: ParameterRecord,
  language: SentenceLanguage
) {
  return {
    name: parameter.name,
    description: help.parameters[parameter.name]?.[language] ?? "",
    // Any value, as a matrix: Excel then converts nothing and spreads nothing over the cells of a
    // range, and an empty cell ([[null]]) differs from an argument left out (null).
    type: "any",
    dimensionality: "matrix",
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
    result: { type: "number", dimensionality: result },
  };
}

/** The custom-functions metadata Excel reads, with its descriptions in one language. */
export function functionsMetadata(language: SentenceLanguage): string {
  return JSON.stringify({ functions: functions.map((each) => functionMetadata(each, language)) });
}
