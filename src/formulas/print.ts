import { rankOf, ranks, type Tree } from "./tree";

export interface Printed {
  readonly text: string;
  readonly rank: number;
}

/** Whether `right` needs parentheses after `operator`: a-(b-c) does, a+(b-c) and a*(b*c) do not. */
function rightNeedsParentheses(operator: string, right: Printed): boolean {
  const rank = rankOf(operator);
  if (right.rank !== rank) return right.rank < rank || right.text.startsWith("-");
  return operator !== "+" && !(operator === "*" && !right.text.includes("/"));
}

function wrapped(printed: Printed, when: boolean): string {
  return when ? `(${printed.text})` : printed.text;
}

function argumentText(arg: Tree | null): string {
  if (arg === null) return "";
  const printed = print(arg);
  // A union's comma would read as the next argument.
  return wrapped(printed, printed.rank === ranks.union);
}

/** Writes a tree as formula text without "=", with parentheses only where precedence needs them. */
export function print(tree: Tree): Printed {
  switch (tree.kind) {
    case "literal":
      return { text: tree.raw, rank: tree.raw.startsWith("-") ? ranks.negative : ranks.atom };
    case "name":
      return { text: tree.name, rank: ranks.atom };
    case "atom":
      return { text: tree.text, rank: tree.rank };
    case "call":
      return { text: `${tree.name}(${tree.args.map(argumentText).join(",")})`, rank: ranks.atom };
    case "unary": {
      const postfix = tree.operator === "%" || tree.operator === "#";
      const rank = tree.operator === "%" ? ranks["%"] : ranks.negative;
      const operand = print(tree.operand);
      const text = wrapped(operand, operand.rank < rank);
      return { text: postfix ? text + tree.operator : tree.operator + text, rank };
    }
    case "binary": {
      const rank = rankOf(tree.operator);
      const left = print(tree.left);
      const right = print(tree.right);
      const text =
        wrapped(left, left.rank < rank) +
        tree.operator +
        wrapped(right, rightNeedsParentheses(tree.operator, right));
      return { text, rank };
    }
  }
}
