import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** What the add-in is built from. */
const SOURCES = ["src", "assets", "manifest.xml", "package.json", "webpack.config.js"];

/** Folders of src that the add-in does not contain. */
const NOT_BUILT = new Set(["cli", "host", "playground"]);

/** The last file of a build; when it is there, the build went through. */
const BUILT = ["taskpane.html", "functions.js"];

/** Whether the add-in in `dist` is missing or older than what it is built from. */
export async function isStale(root: string, dist: string): Promise<boolean> {
  const built = await Promise.all(BUILT.map((name) => changed(path.join(dist, name))));
  const sources = await Promise.all(SOURCES.map((name) => changed(path.join(root, name))));
  return Math.max(...sources) > Math.min(...built);
}

/** When the file, or anything in the folder, was changed last; 0 if there is none. */
async function changed(location: string): Promise<number> {
  const found = await stat(location).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = (await readdir(location)).filter((name) => !NOT_BUILT.has(name));
  return Math.max(
    0,
    ...(await Promise.all(names.map((name) => changed(path.join(location, name)))))
  );
}
