import { say, type Language } from "../../locale/language";
import { sharingNotes } from "../../locale/sharing";
import type { Sender } from "../sender";
import type { RememberedCell } from "./memory";

/** What is said beside a value that stands in the place of a formula, and the day it was put there. */
export function noteFor(original: string, at: Date, language: Language): string {
  const date = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "long",
  }).format(at);
  return say(sharingNotes.value, language, { formula: original, date });
}

/** The cells that have a comment already, as `sheet id row column`; nobody's comment is touched. */
export async function commentedCells(context: Excel.RequestContext): Promise<Set<string>> {
  const { comments } = context.workbook;
  comments.load("items/id");
  await context.sync();
  const places = comments.items.map((comment) => {
    const place = comment.getLocation();
    place.load("rowIndex,columnIndex,worksheet/id");
    return place;
  });
  await context.sync();
  return new Set(
    places.map(
      ({ worksheet, rowIndex, columnIndex }) => `${worksheet.id} ${rowIndex} ${columnIndex}`
    )
  );
}

/** Puts the notes of cells beside them. */
export async function addNotes(
  context: Excel.RequestContext,
  cells: readonly RememberedCell[],
  sender: Sender
): Promise<void> {
  for (const { sheetId, row, column, note } of cells) {
    if (note === undefined) continue;
    const range = context.workbook.worksheets.getItem(sheetId).getCell(row, column);
    context.workbook.comments.add(range, note);
  }
  await sender.send();
}

/** Asks for the comments, of which `deleteNotes` takes away those that are ours. */
export function loadNotes(context: Excel.RequestContext): Excel.CommentCollection {
  const { comments } = context.workbook;
  comments.load("items/id,items/content");
  return comments;
}

/** Takes away the notes that say exactly this. */
export function deleteNotes(comments: Excel.CommentCollection, notes: ReadonlySet<string>): void {
  for (const comment of comments.items) if (notes.has(comment.content)) comment.delete();
}
