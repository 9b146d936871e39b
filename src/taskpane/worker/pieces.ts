/** Where a part of a value belongs: keys and indexes from the top down. */
type Place = readonly (string | number)[];

/** A part of a long value, so small that the page that reads it does not stop. */
export type Piece = Readonly<
  { kind: "piece"; place: Place } & ({ json: string } | { bytes: Uint8Array })
>;

/** Items of a list that travel together; most long lists are rows of a table. */
export const itemsInPiece = 500;

/**
 * A JSON value, bytes allowed, in pieces: first all but its long lists, then these stretch by stretch.
 * As text, because a page takes in 50,000 rows of text several times quicker than as many objects.
 */
export function* piecesOf(value: unknown): Generator<Piece> {
  const lists: { place: Place; list: readonly unknown[] }[] = [];
  const blobs: Piece[] = [];
  const short = (part: unknown, place: Place): unknown => {
    if (part instanceof Uint8Array) {
      blobs.push({ kind: "piece", place, bytes: part });
      return null;
    }
    if (Array.isArray(part)) {
      if (part.length <= itemsInPiece) return part.map((item, at) => short(item, [...place, at]));
      lists.push({ place, list: part });
      return [];
    }
    if (typeof part !== "object" || part === null) return part;
    const entries = Object.entries(part);
    return Object.fromEntries(entries.map(([key, each]) => [key, short(each, [...place, key])]));
  };
  yield { kind: "piece", place: [], json: JSON.stringify(short(value, [])) };
  yield* blobs;
  for (const { place, list } of lists) {
    for (let start = 0; start < list.length; start += itemsInPiece) {
      const items = list.slice(start, start + itemsInPiece);
      yield { kind: "piece", place, json: JSON.stringify(items) };
    }
  }
}

type Parent = Record<string | number, unknown>;

/** Pieces as they come, put together again. */
export class Joined {
  private readonly top: Parent = {};

  add(piece: Piece): void {
    let parent = this.top;
    let last: string | number = "value";
    for (const key of piece.place) {
      parent = parent[last] as Parent;
      last = key;
    }
    const standing = parent[last];
    const part: unknown = "bytes" in piece ? piece.bytes : JSON.parse(piece.json);
    if (Array.isArray(standing) && Array.isArray(part)) standing.push(...(part as unknown[]));
    else parent[last] = part;
  }

  get value(): unknown {
    return this.top.value;
  }
}
