import { refuse } from "../protocol/officeError";
import { ExcelObject } from "./excelObject";
import type { Book } from "./book";

const OWNER = "settings";

/** The settings an add-in keeps in the document; values are JSON. */
export class SettingCollection extends ExcelObject {
  static override readonly typeName: string = "SettingCollection";

  add(key: string, value: unknown): Setting {
    this.book.remember(OWNER, { [key]: value });
    return new Setting(this.book, key);
  }
  listed(): readonly Setting[] {
    return Object.entries(this.book.factsOf(OWNER))
      .filter(([, value]) => value !== undefined)
      .map(([key]) => new Setting(this.book, key));
  }
  getCount(): number {
    return this.listed().length;
  }
  getItem(key: string): Setting {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw refuse("ItemNotFound", `There is no setting "${key}".`);
    return found;
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.listed().find((setting) => setting.key === key) ?? null;
  }
}

/** One setting. */
export class Setting extends ExcelObject {
  static override readonly typeName: string = "Setting";

  constructor(
    book: Book,
    private readonly called: string
  ) {
    super(book);
  }

  override pathId(): string {
    return this.called;
  }
  get key(): string {
    return this.called;
  }
  get value(): unknown {
    return this.book.factsOf(OWNER)[this.called];
  }
  set value(value: unknown) {
    this.book.remember(OWNER, { [this.called]: value });
  }
  delete(): void {
    this.book.remember(OWNER, { [this.called]: undefined });
  }
}
