import { type AstExpression, parse, tokenize } from "@borgar/fx";

/**
 * A formula as a value.
 * `atom` is text taken over as it stands (a reference, a name, an array, an argument's own words).
 * `fixed` marks what our native bodies wrote rather than a person: only that may be folded away.
 */
export type Tree =
  | { readonly kind: "literal"; readonly raw: string; readonly fixed: boolean }
  | { readonly kind: "name"; readonly name: string }
  | {
      readonly kind: "atom";
      readonly text: string;
      readonly rank: number;
      readonly oneCell: boolean;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Tree | null)[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Tree }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Tree;
      readonly right: Tree;
    };

/** How tightly an operator binds in Excel, where unary minus binds tighter than ^. */
export const ranks = {
  union: 0.5,
  "<": 1,
  ">": 1,
  "=": 1,
  "<=": 1,
  ">=": 1,
  "<>": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  "%": 6,
  negative: 7,
  " ": 8,
  ":": 9,
  atom: 10,
} as const;

export function rankOf(operator: string): number {
  if (operator === ",") return ranks.union;
  return operator in ranks ? ranks[operator as keyof typeof ranks] : ranks.atom;
}

/** One cell: `B5`, `$B$5`, `'Sheet 1'!B5`, `[@Spend]`, `Metrics[[#This Row],[Spend]]`. */
function isOneCell(reference: string, kind: string): boolean {
  // A colon anywhere spans cells, or sheets: Jan:Mar!B5.
  if (kind === "range") return !reference.includes(":");
  if (kind === "table") return /@|#this row/i.test(reference) && !/\]:\[/.test(reference);
  return false;
}

function arrayText(elements: readonly (readonly AstExpression[])[]): string {
  const cell = (node: AstExpression): string => {
    const tree = fromSyntax(node, false);
    if (tree.kind === "literal") return tree.raw;
    return tree.kind === "atom" ? tree.text : "";
  };
  return `{${elements.map((row) => row.map(cell).join(",")).join(";")}}`;
}

function fromSyntax(node: AstExpression, fixed: boolean): Tree {
  switch (node.type) {
    case "Literal":
      return { kind: "literal", raw: (node as { raw: string }).raw, fixed };
    case "ErrorLiteral":
      return { kind: "literal", raw: (node as { raw: string }).raw, fixed: false };
    case "ReferenceIdentifier": {
      const { value, kind } = node as { value: string; kind: string };
      if (kind === "name") return { kind: "name", name: value };
      return { kind: "atom", text: value, rank: ranks.atom, oneCell: isOneCell(value, kind) };
    }
    case "ArrayExpression": {
      const { elements } = node as { elements: AstExpression[][] };
      return { kind: "atom", text: arrayText(elements), rank: ranks.atom, oneCell: false };
    }
    case "UnaryExpression": {
      const { operator, arguments: operands } = node as { operator: string } & Arguments;
      return { kind: "unary", operator, operand: operandAt(operands, 0, fixed) };
    }
    case "BinaryExpression": {
      const { operator, arguments: operands } = node as { operator: string } & Arguments;
      const [left, right] = [operandAt(operands, 0, fixed), operandAt(operands, 1, fixed)];
      return { kind: "binary", operator, left, right };
    }
    case "CallExpression": {
      const { callee, arguments: operands } = node as { callee: { name: string } } & Arguments;
      const args = operands.map((operand) => (operand ? fromSyntax(operand, fixed) : null));
      return { kind: "call", name: callee.name, args };
    }
    default:
      throw new SyntaxError(`A formula with ${node.type} cannot be read here`);
  }
}

interface Arguments {
  readonly arguments: readonly (AstExpression | null)[];
}

function operandAt(operands: Arguments["arguments"], index: number, fixed: boolean): Tree {
  const operand = operands[index];
  if (!operand) throw new SyntaxError("An operator lacks one of its sides");
  return fromSyntax(operand, fixed);
}

/** Reads formula text, with or without its "=". Throws SyntaxError for text that is no formula. */
export function read(text: string, { fixed = false } = {}): Tree {
  return fromSyntax(parse(tokenize(text.trim())), fixed);
}

/** Rebuilds a tree from the leaves up, each node by `change` once its parts are done. */
export function rebuild(tree: Tree, change: (tree: Tree) => Tree): Tree {
  switch (tree.kind) {
    case "unary":
      return change({ ...tree, operand: rebuild(tree.operand, change) });
    case "binary":
      return change({
        ...tree,
        left: rebuild(tree.left, change),
        right: rebuild(tree.right, change),
      });
    case "call":
      return change({ ...tree, args: tree.args.map((arg) => arg && rebuild(arg, change)) });
    default:
      return change(tree);
  }
}
