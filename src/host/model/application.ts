import type { Book } from "./book";
import { ExcelObject } from "./excelObject";

/** Excel itself: separators of an English Excel, and calculation, which the grid does by itself. */
export class Application extends ExcelObject {
  static override readonly typeName: string = "Application";

  get calculationMode(): string {
    const known = this.book.factsOf("application").calculationMode;
    return typeof known === "string" ? known : "Automatic";
  }
  set calculationMode(calculationMode: string) {
    this.book.remember("application", { calculationMode });
  }
  get calculationState(): string {
    return "Done";
  }
  get calculationEngineVersion(): number {
    return 191029;
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }

  createWorkbook(base64 = ""): WorkbookCreated {
    return new WorkbookCreated(this.book, base64);
  }
  async calculate(): Promise<void> {
    await this.book.grid.calculated();
  }
  suspendApiCalculationUntilNextSync(): void {
    // Nothing to hold back: the grid computes when it is read.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // Nothing to hold back: a request is carried out in one go.
  }
}

/** A workbook made of the bytes of a file; opening it is only remembered. */
export class WorkbookCreated extends ExcelObject {
  static override readonly typeName: string = "WorkbookCreated";

  constructor(
    book: Book,
    private readonly base64: string
  ) {
    super(book);
  }

  open(): void {
    this.book.remember("opened workbooks", { [this.book.newId("workbook")]: this.base64 });
  }
}
