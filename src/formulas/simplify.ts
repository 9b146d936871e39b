import { rebuild, type Tree } from "./tree";

/** What a name in the formula may stand for: one cell each (KPI ids), or a range (a workbook's names). */
export type Names = "cells" | "ranges";

/** Excel functions whose answer is always one value, whatever they are given. */
const alwaysOneValue = new Set(
  "SUM MIN MAX AVERAGE COUNT COUNTA MEDIAN PRODUCT SUMPRODUCT NPV SUBTOTAL AND OR".split(" ")
);
/** Excel functions whose answer has the shape of what they are given. */
const cellByCell = new Set(
  "ABS ROUND ROUNDUP ROUNDDOWN IF IFERROR N VALUE SQRT POWER EXP LN SUMIFS COUNTIFS".split(" ")
);

function isOneValue(tree: Tree | null, names: Names): boolean {
  if (tree === null) return true;
  switch (tree.kind) {
    case "literal":
      return true;
    case "name":
      return names === "cells";
    case "atom":
      return tree.oneCell;
    case "unary":
      return tree.operator !== "#" && isOneValue(tree.operand, names);
    case "binary":
      return (
        ![":", " ", ","].includes(tree.operator) &&
        isOneValue(tree.left, names) &&
        isOneValue(tree.right, names)
      );
    case "call": {
      const name = tree.name.toUpperCase();
      if (name === "SUMIFS" || name === "SUMIF")
        return tree.args.slice(1).every((arg, index) => index % 2 === 0 || isOneValue(arg, names));
      return (
        alwaysOneValue.has(name) ||
        (cellByCell.has(name) && tree.args.every((arg) => isOneValue(arg, names)))
      );
    }
  }
}

function isFixed(tree: Tree, value: number): boolean {
  return tree.kind === "literal" && tree.fixed && Number(tree.raw) === value;
}

function fixed(value: number): Tree {
  return { kind: "literal", raw: String(value), fixed: true };
}

function simplerBinary(tree: Extract<Tree, { kind: "binary" }>): Tree {
  const { operator, left, right } = tree;
  const zero = [isFixed(left, 0), isFixed(right, 0)] as const;
  const one = [isFixed(left, 1), isFixed(right, 1)] as const;
  if (operator === "+" && zero[0]) return right;
  if ((operator === "+" || operator === "-") && zero[1]) return left;
  if (operator === "-" && one[0] && one[1]) return fixed(0);
  // What a person wrote stays beside a zero: it may be at an error, which must not vanish.
  if (operator === "*" && (zero[0] ? right : left).kind === "literal" && (zero[0] || zero[1])) {
    return fixed(0);
  }
  if (operator === "*" && one[0]) return right;
  if ((operator === "*" || operator === "/" || operator === "^") && one[1]) return left;
  if (operator === "^" && one[0]) return fixed(1);
  return operator === "=" ? (foldedComparison(left, right) ?? tree) : tree;
}

function truth(value: boolean): Tree {
  return { kind: "literal", raw: value ? "TRUE" : "FALSE", fixed: true };
}

/** Two texts written out can be compared now; anything else is Excel's to compare. */
function foldedComparison(left: Tree, right: Tree): Tree | undefined {
  if (left.kind !== "literal" || right.kind !== "literal") return undefined;
  if (!left.raw.startsWith('"') || !right.raw.startsWith('"')) return undefined;
  return truth(left.raw.toUpperCase() === right.raw.toUpperCase());
}

function truthOf(tree: Tree | null | undefined): boolean | undefined {
  if (tree?.kind !== "literal") return undefined;
  const raw = tree.raw.toUpperCase();
  return raw === "TRUE" || raw === "1" ? true : raw === "FALSE" || raw === "0" ? false : undefined;
}

function simplerCall(tree: Extract<Tree, { kind: "call" }>, names: Names): Tree {
  const [first, second, third] = tree.args;
  if (tree.name === "SUM" && tree.args.length === 1 && first && isOneValue(first, names))
    return first;
  if (tree.name === "OR" && tree.args.some((arg) => truthOf(arg) === true)) return truth(true);
  if (tree.name === "OR" && tree.args.every((arg) => truthOf(arg) === false)) return truth(false);
  if (tree.name !== "IF") return tree;
  const known = truthOf(first);
  const branch = known === undefined ? undefined : known ? second : third;
  return branch ?? tree;
}

/** Drops what omitted arguments leave behind (×1, −0, an IF already decided) and SUM round one cell. */
export function simplify(tree: Tree, names: Names): Tree {
  return rebuild(tree, (node) => {
    if (node.kind === "binary") return simplerBinary(node);
    return node.kind === "call" ? simplerCall(node, names) : node;
  });
}
