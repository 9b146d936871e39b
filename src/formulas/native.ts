import type { FunctionSignature, ParameterRecord } from "../functions/record";
import { signatureOf } from "../functions/signatures";
import { type Names, simplify } from "./simplify";
import { read, rebuild, type Tree } from "./tree";

const bodies = new Map<string, Tree>();

function bodyOf(signature: FunctionSignature & { readonly native: string }): Tree {
  const known = bodies.get(signature.name);
  if (known) return known;
  const body = read(signature.native, { fixed: true });
  bodies.set(signature.name, body);
  return body;
}

/** Our function behind a name as a file may spell it: any case, `_xldudf_` where the add-in was missing. */
export function ownFunction(name: string): FunctionSignature | undefined {
  return signatureOf(name.replace(/^_xldudf_/i, ""));
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

/**
 * The native body with the arguments in the parameters' places.
 * Null when the function has none, or when the arguments are not what it takes.
 */
export function nativeTree(
  signature: FunctionSignature,
  args: readonly (Tree | null)[],
  names: Names = "ranges"
): Tree | null {
  const { native, parameters } = signature;
  if (native === null || !fits(parameters, args)) return null;
  const given = new Map(
    parameters.map((parameter, index) => [parameter.name, args[index] ?? null] as const)
  );
  const defaults = new Map(parameters.map((p) => [p.name, defaultTree(p)] as const));
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
  const settled = rebuild(bodyOf({ ...signature, native }), settle);
  const substituted = rebuild(settled, (tree) =>
    tree.kind === "name" ? (given.get(tree.name) ?? defaults.get(tree.name) ?? tree) : tree
  );
  return simplify(substituted, names);
}
