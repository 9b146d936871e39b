import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";

/** Texts an add-in keeps with a sheet. */
export class WorksheetCustomPropertyCollection extends ExcelObject {
  static override readonly typeName: string = "WorksheetCustomPropertyCollection";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  add(key: string, value: string): WorksheetCustomProperty {
    this.book.remember(this.#owner, { [key]: value });
    return new WorksheetCustomProperty(this.book, this.#owner, key);
  }
  listed(): readonly WorksheetCustomProperty[] {
    return Object.entries(this.book.factsOf(this.#owner))
      .filter(([, value]) => value !== undefined)
      .map(([key]) => new WorksheetCustomProperty(this.book, this.#owner, key));
  }
  getCount(): number {
    return this.listed().length;
  }
  getItem(key: string): WorksheetCustomProperty {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw refuse("ItemNotFound", `There is no property "${key}".`);
    return found;
  }
  getItemOrNullObject(key: string): WorksheetCustomProperty | null {
    const wanted = key.toLowerCase();
    return this.listed().find((property) => property.key.toLowerCase() === wanted) ?? null;
  }

  get #owner(): string {
    return `properties ${this.sheetId}`;
  }
}

/** One such text. */
export class WorksheetCustomProperty extends ExcelObject {
  static override readonly typeName: string = "WorksheetCustomProperty";

  constructor(
    book: Book,
    private readonly owner: string,
    private readonly name: string
  ) {
    super(book);
  }

  override pathId(): string {
    return this.name;
  }
  get key(): string {
    return this.name;
  }
  get value(): unknown {
    return this.book.factsOf(this.owner)[this.name];
  }
  set value(value: unknown) {
    this.book.remember(this.owner, { [this.name]: value });
  }
  delete(): void {
    this.book.remember(this.owner, { [this.name]: undefined });
  }
}
