import { utils, write } from "@e965/xlsx";
import { expandReporting } from "../../src/formulas";
import type { Argument, Cell } from "../../src/functions/record";
import { fileFormula } from "../../src/xlsx/fileFormula";
import { reference, type Reference } from "../functions/reference";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";

/** The rows of cells an argument fills; a bare value fills one. */
function rowsOf(argument: Argument): readonly (readonly Cell[])[] {
  if (typeof argument === "object" && argument !== null) return argument;
  return [[argument ?? null]];
}

/** One reference value laid out on its own sheet: arguments from B1 on, the native formula in A1. */
function sheetFor({ call, args }: Reference) {
  const sheet = utils.aoa_to_sheet([[]]);
  let column = 1;
  const texts = args.map((argument) => {
    if (argument === null || argument === undefined) return "";
    if (typeof argument === "string") return `"${argument}"`;
    if (typeof argument === "boolean") return String(argument).toUpperCase();
    const rows = rowsOf(argument);
    const start = { r: 0, c: column };
    const end = { r: rows.length - 1, c: column + Math.max(...rows.map((r) => r.length)) - 1 };
    utils.sheet_add_aoa(sheet, rows as unknown[][], { origin: start });
    column = end.c + 1;
    return utils.encode_range({ s: start, e: end });
  });
  const { formula, kept } = expandReporting(`${call}(${texts.join(",")})`);
  sheet["A1"] = { t: "n", f: fileFormula(formula) };
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: 40, c: column } });
  return { sheet, formula, kept };
}

const cases = reference
  .filter(({ gives }) => typeof gives === "number" || gives === "#DIV/0!")
  // SUM over a range skips TRUE in Excel but counts it in LibreOffice.
  .filter(
    ({ args }) =>
      !args.some(
        (argument) => rowsOf(argument).flat().includes(true) && typeof argument === "object"
      )
  )
  .map((each) => ({ ...each, ...sheetFor(each) }))
  // No native form, or a required argument left out, which is no Excel formula.
  .filter(({ kept }) => kept.length === 0);

describeWithLibreOffice("the native forms, computed by LibreOffice", () => {
  let found: readonly string[] = [];

  beforeAll(async () => {
    const book = utils.book_new();
    cases.forEach(({ sheet }, index) => {
      utils.book_append_sheet(book, sheet, `case ${index}`);
    });
    const bytes = write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
    const { sheets } = await recalculate(new Uint8Array(bytes));
    found = cases.map((_, index) => sheets[`case ${index}`]?.[0]?.[0] ?? "");
  }, 120_000);

  it.each(
    cases.map((each, index) => [`${each.call}: ${each.formula}`, index, each.gives] as const)
  )("%s", (_name, index, gives) => {
    if (typeof gives !== "number") {
      expect(found[index]).toBe(gives);
      return;
    }
    const difference = Math.abs(Number(found[index] || NaN) - gives);
    expect([found[index], difference <= 1e-9 * Math.max(1, Math.abs(gives))]).toEqual([
      found[index],
      true,
    ]);
  });
});
