import { answersOf, noAnswers, type Answers } from "../../src/taskpane/answers";
import { forgetting, rememberedAnswer, remembering } from "../../src/taskpane/remembered";
import { setupOf } from "../../src/taskpane/setup-of";
import { table } from "./fake-workspace";

const named = (...headers: string[]) =>
  table({
    platform: null,
    columns: headers.map((header) => {
      return { header, metric: null, unit: null, role: "ignored" as const, confidence: 0 };
    }),
  });
const january = named("Name", "Coût", "Foo");
const said = [
  { role: "activity", metric: null },
  { role: "metric", metric: "spend" },
  { role: "ignored", metric: null },
] as const;

function remembered(): Answers {
  const answers: Answers = {
    ...noAnswers("en"),
    objectives: ["awareness"],
    tables: { t1: { platform: " Mine ", columns: said } },
  };
  return { ...answers, ...remembering(answers, january) };
}

it.each([
  ["the same headers", january, said],
  ["another order, case and accents", named("FOO", "name", "cout"), [said[2], said[0], said[1]]],
  ["one header more", named("Name", "Coût", "Foo", "Bar"), null],
  ["one header less", named("Name", "Coût"), null],
])("finds what was said by %s", (_, next, columns) => {
  expect(rememberedAnswer(remembered().mappings, next)).toEqual(
    columns === null ? null : { platform: "Mine", columns, remembered: true }
  );
});

it("keeps one meaning for the same headers, the last one", () => {
  const first = remembered();
  const columns = [said[0], said[2], said[2]];
  const changed = { ...first, tables: { t1: { columns } } };
  const { mappings } = remembering(changed, january);
  expect(mappings).toHaveLength(1);
  expect(rememberedAnswer(mappings, january)).toEqual({ columns, remembered: true });
});

it("forgets", () => {
  expect(forgetting(remembered(), january)).toEqual({ mappings: [], tables: {} });
});

it("tells columns with one header apart by their order", () => {
  const twice = named("Clicks", "Clicks");
  const columns = [
    { role: "metric", metric: "clicks" },
    { role: "ignored", metric: null },
  ] as const;
  const { mappings } = remembering({ ...noAnswers("en"), tables: { t1: { columns } } }, twice);
  expect(rememberedAnswer(mappings, twice)).toMatchObject({ columns });
});

it("travels with the setup of the workbook", () => {
  const answers = remembered();
  expect(answersOf(setupOf(answers, [])).mappings).toEqual(answers.mappings);
});
