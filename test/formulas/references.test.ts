import { isSameFormula, placesIn, respell, rowsFormula, spanIn } from "../../src/formulas";

/** Everything two rows down and one column to the right, on a sheet with another name. */
const moved = (formula: string): string =>
  respell(formula, {
    cells: ({ sheet, top, bottom, left, right }) => ({
      sheet: sheet === "KPIs" ? "Nos chiffres" : sheet,
      top: top === null ? null : top + 2,
      bottom: bottom === null ? null : bottom + 2,
      left: left === null ? null : left + 1,
      right: right === null ? null : right + 1,
    }),
    table: (name, columns) => ({
      name: name === "Metrics" ? "Data" : name,
      columns: columns.map((column) => (column === "Spend" ? "Dépense" : column)),
    }),
  });

describe("respell", () => {
  test.each([
    ["=A1", "=B3"],
    ["=$A$1+A$2", "=$B$3+B$4"],
    ["=SUM(KPIs!F8:G9)", "=SUM('Nos chiffres'!G10:H11)"],
    ["=SUM(F8:F8)", "=SUM(G10:G10)"],
    ["=COUNT($F5:H$5)", "=COUNT($G7:I$7)"],
    [
      '=SUMIFS(Metrics[Spend],Metrics[From],">="&F$8)',
      '=SUMIFS(Data[Dépense],Data[From],">="&G$10)',
    ],
    ['="A1"&B2', '="A1"&C4'],
    ["=Targets[[#This Row],[Target]]+1", "=Targets[@Target]+1"],
    ["=ROSI(A1,B1)", "=ROSI(B3,C3)"],
  ])("%s → %s", (formula, expected) => {
    expect(moved(formula)).toBe(expected);
  });

  test("says so where nothing is left", () => {
    expect(respell("=A1+KPIs!B2", { cells: () => null })).toBe("=#REF!+#REF!");
  });
});

test.each([
  ["='KPIs'!A1", "=KPIs!A1", true],
  ["=Activités!A1", "='Activités'!A1", true],
  ["=SUM(A1, B1)", "=sum(A1,B1)", true],
  ["=F5:F5", "=F5", true],
  ['="a b"', '="ab"', false],
  ["=A1", "=$A1", false],
])("isSameFormula %s %s", (one, other, same) => {
  expect(isSameFormula(one, other)).toBe(same);
});

test("names that hold on to lines are read as they were written, and where a line is lost", () => {
  expect(placesIn(rowsFormula("L'été", [0, 7]))).toEqual({ sheet: "L'été", places: [0, 7] });
  expect(placesIn("=KPIs!$1:$1,KPIs!#REF!,KPIs!$9:$9")).toEqual({
    sheet: "KPIs",
    places: [0, null, 8],
  });
  expect(spanIn("=KPIs!$5:$8")).toEqual({ sheet: "KPIs", axis: "rows", first: 4, last: 7 });
  expect(spanIn("=#REF!")).toBeNull();
});
