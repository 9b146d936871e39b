import type { CellFormat, GridArea } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { colorOf } from "./color";
import { ExcelObject } from "./excelObject";
import type { Formatted } from "./rangeFormat";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
type Side = keyof NonNullable<CellFormat["borders"]>;

/** The borders of a range. */
export class RangeBorderCollection extends ExcelObject {
  static override readonly typeName: string = "RangeBorderCollection";

  constructor(
    book: Book,
    private readonly range: Formatted
  ) {
    super(book);
  }

  get count(): number {
    return EDGES.length;
  }
  listed(): readonly RangeBorder[] {
    return EDGES.map((edge) => this.getItem(edge));
  }
  getItem(edge: string): RangeBorder {
    if (!EDGES.includes(edge)) throw refuse("InvalidArgument", `"${edge}" is not a border.`);
    return new RangeBorder(this.book, this.range, edge);
  }
  getItemAt(index: number): RangeBorder {
    return this.getItem(EDGES[index] ?? "");
  }
}

/** One border of a range. */
export class RangeBorder extends ExcelObject {
  static override readonly typeName: string = "RangeBorder";

  constructor(
    book: Book,
    private readonly range: Formatted,
    private readonly edge: string
  ) {
    super(book);
  }

  override pathId(): string {
    return this.edge;
  }
  get sideIndex(): string {
    return this.edge;
  }
  get color(): string {
    return this.#current.color;
  }
  set color(color: string) {
    this.apply({ color: colorOf(color) });
  }
  get style(): string {
    return this.#current.style === "None" ? "None" : "Continuous";
  }
  set style(style: string) {
    const { style: known } = this.#current;
    this.apply({ style: style === "None" ? "None" : known === "None" ? "Thin" : known });
  }
  get weight(): string {
    return this.#current.style === "Medium" ? "Medium" : "Thin";
  }
  set weight(weight: string) {
    this.apply({ style: weight === "Medium" || weight === "Thick" ? "Medium" : "Thin" });
  }

  get #current(): Border {
    const [target] = this.targets();
    if (target === undefined) return { color: "#000000", style: "None" };
    const { area, side } = target;
    const { borders } = this.book.grid.formatAt(this.range.alive(), area.row, area.column);
    return borders?.[side] ?? { color: "#000000", style: "None" };
  }

  /** A colour without a style draws a thin line, as Excel does. */
  private apply(change: Partial<Border>): void {
    const known = this.#current;
    const style = change.style ?? (known.style === "None" ? "Thin" : known.style);
    const border: Border = { color: change.color ?? known.color, style };
    for (const { area, side } of this.targets()) {
      const format: CellFormat = { borders: { [side]: border } };
      this.book.later(this.book.grid.format(this.range.alive(), area, format));
    }
  }

  /** The cells whose border it is, with the side of the cell. */
  private targets(): { area: GridArea; side: Side }[] {
    const { row, column, rows, columns } = this.range.area;
    switch (this.edge) {
      case "EdgeTop":
        return [{ area: { row, column, rows: 1, columns }, side: "top" }];
      case "EdgeBottom":
        return [{ area: { row: row + rows - 1, column, rows: 1, columns }, side: "bottom" }];
      case "EdgeLeft":
        return [{ area: { row, column, rows, columns: 1 }, side: "left" }];
      case "EdgeRight":
        return [{ area: { row, column: column + columns - 1, rows, columns: 1 }, side: "right" }];
      case "InsideHorizontal":
        return rows < 2 ? [] : [{ area: { row, column, rows: rows - 1, columns }, side: "bottom" }];
      case "InsideVertical":
        return columns < 2
          ? []
          : [{ area: { row, column, rows, columns: columns - 1 }, side: "right" }];
      default:
        return [];
    }
  }
}

type Border = NonNullable<NonNullable<CellFormat["borders"]>[Side]>;
