import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readDemands, type DemandCheck } from "../scripts/generate/demands";
import { channels } from "../src/catalogue/channels";
import { departmentIds } from "../src/catalogue/departments";
import { kpiById, kpis } from "../src/catalogue/kpis";
import { objectiveIds, objectives } from "../src/catalogue/objectives";
import { funnelStages } from "../src/catalogue/types";
import { evaluate } from "../src/formulas";
import { functions } from "../src/functions/all";
import { planWorkbook } from "../src/plan/plan";
import { mostKpisOfAnObjective, proposedKpis } from "../src/plan/proposed";
import type { ValidationPlan } from "../src/plan/workbook";
import { platforms } from "../src/platforms";
import { allCells, cellsOf } from "./plan/cells";
import { ads, page, setup } from "./plan/story";
import { describeWithShared, sharedFolder } from "./support/shared";

const demands = readDemands();
const met = demands.flatMap((demand) => ("check" in demand ? [demand] : []));

/** Everything chosen, so that every sheet appears. */
const { plan } = planWorkbook(
  setup({ objectives: [...objectiveIds], departments: [...departmentIds] }),
  [ads, page]
);

const lacking = (known: readonly string[], wanted: readonly string[] = []) =>
  wanted.filter((name) => !known.includes(name));

type Choices = Extract<ValidationPlan["rule"], { kind: "list" }>["source"];

/** What a drop-down offers, typed or in the cells of some sheet. */
function choicesOf(source: Choices): string[] {
  if (!("sheet" in source)) return [...source];
  const { row, column, rows } = source.area;
  return plan.sheets
    .filter(({ key }) => key === source.sheet)
    .flatMap(cellsOf)
    .filter((each) => each.column === column && each.row >= row && each.row < row + rows)
    .flatMap(({ cell: { value } }) => (typeof value === "string" ? value : []));
}

function textsOf(key: string): string[] {
  const sheet = plan.sheets.find((each) => each.key === key);
  if (sheet === undefined) return [];
  const cells = cellsOf(sheet).flatMap(({ cell }) => [
    typeof cell.value === "string" ? cell.value : "",
    cell.formula?.native ?? "",
  ]);
  const lists = sheet.validations.flatMap(({ rule }) =>
    rule.kind === "list" ? choicesOf(rule.source) : []
  );
  return [...cells, ...lists].map((text) => text.toLowerCase());
}

function sheetFaults({ sheet, cells = [] }: DemandCheck): string[] {
  if (sheet === undefined) return [];
  const texts = textsOf(sheet);
  if (texts.length === 0) return [`no sheet ${sheet}`];
  return cells.filter((wanted) => !texts.some((text) => text.includes(wanted.toLowerCase())));
}

function catalogueFaults(check: DemandCheck): string[] {
  const unpaired = (check.paired ?? []).filter((id) => kpiById(id)?.pairedWith === undefined);
  const stageless = check.stages
    ? funnelStages.filter((stage) => !kpis.some((kpi) => kpi.stage === stage))
    : [];
  const homeless = check.everyKpiHasAnObjective
    ? kpis.filter(({ id }) => !objectives.some((each) => each.kpis.includes(id)))
    : [];
  const wrongMonths = Object.entries(check.channels ?? {}).filter(([id, [first, full]]) => {
    const channel = channels.find((each) => each.id === id);
    return channel?.firstReadable !== first || channel.fullyReadable !== full;
  });
  const tooMany = objectives.filter(
    (objective) =>
      proposedKpis(objective, { departments: [] }).length >
      (check.mostProposed ?? mostKpisOfAnObjective)
  );
  return [
    ...lacking(
      kpis.map(({ id }) => id),
      check.kpis
    ),
    ...lacking([...new Set(kpis.map(({ confidence }) => confidence))], check.confidence),
    ...lacking([...new Set(kpis.map(({ returnKind }) => returnKind))], check.returnKinds),
    ...[...unpaired, ...stageless],
    ...[...homeless, ...tooMany].map(({ id }) => id),
    ...wrongMonths.map(([id]) => id),
  ];
}

function functionFaults(check: DemandCheck): string[] {
  const silent = Object.entries(check.help ?? {}).filter(([name, word]) => {
    const help = functions.find((each) => each.name === name)?.help.description.en ?? "";
    return !help.toLowerCase().includes(word);
  });
  const wrong = Object.entries(check.values ?? {}).filter(
    ([formula, value]) => evaluate(formula.slice(1), () => Number.NaN) !== value
  );
  return [
    ...lacking(
      functions.map(({ name }) => name),
      check.functions
    ),
    ...[...silent, ...wrong].map(([name]) => name),
  ];
}

test.each(met.map((demand) => [demand.no, demand.demand, demand] as const))(
  "demand %s: %s",
  (_, __, { check }) => {
    const inputs = allCells(plan).flatMap(({ cell }) => cell.input ?? []);
    const chosen = [
      ...lacking(objectiveIds, check.objectives),
      ...lacking(departmentIds, check.departments),
      ...lacking(
        platforms.map(({ id }) => id),
        check.platforms
      ),
      ...lacking(inputs, check.input === undefined ? [] : [check.input]),
    ];
    expect([
      ...chosen,
      ...sheetFaults(check),
      ...catalogueFaults(check),
      ...functionFaults(check),
    ]).toEqual([]);
  }
);

test("no number stands twice, and the page for people is there", () => {
  const numbers = demands.map(({ no }) => no);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(existsSync(path.resolve(__dirname, "../docs/demands.md"))).toBe(true);
});

describeWithShared("the founding documents' own list", () => {
  test("every row of it is answered", () => {
    const list = readFileSync(path.join(sharedFolder, "demands.md"), "utf8");
    const rows = [...list.matchAll(/^\| (\d\.\d+) \|/gm)].map(([, number]) => number);
    expect(demands.map(({ no }) => no)).toEqual(rows);
  });
});
