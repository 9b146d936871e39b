import { SaxesParser } from "saxes";

/** One tag or text of an XML part. */
export interface Line {
  /** `<c r="B2" t="s">`, attributes by name; `</c>`; or a text. */
  readonly text: string;
  readonly kind: "open" | "close" | "text";
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An XML part as its tags and texts, one a line: the same for parts that say the same. */
export function outline(xml: string): Line[] {
  const lines: Line[] = [];
  let text = "";
  const flush = () => {
    if (text.trim() !== "") lines.push({ text, kind: "text", local: "", attributes: {} });
    text = "";
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (each) => (text += each));
  parser.on("cdata", (each) => (text += each));
  parser.on("opentag", ({ local, uri, attributes }) => {
    flush();
    const named = Object.values(attributes).filter((each) => each.prefix !== "xmlns");
    const values = Object.fromEntries(
      named.map((each) => [each.uri === "" ? each.local : `{${each.uri}}${each.local}`, each.value])
    );
    const listed = Object.entries(values).filter(([name]) => name !== "xmlns");
    const sorted = listed.map(([name, value]) => ` ${name}="${value}"`).sort();
    const opened = `<{${uri}}${local}${sorted.join("")}>`;
    lines.push({ text: opened, kind: "open", local, attributes: values });
  });
  parser.on("closetag", ({ local }) => {
    flush();
    lines.push({ text: `</${local}>`, kind: "close", local, attributes: {} });
  });
  parser.write(xml).close();
  return lines;
}
