import { wrong } from "./errors";
import { type Cells, type Column, readArgument } from "./read";
import type { Argument, Cell, FunctionSignature, ParameterRecord, Result } from "./record";

/** What each kind of parameter hands to a calculation. */
interface ValueByKind {
  readonly sum: number;
  readonly number: number;
  readonly column: Column;
  readonly cells: Cells;
  readonly cell: Cell;
  readonly boolean: boolean;
  readonly option: string;
}

type Choice<P extends ParameterRecord> = P extends { readonly options: readonly (infer O)[] }
  ? O
  : ValueByKind[P["kind"]];

/** What a calculation receives for a parameter: null where it was left out and has no default. */
type ValueOf<P extends ParameterRecord> = P extends { readonly omitted: null }
  ? Choice<P> | null
  : Choice<P>;

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
  readonly nativeSpill?: readonly string[];
  readonly result?: FunctionSignature["result"];
  /** The arithmetic over arguments already read and checked; "" leaves a spilled cell empty. */
  readonly calculate: (values: ValuesOf<P>) => number | readonly (readonly (number | string)[])[];
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
  const { name, parameters, native, nativeSpill, result = "scalar", calculate } = definition;
  // Excel appends its invocation object after the last parameter: reading by parameter ignores it.
  const compute = (...args: Argument[]): Result => {
    const read = parameters.map((p, index) => [p.name, readArgument(args[index], p)] as const);
    const answer = calculate(Object.fromEntries(read) as unknown as ValuesOf<P>);
    if (typeof answer === "number") return finite(answer);
    return answer.map((row) => row.map((cell) => (typeof cell === "number" ? finite(cell) : cell)));
  };
  return { name, parameters, native, ...(nativeSpill && { nativeSpill }), result, compute };
}
