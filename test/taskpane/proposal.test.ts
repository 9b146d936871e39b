import { noAnswers } from "../../src/taskpane/answers";
import { proposal } from "../../src/taskpane/proposal";
import { record, table } from "../plan/story";

const spent = table("spent", [record("2026-01-05", { spend: 3, impressions: 9 })]);
const clicked = table("clicked", [record("2026-01-05", { link_clicks: 3, impressions: 9 })]);
const both = table("both", [record("2026-01-05", { spend: 3, link_clicks: 3 })]);

test.each([
  ["different exports", [spent, clicked], { apart: true, missing: [] }],
  ["one export", [spent, clicked, both], { apart: false, missing: [] }],
  ["one export that lacks clicks", [spent], { apart: false, missing: ["link_clicks"] }],
])("of a cost per click whose figures come from %s, it says so", (_, tables, expected) => {
  const groups = proposal({ ...noAnswers("en"), objectives: ["traffic"] }, tables);
  const choice = groups.flatMap(({ choices }) => choices).find(({ kpi }) => kpi.id === "cpc");
  expect(choice).toMatchObject({
    apart: expected.apart,
    missing: expected.missing.map((id) => ({ id })),
  });
});
