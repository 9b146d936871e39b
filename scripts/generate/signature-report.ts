import { functions, type FunctionRecord } from "../../src/functions/all";
import type { ParameterRecord } from "../../src/functions/record";

/** A parameter as saved workbooks depend on it; `default` stands only where leaving it out has one. */
export interface ReportedParameter {
  readonly name: string;
  readonly optional?: true;
  readonly default?: number | boolean | string;
  readonly options?: readonly string[];
  readonly optionsInFrench?: readonly string[];
}

/** What of a function saved workbooks depend on. */
export interface ReportedFunction {
  readonly name: string;
  readonly parameters: readonly ReportedParameter[];
  readonly result: FunctionRecord["result"];
}

function reportedParameter(parameter: ParameterRecord): ReportedParameter {
  const { name, omitted, options, optionsInFrench } = parameter;
  return {
    name,
    ...(omitted !== undefined && { optional: true }),
    ...(omitted !== undefined && omitted !== null && { default: omitted }),
    ...(options && { options }),
    ...(options && {
      optionsInFrench: options.map((option) => optionsInFrench?.[option] ?? option),
    }),
  };
}

/** The public interface of every function, in the order the lists show them. */
export function reportedFunctions(): ReportedFunction[] {
  return functions.map(({ name, parameters, result }) => ({
    name,
    parameters: parameters.map(reportedParameter),
    result,
  }));
}

/** `docs/functions.json`: the public interface, for people who compare versions. */
export function signatureReport(): string {
  return JSON.stringify({ functions: reportedFunctions() });
}
