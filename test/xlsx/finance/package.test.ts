import { createHash } from "node:crypto";
import { strToU8 } from "fflate";
import { SaxesParser } from "saxes";
import { financeCopy } from "../../../src/xlsx/finance";
import { copied, options } from "./copied";
import { handmade, link, packed, row, unpacked } from "./handmade";

const ours = row(2, [["C2", "<f>ROSI(A1,B1)</f><v>2</v>"]]);
const own = { sheets: { Data: row(1, [["A1", 1]]) + ours } } as const;
const extensions = "http://schemas.microsoft.com/office/2011/relationships";

describe("what no copy is made of is refused with its reason", () => {
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const whole = handmade(own);
  const override = (type: string, part = "/xl/workbook.xml") =>
    `<Override PartName="${part}" ContentType="application/vnd.${type}"/>`;

  it.each<[string, Uint8Array, string]>([
    [
      "an encrypted workbook",
      Uint8Array.of(...ole, ...Buffer.from("EncryptedPackage", "utf16le")),
      "encrypted",
    ],
    ["an old workbook", Uint8Array.of(...ole, 0, 0, 0), "legacy"],
    ["no file at all", new Uint8Array(), "not a workbook"],
    ["a text", strToU8("a,b\n1,2\n"), "not a workbook"],
    ["half a file", whole.slice(0, whole.length / 2), "damaged"],
    ["another zip", packed({ "a.txt": "a" }), "not a workbook"],
    ["macros", handmade({ ...own, parts: { "xl/vbaProject.bin": "x" } }), "macros"],
    [
      "the type of a workbook with macros",
      handmade({ ...own, contentTypes: override("ms-excel.sheet.macroEnabled.main+xml") }),
      "macros",
    ],
    [
      "the binary format",
      handmade({ ...own, contentTypes: override("ms-excel.sheet.binary.macroEnabled.main") }),
      "binary",
    ],
    [
      "a signature",
      handmade({
        ...own,
        links: {
          file: link(
            "rId9",
            "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
            "_xmlsignatures/origin.sigs"
          ),
        },
        parts: { "_xmlsignatures/origin.sigs": "" },
      }),
      "signed",
    ],
    ["a sheet that is no XML", handmade({ sheets: { Data: `${ours}<row>` } }), "damaged"],
    [
      "a sheet that is no text",
      handmade({ ...own, parts: { "xl/worksheets/sheet1.xml": Uint8Array.of(0x3c, 0xc3, 0x28) } }),
      "damaged",
    ],
  ])("%s", (_, bytes, reason) => {
    expect(financeCopy(bytes, options)).toEqual({ kind: "refused", reason });
  });

  it("a file in which one byte has been lost", () => {
    const bytes = handmade({ ...own, parts: { "xl/media/image1.png": "picture ".repeat(9) } });
    const at = Buffer.from(bytes).indexOf("xl/media/image1.png") + "xl/media/image1.png".length + 3;
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    expect(financeCopy(bytes, options)).toEqual({ kind: "refused", reason: "damaged" });
  });
});

describe("traces of the add-in", () => {
  const book = {
    ...own,
    links: {
      file: link("rId7", `${extensions}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"),
      book:
        link("rId8", "customXml", "../customXml/item1.xml") +
        link("rId9", "customXml", "../customXml/item2.xml") +
        link("rId10", "calcChain", "calcChain.xml"),
      sheet: link("rId1", "image", "../media/image1.png"),
    },
    contentTypes:
      '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    parts: {
      "xl/webextensions/taskpanes.xml": '<wetp:taskpanes xmlns:wetp="x"/>',
      "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("rId1", `${extensions}/webextension`, "webextension1.xml")}</Relationships>`,
      "xl/webextensions/webextension1.xml": '<we:webextension xmlns:we="x"/>',
      "xl/webextensions/_rels/webextension1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("rId1", "image", "../media/image1.png")}</Relationships>`,
      "xl/media/image1.png": "picture",
      "customXml/item1.xml": '<setup xmlns="urn:rosi-for-excel:setup">{}</setup>',
      "customXml/_rels/item1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("rId1", "customXmlProps", "itemProps1.xml")}</Relationships>`,
      "customXml/itemProps1.xml": "<p/>",
      "customXml/item2.xml": '<theirs xmlns="urn:theirs"/>',
      "xl/calcChain.xml": "<calcChain/>",
    },
  } as const;

  it("go, with everything that leads to them; what belongs to others stays", () => {
    const { parts, removed } = copied(book);
    const all = Object.values(parts).join("\n");
    expect(removed.map(({ path, what }) => `${what}: ${path}`)).toEqual([
      "task pane: xl/webextensions/taskpanes.xml",
      "web extension: xl/webextensions/webextension1.xml",
      "record: customXml/item1.xml",
      "record: customXml/itemProps1.xml",
      "calculation chain: xl/calcChain.xml",
    ]);
    for (const { path } of removed) {
      expect(parts[path]).toBeUndefined();
      const leading = ["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"];
      expect(leading.filter((each) => parts[each]?.includes(path.replace(/.*\//, "")))).toEqual([]);
    }
    expect(parts["customXml/item2.xml"]).toBe('<theirs xmlns="urn:theirs"/>');
    expect(parts["xl/media/image1.png"]).toBe("picture");
    expect(all).not.toContain("urn:rosi-for-excel");
  });

  it("are reason enough for a copy, also where no formula is ours", () => {
    const { conversions } = copied({ ...book, sheets: { Data: row(1, [["A1", 1]]) } });
    expect(conversions).toEqual([]);
  });
});

describe("everything else", () => {
  const others = {
    "xl/media/image1.png": Uint8Array.from({ length: 300 }, (_, index) => index % 256),
    "xl/charts/chart1.xml": "<c:chart xmlns:c='c'>\r\n ROSI(1,2) </c:chart>",
    "xl/comments1.xml": "<comments><t>ROSI(A1,B1)</t></comments>",
    "docProps/custom.xml": "\ufeff<Properties/>",
  };

  it("is the same bytes in the copy", () => {
    const bytes = handmade({
      sheets: { ...own.sheets, Other: row(1, [["A1", "<f>SUM(B1)</f><v>1</v>"]]) },
      parts: others,
    });
    const copy = financeCopy(bytes, options);
    const [before, after] = [unpacked(bytes), copy.kind === "copy" ? unpacked(copy.bytes) : {}];
    const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it("keeps prefixes, line ends and byte order marks of a sheet that changes", () => {
    const sheet = (formula: string) =>
      `\ufeff<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\r\n<x:sheetData><x:row r='1'><!-- ROSI(A1,B1) --><x:c r="A1" ><x:f  >${formula}</x:f ><x:v>1</x:v></x:c><x:c r="B1"/></x:row></x:sheetData></x:worksheet>\r\n`;
    const parts = { "xl/worksheets/sheet1.xml": sheet("ROSI(C1,D1)") };
    const copy = copied({ sheets: { Data: "" }, parts });
    expect(copy.parts["xl/worksheets/sheet1.xml"]).toBe(sheet("(D1-C1)/C1"));
  });

  it.each(["utf-16le", "utf-16be"])("keeps a sheet stored as %s in that encoding", (encoding) => {
    const sheet = (formula: string) => {
      const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="str"><f>${formula}</f><v>é</v></c></row></sheetData></worksheet>`;
      const bytes = Buffer.from(text, "utf16le");
      return new Uint8Array(encoding === "utf-16le" ? bytes : bytes.swap16());
    };
    const bytes = handmade({
      sheets: { Data: "" },
      parts: { "xl/worksheets/sheet1.xml": sheet("ROSI(C1,D1)") },
    });
    const copy = financeCopy(bytes, options);
    const expected = unpacked(packed({ a: sheet("(D1-C1)/C1") }))["a"];
    expect(copy.kind === "copy" && unpacked(copy.bytes)["xl/worksheets/sheet1.xml"]).toBe(expected);
  });
});

describe("the sheets added", () => {
  it.each([
    ["en", ["Data", "Checks", "checks (2)", "Checks (3)", "Definitions", "Sources"]],
    ["fr", ["Data", "Checks", "checks (2)", "Contrôles", "Définitions", "Provenance"]],
  ] as const)("have names of their own in %s", (language, expected) => {
    const bytes = handmade({ sheets: { ...own.sheets, Checks: "", "checks (2)": "" } });
    const copy = financeCopy(bytes, { ...options, language });
    const book = copy.kind === "copy" ? (unpacked(copy.bytes)["xl/workbook.xml"] ?? "") : "";
    expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1])).toEqual(expected);
  });

  it("are well-formed, and their styles stand behind those of the workbook", () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><b/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf/></cellXfs><dxfs count="0"/><tableStyles count="0"/></styleSheet>';
    const { parts } = copied({
      ...own,
      links: { book: link("rId5", "styles", "styles.xml") },
      parts: { "xl/styles.xml": styles },
    });
    for (const xml of Object.values(parts)) new SaxesParser({ xmlns: true }).write(xml).close();
    const written = parts["xl/styles.xml"] ?? "";
    expect(written).toMatch(/^<styleSheet [^>]*><fonts count="\d+"><font><b\/><\/font><font>/);
    expect(written).toMatch(/<cellXfs count="\d+"><xf\/><xf\/><xf /);
    expect(written).toMatch(/<dxfs count="2"><dxf>.*<\/dxfs><tableStyles/);
    for (const list of ["fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      const match = new RegExp(`<${list} count="(\\d+)">(.*)</${list}>`).exec(written);
      const item = { fonts: "font", fills: "fill", borders: "border", cellXfs: "xf", dxfs: "dxf" };
      const tag = item[list as keyof typeof item];
      const body = match?.[2] ?? "";
      const inner =
        list === "dxfs" ? body.replace(/<font>.*?<\/font>|<fill>.*?<\/fill>/g, "") : body;
      expect(inner.match(new RegExp(`<${tag}[ />]`, "g"))).toHaveLength(Number(match?.[1]));
    }
  });

  it("say every difference in words, by formulas that stay live", () => {
    const { parts } = copied({
      sheets: {
        "L'été": row(1, [["A1", 1]]) + ours + row(3, [["C3", "<f>PAYBACK(A1,B1:B9)</f><v>7</v>"]]),
      },
    });
    const checks = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(checks).toContain("<v>1 formula written out, no difference; 1 value kept");
    expect(checks).toContain("<f>'L''été'!C2</f><v>2</v>");
    expect(checks).toContain('<f>IF(AND(ISNUMBER(E5),ISNUMBER(F5)),F5-E5,"")</f><v>0</v>');
    expect(checks).toContain("<t>=ROSI(A1,B1)</t>");
    expect(checks).toContain("Value computed by PAYBACK before 28 November 2026");
    expect(checks).not.toMatch(/_xlfn|LET\(|LAMBDA\(/);
  });

  it("name the original by its fingerprint", () => {
    const { parts } = copied(own);
    const sources = parts["xl/worksheets/sheet4.xml"] ?? "";

    expect(sources).toContain(createHash("sha256").update(handmade(own)).digest("hex"));
    expect(sources).toContain("<t>Plan.xlsx</t>");
  });
});
