import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { colorOf } from "./color";
import type { ConditionalFormatDraft } from "./conditionalFormatRule";
import { ExcelObject } from "./excelObject";

/** A bar in each cell, as long as its value. Only bars from a number to the largest value are known here. */
export class DataBarConditionalFormat extends ExcelObject {
  static override readonly typeName: string = "DataBarConditionalFormat";
  constructor(
    book: Book,
    private readonly draft: ConditionalFormatDraft
  ) {
    super(book);
  }
  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.book, this.draft);
  }
  get lowerBoundRule(): object {
    return { type: "Number", formula: `=${this.draft.barFrom}` };
  }
  set lowerBoundRule(rule: object) {
    const { type, formula } = rule as { type?: unknown; formula?: unknown };
    const from = Number(String(formula).replace(/^=/, ""));
    if (type !== "Number" || !Number.isFinite(from)) {
      throw refuse("InvalidArgument", "Bars begin at a number here.");
    }
    this.draft.barFrom = from;
  }
}

/** How the bars of positive values look. */
class ConditionalDataBarPositiveFormat extends ExcelObject {
  static override readonly typeName: string = "ConditionalDataBarPositiveFormat";
  constructor(
    book: Book,
    private readonly draft: ConditionalFormatDraft
  ) {
    super(book);
  }
  get fillColor(): string {
    return this.draft.fill ?? "";
  }
  set fillColor(color: string) {
    this.draft.fill = colorOf(color);
  }
  get gradientFill(): boolean {
    return false;
  }
  set gradientFill(gradient: boolean) {
    if (gradient) throw refuse("InvalidArgument", "Bars are of one colour here.");
  }
}
