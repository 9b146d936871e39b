import { refuse } from "../protocol/officeError";
import { ExcelObject } from "./excelObject";
import { demandSheetName } from "./sheetName";
import { Worksheet } from "./worksheet";

/** The sheets of the workbook. */
export class WorksheetCollection extends ExcelObject {
  static override readonly typeName: string = "WorksheetCollection";

  listed(): readonly Worksheet[] {
    return this.book.grid.sheets().map(({ id }) => new Worksheet(this.book, id));
  }

  async add(name?: string | null): Promise<Worksheet> {
    const chosen = name === undefined || name === null || name === "" ? this.freeName() : name;
    demandSheetName(this.book, chosen, null);
    const active = this.book.grid.activeSheet();
    const id = await this.book.grid.addSheet(chosen);
    // Excel leaves the active sheet as it is when an add-in adds one.
    if (this.book.grid.activeSheet() !== active) await this.book.grid.activateSheet(active);
    return new Worksheet(this.book, id);
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.grid.activeSheet());
  }

  getCount(visibleOnly = false): number {
    return this.shown(visibleOnly).length;
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.existing(this.shown(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): Worksheet {
    return this.existing(this.shown(visibleOnly).at(-1));
  }

  getItem(nameOrId: string): Worksheet {
    return this.existing(this.getItemOrNullObject(nameOrId) ?? undefined);
  }

  getItemOrNullObject(nameOrId: string): Worksheet | null {
    const id = this.book.sheetId(nameOrId);
    return id === null ? null : new Worksheet(this.book, id);
  }

  private shown(visibleOnly: boolean): readonly Worksheet[] {
    const sheets = this.listed();
    return visibleOnly ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
  }

  private existing(sheet: Worksheet | undefined): Worksheet {
    if (sheet === undefined) throw refuse("ItemNotFound", "The worksheet does not exist.");
    return sheet;
  }

  private freeName(): string {
    let number = this.book.grid.sheets().length + 1;
    while (this.book.sheetId(`Sheet${number}`) !== null) number += 1;
    return `Sheet${number}`;
  }
}
