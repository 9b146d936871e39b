import { withoutLet } from "../../src/formulas";

test.each([
  ["LET(x,A1,x*2)", "A1*2"],
  ["=LET(x,A1,x*2)", "=A1*2"],
  ["_xlfn.LET(_xlpm.x,A1+1,_xlpm.x*2)", "(A1+1)*2"],
  ['LET(a,A1,b,a+B1,b/a)&"LET(a,1,a)"', '((A1+B1)/A1)&"LET(a,1,a)"'],
  ["LET(x, ROSI(A1,B1), IF(X>1, x, 0))", "IF(ROSI(A1,B1)>1, ROSI(A1,B1), 0)"],
  ["-LET(x,-A1,x^2)", "-((-A1)^2)"],
  ["LET(x,A1,LET(x,x+1,x*2)+x)", "((A1+1)*2)+A1"],
  ["LET(x,LET(y,A1,y+1),x*x)", "((A1+1))*((A1+1))"],
  ["LET(n,spend,n*n)", "(spend)*(spend)"],
  ["LET(r,A1:A9,SUM(r)/MAX(r))", "SUM(A1:A9)/MAX(A1:A9)"],
  ["SUM(LET(x,A1,x),Sales[x])", "SUM((A1),Sales[x])"],
])("%s becomes %s", (formula, expected) => {
  expect(withoutLet(formula)).toBe(expected);
});

test.each([
  ["a random number", "LET(x,RAND(),x*x)"],
  ["a function that LET makes", "LET(f,LAMBDA(x,x+1),f(A1))"],
  ["names of LAMBDA's own", "LET(x,A1,MAP(B1:B9,LAMBDA(x,x*2)))"],
  ["one that is not finished", "LET(x,A1)"],
  ["one without LET", "SUM(A1,LETTER)"],
  [
    "names that double in length",
    `LET(a,A1+1,${"bcdefghijklmnopq"
      .split("")
      .map(
        (name, index) =>
          `${name},${"abcdefghijklmnop"[index] ?? ""}+${"abcdefghijklmnop"[index] ?? ""}`
      )
      .join(",")},q)`,
  ],
])("stays as it is: %s", (_, formula) => {
  expect(withoutLet(formula)).toBe(formula);
});
