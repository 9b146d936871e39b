import { copied, ownCallsIn, type Taken } from "../../formulas";
import { signatures } from "../../functions/signatures";
import { isMain } from "./book";
import {
  cellsIn,
  isInside,
  isUnknown,
  placeOf,
  rectangleOf,
  referenceOf,
  type FileCell,
  type Rectangle,
} from "./cells";
import { walk, type ClosedElement, type Element } from "./package/xml";

/** A formula outside the cells, as the content of an element. */
export interface FoundRule {
  readonly place: "conditional format" | "validation";
  readonly element: ClosedElement;
}

/** A formula in an attribute: the bounds of colour scales, data bars and icons. */
export interface FoundBound {
  readonly element: Element;
  readonly formula: string;
}

/** A call that covers several cells, and those of them that stand in the file. */
export interface FoundSpill {
  readonly master: FileCell;
  readonly area: Rectangle;
  readonly others: readonly FileCell[];
}

/** A cell that shows #NAME?, with its formula as it stands there. */
export interface FailingCell {
  readonly cell: FileCell;
  readonly formula: string;
}

/** What of a sheet is ours or speaks of ours. */
export interface Findings {
  readonly cells: readonly FileCell[];
  /** The cells of each shared formula of ours, the one that states it first. */
  readonly shared: readonly (readonly [FileCell, ...FileCell[]])[];
  readonly spills: readonly FoundSpill[];
  /** Cells that refer to a spill as a whole and are not ours. */
  readonly anchored: readonly FileCell[];
  /** Cells not ours that show #NAME?. */
  readonly failing: readonly FailingCell[];
  readonly rules: readonly FoundRule[];
  readonly bounds: readonly FoundBound[];
}

const ours = signatures.map(({ name }) => name).join("|");
const hints = new RegExp(`(?:${ours})\\s*\\(|#NAME\\?|ANCHORARRAY|&#`, "i");

/** Whether a part is worth reading: most sheets hold nothing of ours. */
export function maySpeakOfOurs(xml: string): boolean {
  return hints.test(xml);
}

interface Collected {
  cells: FileCell[];
  shared: Map<string, FileCell[]>;
  spills: (FoundSpill & { others: FileCell[] })[];
  anchored: FileCell[];
  failing: FailingCell[];
  /** Cells that state a shared formula which is not ours, by its number. */
  foreign: Map<string, FileCell>;
  rules: FoundRule[];
  bounds: FoundBound[];
}

const excelFormulas = "http://schemas.microsoft.com/office/excel/2006/main";

/** Reads the part of a sheet. */
export function findingsIn(xml: string, taken: Taken): Findings {
  const found: Collected = {
    cells: [],
    shared: new Map(),
    spills: [],
    anchored: [],
    failing: [],
    foreign: new Map(),
    rules: [],
    bounds: [],
  };
  const isOurs = (text: string) => ownCallsIn(text, taken).length > 0;
  const reader = new CellReader(
    (cell) => {
      sortCell(cell, found, isOurs);
    },
    () => found.spills.at(-1)?.area.bottom ?? -1
  );
  const rulesOpen: string[] = [];
  walk(xml, {
    wantsText: (element) =>
      reader.wantsText(element) || isRuleFormula(element) || element.uri === excelFormulas,
    open: (element) => {
      reader.open(element);
      if (isRule(element)) rulesOpen.push(element.local);
      const bound = element.local === "cfvo" ? (element.attributes.get("val") ?? "") : "";
      if (bound !== "" && isOurs(bound)) found.bounds.push({ element, formula: bound });
    },
    close: (element) => {
      reader.close(element);
      if (isRule(element)) rulesOpen.pop();
      const rule = rulesOpen.at(-1);
      if (rule === undefined || element.text === "") return;
      const place = rule === "cfRule" ? "conditional format" : "validation";
      if (/^(f|formula\d?)$/.test(element.local) && isOurs(element.text)) {
        found.rules.push({ place, element });
      }
    },
  });
  const shared = [...found.shared.values()].flatMap((cells): [FileCell, ...FileCell[]][] => {
    const master = cells.find(({ formula }) => (formula?.text ?? "") !== "");
    if (master === undefined) return [];
    return [[master, ...cells.filter((cell) => cell !== master)]];
  });
  return { ...found, shared };
}

function isRule({ local }: Element): boolean {
  return local === "cfRule" || local === "dataValidation";
}

function isRuleFormula(element: Element): boolean {
  return element.local.startsWith("formula") && isMain(element);
}

function sortCell(cell: FileCell, found: Collected, isOurs: (text: string) => boolean): void {
  const { formula } = cell;
  if (formula === null) {
    found.spills.find(({ area }) => isInside(cell, area))?.others.push(cell);
    return;
  }
  const { text, attributes } = formula;
  const kind = attributes.get("t");
  const group = kind === "shared" ? attributes.get("si") : undefined;
  if (group !== undefined) {
    sortShared(cell, group, found, isOurs);
    return;
  }
  const area = rectangleOf(attributes.get("ref") ?? "");
  const own = isOurs(text);
  if (own && kind === "array" && area !== null && cellsIn(area) > 1) {
    found.spills.push({ master: cell, area, others: [] });
  } else if (own) found.cells.push(cell);
  else if (/ANCHORARRAY/i.test(text)) found.anchored.push(cell);
  else if (failsForLackOfAFunction(cell)) found.failing.push({ cell, formula: text });
}

/** Cells that share a formula: the first of them states it, the others name its number. */
function sortShared(
  cell: FileCell,
  group: string,
  found: Collected,
  isOurs: (text: string) => boolean
): void {
  const text = cell.formula?.text ?? "";
  const cells = found.shared.get(group);
  if (text !== "" && cells?.some(({ formula }) => formula?.text !== "") === true) {
    // A number may be used again further down.
    found.shared.set(`${group} ${String(found.shared.size)}`, cells);
    found.shared.delete(group);
    found.foreign.delete(group);
    sortShared(cell, group, found, isOurs);
    return;
  }
  if (text !== "" && !isOurs(text)) {
    found.shared.delete(group);
    found.foreign.set(group, cell);
  } else if (text !== "") found.foreign.delete(group);
  const foreign = found.foreign.get(group);
  if (foreign === undefined) {
    const standing = found.shared.get(group);
    if (standing === undefined) found.shared.set(group, [cell]);
    else standing.push(cell);
  } else if (failsForLackOfAFunction(cell)) {
    const shared = copied(foreign.formula?.text ?? "", referenceOf(foreign), referenceOf(cell));
    found.failing.push({ cell, formula: shared });
  }
}

function failsForLackOfAFunction(cell: FileCell): boolean {
  return cell.value !== null && isUnknown(cell);
}

/** Puts cells together from the tags of a sheet. */
class CellReader {
  private tag: Element | null = null;
  private row = -1;
  /** The last address that a cell of the row states, and the cells since then that state none. */
  private stated: string | null = null;
  private since = 0;
  private formula: ClosedElement | null = null;
  private value: ClosedElement | null = null;

  constructor(
    private readonly found: (cell: FileCell) => void,
    /** The last row that a spill found so far reaches. */
    private readonly spillsUntil: () => number
  ) {}

  wantsText({ local }: Element): boolean {
    if (this.tag === null) return false;
    return local === "f" || ((local === "v" || local === "is") && this.isWanted());
  }

  open(element: Element): void {
    if (element.local === "row") this.openRow(element);
    else if (element.local === "c") this.openCell(element);
  }

  close(element: ClosedElement): void {
    if (this.tag === null) return;
    if (element.local === "f") this.formula = element;
    else if (element.local === "v" || element.local === "is") this.value = element;
    else if (element.local === "c") this.closeCell(element);
  }

  private openRow(element: Element): void {
    if (!isMain(element)) return;
    const stated = element.attribute("r");
    this.row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    this.stated = null;
    this.since = 0;
  }

  private openCell(element: Element): void {
    if (!isMain(element)) return;
    const stated = element.attribute("r");
    this.since = stated === undefined ? this.since + 1 : 0;
    if (stated !== undefined) this.stated = stated;
    this.tag = element;
    this.formula = null;
    this.value = null;
  }

  private closeCell({ closing }: ClosedElement): void {
    const { tag, formula, value } = this;
    this.tag = null;
    if (tag === null || (formula === null && this.row > this.spillsUntil())) return;
    this.found({ ...this.place(), tag, formula, value, closing });
  }

  private place(): { row: number; column: number } {
    const place = this.stated === null ? null : placeOf(this.stated);
    return { row: place?.row ?? this.row, column: (place?.column ?? -1) + this.since };
  }

  private isWanted(): boolean {
    return this.formula !== null || this.row <= this.spillsUntil();
  }
}
