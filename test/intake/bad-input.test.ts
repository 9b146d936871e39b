import { zipSync } from "fflate";
import { readFile, readPaste } from "../../src/intake";
import { encode, workbook } from "../fixtures/exports/encode";

const text = (content: string): Uint8Array => encode(content, "utf-8");
const ascii = (content: string): number[] => Array.from(content, (char) => char.charCodeAt(0));

function encryptedWorkbook(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    ascii("EncryptedPackage").flatMap((code) => [code, 0]),
    1024
  );
  return bytes;
}

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "empty-file"],
  ["spaces", text(" \n\t\n"), "empty-file"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "image"],
  ["a photo", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "image"],
  ["a PDF", text("%PDF-1.7 ..."), "pdf"],
  ["an archive of csv files", zipSync({ "Table data.csv": text("a,b") }), "zip-not-workbook"],
  ["half a workbook", workbook([["a", "b"]]).subarray(0, 900), "zip-not-workbook"],
  ["a protected workbook", encryptedWorkbook(), "password"],
  ["a broken old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), "unreadable"],
  ["noise", Uint8Array.from({ length: 600 }, (_, index) => (index * 7) % 32), "unreadable"],
  ["prose", text("Dear all,\nhere are the numbers."), "no-table"],
  ["an empty workbook", workbook([]), "no-table"],
])("%s", async (_, bytes, code) => {
  const { tables, issues } = await readFile({ name: "x", bytes });
  expect(tables).toEqual([]);
  expect(issues.map((issue) => issue.code)).toEqual([code]);
});

test("an empty paste says so", async () => {
  const { tables, issues } = await readPaste({ text: "  " });
  expect(tables).toEqual([]);
  expect(issues.map((issue) => issue.code)).toEqual(["empty-paste"]);
});

test.each([
  ["header only", "Reporting starts,Reporting ends,Impressions\n", ["no-rows"]],
  [
    "no numbers",
    "Reporting starts,Reporting ends,Impressions\n2026-01-01,2026-01-31,many\n",
    ["no-numbers"],
  ],
])("%s", async (_, content, codes) => {
  const { tables } = await readFile({ name: "x.csv", bytes: text(content) });
  expect(tables.map((table) => table.issues.map(({ code }) => code))).toEqual([codes]);
  expect(tables[0]?.records).toEqual([]);
});

test("cells that are no number are counted, with the first place", async () => {
  const content =
    "Reporting starts,Reporting ends,Campaign name,Impressions,Clicks (all)\n" +
    "2026-01-01,2026-01-31,A,10,1\n2026-01-01,2026-01-31,B,many,1\n2026-01-01,2026-01-31,C,more,1\n";
  const { tables } = await readFile({ name: "x.csv", bytes: text(content) });
  expect(tables[0]?.issues).toEqual([
    {
      code: "not-a-number",
      severity: "warning",
      values: { count: 2 },
      where: { row: 3, column: "Impressions" },
    },
  ]);
  expect(tables[0]?.totals).toEqual({ impressions: 10, clicks: 3 });
});

test("one cell in another encoding does not hide the rest of the file", async () => {
  const content =
    "Date,Clicks,Impressions,CTR,Position,\u0017\u0004\u0400\u0004\u0016\n2026-02-05,5,10,50%,2,\n".concat(
      "2026-02-06,5,10,50%,2,\n".repeat(8)
    );
  const { tables } = await readFile({ name: "x.csv", bytes: text(content) });
  expect(tables.map(({ totals }) => totals)).toEqual([
    { clicks: 45, impressions: 90, position: 2 },
  ]);
});

test("very many rows without a name are read in a moment", async () => {
  const header = "Reporting starts,Reporting ends,Campaign name,Age,Impressions\n";
  const rows = Array.from(
    { length: 20_000 },
    (_, row) =>
      `2026-01-01,2026-01-31,C${String(row)},${row % 2 === 0 ? "" : "18-24"},${String(row)}\n`
  );
  const { tables } = await readFile({ name: "x.csv", bytes: text(header + rows.join("")) });
  expect(tables[0]?.rows.read).toBe(20_000);
}, 5000);

test("the same table stacked twice is read once", async () => {
  const one = "Views,\nDate,Primary\n2026-01-01,5\n2026-01-02,6\n";
  const { tables, issues } = await readFile({ name: "x.csv", bytes: text(`${one}\n${one}`) });
  expect(tables).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toEqual(["table-twice"]);
});

test("lines that Excel put into quotes as a whole are unwrapped", async () => {
  const wrapped = [
    '"Date,Clics,Impressions,CTR,Position"',
    '"2026-02-05,""1,234"",371375,1.73%,23.8"',
  ];
  const { tables } = await readFile({ name: "x.csv", bytes: text(wrapped.join("\r\n")) });
  expect(tables.map(({ totals }) => totals)).toEqual([
    { clicks: 1234, impressions: 371375, position: 23.8 },
  ]);
});
