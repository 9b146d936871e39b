import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  type Token,
  tokenize,
  translateFormulaToR1C1,
} from "@borgar/fx";
import { respell, sheetPrefix } from "./references";

/** Reference tokens: cells, whole lines, tables. */
function isReference({ type }: Token): boolean {
  return (
    type === "range" || type === "range_beam" || type === "range_ternary" || type === "structured"
  );
}

function isBlank({ type }: Token): boolean {
  return type.startsWith("whitespace") || type === "newline";
}

/** What a reference means, however it is quoted and in whatever case. */
function meaningOf(reference: string): string {
  const parsed = reference.includes("[") ? parseStructRef(reference) : parseA1Ref(reference);
  return JSON.stringify(parsed ?? reference).toUpperCase();
}

/** Everything of a formula but where its references point: equal for formulas that differ in nothing else. */
export function shapeOf(formula: string): string {
  return tokenize(formula)
    .filter((token) => !isBlank(token))
    .map((token) => {
      if (isReference(token)) return "\u0001";
      return token.type === "string" ? token.value : token.value.toUpperCase();
    })
    .join("\u0002");
}

/**
 * `original` with its references moved as Excel has moved those of `written`, which stands as `now`:
 * rows inserted above, sheets and tables renamed. Everything else stays letter by letter.
 * Null where `now` is another formula, or says nothing of a reference of the original.
 */
export function follow(original: string, written: string, now: string): string | null {
  if (written === now) return original;
  if (shapeOf(written) !== shapeOf(now)) return null;
  const before = tokenize(written).filter(isReference);
  const after = tokenize(now).filter(isReference);
  const moves = new Map<string, string>();
  for (const [index, { value }] of before.entries()) {
    const to = after[index]?.value ?? "";
    const known = moves.get(meaningOf(value));
    if (known !== undefined && meaningOf(known) !== meaningOf(to)) return null;
    moves.set(meaningOf(value), to);
  }
  const isStill = [...moves].every(([from, to]) => from === meaningOf(to));
  if (isStill) return original;
  const lost: string[] = [];
  const followed = tokenize(original).map((token) => {
    if (!isReference(token)) return token.value;
    const to = moves.get(meaningOf(token.value));
    if (to === undefined) lost.push(token.value);
    return to === undefined || meaningOf(to) === meaningOf(token.value) ? token.value : to;
  });
  return lost.length > 0 ? null : followed.join("");
}

/** The cells that a formula on `sheet` refers to, each as the formula of a name that Excel keeps right. */
export function anchorsOfReferences(formula: string, sheet: string): string[] {
  const found: string[] = [];
  respell(formula, {
    cells: (reference) => {
      const { top, bottom, left, right } = reference;
      const corners = { $top: true, $bottom: true, $left: true, $right: true };
      const text = stringifyA1Ref({ range: { top, bottom, left, right, ...corners } });
      found.push(`=${sheetPrefix(reference.sheet ?? sheet)}${text}`);
      return reference;
    },
  });
  return found;
}

/**
 * `original` with its references where the names made by `anchorsOfReferences` point now.
 * Null where one of them is lost.
 */
export function followAnchors(
  original: string,
  sheet: string,
  anchors: readonly (string | null)[]
): string | null {
  const before = anchorsOfReferences(original, sheet);
  if (before.every((anchor, index) => anchors[index] === anchor)) return original;
  let index = -1;
  const lost: (string | null)[] = [];
  const followed = respell(original, {
    cells: (reference) => {
      index += 1;
      const parsed = parseA1Ref((anchors[index] ?? "").replace(/^=/, ""));
      if (parsed === undefined || !("range" in parsed)) {
        lost.push(anchors[index] ?? null);
        return null;
      }
      const { top, bottom, left, right } = parsed.range;
      return {
        sheet: reference.sheet === null ? null : (parsed.context?.[0] ?? reference.sheet),
        top: top ?? null,
        bottom: bottom ?? null,
        left: left ?? null,
        right: right ?? null,
      };
    },
  });
  return lost.length > 0 ? null : followed;
}

/** A formula as it reads from the cell that holds it: equal for formulas copied down or across. */
export function relativeForm(formula: string, cell: string): string {
  return translateFormulaToR1C1(formula, cell);
}
