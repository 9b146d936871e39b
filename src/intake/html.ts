const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/gu, "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal, hex, name) => {
      if (typeof name === "string") return entities[name.toLowerCase()] ?? whole;
      const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    })
    .replace(/\s+/gu, " ")
    .trim();
}

/** The cells of the tables in a pasted fragment of a page; nothing of it is ever put into a document. */
export function rowsOfHtml(html: string): readonly (readonly string[])[] {
  return Array.from(html.matchAll(/<tr\b[^>]*>(.*?)(?=<tr\b|<\/tr>|<\/table>|$)/gisu), (row) =>
    Array.from((row[1] ?? "").matchAll(/<t[dh]\b[^>]*>(.*?)(?=<t[dh]\b|<\/t[dh]>|$)/gisu), (cell) =>
      textOfHtml(cell[1] ?? "")
    )
  );
}
