import { read, utils, type WorkBook } from "@e965/xlsx";
import { SaxesParser } from "saxes";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { oneSheet } from "./oneSheet";
import { element, partsOf } from "./parts";
import { hostileText, samplePlan, sheetNames } from "./samplePlan";

describe("the written package", () => {
  it("consists of well-formed XML only", async () => {
    const parts = await partsOf(samplePlan);
    const broken: string[] = [];
    for (const [path, xml] of Object.entries(parts)) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => broken.push(`${path}: ${error.message}`));
      parser.write(xml).close();
    }
    expect(Object.keys(parts).length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  it("is the same bytes whenever the same plan is written", async () => {
    jest.useFakeTimers({ now: new Date("2026-01-01T00:00:00Z"), doNotFake: ["nextTick"] });
    const first = await writeXlsx(samplePlan);
    jest.setSystemTime(new Date("2031-07-09T12:34:56Z"));
    const second = await writeXlsx(samplePlan);
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it("names the time it is given", async () => {
    const bytes = await writeXlsx(samplePlan, { date: new Date("2026-03-04T05:06:07Z") });
    const properties = read(bytes).Props;
    expect(properties?.ModifiedDate).toEqual(new Date("2026-03-04T05:06:07Z"));
  });

  it("says its title, its maker and its language", async () => {
    const properties = read(await writeXlsx(samplePlan, { title: "Mars & avril" })).Props;
    expect(properties).toMatchObject({ Title: "Mars & avril", Author: "ROSI for Excel" });
    const core = (await partsOf(samplePlan))["docProps/core.xml"];
    expect(core).toContain("<dc:language>fr-FR</dc:language>");
  });

  it("has everything recalculated by the program that opens it", async () => {
    const book = (await partsOf(samplePlan))["xl/workbook.xml"];
    expect(element(book, /<calcPr[^>]*>/)).toContain('fullCalcOnLoad="1"');
  });

  it("repeats frozen rows on every printed page, whatever the sheet is called", async () => {
    const book = (await partsOf(samplePlan))["xl/workbook.xml"];
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'L''essentiel'!$1:$1</definedName>`
    );
  });

  it("prints what is to be read and leaves the workings out", async () => {
    const plan = oneSheet([[]], { widths: [100, 300], printed: { rows: 9, columns: 1 } });
    const parts = await partsOf(plan);
    expect(parts["xl/workbook.xml"]).toMatch(/name="_xlnm\.Print_Area"[^>]*>KPIs!\$A\$1:\$A\$9</);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('fitToWidth="1"');
  });

  it("prints what has no months after the pages of the months", async () => {
    const plan = oneSheet([[]], {
      widths: Array.from({ length: 30 }, () => 12),
      landscape: true,
      printed: { rows: 20, columns: 30 },
      sections: {
        rows: [9],
        months: { first: 5, count: 25 },
        monthless: { row: 9, columns: 5 },
      },
    });
    const book = (await partsOf(plan))["xl/workbook.xml"];
    expect(book).toMatch(
      /name="_xlnm\.Print_Area"[^>]*>KPIs!\$A\$1:\$O\$9,KPIs!\$P\$1:\$AD\$9,KPIs!\$A\$10:\$E\$20</
    );
  });

  it("prints the rows that come later where it is told columns alone", async () => {
    const plan = oneSheet([[]], { widths: [100, 300], printed: { columns: 1 } });
    const book = (await partsOf(plan))["xl/workbook.xml"];
    expect(book).toMatch(/name="_xlnm\.Print_Area"[^>]*>KPIs!\$A\$1:\$A\$1048576</);
  });

  it("repeats frozen columns too where pages stand side by side", async () => {
    const plan = oneSheet([[]], {
      widths: [150, 150],
      landscape: true,
      frozen: { rows: 2, columns: 1 },
    });
    expect((await partsOf(plan))["xl/workbook.xml"]).toContain(">KPIs!$A:$A,KPIs!$1:$2<");
  });

  it.each([
    [[30, 40], false, 'fitToWidth="1"'],
    [[120, 120], false, 'fitToWidth="1"'],
    [[100, 100], true, 'fitToWidth="1"'],
    [[120, 120], true, '<colBreaks count="1"'],
    [Array.from({ length: 40 }, () => 14), true, '<colBreaks count="2"'],
  ])(
    "prints columns of %j on as many pages as it takes to read them",
    async (widths, landscape, pages) => {
      const parts = await partsOf(oneSheet([[]], { widths, landscape }));
      expect(parts["xl/worksheets/sheet1.xml"]).toContain(pages);
    }
  );

  it.each([
    ["landscape", true],
    ["portrait", false],
  ])("prints A4 %s, as wide as the page", async (orientation, landscape) => {
    const parts = await partsOf(oneSheet([[]], { landscape }));
    const sheet = parts["xl/worksheets/sheet1.xml"];
    expect(element(sheet, /<pageSetup [^>]*>/)).toBe(
      `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`
    );
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  });

  it.each([
    [{ rows: 2, columns: 1 }, 'xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"'],
    [{ rows: 1, columns: 0 }, 'ySplit="1" topLeftCell="A2" state="frozen"'],
    [{ rows: 0, columns: 0 }, ""],
  ])("freezes %j", async (frozen, expected) => {
    const sheet = (await partsOf(oneSheet([[]], { frozen })))["xl/worksheets/sheet1.xml"];
    const pane = element(sheet, /<pane [^>]*>/);
    expect(expected === "" ? pane === "" : pane.includes(expected)).toBe(true);
  });
});

describe("the written file, read by another library", () => {
  let book: WorkBook;
  beforeAll(async () => {
    book = read(await writeXlsx(samplePlan), { cellFormula: true, cellNF: true });
  });

  it("has the plan's sheets in the plan's order", () => {
    expect(book.SheetNames).toEqual([sheetNames.dashboard, sheetNames.kpis, sheetNames.metrics]);
  });

  it("has every planned cell with its value, its formula and no formula where a text was planned", () => {
    const found: string[] = [];
    const planned: string[] = [];
    for (const sheet of samplePlan.sheets) {
      for (const block of sheet.blocks) {
        block.cells.forEach((row, r) => {
          row.forEach((cell, c) => {
            if (!cell) return;
            const address = utils.encode_cell({ r: block.row + r, c: block.column + c });
            const read = book.Sheets[sheet.name]?.[address] as
              { v: unknown; w: string; t: string; f?: string } | undefined;
            const value =
              cell.value !== null && typeof cell.value === "object" ? cell.value.error : cell.value;
            const where = `${sheet.name}!${address}`;
            planned.push(`${where} ${String(value)} ${cell.formula ? "computed" : ""}`);
            found.push(
              `${where} ${read?.t === "e" ? read.w : String(read?.v)} ${read?.f ? "computed" : ""}`
            );
          });
        });
      }
    }
    expect(planned.length).toBeGreaterThan(40);
    expect(found).toEqual(planned);
  });

  it("keeps a pasted formula as text", () => {
    expect(book.Sheets[sheetNames.metrics]?.["B3"]).toMatchObject({ t: "s", v: hostileText });
    expect(book.Sheets[sheetNames.metrics]?.["B3"]).not.toHaveProperty("f");
  });

  it("keeps a text that looks like an error, and an error that is one", () => {
    expect(book.Sheets[sheetNames.metrics]?.["B5"]).toMatchObject({ t: "s", v: "#N/A" });
    expect(book.Sheets[sheetNames.dashboard]?.["B2"]).toMatchObject({ t: "e", w: "#N/A" });
    expect(book.Sheets[sheetNames.kpis]?.["D5"]).toMatchObject({
      t: "e",
      w: "#DIV/0!",
      f: "D3/D2",
    });
  });

  it("shows money in the plan's currency", () => {
    expect(book.Sheets[sheetNames.metrics]?.["D2"]).toMatchObject({
      v: 1200.5,
      z: "#,##0.00 [$€-40C];-#,##0.00 [$€-40C]",
    });
  });
});
