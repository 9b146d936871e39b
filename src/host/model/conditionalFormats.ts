import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  IconSetConditionalFormat,
} from "./conditionalFormatKinds";
import { DataBarConditionalFormat } from "./conditionalFormatBars";
import { type ConditionalFormatDraft, draftOf, gridRule } from "./conditionalFormatRule";
import { ExcelObject } from "./excelObject";
import type { Range } from "./range";
import { areaText, intersection } from "./address";

const TYPES = ["Custom", "IconSet", "CellValue", "DataBar"];

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
    const draft: ConditionalFormatDraft = {
      id: this.book.newId("cf"),
      type,
      formula: "",
      cellValueRule: null,
      thresholds: [33, 67],
      barFrom: 0,
      style: "ThreeTrafficLights1",
      stopIfTrue: false,
      showIconOnly: false,
      priority: known.length,
    };
    this.book.atEnd(draft.id, async () => {
      const rule = gridRule(draft, areaText(this.range.area));
      const id = await this.book.grid.addConditionalFormat(sheetId, this.range.area, rule);
      const { stopIfTrue, showIconOnly } = draft;
      if (stopIfTrue || showIconOnly) {
        this.book.remember(`conditional format ${id}`, { stopIfTrue, showIconOnly });
      }
    });
    return new ConditionalFormat(this.book, this.range, draft);
  }

  listed(): readonly ConditionalFormat[] {
    return this.book.grid
      .conditionalFormats(this.range.alive())
      .filter(({ area }) => intersection(area, this.range.area) !== null)
      .map(({ id, rule }, priority) => {
        const known = this.book.factsOf(`conditional format ${id}`);
        const draft = draftOf(id, rule, priority);
        draft.stopIfTrue = known.stopIfTrue === true;
        draft.showIconOnly = known.showIconOnly === true;
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
    private readonly draft: ConditionalFormatDraft
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
  get dataBar(): DataBarConditionalFormat {
    return new DataBarConditionalFormat(this.book, this.of("DataBar"));
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.draft.type === "DataBar" ? this.dataBar : null;
  }
  getRange(): Range {
    return this.range;
  }

  private of(type: string): ConditionalFormatDraft {
    if (this.draft.type === type) return this.draft;
    throw refuse("InvalidOperation", `The conditional format is of type ${this.draft.type}.`);
  }
}
