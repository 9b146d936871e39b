import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";

const OWNER = "custom xml";

/** The XML parts kept with the document; `namespace` narrows to one. */
export class CustomXmlPartCollection extends ExcelObject {
  static override readonly typeName: string = "CustomXmlPartCollection";

  constructor(
    book: Book,
    protected readonly namespace: string | null = null
  ) {
    super(book);
  }

  add(xml: string): CustomXmlPart {
    if (namespaceOf(xml) === null) throw refuse("InvalidArgument", "That is not XML.");
    const id = `{${this.book.newId("xml")}}`;
    this.book.remember(OWNER, { [id]: xml });
    return new CustomXmlPart(this.book, id);
  }
  listed(): readonly CustomXmlPart[] {
    return Object.entries(this.book.factsOf(OWNER))
      .filter(([, xml]) => typeof xml === "string")
      .map(([id]) => new CustomXmlPart(this.book, id))
      .filter((part) => this.namespace === null || part.namespaceUri === this.namespace);
  }
  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.book, namespace);
  }
  getCount(): number {
    return this.listed().length;
  }
  getItem(id: string): CustomXmlPart {
    const found = this.getItemOrNullObject(id);
    if (found === null) throw refuse("ItemNotFound", "The XML part has been deleted.");
    return found;
  }
  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.listed().find((part) => part.id === id) ?? null;
  }
}

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  static override readonly typeName: string = "CustomXmlPartScopedCollection";

  getOnlyItem(): CustomXmlPart {
    const only = this.getOnlyItemOrNullObject();
    if (only === null) throw refuse("ItemNotFound", "There is not exactly one such part.");
    return only;
  }
  /** Null when there are none or several. */
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this.listed();
    return parts.length === 1 ? (parts[0] ?? null) : null;
  }
}

/** One XML part. */
export class CustomXmlPart extends ExcelObject {
  static override readonly typeName: string = "CustomXmlPart";

  constructor(
    book: Book,
    private readonly partId: string
  ) {
    super(book);
  }

  override pathId(): string {
    return this.partId;
  }
  get id(): string {
    return this.partId;
  }
  get namespaceUri(): string {
    return namespaceOf(this.getXml()) ?? "";
  }
  getXml(): string {
    const xml = this.book.factsOf(OWNER)[this.partId];
    if (typeof xml !== "string") throw refuse("ItemNotFound", "The XML part has been deleted.");
    return xml;
  }
  setXml(xml: string): void {
    this.getXml();
    if (namespaceOf(xml) === null) throw refuse("InvalidArgument", "That is not XML.");
    this.book.remember(OWNER, { [this.partId]: xml });
  }
  delete(): void {
    this.getXml();
    this.book.remember(OWNER, { [this.partId]: undefined });
  }
}

/** Namespace of the root element, "" where it has none, null where there is no element. */
function namespaceOf(xml: string): string | null {
  const root = /<([A-Za-z_][\w.-]*(?::[\w.-]+)?)((?:\s+[^<>]*)?)\/?>/.exec(
    xml.replace(/<\?.*?\?>|<!--.*?-->/gs, "")
  );
  if (root === null) return null;
  const prefix = root[1]?.includes(":") === true ? `:${root[1].split(":")[0] ?? ""}` : "";
  const declared = new RegExp(`\\sxmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? "");
  return declared?.[1] ?? "";
}
