import { mapColumns, readPaste } from "../../src/intake";

/** The first data row of the preview of a pasted table. */
async function previewed(text: string, keepText = false): Promise<readonly string[] | undefined> {
  const { tables } = await readPaste({ text, keepText });
  expect(tables[0]?.preview[0]).toEqual(text.split("\n")[0]?.split(","));
  return tables[0]?.preview[1];
}

const posts =
  "Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Views\n" +
  "122100000000000001,100000001,Us,Hello,Come to Anna,02/16/2026 05:14,https://example.org/1,100\n";

test.each<[string, string, boolean, readonly string[]]>([
  [
    "texts of people and what is left out",
    posts,
    false,
    ["122100000000000001", "•••", "•••", "•••", "•••", "02/16/2026 05:14", "•••", "100"],
  ],
  [
    "not the texts that a person keeps",
    posts,
    true,
    [
      ...["122100000000000001", "•••", "•••", "Hello", "Come to Anna", "02/16/2026 05:14"],
      ...["•••", "100"],
    ],
  ],
  [
    "persons of an unknown export, by header or by what stands there",
    "Zorglub,First Name,Contact,Who,Call,Amount\nx,Anna,anna@example.org,@anna,+33 6 12 34 56 78,-5\n",
    false,
    ["x", "•••", "•••", "•••", "•••", "-5"],
  ],
])("masks %s", async (_, text, keepText, expected) => {
  expect(await previewed(text, keepText)).toEqual(expected);
});

test("shows the texts once a person keeps them", async () => {
  const [table] = (await readPaste({ text: posts })).tables;
  if (table === undefined) throw new Error("one table expected");
  const kept = mapColumns(table, { columns: [], keepText: true });
  expect(kept.preview[1]).toContain("Come to Anna");
});
