import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { ConditionalRangeFormat } from "./conditionalFormatLook";
import {
  type CellValueRule,
  comparison,
  type ConditionalFormatDraft,
} from "./conditionalFormatRule";
import { ExcelObject } from "./excelObject";

/** A format that applies where a formula is true. */
export class CustomConditionalFormat extends ExcelObject {
  static override readonly typeName: string = "CustomConditionalFormat";
  constructor(
    book: Book,
    private readonly draft: ConditionalFormatDraft
  ) {
    super(book);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.draft);
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.book, this.draft);
  }
}

class ConditionalFormatRule extends ExcelObject {
  static override readonly typeName: string = "ConditionalFormatRule";
  constructor(
    book: Book,
    private readonly draft: ConditionalFormatDraft
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
    private readonly draft: ConditionalFormatDraft
  ) {
    super(book);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.draft);
  }
  get rule(): CellValueRule | null {
    return this.draft.cellValueRule;
  }
  set rule(rule: CellValueRule | null) {
    comparison(rule, "A1");
    this.draft.cellValueRule = rule;
  }
}

/** Icons by where the value stands. */
export class IconSetConditionalFormat extends ExcelObject {
  static override readonly typeName: string = "IconSetConditionalFormat";
  constructor(
    book: Book,
    private readonly draft: ConditionalFormatDraft
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
    return this.draft.showIconOnly;
  }
  set showIconOnly(showIconOnly: boolean) {
    this.draft.showIconOnly = showIconOnly;
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
