/** A custom function as the add-in associates it: arguments, then the invocation. */
export type CustomFunction = (...args: unknown[]) => unknown;

/** What Excel passes last to every call. */
export interface FunctionInvocation {
  readonly functionName: string;
}

/** Excel's error codes by the names that add-ins use. */
export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** The error an add-in throws or returns; the code decides what the cell shows. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message = ""
  ) {
    super(message);
  }
}

/** What add-in scripts see as the global `CustomFunctions`: the runtime that Excel gives them. */
export interface FunctionRuntime {
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof ErrorCode;
  associate(id: string, implementation: CustomFunction): void;
  associate(mappings: Readonly<Record<string, CustomFunction>>): void;
}

/** A runtime and the functions that were associated with it, by upper-case id. */
export function createFunctionRuntime(): {
  readonly runtime: FunctionRuntime;
  readonly functions: ReadonlyMap<string, CustomFunction>;
} {
  const functions = new Map<string, CustomFunction>();
  const associate = (
    ids: string | Readonly<Record<string, CustomFunction>>,
    implementation?: CustomFunction
  ): void => {
    if (typeof ids !== "string") {
      for (const [id, each] of Object.entries(ids)) functions.set(id.toUpperCase(), each);
    } else if (implementation !== undefined) {
      functions.set(ids.toUpperCase(), implementation);
    }
  };
  return { runtime: { Error: CustomFunctionError, ErrorCode, associate }, functions };
}

/** A parameter in functions.json. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A function in functions.json, the file that tells Excel what an add-in offers. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: Readonly<Record<string, boolean>>;
}

/** A value in a cell or an argument; an error is its code. */
export type FunctionValue = string | number | boolean | null | CustomFunctionError;

/** An argument as the grid has it: one value, or a range of them. */
export type FunctionArgument = FunctionValue | FunctionValue[][];

/**
 * Calls a custom function as Excel does: errors in the input pass through without a call, numbers
 * are converted or refused by declared type, omitted and blank arguments are null.
 */
export function callFunction(
  metadata: FunctionMetadata,
  implementation: CustomFunction,
  args: readonly FunctionArgument[]
): FunctionArgument {
  const { parameters } = metadata;
  const last = parameters.at(-1);
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  try {
    const values: unknown[] = fixed.map((parameter, i) => fit(args[i] ?? null, parameter));
    if (last?.repeating) values.push(args.slice(fixed.length).map((arg) => fit(arg, last)));
    const invocation: FunctionInvocation = { functionName: metadata.name };
    return result(implementation(...values, invocation));
  } catch (thrown) {
    return errorOf(thrown);
  }
}

/** The argument in the shape and type the parameter declares; throws the error the cell must show. */
function fit(argument: FunctionArgument, parameter: ParameterMetadata): unknown {
  const rows = Array.isArray(argument) ? argument : [[argument]];
  for (const row of rows) {
    for (const value of row) if (value instanceof CustomFunctionError) throw value;
  }
  if (parameter.dimensionality === "matrix") {
    if (argument === null) return null;
    return rows.map((row) => row.map((value) => convert(value, parameter.type)));
  }
  if (rows.length !== 1 || rows[0]?.length !== 1) throw new CustomFunctionError("#VALUE!");
  return convert(rows[0][0] ?? null, parameter.type);
}

function convert(value: FunctionValue, type: string | undefined): FunctionValue {
  if (value === null || value instanceof CustomFunctionError) return value;
  if (type === "number") {
    const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
    if (Number.isNaN(number)) throw new CustomFunctionError("#VALUE!");
    return number;
  }
  if (type === "string")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") {
    if (typeof value === "string") throw new CustomFunctionError("#VALUE!");
    return Boolean(value);
  }
  return value;
}

/** What the cell shows for a returned value: no number that is not one, no blank inside a spill. */
function result(value: unknown): FunctionArgument {
  if (Array.isArray(value)) {
    const rows = value as unknown[];
    return rows.map((row) => (Array.isArray(row) ? row : [row]).map((cell) => cellResult(cell, 0)));
  }
  return cellResult(value, new CustomFunctionError("#NUM!"));
}

/** Excel turns NaN and Infinity into #NUM! alone in a cell, and into 0 inside a spill. */
function cellResult(value: unknown, notFinite: FunctionValue): FunctionValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : notFinite;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof CustomFunctionError) return value;
  if (value === null || value === undefined) return 0;
  return new CustomFunctionError("#VALUE!");
}

function errorOf(thrown: unknown): CustomFunctionError {
  return thrown instanceof CustomFunctionError ? thrown : new CustomFunctionError("#VALUE!");
}
