import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");
const src = path.join(root, "src");

/** The floors table of ARCHITECTURE.md: folder → folders it may import. */
function floors(): Map<string, readonly string[]> {
  const text = readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8");
  const rows = text.split("\n").filter((line) => /^\| (\d|dev) \|/.test(line));
  return new Map(
    rows.map((row) => {
      const cells = row.split("|").map((cell) => cell.trim());
      const names = (cell: string | undefined): string[] =>
        [...(cell ?? "").matchAll(/`([a-z]+)`/g)].map((match) => match[1] ?? "");
      return [names(cells[2])[0] ?? "", names(cells[4])];
    })
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Import targets of a file, static and dynamic; words that end in "from" are none: `from "../plan/look"`, `import("../xlsx/writeXlsx")`. */
function imports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)["']([^"'\s]+)["']/g);
  return [...found].map((match) => match[1] ?? "");
}

const folderOf = (file: string): string => path.relative(src, file).split(path.sep)[0] ?? "";
const table = floors();

test("every folder of src is a floor of the table and the other way round", () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).sort()).toEqual([...table.keys()].sort());
});

test.each([...table.keys()])("%s imports only from the floors below it", (folder) => {
  const allowed = new Set([folder, ...(table.get(folder) ?? [])]);
  const wrong = sourceFiles(path.join(src, folder)).flatMap((file) =>
    imports(file)
      .filter((target) => target.startsWith("."))
      .map((target) => path.resolve(path.dirname(file), target))
      .filter((target) => target.startsWith(src) && !allowed.has(folderOf(target)))
      .map((target) => `${path.relative(root, file)} → ${path.relative(root, target)}`)
  );
  expect(wrong).toEqual([]);
});

/** Libraries that would make a floor heavy or impure. */
const forbidden: Record<string, RegExp> = {
  functions: /./,
  locale: /^(?!intl-messageformat$)/,
  catalogue: /react|fluent|office|univer|xlsx|hucre/,
  plan: /react|fluent|office|univer|xlsx|hucre|papaparse/,
  intake: /react|fluent|office|univer|hucre/,
  excel: /react|fluent|univer|xlsx|hucre/,
  xlsx: /react|fluent|office|univer/,
};

test.each(Object.keys(forbidden))("%s keeps out libraries that are not its business", (folder) => {
  const wrong = sourceFiles(path.join(src, folder)).flatMap((file) =>
    imports(file)
      .filter((target) => !target.startsWith(".") && forbidden[folder]?.test(target))
      .map((target) => `${path.relative(root, file)} → ${target}`)
  );
  expect(wrong).toEqual([]);
});

test("only univer files and the playground know Univer", () => {
  const wrong = sourceFiles(src).filter(
    (file) =>
      imports(file).some((target) => target.startsWith("@univerjs/")) &&
      !/^univer/.test(path.basename(file)) &&
      folderOf(file) !== "playground" &&
      path.basename(file) !== "customFunctions.ts"
  );
  expect(wrong.map((file) => path.relative(root, file))).toEqual([]);
});

test("no file of code is over 300 lines, data excepted", () => {
  const isData = (file: string): boolean =>
    /src\/(platforms|catalogue|locale)\/|\/help\//.test(file);
  const long = sourceFiles(src)
    .filter((file) => !isData(file))
    .map(
      (file) =>
        [path.relative(root, file), readFileSync(file, "utf8").split("\n").length - 1] as const
    )
    .filter(([, lines]) => lines > 300);
  expect(long).toEqual([]);
});
