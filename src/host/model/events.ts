import type { GridArea, GridChange } from "../grid/grid";
import type { EventMessage } from "../protocol/messages";
import { refuse } from "../protocol/officeError";
import { typeNameOf } from "../protocol/objectState";
import { areaText, intersection } from "./address";
import type { Book } from "./book";

/** The client's numbers of the events the stand-in raises. */
const NUMBERS: Readonly<Record<string, number>> = {
  "Worksheet DataChanged": 10,
  "Worksheet SelectionChanged": 14,
  "WorksheetCollection DataChanged": 10,
  "WorksheetCollection SelectionChanged": 14,
  "Workbook SelectionChanged": 2,
  "Table DataChanged": 101,
  "TableCollection DataChanged": 101,
};

/** Who listens to what, and the raising of it. */
export class Events {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly book: Book,
    private readonly send: (event: EventMessage) => void
  ) {
    book.grid.onChange((change) => {
      this.changed(change);
    });
  }

  /** Answers _RegisterXEvent and _UnregisterXEvent of any object. */
  register(target: object, member: string): null {
    const match = /^_(Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(member);
    if (match?.[2] === undefined) throw refuse("ApiNotFound", `${member} is not known here.`);
    const key = `${typeNameOf(target)} ${match[2]}`;
    const step = match[1] === undefined ? 1 : -1;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + step));
    return null;
  }

  /** Whether anybody listens, e.g. "Worksheet DataChanged". */
  listening(key: string): boolean {
    return (this.counts.get(key) ?? 0) > 0;
  }

  /** Drops all listeners, as when the pane is reloaded. */
  clear(): void {
    this.counts.clear();
  }

  /** The grid tells nobody when the selection moves: a test or the playground calls this. */
  selectionChanged(): void {
    const selection = this.book.grid.selection();
    if (selection === null) return;
    const args = { address: areaText(selection.area), worksheetId: selection.sheetId };
    this.raise("Worksheet SelectionChanged", selection.sheetId, args);
    this.raise("WorksheetCollection SelectionChanged", "", args);
    this.raise("Workbook SelectionChanged", "", {});
  }

  private changed({ sheetId, area }: GridChange): void {
    const args = {
      source: "Local",
      changeType: "RangeEdited",
      address: areaText(area),
      worksheetId: sheetId,
      triggerSource: "Unknown",
      ...this.after(sheetId, area),
    };
    this.raise("Worksheet DataChanged", sheetId, args);
    this.raise("WorksheetCollection DataChanged", "", args);
    for (const table of this.book.grid.tables()) {
      if (table.sheetId !== sheetId || intersection(table.area, area) === null) continue;
      this.raise("Table DataChanged", table.id, { ...args, tableId: table.id });
      this.raise("TableCollection DataChanged", "", { ...args, tableId: table.id });
    }
  }

  /** Excel tells the new value of a single cell. */
  private after(sheetId: string, area: GridArea): object {
    if (area.rows !== 1 || area.columns !== 1) return {};
    const value = this.book.grid.read(sheetId, area)[0]?.[0]?.value ?? "";
    const valueTypeAfter = typeof value === "number" ? "Double" : value === "" ? "Empty" : "String";
    return { valueAfter: value, valueTypeAfter };
  }

  private raise(key: string, target: string, args: object): void {
    const type = NUMBERS[key];
    if (type !== undefined && this.listening(key)) this.send({ type, target, args });
  }
}
