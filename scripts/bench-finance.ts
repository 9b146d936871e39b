import { read, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { financeCopy } from "../src/xlsx/finance";
import { timed } from "./timed";

/**
 * How long a copy for finance takes beside merely reading and writing the same workbook: a package of
 * 50,000 rows in which 5,000 cells call functions of ours.
 */

const rows = 50_000;
const calls = 5_000;
const columns = 10;
const rounds = 3;

const letters = "ABCDEFGHIJKL";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function rowXml(row: number): string {
  const number = String(row);
  const cells = Array.from({ length: columns }, (_, column) => {
    const value = String((row * (column + 1)) % 977);
    return `<c r="${letters[column] ?? ""}${number}"><v>${value}</v></c>`;
  });
  const [spend, revenue] = [row % 977, (row * 2) % 977];
  const call =
    row % (rows / calls) === 1 && spend > 0
      ? `<c r="K${number}"><f>IF(A${number}&gt;0,_xldudf_ROSI(A${number},B${number}),0)</f><v>${String((revenue - spend) / spend)}</v></c>`
      : "";
  return `<row r="${number}">${cells.join("")}${call}</row>`;
}

function workbook(): Uint8Array {
  const sheet = Array.from({ length: rows }, (_, index) => rowXml(index + 1)).join("");
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))
  );
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** Prints seconds, the ratio to SheetJS, and the most memory that the process has held. */
async function bench(): Promise<void> {
  const bytes = workbook();
  const best = { peer: Infinity, copy: Infinity };
  const at = new Date("2026-11-28T10:00:00Z");
  const before = process.resourceUsage().maxRSS * 1024;
  for (let round = 0; round < rounds; round += 1) {
    const { result, seconds } = await timed(() =>
      financeCopy(bytes, { language: "en", name: "bench.xlsx", at })
    );
    if (result.kind !== "copy" || result.conversions.length < calls - rows / 977) {
      throw new Error(`The copy is ${result.kind}`);
    }
    best.copy = Math.min(best.copy, seconds);
  }
  const peak = process.resourceUsage().maxRSS * 1024;
  for (let round = 0; round < rounds; round += 1) {
    const { seconds } = await timed(() => {
      write(read(bytes, { cellFormula: true }), {
        type: "array",
        bookType: "xlsx",
        compression: true,
      });
    });
    best.peer = Math.min(best.peer, seconds);
  }
  console.log(
    `A copy for finance: ${String(rows)} rows × ${String(columns)} columns, ${String(calls)} cells with our functions, best of ${String(rounds)}`
  );
  console.log(`reading and writing the same file (SheetJS): ${best.peer.toFixed(2)} s`);
  console.log(
    `copying (financeCopy): ${best.copy.toFixed(2)} s, ratio: ${(best.copy / best.peer).toFixed(2)}`
  );
  console.log(
    `most memory held: ${megabytes(peak)}, of which ${megabytes(before)} before the first copy`
  );
}

void bench();
