import type { Book } from "./book";
import { colorOf } from "./color";
import type { ConditionalFormatDraft } from "./conditionalFormatRule";
import { ExcelObject } from "./excelObject";

/** What a conditional format does to the cells. */
export class ConditionalRangeFormat extends ExcelObject {
  static override readonly typeName: string = "ConditionalRangeFormat";
  constructor(
    book: Book,
    private readonly draft: ConditionalFormatDraft
  ) {
    super(book);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.book, this.draft);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.book, this.draft);
  }
}

class ConditionalRangeFill extends ExcelObject {
  static override readonly typeName: string = "ConditionalRangeFill";
  constructor(
    book: Book,
    private readonly draft: ConditionalFormatDraft
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

class ConditionalRangeFont extends ExcelObject {
  static override readonly typeName: string = "ConditionalRangeFont";
  constructor(
    book: Book,
    private readonly draft: ConditionalFormatDraft
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
