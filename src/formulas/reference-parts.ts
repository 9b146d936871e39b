import {
  parseA1Ref,
  parseStructRef,
  tokenize,
  type RangeA1,
  type ReferenceStruct,
} from "@borgar/fx";

/** One corner to the other; null for the side of a reference to whole rows or columns. */
export interface Corners {
  readonly top: number | null;
  readonly bottom: number | null;
  readonly left: number | null;
  readonly right: number | null;
}

/** A reference of a formula: the sheet it names, null for the formula's own. */
export interface Reference extends Corners {
  readonly sheet: string | null;
  /** Which corners a "$" holds. */
  readonly fixed: Readonly<Record<keyof Corners, boolean>>;
}

/** A reference to cells, for us and as the tokenizer read it. */
export interface CellsRead {
  readonly reference: Reference;
  readonly range: RangeA1;
}

export type TableRead = ReferenceStruct;

/** A piece of a formula: a reference, or text between two of them. */
export interface Part {
  readonly text: string;
  readonly cells?: CellsRead;
  readonly table?: TableRead;
}

/** Formulas taken apart, the latest in `young`: an update spells each of them several times. */
let young = new Map<string, readonly Part[]>();
let old = new Map<string, readonly Part[]>();
const generation = 4_000;

/** The pieces of `formula` in their order; together they are the formula. Linear in its length. */
export function partsOf(formula: string): readonly Part[] {
  const known = young.get(formula);
  if (known !== undefined) return known;
  const parts = old.get(formula) ?? read(formula);
  if (young.size >= generation) [old, young] = [young, new Map<string, readonly Part[]>()];
  young.set(formula, parts);
  return parts;
}

function read(formula: string): Part[] {
  const parts: Part[] = [];
  let text = "";
  for (const { type, value } of tokenize(formula)) {
    const part = partOf(type, value);
    if (part === null) {
      text += value;
      continue;
    }
    if (text !== "") parts.push({ text });
    text = "";
    parts.push(part);
  }
  return text === "" ? parts : [...parts, { text }];
}

function partOf(type: string, text: string): Part | null {
  if (type === "structured") {
    const table = parseStructRef(text);
    return table === undefined ? null : { text, table };
  }
  if (type !== "range" && type !== "range_beam" && type !== "range_ternary") return null;
  const parsed = parseA1Ref(text);
  if (parsed === undefined || !("range" in parsed)) return null;
  const { range } = parsed;
  const reference = {
    sheet: parsed.context?.[0] ?? null,
    top: range.top ?? null,
    bottom: range.bottom ?? null,
    left: range.left ?? null,
    right: range.right ?? null,
    fixed: {
      top: range.$top === true,
      bottom: range.$bottom === true,
      left: range.$left === true,
      right: range.$right === true,
    },
  };
  return { text, cells: { reference, range } };
}
