import type { Language } from "../../locale/language";
import type { Standing } from "./afterwards";
import { anchorName, mostAnchored } from "./anchored";
import type { Found, FoundFormula } from "./found";
import type { Memory, RememberedCell } from "./memory";
import { noteFor } from "./notes";

/** The memory once a run is done, and what of it is of this run. */
export interface Remembered {
  readonly memory: Memory;
  readonly added: readonly RememberedCell[];
}

interface Circumstances {
  readonly language: Language;
  readonly at: Date;
  /** Cells that have somebody's comment: `sheet id row column`. */
  readonly commented: ReadonlySet<string>;
}

const placeOf = ({ sheetId, row, column }: Pick<RememberedCell, "sheetId" | "row" | "column">) =>
  `${sheetId} ${row} ${column}`;

/** What is to be remembered: what was converted before, and what is converted now. */
export function remembered(
  before: Memory | null,
  { formulas, names, lookalikes }: Found,
  { language, at, commented }: Circumstances
): Remembered {
  let anchors = nextAnchor(before);
  const added = formulas.flatMap((found): RememberedCell[] => {
    const cell = rememberedCell(found);
    if (cell === null) return [];
    if (!found.asValues) return [cell];
    anchors += 1;
    const isBare = !commented.has(placeOf(found));
    return [
      {
        ...cell,
        ...(anchors <= mostAnchored ? { anchor: anchorName(anchors) } : {}),
        ...(isBare ? { note: noteFor(found.formula, at, language) } : {}),
      },
    ];
  });
  const alike = lookalikes.map(({ sheetId, row, column, formula }): RememberedCell => ({
    sheetId,
    sheet: "",
    row,
    column,
    original: null,
    entries: [[formula]],
    asValues: false,
  }));
  const replaced = new Set([...added, ...alike].map(placeOf));
  const kept = (before?.cells ?? []).filter((cell) => !replaced.has(placeOf(cell)));
  const keptPlaces = new Set(kept.map(placeOf));
  return {
    added,
    memory: {
      version: 1,
      // What was converted before reads like one of ours because it is one.
      cells: [...kept, ...added, ...alike.filter((cell) => !keptPlaces.has(placeOf(cell)))],
      names: [
        ...(before?.names ?? []),
        ...names.flatMap(({ name, sheet, formula, native }) =>
          native === null
            ? []
            : [
                {
                  name,
                  sheetId: sheet?.id ?? null,
                  sheet: sheet?.name ?? null,
                  original: formula,
                  native,
                },
              ]
        ),
      ],
    },
  };
}

function rememberedCell(found: FoundFormula): RememberedCell | null {
  const { sheetId, sheet, row, column, formula: original, asValues } = found;
  if (found.entries === null) return null;
  const entries = found.entries.map((cells) => [...cells]);
  return { sheetId, sheet, row, column, original, entries, asValues };
}

function nextAnchor(before: Memory | null): number {
  const numbers = (before?.cells ?? []).map(({ anchor }) => Number(anchor?.split(".").at(-1) ?? 0));
  return Math.max(0, ...numbers);
}

/** The memory with formulas as Excel spells them since they were entered. */
export function withSpelling(
  { memory, added }: Remembered,
  turned: readonly FoundFormula[],
  standing: (formula: FoundFormula) => Standing
): Memory {
  const spelt = new Map<RememberedCell, RememberedCell>();
  added.forEach((cell, index) => {
    const formula = turned[index];
    if (formula === undefined || formula.asValues) return;
    const { formulas } = standing(formula);
    const entries = cell.entries.map((entries, r) =>
      entries.map((entry, c) => {
        const now = formulas[r]?.[c];
        return typeof now === "string" && now.startsWith("=") ? now : entry;
      })
    );
    spelt.set(cell, { ...cell, entries });
  });
  return { ...memory, cells: memory.cells.map((cell) => spelt.get(cell) ?? cell) };
}
