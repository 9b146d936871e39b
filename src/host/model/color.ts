import { refuse } from "../protocol/officeError";

/** The named colours most add-ins use; Excel knows all HTML names. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" in capitals from "#rrggbb", "rrggbb" or an HTML name; InvalidArgument otherwise. */
export function colorOf(text: unknown): string {
  if (typeof text === "string") {
    const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
    const color = hex === undefined ? NAMED[text.toLowerCase()] : `#${hex.toUpperCase()}`;
    if (color !== undefined) return color;
  }
  throw refuse("InvalidArgument", `"${String(text)}" is not a colour.`);
}
