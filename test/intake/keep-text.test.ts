import { mapColumns, readFile, readPaste, type ReadTable } from "../../src/intake";
import { encode } from "../fixtures/exports/encode";

const text =
  "Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Views\n" +
  '122100000000000001,100000001,Us,Hello,"Come, Anna",02/16/2026 05:14,https://example.org/1,100\n' +
  "122100000000000002,100000001,Us,,,02/03/2026 05:14,https://example.org/2,50\n";

const activities = (table: ReadTable | undefined): readonly string[] | undefined =>
  table?.records.map(({ activity }) => activity);
const only = ["122100000000000001", "122100000000000002"];
const kept = ["122100000000000001 · Hello · Come, Anna", "122100000000000002"];

test("texts of people stay out of the records", async () => {
  const bytes = encode(text, "utf-8");
  const { tables } = await readFile({ name: "posts.csv", bytes });
  expect(activities(tables[0])).toEqual(only);
  expect(JSON.stringify(tables[0]?.records)).not.toMatch(/Hello|Anna|Us|example/);
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual([
    "activity",
    "ignored",
    "ignored",
    "text",
    "text",
    "date",
    "ignored",
    "metric",
  ]);
});

test("they name the activities where a person keeps them, in a file, a paste and a table read before", async () => {
  const bytes = encode(text, "utf-8");
  const [file] = (await readFile({ name: "posts.csv", bytes, keepText: true })).tables;
  const [paste] = (await readPaste({ text, keepText: true })).tables;
  expect([activities(file), activities(paste)]).toEqual([kept, kept]);
  if (file === undefined) throw new Error("one table expected");
  const without = mapColumns(file, { columns: [], keepText: false });
  expect(activities(without)).toEqual(only);
  expect(activities(mapColumns(without, { columns: [], keepText: true }))).toEqual(kept);
  expect(without.id).not.toBe(file.id);
  expect(activities(mapColumns(file, { columns: [] }))).toEqual(kept);
});
