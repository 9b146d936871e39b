import { fileFormula } from "../../src/xlsx/fileFormula";

it.each([
  ["=B2/C2", "B2/C2"],
  ["=SUMIFS(Metrics[Spend],Metrics[Month],B$4)", "SUMIFS(Metrics[Spend],Metrics[Month],B$4)"],
  ["=NORM.S.INV(0.975)+t.inv.2t(0.05,9)", "_xlfn.NORM.S.INV(0.975)+_xlfn.T.INV.2T(0.05,9)"],
  ['=IFERROR(A1,"NORM.S.INV(1)")', 'IFERROR(A1,"NORM.S.INV(1)")'],
  ["='L''essentiel'!$A$1", "'L''essentiel'!$A$1"],
  ["=Metrics[@Spend]*2", "Metrics[[#This Row],[Spend]]*2"],
  ["=Metrics[@[Amount spent]]", "Metrics[[#This Row],[Amount spent]]"],
  ["=Metrics[[#This Row],[Spend]]", "Metrics[[#This Row],[Spend]]"],
  ["=SUM(Metrics[[#All],[Spend]])", "SUM(Metrics[[#All],[Spend]])"],
  ["= 1 + 2", " 1 + 2"],
])("%s is stored as %s", (typed, stored) => {
  expect(fileFormula(typed)).toBe(stored);
});
