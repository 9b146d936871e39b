import { functions } from "../../src/functions/all";
import { findFunctions } from "../../src/taskpane/library/find";

it("finds by name, sentence or parameter, whatever the case and the accents", () => {
  expect(findFunctions("rosi", "en")[0]?.name).toBe("ROSI");
  const accented = findFunctions("dépensée", "fr").map(({ name }) => name);
  expect(accented).toEqual(findFunctions("DEPENSEE", "fr").map(({ name }) => name));
  expect(accented).toContain("ROSI");
  expect(findFunctions("no such function", "en")).toEqual([]);
  expect(findFunctions(" ", "en")).toHaveLength(functions.length);
});
