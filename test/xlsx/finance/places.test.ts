import { financeCopy, type FinanceCopy } from "../../../src/xlsx/finance";
import { handmade, row, unpacked, type Handmade } from "./handmade";

const options = {
  language: "en",
  name: "Plan.xlsx",
  at: new Date("2026-11-28T10:00:00Z"),
} as const;
type Copy = Extract<FinanceCopy, { kind: "copy" }>;

export function copied(book: Handmade): Copy & { parts: Record<string, string> } {
  const copy = financeCopy(handmade(book), options);
  if (copy.kind !== "copy") throw new Error(JSON.stringify(copy));
  return { ...copy, parts: unpacked(copy.bytes) };
}

const numbers = row(1, [
  ["A1", 100],
  ["B1", 300],
]);

describe("a formula in a cell, whatever the file spells", () => {
  it.each([
    ["<f>ROSI(A1,B1)</f>", "<f>(B1-A1)/A1</f>"],
    ["<f>_xldudf_ROSI(A1,B1)</f>", "<f>(B1-A1)/A1</f>"],
    ["<f>_xlfn._xldudf_ROSI(A1,B1)</f>", "<f>(B1-A1)/A1</f>"],
    ["<f>[2]!_xldudf_ROSI(A1,B1)</f>", "<f>(B1-A1)/A1</f>"],
    ["<f>_xludf.ROSI(A1,B1)</f>", "<f>(B1-A1)/A1</f>"],
    ["<f>_xldudf_rosi(A1,B1)</f>", "<f>(B1-A1)/A1</f>"],
    ["<f>ROSI (A1,B1)</f>", "<f>(B1-A1)/A1</f>"],
    ["<f>+ROSI(A1,B1)</f>", "<f>+(B1-A1)/A1</f>"],
    ["<f>_xlfn.SINGLE(ROSI(A1,B1))</f>", "<f>(B1-A1)/A1</f>"],
    [
      "<f>IF(ROSI(A1,B1)&gt;1,&quot;ROSI(A1,B1)&quot;,0)</f>",
      '<f>IF((B1-A1)/A1&gt;1,"ROSI(A1,B1)",0)</f>',
    ],
    ["<f><![CDATA[IF(ROSI(A1,B1)>1,1,0)]]></f>", "<f>IF((B1-A1)/A1&gt;1,1,0)</f>"],
    ["<f>R&#79;SI(A1,&#10;B1)</f>", "<f>(B1-A1)/A1</f>"],
    [
      "<f>_xlfn.LET(_xlpm.x,ROSI(A1,B1),_xlpm.x*2)</f>",
      "<f>_xlfn.LET(_xlpm.x,(B1-A1)/A1,_xlpm.x*2)</f>",
    ],
    [
      "<f>_xlfn.LAMBDA(_xlpm.a,ROSI(_xlpm.a,B1))(A1)</f>",
      "<f>_xlfn.LAMBDA(_xlpm.a,(B1-SUM(_xlpm.a))/SUM(_xlpm.a))(A1)</f>",
    ],
    ["<f>IFERROR(ROSI(A1,B1),0)</f>", "<f>IFERROR((B1-A1)/A1,0)</f>"],
    [
      '<f ca="1" xml:space="preserve">ROSI(A1,\'ROSI(1)\'!B1)</f>',
      '<f ca="1" xml:space="preserve">(\'ROSI(1)\'!B1-A1)/A1</f>',
    ],
    [
      "<f>ROSI(Spend[[#This Row],[ROSI(1)]],[1]Sheet1!B1)</f>",
      "<f>([1]Sheet1!B1-Spend[[#This Row],[ROSI(1)]])/Spend[[#This Row],[ROSI(1)]]</f>",
    ],
    ['<f>ROSI(A1,B1)&amp;"&lt;"</f>', '<f>(B1-A1)/A1&amp;"&lt;"</f>'],
  ])("%s", (stored, expected) => {
    const { parts } = copied({ sheets: { Data: numbers + row(2, [["C2", `${stored}<v>2</v>`]]) } });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<c r="C2">${expected}<v>2</v></c>`);
  });
});

describe("what only looks like a call of ours stays", () => {
  it.each([
    ['"ROSI(A1,B1)"&amp;A1'],
    ["'ROSI(1)'!A1+1"],
    ["SUM(Spend[ROSI(1)])"],
    ["Sheet1!ROSI(A1,B1)"],
    ["[1]!ROSI(A1,B1)"],
    ["Book.xlsx!ROSI(A1,B1)"],
    ["_xll.ROSI(A1,B1)"],
    ["ROSI"],
    ["MYROSI(A1,B1)+ROSI.X(A1)"],
    ["_xlfn.LET(ROSI,_xlfn.LAMBDA(x,x),ROSI(3))"],
    ["_xlfn.LET(_xlpm.ROSI,_xlfn.LAMBDA(_xlpm.x,_xlpm.x),_xlpm.ROSI(3))"],
  ])("%s", (stored) => {
    const book = { sheets: { Data: numbers + row(2, [["C2", `<f>${stored}</f><v>2</v>`]]) } };
    expect(financeCopy(handmade(book), options)).toEqual({ kind: "unchanged" });
  });
});
