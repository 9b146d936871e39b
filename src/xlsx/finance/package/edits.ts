/** A stretch of a text and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every edit made; everything between them stays letter by letter. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text: instead } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(done, start), instead);
    done = end;
  }
  return [...pieces, text.slice(done)].join("");
}

/** The edit that changes one attribute of a start tag; null takes it away. Undefined where it is not there. */
export function attributeEdit(
  text: string,
  tag: Readonly<{ start: number; opened: number }>,
  name: string,
  value: string | null
): Edit | undefined {
  const source = text.slice(tag.start, tag.opened);
  const pattern = /\s([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g;
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    if (match[1] !== name) continue;
    const start = tag.start + match.index;
    const end = start + match[0].length;
    if (value === null) return { start, end, text: "" };
    const quoted = match[2] ?? "";
    const first = end - quoted.length;
    return { start: first + 1, end: end - 1, text: value };
  }
  return undefined;
}
