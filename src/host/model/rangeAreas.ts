import { areaText } from "./address";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import type { Range } from "./range";

/** Several ranges of one sheet, as far as a print area needs them. */
export class RangeAreas extends ExcelObject {
  static override readonly typeName: string = "RangeAreas";

  constructor(
    book: Book,
    readonly ranges: readonly Range[]
  ) {
    super(book);
  }

  get address(): string {
    return this.ranges.map(({ address }) => address).join(",");
  }
  get areaCount(): number {
    return this.ranges.length;
  }
  /** The areas without the name of their sheet: `A1:B2,A5:C6`. */
  get areaTexts(): string {
    return this.ranges.map(({ area }) => areaText(area)).join(",");
  }
}
