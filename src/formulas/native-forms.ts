import { expand, expandSpill } from "./expand";
import type { FunctionSignature, ParameterRecord } from "../functions/record";

function callWith({ name }: FunctionSignature, parameters: readonly ParameterRecord[]): string {
  return `${name}(${parameters.map((parameter) => parameter.name).join(",")})`;
}

/** A call with only the arguments that must be given, and one with all of them. */
function calls(signature: FunctionSignature): string[] {
  const { parameters } = signature;
  const required = parameters.filter((parameter) => parameter.omitted === undefined);
  return [...new Set([callWith(signature, required), callWith(signature, parameters)])];
}

/** The native formula as finance meets it: once with the required arguments, once with all. */
export function nativeForms(signature: FunctionSignature): string[] {
  if (signature.native === null) return [];
  return [...new Set(calls(signature).map((call) => expand(call)))];
}

/** The cells of one row of a spill as native formulas, all arguments given; empty where there are none. */
export function nativeRow(signature: FunctionSignature, row: number): string[] {
  return expandSpill(callWith(signature, signature.parameters), row) ?? [];
}
