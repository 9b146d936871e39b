import { assumptions } from "../../src/catalogue/assumptions";
import { channels } from "../../src/catalogue/channels";
import { costLines } from "../../src/catalogue/costs";
import { definitionSources } from "../../src/catalogue/definition-sources";
import { departments } from "../../src/catalogue/departments";
import { kpis } from "../../src/catalogue/kpis";
import { metrics } from "../../src/catalogue/metrics";
import { objectives } from "../../src/catalogue/objectives";
import { planIssues } from "../../src/locale/issues/plan";
import type { Words } from "../../src/locale/language";
import * as sheets from "../../src/locale/sheets";

/** Every pair of texts inside a value, however deep. */
function wordsIn(value: unknown): Words[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "fr" in value) return [value as Words];
  return Object.values(value).flatMap(wordsIn);
}

const all = wordsIn([
  sheets,
  planIssues,
  kpis,
  metrics,
  objectives,
  departments,
  assumptions,
  channels,
  costLines,
  definitionSources,
]);

test("there are words to look at", () => {
  expect(all.length).toBeGreaterThan(300);
});

test("French has its spaces before double signs and its apostrophes", () => {
  // ICU arguments such as `{count, plural, one {# …}}` are no French.
  const wrong = all.filter(({ fr }) => / [:;!?%»]|« |'/.test(fr.replace(/\{[a-z]+, plural,/g, "")));
  expect(wrong.map(({ fr }) => fr)).toEqual([]);
});

test("both languages take the same values", () => {
  const slots = (text: string) =>
    [...text.matchAll(/\{([a-z]+)[},]/g)].map(([, name]) => name).sort();
  const wrong = all.filter(
    ({ en, fr }) =>
      new Set(slots(en)).size !== new Set(slots(fr)).size ||
      slots(en).some((slot) => !slots(fr).includes(slot))
  );
  expect(wrong).toEqual([]);
});
