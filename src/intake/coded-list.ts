/**
 * A list in which the same few items come again and again: the different ones once, and by place which of
 * them stands there. What is true of an item is found once for all places.
 */
export class CodedList<Item> {
  /** `codes` says by place where in `items` its item is; items that stand nowhere do no harm. */
  constructor(
    readonly items: readonly Item[],
    readonly codes: Uint32Array
  ) {}

  /** A list written out. */
  static of<Item>(list: readonly Item[]): CodedList<Item> {
    const known = new Map<Item, number>();
    const codes = Uint32Array.from(list, (item) => {
      const code = known.get(item) ?? known.size;
      if (code === known.size) known.set(item, code);
      return code;
    });
    return new CodedList([...known.keys()], codes);
  }

  /** The same item so many times. */
  static same<Item>(item: Item, length: number): CodedList<Item> {
    return new CodedList([item], new Uint32Array(length));
  }

  get length(): number {
    return this.codes.length;
  }

  /** The item at a place; undefined behind the end. */
  at(place: number): Item | undefined {
    const code = this.codes[place];
    return code === undefined ? undefined : this.items[code];
  }

  map<Other>(change: (item: Item) => Other): CodedList<Other> {
    return new CodedList(this.items.map(change), this.codes);
  }

  /** The items at these places. */
  pick(places: ArrayLike<number>): CodedList<Item> {
    const picked = new Uint32Array(places.length);
    for (let at = 0; at < places.length; at += 1) picked[at] = this.codes[places[at] ?? 0] ?? 0;
    return new CodedList(this.items, picked);
  }

  /** This list, but the item of another wherever that one has any. */
  under(other: CodedList<Item>): CodedList<Item> {
    const { length } = this.items;
    const codes = this.codes.map((code, place) => {
      const above = other.codes[place] ?? 0;
      return other.items[above] === null ? code : length + above;
    });
    return new CodedList([...this.items, ...other.items], codes);
  }

  /** True when an item of which something holds stands somewhere. */
  some(holds: (item: Item) => boolean): boolean {
    const held = new Uint8Array(this.items.length);
    this.items.forEach((item, code) => {
      if (holds(item)) held[code] = 1;
    });
    return held.includes(1) && this.codes.some((code) => held[code] === 1);
  }

  /** The different items that stand somewhere, or where `counts` says so, in the order in which they come. */
  different(counts?: (place: number) => boolean): Item[] {
    const { items, codes } = this;
    const met = new Uint8Array(items.length);
    const found = new Set<Item>();
    for (let place = 0; place < codes.length; place += 1) {
      const code = codes[place] ?? 0;
      if (met[code] === 1 || counts?.(place) === false) continue;
      met[code] = 1;
      found.add(items[code] as Item);
    }
    return [...found];
  }
}
