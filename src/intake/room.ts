/** The list with room for so many: doubled, so that a list that grows is seldom copied. */
export function withRoom<List extends Uint32Array | Uint8Array>(
  list: List,
  count: number,
  make: (length: number) => List
): List {
  if (count <= list.length) return list;
  const grown = make(Math.max(count, list.length * 2));
  grown.set(list);
  return grown;
}

export const numbers = (length: number): Uint32Array => new Uint32Array(length);
export const bytes = (length: number): Uint8Array => new Uint8Array(length);
