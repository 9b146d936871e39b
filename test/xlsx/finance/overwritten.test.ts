/** A formula of the plan that somebody typed over is listed, wherever the plan's lines stand by then. */
import { read } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { say, type Language } from "../../../src/locale/language";
import { financeWords } from "../../../src/locale/sheets";
import { cellAt } from "../../../src/plan/address";
import { writtenOf } from "../../../src/plan/growth";
import { planWorkbook } from "../../../src/plan/plan";
import { financeCopy, type FinanceCopy } from "../../../src/xlsx/finance";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { begun, month, setup } from "../../excel/life";
import { options } from "./copied";

type Copy = Extract<FinanceCopy, { kind: "copy" }>;

const tables = [month(1, [100, 200])];
const { plan } = planWorkbook(setup, tables);
const built = writeXlsx(plan, { written: writtenOf(setup, tables, plan) });
const kpis = plan.sheets.find(({ key }) => key === "kpis");
if (kpis === undefined) throw new Error("The plan has no sheet of KPIs");

/** The first cells of the KPI sheet that hold a formula and no input of the person. */
const formulas = kpis.blocks
  .flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) =>
        cell?.formula === undefined || cell.input !== undefined || typeof cell.value !== "number"
          ? []
          : [{ row: row + r, column: column + c, formula: cell.formula.native }]
      )
    )
  )
  .slice(-3);

function copyOf(bytes: Uint8Array, language: Language = "en"): Copy {
  const copy = financeCopy(bytes, { ...options, language });
  if (copy.kind !== "copy") throw new Error(copy.kind);
  return copy;
}

/** The built file with the content of one cell of the KPI sheet replaced. */
async function edited(cell: string, content: string): Promise<Uint8Array> {
  const parts = unzipSync(await built);
  const index = plan.sheets.findIndex(({ key }) => key === "kpis") + 1;
  const path = `xl/worksheets/sheet${String(index)}.xml`;
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = before.replace(
    new RegExp(`<c r="${cell}"([^>]*?)(?: t="\\w+")?>.*?</c>`),
    `<c r="${cell}"$1>${content}</c>`
  );
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** The cells of the sheet Checks that the copy gained, as a spreadsheet library reads them. */
function checksOf({ bytes, checks }: Copy): (cell: string) => unknown {
  const sheet = read(bytes).Sheets[checks] ?? {};
  return (cell) => (sheet[cell] as { v?: unknown } | undefined)?.v;
}

function texts({ bytes, checks }: Copy): string {
  const sheet = read(bytes).Sheets[checks] ?? {};
  return Object.values(sheet)
    .map((cell) => String((cell as { v?: string | number }).v ?? ""))
    .join("\n");
}

const [target] = formulas;
if (target === undefined) throw new Error("The KPI sheet has no formula");
const address = cellAt(target.row, target.column);

it("lists nothing in a file that nobody has changed", async () => {
  const copy = copyOf(await built);
  expect(copy.overwritten).toEqual([]);
  expect(checksOf(copy)("A1")).toBe("No formula had to be written out");
});

it.each<[string, string, unknown, RegExp]>([
  ["a number", "<v>4242</v>", 4242, /In its place stands 4,242, which follows no other cell\./],
  ["a formula of constants", "<f>4000+242</f><v>4242</v>", "=4000+242", /stands =4000\+242,/],
  ["nothing", "", null, /The formula was deleted: the cell is empty\./],
])("lists a KPI in whose place stands %s", async (_, content, now, sentence) => {
  const copy = copyOf(await edited(address, content));
  expect(copy.overwritten).toEqual([
    { sheet: kpis.name, cell: address, original: target.formula, now },
  ]);
  expect(copy.warnings).toContainEqual({ kind: "typed over", count: 1, checks: copy.checks });
  expect(texts(copy)).toMatch(sentence);
  expect(texts(copy)).toContain(target.formula);
  expect(checksOf(copy)("A1")).toBe(
    "No formula had to be written out; 1 formula of the plan was typed over"
  );
});

it("leaves another formula alone, whose place it is not to judge", async () => {
  expect(copyOf(await edited(address, "<f>A1*2</f><v>1</v>")).overwritten).toEqual([]);
});

it("says it in French too, and paints it red", async () => {
  const copy = copyOf(await edited(address, "<v>7</v>"), "fr");
  expect(texts(copy)).toContain("À sa place se trouve 7, qui ne dépend d’aucune autre cellule.");
  const parts = unzipSync(copy.bytes);
  const sheet = Object.keys(parts)
    .filter((path) => path.startsWith("xl/worksheets/sheet"))
    .map((path) => strFromU8(parts[path] ?? new Uint8Array()))
    .find((xml) => xml.includes(say(financeWords.overwrittenTitle, "fr")));
  const word = say(financeWords.overwritten, "fr");
  const row = new RegExp(`<c r="H(\\d+)"[^>]*><is><t>${word}<`).exec(sheet ?? "")?.[1] ?? "";
  const rule = new RegExp(
    `sqref="H5:H(\\d+)"><cfRule[^>]*><formula>\\$H5=(\\$J\\$\\d+)</formula>`,
    "g"
  );
  const legend = new RegExp(`<c r="(J\\d+)"[^>]*><is><t>${word}<`).exec(sheet ?? "")?.[1] ?? "";
  const red = [...(sheet ?? "").matchAll(rule)].find(
    ([, , cell = ""]) => cell.replaceAll("$", "") === legend
  );
  expect(Number(red?.[1])).toBeGreaterThanOrEqual(Number(row));
  expect(Number(row)).toBeGreaterThan(4);
});

it("finds it in the open workbook, below a row that the person has inserted", async () => {
  const { host } = await begun(tables);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(kpis.name);
    sheet.getRange("1:1").insert("Down");
    sheet.getRange(cellAt(target.row + 1, target.column)).values = [[4242]];
    await context.sync();
  });
  const copy = copyOf(await host.file());
  const [found, ...others] = copy.overwritten;
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    sheet: kpis.name,
    cell: cellAt(target.row + 1, target.column),
    now: 4242,
  });
});
