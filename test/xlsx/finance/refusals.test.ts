import { readFileSync } from "node:fs";
import path from "node:path";
import { utils, write, type BookType } from "@e965/xlsx";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { corpus, copyOf } from "../../support/finance/corpus";
import { handmade, link } from "./handmade";

const fixtures = path.resolve(__dirname, "../../fixtures/finance/refused");
const file = (name: string) => new Uint8Array(readFileSync(path.join(fixtures, name)));
const sheets = { Data: '<row r="1"><c r="A1"><f>ROAS(1,2)</f><v>2</v></c></row>' };
const type = (part: string, name: string) => `<Override PartName="${part}" ContentType="${name}"/>`;
const office = "http://schemas.openxmlformats.org/package/2006/relationships";

function bySheetJs(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1, 2]]), "Data");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

/** The plain workbook with some of its parts left out. */
function without(...gone: readonly string[]): Uint8Array {
  const parts = Object.entries(unzipSync(handmade({ sheets })));
  return zipSync(Object.fromEntries(parts.filter(([name]) => !gone.includes(name))));
}

/** A zip whose directory claims that its first part is huge. */
function inflated(bytes: Uint8Array): Uint8Array {
  const claimed = bytes.slice();
  const view = new DataView(claimed.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at += 1;
  view.setUint32(at + 24, 0x7fffffff, true);
  return claimed;
}

const plain = handmade({ sheets });
const vba = "application/vnd.ms-office.vbaProject";

it.each([
  ["a workbook with macros, as SheetJS writes it", bySheetJs("xlsm"), "macros"],
  [
    "macros under the name of a workbook without",
    handmade({
      sheets,
      parts: { "xl/vbaProject.bin": "macro" },
      contentTypes: type("/xl/vbaProject.bin", vba),
    }),
    "macros",
  ],
  [
    "macros under another name",
    handmade({ sheets, parts: { "xl/odd.bin": "macro" }, contentTypes: type("/xl/odd.bin", vba) }),
    "macros",
  ],
  ["a workbook with a password, by Excel", file("excel-encrypted.xlsx"), "encrypted"],
  ["a binary workbook", bySheetJs("xlsb"), "binary"],
  ["a workbook of Excel 97", bySheetJs("biff8"), "legacy"],
  [
    "a signed workbook",
    handmade({
      sheets,
      links: {
        file: link("rIdS", `${office}/digital-signature/origin`, "_xmlsignatures/origin.sigs"),
      },
      parts: { "_xmlsignatures/origin.sigs": "" },
    }),
    "signed",
  ],
  ["an OpenDocument workbook", bySheetJs("ods"), "not a workbook"],
  ["a text", bySheetJs("csv"), "not a workbook"],
  ["a web page called .xlsx", bySheetJs("html"), "not a workbook"],
  ["another zip", zipSync({ "photo.jpg": strToU8("x") }), "not a workbook"],
  ["an empty zip", zipSync({}), "not a workbook"],
  ["an empty file", new Uint8Array(), "not a workbook"],
  ["two letters", strToU8("PK"), "damaged"],
  ["a package without its relationships", without("_rels/.rels"), "not a workbook"],
  ["a package without its workbook", without("xl/workbook.xml"), "not a workbook"],
  ["half a download", plain.slice(0, plain.length / 2), "damaged"],
  ["all but the last byte", plain.slice(0, -1), "damaged"],
  [
    "a sheet that breaks off",
    handmade({
      sheets,
      parts: { "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheets.Data}<row` },
    }),
    "damaged",
  ],
  ["a zip that says it unpacks to two gigabytes", inflated(plain), "too large"],
] as const)("%s is refused", (_name, bytes, reason) => {
  expect(copyOf(bytes)).toEqual({ kind: "refused", reason });
});

it("makes a copy, leaves alone or refuses whatever befalls the bytes, and throws nothing", () => {
  const originals = corpus.filter((_, index) => index % 7 === 0).map(({ original }) => original);
  const damage = fc.record({
    original: fc.constantFrom(...originals),
    cut: fc.oneof(
      { arbitrary: fc.constant(1), weight: 3 },
      fc.double({ min: 0, max: 1, noNaN: true })
    ),
    hits: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
      maxLength: 4,
    }),
  });
  fc.assert(
    fc.property(damage, ({ original, cut, hits }) => {
      const bytes = original.slice(0, Math.ceil(original.length * cut));
      for (const [at, value] of hits) bytes[Math.floor(bytes.length * at)] = value;
      const { kind } = copyOf(bytes);
      expect(["copy", "unchanged", "refused"]).toContain(kind);
    }),
    { numRuns: 100 }
  );
});

it("refuses as damaged, or still reads, a sheet of which one letter is another", () => {
  const parts = unzipSync(corpus[0]?.original ?? new Uint8Array());
  const path = "xl/worksheets/sheet1.xml";
  const sheet = parts[path] ?? new Uint8Array();
  fc.assert(
    fc.property(fc.nat(sheet.length - 1), fc.nat(127), (at, value) => {
      const changed = sheet.slice();
      changed[at] = value;
      const copy = copyOf(zipSync({ ...parts, [path]: changed }, { level: 0 }));
      expect(copy.kind === "refused" ? copy.reason : copy.kind).toMatch(/^(copy|damaged)$/);
    }),
    { numRuns: 100 }
  );
});
