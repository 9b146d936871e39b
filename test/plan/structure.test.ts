import { tokenize } from "@borgar/fx";
import { cellAt } from "../../src/plan/address";
import { kpis } from "../../src/catalogue/kpis";
import { planWorkbook } from "../../src/plan/plan";
import type { WorkbookPlan } from "../../src/plan/workbook";
import { allCells, cellsOf, referencesIn, relativeForm, type Standing } from "./cells";
import { ads, page, setup } from "./story";

const stories: [string, WorkbookPlan][] = (["en", "fr"] as const).flatMap((language) => [
  [`two imports, ${language}`, planWorkbook(setup({ language }), [ads, page]).plan],
  [
    `every KPI, ${language}`,
    planWorkbook(setup({ language, kpis: kpis.map(({ id }) => id) }), [ads, page]).plan,
  ],
  [`nothing, ${language}`, planWorkbook(setup({ language }), []).plan],
  [
    `names taken, ${language}`,
    planWorkbook(setup({ language }), [ads, page], {
      sheets: ["metrics", "TABLEAU DE BORD"],
      tables: ["METRICS"],
    }).plan,
  ],
]);

const formulas = (plan: WorkbookPlan) =>
  allCells(plan).flatMap((each) =>
    each.cell.formula === undefined ? [] : [{ ...each, formula: each.cell.formula }]
  );

const key = (sheet: string, row: number, column: number) => `${sheet}!${cellAt(row, column)}`;

describe.each(stories)("%s", (_, plan) => {
  test("every reference leads to a planned cell, every table column to a header", () => {
    const planned = new Set(allCells(plan).map((c) => key(c.sheet.name, c.row, c.column)));
    const headers = plan.sheets.flatMap((sheet) =>
      sheet.tables.flatMap(({ name, area }) =>
        cellsOf(sheet)
          .filter(({ row }) => row === area.row)
          .flatMap(({ cell: { value } }) => (typeof value === "string" ? `${name}[${value}]` : []))
      )
    );
    const lost = formulas(plan).flatMap(({ sheet, formula }) =>
      [formula.native, formula.functions ?? ""].flatMap((text) =>
        referencesIn(text, sheet.name)
          .filter((to) =>
            to.kind === "table"
              ? !headers.includes(`${to.table}[${to.header}]`)
              : !planned.has(key(to.sheet, to.rows[0], to.columns[0])) ||
                !planned.has(key(to.sheet, to.rows[1], to.columns[1]))
          )
          .map((to) => `${sheet.name} ${text} → ${JSON.stringify(to)}`)
      )
    );
    expect(lost).toEqual([]);
  });

  test("no formula leads back to itself", () => {
    const from = new Map(
      formulas(plan).map(({ sheet, row, column, formula }) => {
        const to = referencesIn(formula.native, sheet.name).flatMap((reference) => {
          if (reference.kind === "table") return [];
          const cells: string[] = [];
          for (let r = reference.rows[0]; r <= reference.rows[1]; r += 1) {
            for (let c = reference.columns[0]; c <= reference.columns[1]; c += 1) {
              cells.push(key(reference.sheet, r, c));
            }
          }
          return cells;
        });
        return [key(sheet.name, row, column), to];
      })
    );
    const done = new Set<string>();
    const open = new Set<string>();
    const circles: string[] = [];
    const visit = (cell: string): void => {
      if (open.has(cell)) circles.push(cell);
      if (done.has(cell) || open.has(cell)) return;
      open.add(cell);
      from.get(cell)?.forEach(visit);
      open.delete(cell);
      done.add(cell);
    };
    [...from.keys()].forEach(visit);
    expect(circles).toEqual([]);
  });

  test("a row of months says one thing", () => {
    const different = plan.sheets
      .filter(({ key: sheet }) => sheet === "kpis" || sheet === "investment")
      .flatMap((sheet) => {
        const months = formulas({ ...plan, sheets: [sheet] }).filter(({ column }) => column >= 5);
        const byRow = new Map<number, Set<string>>();
        for (const { row, column, formula } of months) {
          const forms = byRow.get(row) ?? new Set<string>();
          byRow.set(row, forms.add(relativeForm(formula.native, row, column)));
        }
        return [...byRow].filter(([, forms]) => forms.size > 1).map(([row]) => [sheet.name, row]);
      });
    expect(different).toEqual([]);
  });

  test("no number inside a formula could ever change", () => {
    // -1, 0, 1 and 2: signs, states, shares. 2, 4: of Wilson's interval. 6: decimals of ROUND. 12: months of a year.
    // 100, 1000: per hundred, per thousand.
    const allowed = ["-1", "0", "1", "2", "4", "6", "12", "100", "1000"];
    const numbers = formulas(plan).flatMap(({ formula }) =>
      tokenize(formula.native)
        .filter(({ type, value }) => type === "number" && !allowed.includes(value))
        .map(({ value }) => `${value} in ${formula.native}`)
    );
    expect(numbers).toEqual([]);
  });

  test("formulas use only functions that every spreadsheet since 2010 has", () => {
    const used = new Set(
      formulas(plan).flatMap(({ formula }) =>
        tokenize(formula.native).flatMap(({ type, value }) => (type === "func" ? [value] : []))
      )
    );
    const known =
      "ABS AND CHOOSE COUNT COUNTIF COUNTIFS DAY EDATE EOMONTH IF IFERROR INDEX INT ISNUMBER MATCH MAX MIN MOD MONTH NA NORM.S.INV NOT OR ROUND ROUNDUP SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TRIM YEAR";
    expect([...used].filter((name) => !known.split(" ").includes(name))).toEqual([]);
  });

  test("input looks mean inputs, and the other way round; no key stands twice", () => {
    const wrong = allCells(plan).filter(
      ({ cell }) => cell.style.startsWith("input") !== (cell.input !== undefined)
    );
    const keys = allCells(plan).flatMap(({ cell }) => cell.input ?? []);
    expect([wrong, keys.length]).toEqual([[], new Set(keys).size]);
  });

  test("an input is never a formula, and a validation covers nothing but inputs", () => {
    const cells = new Map(allCells(plan).map((c) => [key(c.sheet.name, c.row, c.column), c]));
    const uncovered = plan.sheets.flatMap((sheet) =>
      sheet.validations.flatMap(({ area }) =>
        Array.from({ length: area.rows * area.columns }, (__, index) => {
          const row = area.row + Math.floor(index / area.columns);
          return key(sheet.name, row, area.column + (index % area.columns));
        }).filter((at) => cells.get(at)?.cell.input === undefined)
      )
    );
    const computedInputs = allCells(plan).filter(
      ({ cell }: Standing) => cell.input !== undefined && cell.formula !== undefined
    );
    expect([uncovered, computedInputs]).toEqual([[], []]);
  });

  test("blocks do not overlap, and no number is left without an honest value", () => {
    const keys = allCells(plan).map((c) => key(c.sheet.name, c.row, c.column));
    const odd = allCells(plan).filter(
      ({ cell }) => typeof cell.value === "number" && !Number.isFinite(cell.value)
    );
    expect([keys.length, odd]).toEqual([new Set(keys).size, []]);
  });
});

test("English and French plans have the same shape", () => {
  const shape = (language: "en" | "fr") =>
    planWorkbook(setup({ language }), [ads, page]).plan.sheets.map((sheet) => ({
      key: sheet.key,
      // Columns of names from outside are as wide as those, whose words follow the language.
      widths: sheet.key === "metrics" ? sheet.widths.length : sheet.widths,
      cells: cellsOf(sheet).map(({ row, column, cell }) => [
        cellAt(row, column),
        cell.style,
        cell.format,
        cell.input,
        typeof cell.value,
        cell.formula === undefined,
      ]),
      charts: sheet.charts.map(({ key: chart, place }) => [chart, place]),
    }));
  expect(shape("fr")).toEqual(shape("en"));
});

test("the same arguments give the same plan, and the plan is plain JSON", () => {
  const { plan } = planWorkbook(setup(), [ads, page]);
  expect(planWorkbook(setup(), [ads, page]).plan).toEqual(plan);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});
