import { decode, encode, type PartText } from "./encoding";
import { edited, type Edit } from "./edits";
import { zip } from "./zip";

/** The parts of an opened file; only what is changed is ever written anew. */
export class Parts {
  /** Part names are the same in any case. */
  private readonly paths: Map<string, string>;
  private readonly texts = new Map<string, PartText>();

  constructor(private readonly contents: Map<string, Uint8Array>) {
    this.paths = new Map([...contents.keys()].map((path) => [path.toLowerCase(), path]));
  }

  list(): string[] {
    return [...this.contents.keys()];
  }

  /** The name of a part as the file spells it; undefined where there is none. */
  find(path: string): string | undefined {
    return this.paths.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** The XML of a part; "" where there is none. */
  text(path: string): string {
    return this.read(path).text;
  }

  edit(path: string, edits: readonly Edit[]): void {
    if (edits.length > 0) this.replace(path, edited(this.text(path), edits));
  }

  /** Puts another text in the place of a part's, stored as the old one was. */
  replace(path: string, text: string): void {
    const { encoding } = this.read(path);
    this.texts.set(path, { text, encoding });
    this.contents.set(path, encode({ text, encoding }));
  }

  add(path: string, text: string): void {
    this.paths.set(path.toLowerCase(), path);
    this.contents.set(path, encode({ text, encoding: "utf-8" }));
  }

  remove(path: string): void {
    this.contents.delete(path);
    this.texts.delete(path);
    this.paths.delete(path.toLowerCase());
  }

  /** Lets go of a text that is not needed any more: sheets are large. */
  forget(path: string): void {
    this.texts.delete(path);
  }

  toBytes(): Uint8Array {
    return zip(this.contents);
  }

  private read(path: string): PartText {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const bytes = this.contents.get(path);
    const read: PartText = bytes === undefined ? { text: "", encoding: "utf-8" } : decode(bytes);
    this.texts.set(path, read);
    return read;
  }
}
