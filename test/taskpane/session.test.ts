import { recall, remember } from "../../src/taskpane/session";
import { firstState, wizard, type WizardAction } from "../../src/taskpane/wizard";
import { table } from "./fake-workspace";

/** A storage in memory, as a browser gives it. */
function memory(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => {
      items.clear();
    },
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => items.delete(key),
    setItem: (key, value) => items.set(key, value),
  };
}

const actions: WizardAction[] = [
  { type: "language", language: "fr" },
  { type: "objective", id: "leads", chosen: true },
  { type: "title", text: "Printemps" },
  { type: "read", source: { kind: "paste" }, tables: [table()], issues: [] },
  { type: "table-answer", id: "t1", answer: { currency: "CHF", from: "", platform: "Mine" } },
  { type: "pasted", text: "secret numbers" },
  { type: "next" },
  { type: "next" },
  { type: "next" },
];

it("remembers answers and step, and nothing of the exports", () => {
  const storage = memory();
  const state = actions.reduce(wizard, firstState("en"));
  expect(state.step).toBe("review");
  remember(state, storage);
  const stored = JSON.stringify(storage.getItem("rosi.wizard.2"));
  expect(stored).not.toMatch(/1234\.5|secret numbers|campaigns\.csv/);
  const again = recall(storage);
  expect(again?.answers).toEqual(state.answers);
  expect(again?.tables).toEqual([]);
  expect(again?.step).toBe("data");
});

it.each(["", "{", "null", '{"step":"build","answers":{"language":"de"}}'])(
  "starts afresh from %j",
  (text) => {
    const storage = memory();
    storage.setItem("rosi.wizard.2", text);
    expect(recall(storage)).toBeNull();
  }
);

it("works where storage is denied", () => {
  const deny = () => {
    throw new Error("denied");
  };
  const denied = Object.assign(memory(), { getItem: deny, setItem: deny });
  remember(firstState("en"), denied);
  expect(recall(denied)).toBeNull();
});
