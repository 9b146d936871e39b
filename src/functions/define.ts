import { wrong } from "./errors";
import { type Column, readArgument } from "./read";
import type { Argument, FunctionSignature, ParameterRecord, Result } from "./record";

type NumberOf<P extends ParameterRecord> = P extends { readonly omitted: null }
  ? number | null
  : number;

/** What a calculation receives for a parameter, by the parameter's kind. */
type ValueOf<P extends ParameterRecord> = P["kind"] extends "column"
  ? Column
  : P["kind"] extends "boolean"
    ? boolean
    : P["kind"] extends "option"
      ? P extends { readonly options: readonly (infer O)[] }
        ? O
        : string
      : NumberOf<P>;

export type ValuesOf<P extends readonly ParameterRecord[]> = {
  readonly [Each in P[number] as Each["name"]]: ValueOf<Each>;
};

/** A signature that still knows its parameter names, so that help can be checked against them. */
export interface Signature<
  P extends readonly ParameterRecord[] = readonly ParameterRecord[],
> extends FunctionSignature {
  readonly parameters: P;
}

interface Definition<P extends readonly ParameterRecord[]> {
  readonly name: string;
  readonly parameters: P;
  readonly native: string | null;
  readonly result?: "scalar" | "matrix";
  /** The arithmetic over arguments already read and checked. */
  readonly calculate: (values: ValuesOf<P>) => number | number[][];
}

function finite(value: number): number {
  if (!Number.isFinite(value)) {
    throw wrong(
      "The result is too large to be a number: check the units of the arguments.",
      "Le résultat est trop grand pour être un nombre : vérifiez les unités des arguments."
    );
  }
  // Excel has no negative zero.
  return value === 0 ? 0 : value;
}

/** Makes a function of the add-in out of its parameters, its native formula and its arithmetic. */
export function define<const P extends readonly ParameterRecord[]>(
  definition: Definition<P>
): Signature<P> {
  const { name, parameters, native, result = "scalar", calculate } = definition;
  // Excel appends its invocation object after the last parameter: reading by parameter ignores it.
  const compute = (...args: Argument[]): Result => {
    const read = parameters.map((p, index) => [p.name, readArgument(args[index], p)] as const);
    const answer = calculate(Object.fromEntries(read) as unknown as ValuesOf<P>);
    return typeof answer === "number" ? finite(answer) : answer.map((row) => row.map(finite));
  };
  return { name, parameters, native, result, compute };
}
