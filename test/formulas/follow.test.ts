import { anchorsOfReferences, follow, followAnchors, shapeOf, soleCall } from "../../src/formulas";

test.each<[string, string, string, string, string | null]>([
  ["nothing moved", "= ROSI( A2, B2 )", "=(B2-A2)/A2", "=(B2-A2)/A2", "= ROSI( A2, B2 )"],
  ["a row above", "= ROSI( A2, $B$2 )", "=($B$2-A2)/A2", "=($B$3-A3)/A3", "= ROSI( A3, $B$3 )"],
  [
    "a range",
    "=ROSI(A2,SUM(B2:B9))",
    "=(SUM(B2:B9)-A2)/A2",
    "=(SUM(B2:B10)-A2)/A2",
    "=ROSI(A2,SUM(B2:B10))",
  ],
  [
    "a new name of a sheet",
    "=ROSI(S!A2,B2)",
    "=(B2-S!A2)/S!A2",
    "=(B2-'A b'!A2)/'A b'!A2",
    "=ROSI('A b'!A2,B2)",
  ],
  [
    "a new name of a table",
    "=CTR(T[a],T[b])",
    "=SUM(T[a])/SUM(T[b])",
    "=SUM(U[a])/SUM(U[b])",
    "=CTR(U[a],U[b])",
  ],
  [
    "other quotes and spaces",
    "=ROSI(S1!A2,2)",
    "=(2-S1!A2)/S1!A2",
    "=( 2 - 'S1'!A2 ) / 'S1'!A2",
    "=ROSI(S1!A2,2)",
  ],
  ["another formula", "=ROSI(A2,B2)", "=(B2-A2)/A2", "=(B2+A2)/A2", null],
  ["another number", "=ROSI(A2,3)", "=(3-A2)/A2", "=(4-A2)/A2", null],
  ["one reference in two places", "=ROSI(A2,B2)", "=(B2-A2)/A2", "=(B2-A3)/A2", null],
  ["a reference that is gone", "=ROSI(A2,B2)", "=(B2-A2)/A2", "=(#REF!-A2)/A2", null],
  ["a reference that says nothing", "=ROSI(A2,B2,C2)", "=(B2-A2)/A2", "=(B3-A3)/A3", null],
])("follow: %s", (_, original, written, now, expected) => {
  expect(follow(original, written, now)).toBe(expected);
});

test("a shape knows texts from references and is blind to spaces and cases", () => {
  expect(shapeOf('=IF(A1>2,"A1", b2)')).toBe(shapeOf('=if(Sheet!C9:D9>2,"A1",X1)'));
  expect(shapeOf('=IF(A1>2,"A1",B2)')).not.toBe(shapeOf('=IF(A1>2,"A2",B2)'));
});

test("anchors hold on to every reference, and bring it back spelt as it was", () => {
  const formula = "=PAYBACK(A$2,Data!B2:B9)";
  expect(anchorsOfReferences(formula, "My sheet")).toEqual(["='My sheet'!$A$2", "=Data!$B$2:$B$9"]);
  const moved = ["='My sheet'!$A$3", "='New'!$B$4:$B$12"];
  expect(followAnchors(formula, "My sheet", moved)).toBe("=PAYBACK(A$3,New!B4:B12)");
  expect(followAnchors(formula, "My sheet", ["='My sheet'!$A$3", "=#REF!"])).toBeNull();
  expect(followAnchors(formula, "My sheet", anchorsOfReferences(formula, "My sheet"))).toBe(
    formula
  );
});

test.each([
  ["=ROSICURVE(A1,B1:B3)", "ROSICURVE"],
  ["= _xldudf_RFM( A1:A3, B1, (C1) )", "RFM"],
  ["=INDEX(RFM(A1,B1,C1),2)", undefined],
  ["=RFM(A1,B1,C1)+RFM(A1,B1,C1)", undefined],
  ["=RFM", undefined],
  ["=SUM(A1)", undefined],
])("the sole call of %s is %s", (formula, name) => {
  expect(soleCall(formula)?.name).toBe(name);
});
