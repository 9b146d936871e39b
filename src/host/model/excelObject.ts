import type { Book } from "./book";

/**
 * One object of the Excel object model. Getters are what the client may load, setters what it may
 * set, methods what it may call; fields of the class itself are out of its reach.
 */
export abstract class ExcelObject {
  static readonly typeName: string = "ClientObject";

  constructor(protected readonly book: Book) {}

  /** What the client keeps to find the object again; undefined where it has no identity. */
  pathId(): string | number | undefined {
    return undefined;
  }
}
