import type { SentenceLanguage } from "../functions/sentence";
import { nativeTree, ownFunction } from "./native";
import { rankOf, ranks, read, rebuild, type Tree } from "./tree";

const signs: Readonly<Record<string, string>> = {
  "*": "×",
  "/": "÷",
  "-": "−",
  "<=": "≤",
  ">=": "≥",
  "<>": "≠",
};

interface Phrases {
  readonly locale: string;
  readonly and: string;
  readonly condition: (test: string, yes: string, no: string) => string;
  readonly calls: Readonly<Record<string, string>>;
}

const phrases: Readonly<Record<SentenceLanguage, Phrases>> = {
  en: {
    locale: "en-GB",
    and: " and ",
    condition: (test, yes, no) => `if ${test} then ${yes}, otherwise ${no}`,
    calls: {
      SUM: "the sum of",
      SUMPRODUCT: "the sum of the products of",
      MIN: "the smallest of",
      MAX: "the largest of",
      ABS: "the absolute value of",
      AVERAGE: "the mean of",
      MEDIAN: "the median of",
      NPV: "the present value of",
    },
  },
  fr: {
    locale: "fr-FR",
    and: " et ",
    condition: (test, yes, no) => `si ${test} alors ${yes}, sinon ${no}`,
    calls: {
      SUM: "la somme de",
      SUMPRODUCT: "la somme des produits de",
      MIN: "le plus petit de",
      MAX: "le plus grand de",
      ABS: "la valeur absolue de",
      AVERAGE: "la moyenne de",
      MEDIAN: "la médiane de",
      NPV: "la valeur actuelle de",
    },
  },
};

interface Phrase {
  readonly text: string;
  readonly rank: number;
}

function inside(phrase: Phrase, when: boolean): string {
  return when ? `(${phrase.text})` : phrase.text;
}

/** Excel reads -a^2 as (-a)^2: in words that needs its parentheses. */
function leftIsInside(operator: string, left: Phrase): boolean {
  return left.rank < rankOf(operator) || (operator === "^" && left.text.startsWith("−"));
}

function rightIsInside(operator: string, right: Phrase): boolean {
  const rank = rankOf(operator);
  if (right.rank !== rank) return right.rank < rank;
  return operator === "-" || operator === "/" || operator === "^";
}

function literalText(raw: string, locale: string): string {
  const value = Number(raw);
  if (Number.isNaN(value)) return raw.replaceAll('"', "");
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value);
}

/** Our calls give way to their native bodies; a function without one keeps its name. */
function withoutOwnCalls(tree: Tree): Tree {
  return rebuild(tree, (node) => {
    if (node.kind !== "call") return node;
    const own = ownFunction(node.name);
    return (own && nativeTree(own, node.args, "cells")) ?? node;
  });
}

function said(tree: Tree, language: SentenceLanguage, nameOf: (id: string) => string): Phrase {
  const say = (part: Tree | null | undefined) =>
    part ? said(part, language, nameOf) : { text: "", rank: ranks.atom };
  const { locale, and, condition, calls } = phrases[language];
  switch (tree.kind) {
    case "literal":
      return { text: literalText(tree.raw, locale), rank: ranks.atom };
    case "name":
      return { text: nameOf(tree.name), rank: ranks.atom };
    case "atom":
      return { text: tree.text, rank: ranks.atom };
    case "unary": {
      const operand = say(tree.operand);
      if (tree.operator === "%") {
        return { text: `${operand.text}${language === "fr" ? "\u00a0%" : "%"}`, rank: ranks["%"] };
      }
      const text = inside(operand, operand.rank < ranks.negative);
      return {
        text: `${tree.operator === "-" ? "−" : tree.operator}${text}`,
        rank: ranks.negative,
      };
    }
    case "binary": {
      const rank = rankOf(tree.operator);
      const left = say(tree.left);
      const right = say(tree.right);
      const sign = signs[tree.operator] ?? tree.operator;
      const text = `${inside(left, leftIsInside(tree.operator, left))} ${sign} ${inside(right, rightIsInside(tree.operator, right))}`;
      return { text, rank };
    }
    case "call": {
      const name = tree.name.toUpperCase();
      const parts = tree.args.map((arg) => say(arg));
      if (name === "IF") {
        const [test, yes, no] = parts.map((part) => part.text);
        return { text: condition(test ?? "", yes ?? "", no ?? ""), rank: 0 };
      }
      const words = calls[name];
      if (words === undefined) {
        return { text: `${name}(${parts.map((p) => p.text).join("; ")})`, rank: ranks.atom };
      }
      const listed = parts
        .filter((part) => part.text !== "")
        .map((p) => inside(p, p.rank < ranks.atom));
      const last = listed.pop() ?? "";
      const text = listed.length === 0 ? last : `${listed.join(", ")}${and}${last}`;
      return { text: `${words} ${text}`, rank: ranks.union };
    }
  }
}

/** A KPI formula as a person would say it: `(revenue × margin − spend) ÷ spend`. */
export function inWords(
  text: string,
  language: SentenceLanguage,
  nameOf: (id: string) => string
): string {
  return said(withoutOwnCalls(read(text)), language, nameOf).text;
}
