import { refuse } from "../protocol/officeError";
import type { Book } from "./book";

const LONGEST = 31;

/** Refuses what Excel refuses as a sheet name, or a name another sheet has (in any case). */
export function demandSheetName(book: Book, name: unknown, self: string | null): void {
  const valid =
    typeof name === "string" &&
    name.length > 0 &&
    name.length <= LONGEST &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!valid) throw refuse("InvalidArgument", `"${String(name)}" is not a valid sheet name.`);
  const wanted = name.toLowerCase();
  const taken = book.grid
    .sheets()
    .some((sheet) => sheet.id !== self && sheet.name.toLowerCase() === wanted);
  if (taken) throw refuse("ItemAlreadyExists", `There is already a sheet "${name}".`);
}
