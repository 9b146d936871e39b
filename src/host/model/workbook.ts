import { refuse } from "../protocol/officeError";
import { Application } from "./application";
import { CommentCollection } from "./comments";
import { CustomXmlPartCollection } from "./customXmlParts";
import { ExcelObject } from "./excelObject";
import { NamedItemCollection } from "./namedItems";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

/** The document: what the client reaches everything else from. */
export class Workbook extends ExcelObject {
  static override readonly typeName: string = "Workbook";

  get name(): string {
    return "Book1.xlsx";
  }
  get readOnly(): boolean {
    return false;
  }
  get application(): Application {
    return new Application(this.book);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.book);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book);
  }

  /** What `Excel.createWorkbook` calls in Excel on the web. */
  createAndOpenWorkbook(base64 = ""): void {
    this.application.createWorkbook(base64).open();
  }

  getSelectedRange(): Range {
    const selection = this.book.grid.selection();
    if (selection === null) throw refuse("InvalidOperation", "No cells are selected.");
    return new Range(this.book, selection.sheetId, selection.area);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
}
