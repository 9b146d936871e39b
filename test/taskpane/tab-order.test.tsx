import { keepTabInPane, leavesPane } from "../../src/taskpane/tab-order";

/** Two languages, a heading that only the program focuses, a button that waits, and two that work. */
const page = `
  <input type="radio" name="language" id="en" />
  <input type="radio" name="language" id="fr" checked />
  <h2 tabindex="-1" id="heading">Step</h2>
  <input id="title" />
  <button id="next">Next</button>
  <button disabled id="waiting">Wait</button>`;

beforeEach(() => {
  document.body.innerHTML = page;
});

const at = (id: string): Element => document.getElementById(id) ?? document.body;

it.each([
  ["heading", false, false],
  ["heading", true, false],
  ["title", false, false],
  ["next", false, true],
  ["next", true, false],
  ["fr", true, true],
  ["fr", false, false],
  ["body", false, false],
] as const)("from %s, backwards %s: leaves the pane %s", (id, backwards, leaves) => {
  expect(leavesPane(at(id), backwards)).toBe(leaves);
});

it("keeps from Office.js only the Tab that stays in the pane", () => {
  keepTabInPane(document);
  const seen: string[] = [];
  window.addEventListener("keydown", ({ key, target }) => {
    seen.push(`${key} ${(target as Element).id}`);
  });
  for (const [id, key] of [
    ["heading", "Tab"],
    ["next", "Tab"],
    ["heading", "Escape"],
  ] as const) {
    at(id).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }
  expect(seen).toEqual(["Tab next", "Escape heading"]);
});
