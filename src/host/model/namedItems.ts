import { refuse } from "../protocol/officeError";
import { isValidName } from "./address";
import type { Book, Place } from "./book";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";

/**
 * The defined names of the book. Names of one sheet are kept with the book: the grid has one scope.
 */
export class NamedItemCollection extends ExcelObject {
  static override readonly typeName: string = "NamedItemCollection";

  constructor(
    book: Book,
    private readonly sheetId: string | null
  ) {
    super(book);
  }

  listed(): readonly NamedItem[] {
    return this.book.grid
      .names()
      .map(({ name }) => new NamedItem(this.book, name))
      .filter((item) => this.sheetId === null || item.sheetScope() === this.sheetId);
  }
  getCount(): number {
    return this.listed().length;
  }

  async add(name: string, reference: Range | string, comment?: string): Promise<NamedItem> {
    if (!isValidName(name)) throw refuse("InvalidArgument", `"${name}" is not a valid name.`);
    const wanted = name.toLowerCase();
    const taken = [...this.book.grid.names(), ...this.book.grid.tables()];
    if (taken.some((other) => other.name.toLowerCase() === wanted)) {
      throw refuse("ItemAlreadyExists", `The name "${name}" is already in use.`);
    }
    const formula = typeof reference === "string" ? reference : reference.absoluteAddress();
    const complete = formula.startsWith("=") ? formula : `=${formula}`;
    await this.book.grid.addName(name, complete);
    const scope = this.sheetId === null ? {} : { scope: this.sheetId };
    const note = typeof comment === "string" ? { comment } : {};
    if (this.sheetId !== null || "comment" in note) {
      this.book.remember(`name ${name}`, { ...scope, ...note });
    }
    return new NamedItem(this.book, name);
  }

  async addFormulaLocal(name: string, formula: string, comment?: string): Promise<NamedItem> {
    return this.add(name, formula.startsWith("=") ? formula : `=${formula}`, comment);
  }

  getItem(name: string): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (found === null) throw refuse("ItemNotFound", `There is no name "${name}".`);
    return found;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    const wanted = name.toLowerCase();
    return this.listed().find((item) => item.name.toLowerCase() === wanted) ?? null;
  }
}

/** One defined name: a range, a number, a text or a formula. */
export class NamedItem extends ExcelObject {
  static override readonly typeName: string = "NamedItem";

  constructor(
    book: Book,
    private readonly called: string
  ) {
    super(book);
  }

  override pathId(): string {
    return this.called;
  }
  get name(): string {
    return this.called;
  }
  get formula(): string {
    const known = this.book.grid.names().find(({ name }) => name === this.called);
    if (known === undefined) throw refuse("ItemNotFound", "The name has been deleted.");
    return known.formula;
  }
  set formula(formula: string) {
    this.book.later(
      this.book.grid
        .deleteName(this.called)
        .then(() => this.book.grid.addName(this.called, formula))
    );
  }
  get type(): string {
    const place = this.#place;
    if (place !== null) return "Range";
    const text = this.formula.slice(1);
    if (/^".*"$/s.test(text)) return "String";
    if (/^(TRUE|FALSE)$/i.test(text)) return "Boolean";
    if (text.includes("#REF!")) return "Error";
    return Number.isFinite(Number(text)) ? "Double" : "String";
  }
  get value(): unknown {
    const place = this.#place;
    if (place !== null) return new Range(this.book, place.sheetId, place.area).address;
    const text = this.formula.slice(1);
    const number = Number(text);
    return Number.isFinite(number) ? number : text.replace(/^"(.*)"$/s, "$1");
  }
  get comment(): string {
    const known = this.book.factsOf(`name ${this.called}`).comment;
    return typeof known === "string" ? known : "";
  }
  set comment(comment: string) {
    this.book.remember(`name ${this.called}`, { comment });
  }
  get visible(): boolean {
    return this.book.factsOf(`name ${this.called}`).visible !== false;
  }
  set visible(visible: boolean) {
    this.book.remember(`name ${this.called}`, { visible });
  }
  get scope(): string {
    return this.sheetScope() === null ? "Workbook" : "Worksheet";
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw refuse("InvalidReference", `"${this.called}" is not a range.`);
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const place = this.#place;
    return place === null ? null : new Range(this.book, place.sheetId, place.area);
  }
  async delete(): Promise<void> {
    await this.book.grid.deleteName(this.called);
    this.book.forget(`name ${this.called}`);
  }

  /** Id of the sheet the name belongs to; null for the whole book. */
  sheetScope(): string | null {
    const scope = this.book.factsOf(`name ${this.called}`).scope;
    return typeof scope === "string" ? scope : null;
  }

  get #place(): Place | null {
    return this.book.place(this.formula, this.book.grid.activeSheet());
  }
}
