import { expand, expandReporting, expandSpill } from "../../src/formulas";

describe("expand writes our functions out", () => {
  it.each([
    // One cell each: what finance should read.
    ["=ROSI(B5,C5)", "=(C5-B5)/B5"],
    ["ROSI(B5,C5)", "(C5-B5)/B5"],
    ["=rosi($B$5,Sheet2!C5)", "=(Sheet2!C5-$B$5)/$B$5"],
    ["=ROSI(10000,50000,60%)", "=(50000*60%-10000)/10000"],
    ["=CPM(B5,C5)", "=B5/C5*1000"],
    ["=TOTALINVEST(B5)", "=B5"],
    ["=TOTALINVEST(B5,,C5)", "=B5+C5"],
    // An argument that counts for nothing may still be at an error, which must show.
    ["=TOTALINVEST(B5,,,,C5)", "=B5+0*C5"],
    ["=TOTALINVEST(B5,C5,D5,E5,F5,G5)", "=B5+C5+D5+E5*F5+G5"],
    ["=NETSENTIMENT(B5,C5)", "=(B5-C5)/(B5+C5)"],
    // Ranges keep their SUM.
    ["=ROSI(B2:B9,C2:C9)", "=(SUM(C2:C9)-SUM(B2:B9))/SUM(B2:B9)"],
    ["=ROAS(B:B,C:C)", "=SUM(C:C)/SUM(B:B)"],
    ["=ROAS(Jan:Mar!B5,C5)", "=C5/SUM(Jan:Mar!B5)"],
    ["=ROAS(A1#,C5)", "=C5/SUM(A1#)"],
    ["=ROAS(Spend,C5)", "=C5/SUM(Spend)"],
    ["=ROAS((A1:A2,C1),B1)", "=B1/SUM((A1:A2,C1))"],
    ["=ROAS(SUM(A1:A9),MAX(B1:B9))", "=MAX(B1:B9)/SUM(A1:A9)"],
    ["=ROAS(SUMIFS(M[a],M[b],$A1),5)", "=5/SUMIFS(M[a],M[b],$A1)"],
    ["=ROAS(SUMIFS(M[a],M[b],A1:A3),5)", "=5/SUM(SUMIFS(M[a],M[b],A1:A3))"],
    ["=ROAS(IF(A1:A3>0,B1:B3),5)", "=5/SUM(IF(A1:A3>0,B1:B3))"],
    ["=ROAS({1,2;3,-4},5)", "=5/SUM({1,2;3,-4})"],
    // Omitted optional arguments leave nothing behind; given ones stay.
    ["=ROSI(B5,C5,0.4,D5)", "=(C5*0.4-B5-D5)/(B5+D5)"],
    ["=ROSI(B5,C5,,D5)", "=(C5-B5-D5)/(B5+D5)"],
    ["=ROSI(B5,C5,1,0)", "=(C5*1-B5-0)/(B5+0)"],
    ["=ROSINPV(A1,B2:B13)", "=SUM(B2:B13)/A1-1"],
    ["=ROSINPV(A1,B2:B13,8%)", "=SUMPRODUCT(NPV((1+8%)^(1/12)-1,--B2:B13))/A1-1"],
    ["=ROSINPV(A1,B2:B13,,6)", "=SUM(INDEX(B2:B13,1):INDEX(B2:B13,6))/A1-1"],
    ["=LTV(A1,B1,C1)", "=A1*B1/(1+C1-B1)"],
    ['=LTV(A1,B1,C1,,"début")', "=A1*(1+C1)/(1+C1-B1)"],
    ["=KPISTATUS(A1,B1,TRUE,0.2)", "=IF(A1<=B1,1,IF(A1<=B1+ABS(B1)*0.2,0,-1))"],
    ["=MATURITY(A1,B1)", "=IF(B1<EDATE(A1,6),0,IF(B1<EDATE(A1,12),1,2))"],
    // Parentheses only where precedence needs them.
    ["=ROSI(B5+D5,C5,0.35)", "=(C5*0.35-(B5+D5))/(B5+D5)"],
    ["=ROSI((B5+D5),C5)", "=(C5-(B5+D5))/(B5+D5)"],
    ["=1-ROAS(B5,C5)", "=1-C5/B5"],
    ["=1-ROSI(B5,C5)/2", "=1-(C5-B5)/B5/2"],
    ["=2/ROAS(B5,C5)", "=2/(C5/B5)"],
    ["=ROSI(B5,C5)^2", "=((C5-B5)/B5)^2"],
    ["=TOTALINVEST(A1,B1)*2", "=(A1+B1)*2"],
    ["=2-TOTALINVEST(A1,B1)", "=2-(A1+B1)"],
    ["=2+TOTALINVEST(A1,B1)", "=2+A1+B1"],
    ["=-TOTALINVEST(A1,B1)", "=-(A1+B1)"],
    ["=TOTALINVEST(A1,B1)%", "=(A1+B1)%"],
    ["=BREAKEVENROAS(-A1)", "=1/(-A1)"],
    ["=ROAS(1,B1&C1)", "=(B1&C1)/1"],
    // Nested, and inside anything.
    ["=IF(ROSI(A1,B1)>0,ROAS(A1,B1),0)", "=IF((B1-A1)/A1>0,B1/A1,0)"],
    ["=ROSI(ROAS(A1,B1),C1)", "=(C1-B1/A1)/(B1/A1)"],
    ["=LET(x,ROSI(A1,B1),x*2)", "=LET(x,(B1-A1)/A1,x*2)"],
    ["=ROAS(LET(a,1,a),C1)", "=C1/SUM(LET(a,1,a))"],
    ["=SUM( ROAS(A1,B1) , 2 )", "=SUM( B1/A1 , 2 )"],
    ["=ROAS(A1,\n  B1) + 1", "=B1/A1 + 1"],
    ["=_xldudf_ROSI(A1,B1)", "=(B1-A1)/A1"],
    ["=_XLDUDF_rosi(A1,B1)", "=(B1-A1)/A1"],
    // Structured references.
    ["=ROSI([@Spend],[@[Ad revenue]])", "=([@[Ad revenue]]-[@Spend])/[@Spend]"],
    [
      "=ROSI(Metrics[[#This Row],[ROSI]],1)",
      "=(1-Metrics[[#This Row],[ROSI]])/Metrics[[#This Row],[ROSI]]",
    ],
    ["=ROAS(Metrics[Spend],Metrics[ROSI])", "=SUM(Metrics[ROSI])/SUM(Metrics[Spend])"],
    ["=ROAS(Metrics[@[a]:[b]],1)", "=1/SUM(Metrics[@[a]:[b]])"],
  ])("%s becomes %s", (formula, expected) => {
    expect(expand(formula)).toBe(expected);
  });
});

describe("what is not a call of ours stays as it stands", () => {
  it.each([
    ['="ROSI(A1,B1)"&A1'],
    ["='ROSI (2)'!A1+1"],
    ["=SUM(Metrics[ROSI])"],
    ["=ROSI"],
    ["=MYROSI(A1,B1)+ROSI.X(A1,B1)"],
    ["=ROSI(A1"],
    ["just a text (ROSI)"],
    [""],
    ["=SUM(A1:A3,  2)\n+ 1"],
  ])("%s", (formula) => {
    expect(expandReporting(formula)).toEqual({ formula, expanded: [], kept: [] });
  });
});

describe("the report", () => {
  it.each([
    ["=ROSI(A1,B1)+roas(A1,B1)", "=(B1-A1)/A1+B1/A1", ["ROSI", "ROAS"], []],
    // No native form: the call stays, what it contains does not.
    ["=PAYBACK(ROAS(A1,B1),C1:C9)", "=PAYBACK(B1/A1,C1:C9)", ["ROAS"], ["PAYBACK"]],
    ["=ROSICURVE(A1,B1:B9)", "=ROSICURVE(A1,B1:B9)", [], ["ROSICURVE"]],
    // Calls Excel itself would refuse are not guessed at.
    ["=ROSI(A1)", "=ROSI(A1)", [], ["ROSI"]],
    ["=BREAKEVENROAS(A1,B1)", "=BREAKEVENROAS(A1,B1)", [], ["BREAKEVENROAS"]],
  ])("of %s", (formula, written, expanded, kept) => {
    expect(expandReporting(formula)).toEqual({ formula: written, expanded, kept });
  });
});

describe("a spill, one row at a time", () => {
  it.each([
    ["=ROSICURVE(A1,B2:B9)", 3, ["SUM(INDEX(B2:B9,1):INDEX(B2:B9,3))/A1-1"]],
    [
      "ROSICURVE(A1+1, B2:B9, 10%)",
      2,
      ["SUMPRODUCT(NPV((1+10%)^(1/12)-1,--INDEX(B2:B9,1):INDEX(B2:B9,2)))/(A1+1)-1"],
    ],
    ["=ROSI(1,2)", 1, null],
    ["=ROSICURVE(A1,B2:B9)*2", 1, null],
    ["=SUM(A1)", 1, null],
  ] as const)("%s, row %d", (formula, row, expected) => {
    expect(expandSpill(formula, row)).toEqual(expected);
  });
});
