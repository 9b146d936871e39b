import type { FunctionSignature, ParameterRecord } from "../functions/record";
import { signatureOf } from "../functions/signatures";
import { type Names, simplify } from "./simplify";
import { read, rebuild, type Tree } from "./tree";

const bodies = new Map<string, Tree>();

function bodyOf(native: string): Tree {
  const known = bodies.get(native);
  if (known) return known;
  const body = read(native, { fixed: true });
  bodies.set(native, body);
  return body;
}

/** How files mark a function that Excel itself does not know: alone, or behind the mark of a newer one. */
const marks = /^(?:_xlfn\.)?(?:_xldudf_|_xludf\.)?/i;

/** Our function behind a name as a file may spell it: any case, `_xldudf_` where the add-in was missing. */
export function ownFunction(name: string): FunctionSignature | undefined {
  return signatureOf(name.replace(marks, ""));
}

/** Whether a name says by its mark that an add-in brought the function. */
export function isMarked(name: string): boolean {
  return /^(?:_xlfn\.)?(?:_xldudf_|_xludf\.)/i.test(name);
}

function defaultTree(parameter: ParameterRecord): Tree {
  const { omitted } = parameter;
  if (typeof omitted === "string") return { kind: "literal", raw: `"${omitted}"`, fixed: true };
  if (typeof omitted === "boolean") {
    return { kind: "literal", raw: omitted ? "TRUE" : "FALSE", fixed: true };
  }
  return { kind: "literal", raw: String(omitted ?? 0), fixed: true };
}

function fits(parameters: readonly ParameterRecord[], args: readonly (Tree | null)[]): boolean {
  const complete = parameters.every((p, index) => p.omitted !== undefined || args[index]);
  return complete && args.length <= parameters.length;
}

/** A native body with the arguments in the parameters' places; `row` is the row of a spill it stands in. */
function filledIn(
  body: Tree,
  parameters: readonly ParameterRecord[],
  args: readonly (Tree | null)[],
  names: Names,
  row: number
): Tree {
  const given = new Map(
    parameters.map((parameter, index) => [parameter.name, args[index] ?? null] as const)
  );
  const defaults = new Map(parameters.map((p) => [p.name, defaultTree(p)] as const));
  defaults.set("row", { kind: "literal", raw: String(row), fixed: true });
  // Whether an argument was left out is settled here: Excel 2010 has no ISOMITTED.
  const settle = (tree: Tree): Tree => {
    if (tree.kind === "call" && tree.name === "ISOMITTED") {
      const about = tree.args[0];
      const name = about?.kind === "name" ? about.name : "";
      const raw = given.get(name) ? "FALSE" : "TRUE";
      return { kind: "literal", raw, fixed: true };
    }
    return tree;
  };
  const settled = rebuild(body, settle);
  const substituted = rebuild(settled, (tree) =>
    tree.kind === "name" ? (given.get(tree.name) ?? defaults.get(tree.name) ?? tree) : tree
  );
  return simplify(substituted, names);
}

/**
 * The native body with the arguments in the parameters' places.
 * Null when the function has none, or when the arguments are not what it takes.
 */
export function nativeTree(
  { native, parameters }: FunctionSignature,
  args: readonly (Tree | null)[],
  names: Names = "ranges"
): Tree | null {
  if (native === null || !fits(parameters, args)) return null;
  return filledIn(bodyOf(native), parameters, args, names, 1);
}

/**
 * The cells of one row (the first is 1) of a spill as native formulas, one tree a column.
 * Null when a row of this function cannot be had so, or when the arguments are not what it takes.
 */
export function spillTrees(
  { nativeSpill, parameters }: FunctionSignature,
  args: readonly (Tree | null)[],
  row: number
): Tree[] | null {
  if (nativeSpill === undefined || !fits(parameters, args)) return null;
  return nativeSpill.map((native) => filledIn(bodyOf(native), parameters, args, "ranges", row));
}
