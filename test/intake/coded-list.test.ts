import fc from "fast-check";
import { CodedList } from "../../src/intake/coded-list";

const few = fc.constantFrom("Spring", "Summer", "", null);
const lists = fc.array(few, { minLength: 1 });
const written = <Item>(list: CodedList<Item>): unknown[] =>
  Array.from({ length: list.length }, (_, place) => list.at(place));

test("a list says at each place what was written there, and nothing behind its end", () => {
  fc.assert(
    fc.property(lists, (items) => {
      expect(written(CodedList.of(items))).toEqual(items);
      expect(CodedList.of(items).at(items.length)).toBeUndefined();
    })
  );
  expect(written(CodedList.same("EUR", 3))).toEqual(["EUR", "EUR", "EUR"]);
});

test("each different item is told once, in the order in which they come", () => {
  fc.assert(
    fc.property(lists, fc.array(fc.boolean()), (items, counts) => {
      const list = CodedList.of(items);
      expect(list.different()).toEqual([...new Set(items)]);
      const counted = items.filter((_, place) => counts[place] === true);
      expect(list.different((place) => counts[place] === true)).toEqual([...new Set(counted)]);
    })
  );
  const unused = new CodedList(["", "Spring", "Summer", "Spring"], Uint32Array.of(3, 2, 1));
  expect(unused.different()).toEqual(["Spring", "Summer"]);
});

test("a list changes, and is picked from, as one that is written out", () => {
  fc.assert(
    fc.property(lists, fc.array(fc.nat()), (items, numbers) => {
      const places = numbers.map((number) => number % items.length);
      const lengthOf = (item: string | null): number => item?.length ?? -1;
      expect(written(CodedList.of(items).map(lengthOf))).toEqual(items.map(lengthOf));
      expect(written(CodedList.of(items).pick(places))).toEqual(
        places.map((place) => items[place])
      );
    })
  );
});

test("an item of the list on top hides the one below it, where it has one", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(few, few)), (pairs) => {
      const [below, above] = [pairs.map(([item]) => item), pairs.map(([, item]) => item)];
      expect(written(CodedList.of(below).under(CodedList.of(above)))).toEqual(
        pairs.map(([one, other]) => other ?? one)
      );
    })
  );
});
