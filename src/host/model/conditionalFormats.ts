import type { GridConditionalFormat } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { colorOf } from "./color";
import { ExcelObject } from "./excelObject";
import type { Range } from "./range";
import { areaText, intersection } from "./address";

/** A conditional format as the add-in describes it, before or after it has become the grid's. */
interface Draft {
  readonly id: string;
  readonly type: string;
  formula: string;
  cellValueRule: CellValueRule | null;
  thresholds: readonly [number, number];
  style: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  stopIfTrue: boolean;
  priority: number;
}

interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

const TYPES = ["Custom", "IconSet", "CellValue"];

/** The conditional formats of a range. */
export class ConditionalFormatCollection extends ExcelObject {
  static override readonly typeName: string = "ConditionalFormatCollection";

  constructor(
    book: Book,
    private readonly range: Range
  ) {
    super(book);
  }

  /** Built when the request ends: until then the add-in is still setting its parts. */
  add(type: string): ConditionalFormat {
    if (!TYPES.includes(type)) {
      throw refuse("InvalidArgument", `Conditional formats of type "${type}" are not known here.`);
    }
    const sheetId = this.range.alive();
    const known = this.book.grid.conditionalFormats(sheetId);
    const draft: Draft = {
      id: this.book.newId("cf"),
      type,
      formula: "",
      cellValueRule: null,
      thresholds: [33, 67],
      style: "ThreeTrafficLights1",
      stopIfTrue: false,
      priority: known.length,
    };
    this.book.atEnd(draft.id, async () => {
      const rule = gridRule(draft, areaText(this.range.area));
      await this.book.grid.addConditionalFormat(sheetId, this.range.area, rule);
      if (draft.stopIfTrue) {
        this.book.remember(`conditional format ${draft.id}`, { stopIfTrue: true });
      }
    });
    return new ConditionalFormat(this.book, this.range, draft);
  }

  listed(): readonly ConditionalFormat[] {
    return this.book.grid
      .conditionalFormats(this.range.alive())
      .filter(({ area }) => intersection(area, this.range.area) !== null)
      .map(({ id, rule }, priority) => {
        const draft = draftOf(id, rule, priority);
        return new ConditionalFormat(this.book, this.range, draft);
      });
  }

  getCount(): number {
    return this.listed().length;
  }

  getItemAt(index: number): ConditionalFormat {
    const found = this.listed()[index];
    if (found === undefined) throw refuse("InvalidArgument", "There is no such format.");
    return found;
  }

  getItem(id: string): ConditionalFormat {
    const found = this.listed().find((format) => format.pathId() === id);
    if (found === undefined) throw refuse("ItemNotFound", "There is no such format.");
    return found;
  }

  async clearAll(): Promise<void> {
    await this.book.grid.clearConditionalFormats(this.range.alive(), this.range.area);
  }
}

/** One conditional format. */
export class ConditionalFormat extends ExcelObject {
  static override readonly typeName: string = "ConditionalFormat";

  constructor(
    book: Book,
    private readonly range: Range,
    private readonly draft: Draft
  ) {
    super(book);
  }

  override pathId(): string {
    return this.draft.id;
  }
  get id(): string {
    return this.draft.id;
  }
  get type(): string {
    return this.draft.type;
  }
  get priority(): number {
    return this.draft.priority;
  }
  set priority(priority: number) {
    this.draft.priority = priority;
  }
  get stopIfTrue(): boolean {
    return this.draft.stopIfTrue;
  }
  set stopIfTrue(stop: boolean) {
    this.draft.stopIfTrue = stop;
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.book, this.of("Custom"));
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.draft.type === "Custom" ? this.custom : null;
  }
  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.book, this.of("CellValue"));
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.draft.type === "CellValue" ? this.cellValue : null;
  }
  get iconSet(): IconSetConditionalFormat {
    return new IconSetConditionalFormat(this.book, this.of("IconSet"));
  }
  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.draft.type === "IconSet" ? this.iconSet : null;
  }
  getRange(): Range {
    return this.range;
  }

  private of(type: string): Draft {
    if (this.draft.type === type) return this.draft;
    throw refuse("InvalidOperation", `The conditional format is of type ${this.draft.type}.`);
  }
}

class RuleFormat extends ExcelObject {
  static override readonly typeName: string = "ConditionalRangeFormat";
  constructor(
    book: Book,
    private readonly draft: Draft
  ) {
    super(book);
  }
  get fill(): RuleFill {
    return new RuleFill(this.book, this.draft);
  }
  get font(): RuleFont {
    return new RuleFont(this.book, this.draft);
  }
}

class RuleFill extends ExcelObject {
  static override readonly typeName: string = "ConditionalRangeFill";
  constructor(
    book: Book,
    private readonly draft: Draft
  ) {
    super(book);
  }
  get color(): string {
    return this.draft.fill ?? "";
  }
  set color(color: string) {
    this.draft.fill = colorOf(color);
  }
}

class RuleFont extends ExcelObject {
  static override readonly typeName: string = "ConditionalRangeFont";
  constructor(
    book: Book,
    private readonly draft: Draft
  ) {
    super(book);
  }
  get color(): string {
    return this.draft.fontColor ?? "";
  }
  set color(color: string) {
    this.draft.fontColor = colorOf(color);
  }
  get bold(): boolean {
    return this.draft.bold === true;
  }
  set bold(bold: boolean) {
    this.draft.bold = bold;
  }
}

/** A format that applies where a formula is true. */
export class CustomConditionalFormat extends ExcelObject {
  static override readonly typeName: string = "CustomConditionalFormat";
  constructor(
    book: Book,
    private readonly draft: Draft
  ) {
    super(book);
  }
  get format(): RuleFormat {
    return new RuleFormat(this.book, this.draft);
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.book, this.draft);
  }
}

class ConditionalFormatRule extends ExcelObject {
  static override readonly typeName: string = "ConditionalFormatRule";
  constructor(
    book: Book,
    private readonly draft: Draft
  ) {
    super(book);
  }
  get formula(): string {
    return this.draft.formula;
  }
  set formula(formula: string) {
    this.draft.formula = formula.startsWith("=") ? formula : `=${formula}`;
  }
}

/** A format that compares the cell with one or two formulas. */
export class CellValueConditionalFormat extends ExcelObject {
  static override readonly typeName: string = "CellValueConditionalFormat";
  constructor(
    book: Book,
    private readonly draft: Draft
  ) {
    super(book);
  }
  get format(): RuleFormat {
    return new RuleFormat(this.book, this.draft);
  }
  get rule(): CellValueRule | null {
    return this.draft.cellValueRule;
  }
  set rule(rule: CellValueRule) {
    comparison(rule, "A1");
    this.draft.cellValueRule = rule;
  }
}

/** Icons by where the value stands. */
export class IconSetConditionalFormat extends ExcelObject {
  static override readonly typeName: string = "IconSetConditionalFormat";
  constructor(
    book: Book,
    private readonly draft: Draft
  ) {
    super(book);
  }
  get style(): string {
    return this.draft.style;
  }
  set style(style: string) {
    this.draft.style = style;
  }
  get showIconOnly(): boolean {
    return this.book.factsOf(`conditional format ${this.draft.id}`).showIconOnly === true;
  }
  set showIconOnly(showIconOnly: boolean) {
    this.book.remember(`conditional format ${this.draft.id}`, { showIconOnly });
  }
  get criteria(): unknown {
    const [middle, top] = this.draft.thresholds;
    return [{}, iconCriterion(middle), iconCriterion(top)];
  }
  /** Three criteria; the first is always "anything less", as in Excel. */
  set criteria(criteria: unknown) {
    const limits = Array.isArray(criteria) ? criteria.slice(1).map(limit) : [];
    const [middle, top] = limits;
    if (limits.length !== 2 || middle === undefined || top === undefined) {
      throw refuse("InvalidArgument", "A set of three icons takes three criteria.");
    }
    this.draft.thresholds = [middle, top];
  }
}

function iconCriterion(value: number): object {
  return { type: "Number", operator: "GreaterThanOrEqual", formula: `=${value}` };
}

function limit(criterion: unknown): number {
  const { formula } = criterion as { formula?: unknown };
  const value = Number(String(formula).replace(/^=/, ""));
  if (!Number.isFinite(value)) throw refuse("InvalidArgument", "A limit must be a number here.");
  return value;
}

function gridRule(draft: Draft, area: string): GridConditionalFormat {
  if (draft.type === "IconSet") return { kind: "icons", thresholds: draft.thresholds };
  const formula =
    draft.type === "Custom" ? draft.formula : comparison(draft.cellValueRule, firstCell(area));
  if (formula === "") throw refuse("InvalidArgument", "The conditional format has no formula.");
  return {
    kind: "custom",
    formula,
    ...(draft.fill === undefined ? {} : { fill: draft.fill }),
    ...(draft.fontColor === undefined ? {} : { fontColor: draft.fontColor }),
    ...(draft.bold === undefined ? {} : { bold: draft.bold }),
  };
}

function firstCell(area: string): string {
  return area.split(":")[0] ?? area;
}

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** A comparison as the formula that says the same of the range's first cell. */
function comparison(rule: CellValueRule | null, cell: string): string {
  if (rule === null) return "";
  const first = rule.formula1.replace(/^=/, "");
  const second = rule.formula2?.replace(/^=/, "");
  if (rule.operator === "Between" || rule.operator === "NotBetween") {
    if (second === undefined) throw refuse("InvalidArgument", "A span takes two formulas.");
    const within = `AND(${cell}>=${first},${cell}<=${second})`;
    return rule.operator === "Between" ? `=${within}` : `=NOT(${within})`;
  }
  const operator = OPERATORS[rule.operator];
  if (operator === undefined)
    throw refuse("InvalidArgument", `"${rule.operator}" compares nothing.`);
  return `=${cell}${operator}${first}`;
}

function draftOf(id: string, rule: GridConditionalFormat, priority: number): Draft {
  const draft: Draft = {
    id,
    type: rule.kind === "icons" ? "IconSet" : "Custom",
    formula: rule.kind === "custom" ? rule.formula : "",
    cellValueRule: null,
    thresholds: rule.kind === "icons" ? rule.thresholds : [33, 67],
    style: "ThreeTrafficLights1",
    stopIfTrue: false,
    priority,
  };
  if (rule.kind === "custom") {
    if (rule.fill !== undefined) draft.fill = rule.fill;
    if (rule.fontColor !== undefined) draft.fontColor = rule.fontColor;
    if (rule.bold !== undefined) draft.bold = rule.bold;
  }
  return draft;
}
