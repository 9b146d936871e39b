import { financeCopy } from "../../../src/xlsx/finance";
import { copied, firstSheet, options } from "./copied";
import { handmade, link, row } from "./handmade";

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
    ["<f>_xlfn.LET(_xlpm.x,ROSI(A1,B1),_xlpm.x*2)</f>", "<f>(B1-A1)/A1*2</f>"],
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
    const sheet = firstSheet({ sheets: { Data: numbers + row(2, [["C2", `${stored}<v>2</v>`]]) } });
    expect(sheet).toContain(`<c r="C2">${expected}<v>2</v></c>`);
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

describe("cells that share, spill or stand alone", () => {
  it.each<[string, string, string]>([
    [
      "a shared formula is changed where it is stated, and its cells keep pointing there",
      row(2, [["C2", '<f t="shared" ref="C2:C3" si="0">ROSI(A2,B2)</f><v>1</v>']]) +
        row(3, [["C3", '<f t="shared" si="0"/><v>2</v>']]),
      row(2, [["C2", '<f t="shared" ref="C2:C3" si="0">(B2-A2)/A2</f><v>1</v>']]) +
        row(3, [["C3", '<f t="shared" si="0"/><v>2</v>']]),
    ],
    [
      "a shared formula without native form leaves the values",
      row(2, [["C2", '<f t="shared" ref="C2:C3" si="7">PAYBACK(A2,$D$2:$D$9)</f><v>1</v>']]) +
        row(3, [["C3", '<f t="shared" si="7"/><v>2</v>']]),
      row(2, [["C2", "<v>1</v>"]]) + row(3, [["C3", "<v>2</v>"]]),
    ],
    [
      "a number of a shared formula may be used again",
      row(2, [["C2", '<f t="shared" ref="C2:C3" si="0">ROSI(A2,B2)</f><v>1</v>']]) +
        row(4, [["C4", '<f t="shared" ref="C4:C5" si="0">A4+1</f><v>1</v>']]) +
        row(5, [["C5", '<f t="shared" si="0"/><v>2</v>']]),
      row(2, [["C2", '<f t="shared" ref="C2:C3" si="0">(B2-A2)/A2</f><v>1</v>']]) +
        row(4, [["C4", '<f t="shared" ref="C4:C5" si="0">A4+1</f><v>1</v>']]) +
        row(5, [["C5", '<f t="shared" si="0"/><v>2</v>']]),
    ],
    [
      "an array formula stays one",
      row(2, [["C2", '<f t="array" ref="C2">SUM(ROSI(A2:A3,B2:B3))</f><v>1</v>']]),
      row(2, [["C2", '<f t="array" ref="C2">SUM((SUM(B2:B3)-SUM(A2:A3))/SUM(A2:A3))</f><v>1</v>']]),
    ],
    [
      "a dynamic array of one value stays what it is",
      row(2, [
        ["C2", '<c r="C2" cm="1"><f t="array" ref="C2">_xldudf_ROSI(A2,B2)</f><v>1</v></c>'],
      ]),
      row(2, [["C2", '<c r="C2" cm="1"><f t="array" ref="C2">(B2-A2)/A2</f><v>1</v></c>']]),
    ],
    [
      "a spill becomes one formula a cell, and who refers to all of it keeps doing so",
      row(2, [
        [
          "C2",
          '<c r="C2" s="3" cm="1"><f t="array" ref="C2:C3">ROSICURVE(A2,B2:B3)</f><v>1</v></c>',
        ],
        ["E2", "<f>SUM(_xlfn.ANCHORARRAY(C2))</f><v>3</v>"],
      ]) + row(3, [["C3", '<c r="C3" s="3"><v>2</v></c>']]),
      row(2, [
        ["C2", '<c r="C2" s="3"><f>SUM(INDEX(B2:B3,1):INDEX(B2:B3,1))/A2-1</f><v>1</v></c>'],
        ["E2", "<f>SUM(C2:C3)</f><v>3</v>"],
      ]) +
        row(3, [
          ["C3", '<c r="C3" s="3"><f>SUM(INDEX(B2:B3,1):INDEX(B2:B3,2))/A2-1</f><v>2</v></c>'],
        ]),
    ],
    [
      "a spill of labels becomes its values",
      row(2, [
        [
          "C2",
          '<c r="C2" t="str" cm="1"><f t="array" ref="C2:D2">RFM(A2:A9,B2:B9,C2:C9)</f><v>Ann</v></c>',
        ],
        ["D2", 4],
      ]),
      row(2, [
        ["C2", '<c r="C2" t="str"><v>Ann</v></c>'],
        ["D2", 4],
      ]),
    ],
    [
      "a random argument is asked once only",
      row(2, [["C2", "<f>ROSI(RAND(),B2)</f><v>1</v>"]]),
      row(2, [["C2", "<v>1</v>"]]),
    ],
    [
      "cells without addresses are found by their order",
      "<row><c><v>1</v></c><c><v>3</v></c><c><f>ROSI(A1,B1)</f><v>2</v></c></row>",
      "<row><c><v>1</v></c><c><v>3</v></c><c><f>(B1-A1)/A1</f><v>2</v></c></row>",
    ],
  ])("%s", (_, before, after) => {
    expect(firstSheet({ sheets: { Data: before } })).toBe(
      `<sheetData>${after}</sheetData></worksheet>`
    );
  });
});

describe("a cell at #NAME?", () => {
  const failing = (reference: string, formula: string) =>
    [reference, `<c r="${reference}" t="e"><f>${formula}</f><v>#NAME?</v></c>`] as const;

  it.each<[string, string, string]>([
    ["of ours gets its value", "ROSI(A1,B1)", '<c r="C2"><f>(B1-A1)/A1</f><v>2</v></c>'],
    [
      "of ours without native form becomes its value",
      "PAYBACK(A1,B1:B2)",
      '<c r="C2"><v>0.3333333333333333</v></c>',
    ],
    [
      "of ours may be an error",
      "ROSI(Z9,B1)",
      '<c r="C2" t="e"><f>(B1-Z9)/Z9</f><v>#DIV/0!</v></c>',
    ],
    [
      "that is not computed here loses it",
      "ROSI(A1,B1)&amp;X",
      '<c r="C2"><f>(B1-A1)/A1&amp;X</f></c>',
    ],
    ["that nobody can tell says so", "PAYBACK(FOO(1),B1:B2)", '<c r="C2" t="e"><v>#N/A</v></c>'],
  ])("%s", (_, formula, expected) => {
    const { parts } = copied({ sheets: { Data: numbers + row(2, [failing("C2", formula)]) } });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(expected);
    expect(parts["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("of which our function refuses the figures says so, whatever the Excel formula makes of them", () => {
    const copy = copied({
      sheets: { Data: numbers + row(2, [failing("C2", "ROSI(-5,B1)")]) },
    });
    expect(copy.conversions).toMatchObject([{ cell: "C2", before: "#VALUE!", after: null }]);
    expect(copy.warnings).toEqual([{ kind: "refuses", sheet: "Data", cell: "C2" }]);
    const checks = copy.parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(checks).toMatch(/<c r="H5"[^>]*><f>.*<\/f><v>Refused<\/v>/);
    expect(checks).toContain("Data, cell C2: the function refuses these figures (#VALUE!).");
  });

  it("that fills several cells and never did has the first value, and a warning", () => {
    const copy = copied({
      sheets: { Data: numbers + row(2, [failing("C2", "ROSICURVE(A1,B1:B2)")]) },
    });
    expect(copy.warnings).toEqual([{ kind: "first of a spill", sheet: "Data", cell: "C2" }]);
    expect(copy.parts["xl/worksheets/sheet2.xml"]).toContain("Only its first value stands here");
  });

  it("that keeps a function of newer Excels says so", () => {
    const { warnings } = copied({
      sheets: {
        Data:
          numbers +
          row(2, [failing("C2", "_xlfn.LET(_xlpm.x,RAND(),_xlpm.x*ROSI(A1,B1)*_xlpm.x)")]),
      },
    });
    expect(warnings).toEqual([{ kind: "newer Excel", sheet: "Data", cell: "C2", function: "LET" }]);
  });

  it("that depends on one of ours gets its value, one that lacks somebody else’s function stays", () => {
    const sheet = firstSheet({
      sheets: {
        Data:
          numbers +
          row(2, [
            failing("A2", "ROSI(A1,B1)"),
            failing("B2", "SUM(A2:A2)*C2"),
            failing("C2", "A2+1"),
            failing("D2", "FOO(1)"),
            failing("E2", "TREND(A2)"),
            failing("F2", "half"),
          ]),
      },
      book: '<definedNames><definedName name="half">Data!$A$2/2</definedName></definedNames>',
    });
    expect(sheet).toContain(
      [
        '<c r="A2"><f>(B1-A1)/A1</f><v>2</v></c>',
        '<c r="B2"><f>SUM(A2:A2)*C2</f><v>6</v></c>',
        '<c r="C2"><f>A2+1</f><v>3</v></c>',
        '<c r="D2" t="e"><f>FOO(1)</f><v>#NAME?</v></c>',
        '<c r="E2"><f>TREND(A2)</f></c>',
        '<c r="F2"><f>half</f><v>1</v></c>',
      ].join("")
    );
  });
});

describe("formulas outside the cells", () => {
  const rule = (formula: string) =>
    `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const validation = (formula: string) =>
    `<dataValidations count="1"><dataValidation type="custom" sqref="B1"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
  const newer = (formula: string) =>
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="1"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const scale = (formula: string) =>
    `<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="formula" val="${formula}"/></colorScale></cfRule></conditionalFormatting>`;

  it.each([
    ["a conditional format", rule("ROSI(A1,B1)&gt;1"), rule("(B1-A1)/A1&gt;1")],
    ["one without native form never applies", rule("PAYBACK(A1,B1:B2)&gt;1"), rule("FALSE")],
    ["one of Excel 2010", newer("ROSI(A1,B1)&gt;1"), newer("(B1-A1)/A1&gt;1")],
    ["the bound of a scale", scale("ROSI($A$1,$B$1)"), scale("($B$1-$A$1)/$A$1")],
    ["a validation", validation("ROSI(A1,B1)&gt;0"), validation("(B1-A1)/A1&gt;0")],
    [
      "one without native form lets everything in",
      validation("PAYBACK(A1,B1:B2)&gt;1"),
      validation("TRUE"),
    ],
  ])("%s", (_, before, after) => {
    expect(firstSheet({ sheets: { Data: numbers }, after: before })).toBe(
      `<sheetData>${numbers}</sheetData>${after}</worksheet>`
    );
  });

  it("names: those of ours are written out, left-overs go, others stay", () => {
    const name = (attributes: string, formula: string) =>
      `<definedName name=${attributes}>${formula}</definedName>`;
    const { parts, warnings } = copied({
      sheets: { Data: numbers },
      book: `<definedNames>${[
        name('"kpi"', "ROSI(Data!$A$1,Data!$B$1)"),
        name('"_xldudf_ROSI" hidden="1"', "#NAME?"),
        name('"_rosi.1.kpis.r1" hidden="1"', "Data!$1:$1"),
        name('"ROAS"', "Data!$A$1"),
        name('"_xlfn.IFS" hidden="1"', "#NAME?"),
      ].join("")}</definedNames>`,
    });
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedNames>${[
        name('"kpi"', "(Data!$B$1-Data!$A$1)/Data!$A$1"),
        name('"ROAS"', "Data!$A$1"),
        name('"_xlfn.IFS" hidden="1"', "#NAME?"),
      ].join("")}`
    );
    expect(warnings).toEqual([{ kind: "name like a function", name: "ROAS" }]);
  });

  it("a name that is a LAMBDA is the workbook’s own function", () => {
    const book = {
      sheets: { Data: numbers + row(2, [["C2", "<f>ROSI(A1,B1)</f><v>2</v>"]]) },
      book: '<definedNames><definedName name="ROSI">_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.b-_xlpm.a)</definedName></definedNames>',
    };
    expect(financeCopy(handmade(book), options)).toEqual({ kind: "unchanged" });
  });

  it("what a table keeps for new rows and for its totals", () => {
    const table = (column: string, totals: string) =>
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Spend" displayName="Spend" ref="A1:B4" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b" totalsRowFunction="custom">${column}${totals}</tableColumn></tableColumns></table>`;
    const { parts, rules } = copied({
      sheets: { Data: numbers },
      links: { sheet: link("rId1", "table", "../tables/table1.xml") },
      parts: {
        "xl/tables/table1.xml": table(
          "<calculatedColumnFormula>ROSI(Spend[[#This Row],[a]],1)</calculatedColumnFormula>",
          "<totalsRowFormula>PAYBACK(1,Spend[a])</totalsRowFormula>"
        ),
      },
    });
    expect(parts["xl/tables/table1.xml"]).toBe(
      table(
        "<calculatedColumnFormula>(1-Spend[[#This Row],[a]])/Spend[[#This Row],[a]]</calculatedColumnFormula>",
        ""
      )
    );
    expect(rules.map(({ where, native }) => [where, native])).toEqual([
      ["Spend", "=(1-Spend[[#This Row],[a]])/Spend[[#This Row],[a]]"],
      ["Spend", null],
    ]);
  });
});
