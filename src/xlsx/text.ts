const longestText = 32767;

/**
 * Text as a cell of the file may hold it. `_x0041_` is an escape in the file format, so a text that
 * looks like one is escaped itself; the two code points that XML forbids become the replacement
 * character; what Excel cannot hold ends with an ellipsis.
 */
export function fileText(text: string): string {
  const held = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  return held.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}
