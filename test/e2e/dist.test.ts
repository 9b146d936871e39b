/** What the build puts into dist is what Excel loads: the files the manifest names, and nothing in them that does not belong. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { CustomFunctionsError, dist, loadBundle as load } from "../support/bundle";

const read = (name: string): string => readFileSync(path.join(dist, name), "utf8");

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: { name: string }[];
  }[];
}
const metadata = (name: string): Metadata => JSON.parse(read(name)) as Metadata;

test("the manifest names only files that were built", () => {
  const addresses = [...read("manifest.xml").matchAll(/https:\/\/localhost:3000([^"?#]+)/g)];
  const missing = addresses
    .map((match) => match[1] ?? "")
    .filter((file) => !existsSync(path.join(dist, file)));
  expect(addresses.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test.each([
  ["functions.js", "functions.json"],
  ["functions-fr.js", "functions-fr.json"],
])("%s registers exactly the functions of %s", (bundle, names) => {
  const ids = metadata(names).functions.map((f) => f.id);
  expect(ids).toContain("ROSI");
  expect([...load(bundle).keys()].sort()).toEqual([...ids].sort());
});

test("both languages have the same functions and parameters", () => {
  const shape = (name: string): unknown =>
    metadata(name).functions.map((f) => [f.id, f.name, f.parameters.map((p) => p.name)]);
  expect(shape("functions-fr.json")).toEqual(shape("functions.json"));
});

test.each([
  ["functions.json", "en"],
  ["functions-fr.json", "fr"],
])("every helpUrl of %s leads to a page that was built", (name, language) => {
  const base = "https://localhost:3000/";
  const { functions } = metadata(name);
  for (const { id, helpUrl } of functions) {
    expect(helpUrl).toBe(`${base}help/${language}/${id.toLowerCase()}.html`);
    expect(read(helpUrl.slice(base.length))).toContain(`<h1>${id}</h1>`);
  }
  expect(existsSync(path.join(dist, "help/help.css"))).toBe(true);
  expect(readdirSync(path.join(dist, "help", language))).toHaveLength(functions.length + 1);
});

test("the functions bundle is arithmetic: no React, no zod, no Office.js, small", () => {
  for (const bundle of ["functions.js", "functions-fr.js"]) {
    const text = read(bundle);
    expect(text).not.toMatch(/react|zod|Office\.|Excel\.run|document\.|window\./i);
    expect(gzipSync(text).length).toBeLessThan(20_000);
  }
});

test("built functions compute, and say what to change in the language of their bundle", () => {
  const rosi = (bundle: string, ...args: unknown[]): unknown =>
    load(bundle).get("ROSI")?.(...args, {});
  expect(rosi("functions.js", 1000, 3000, null, null)).toBe(2);
  expect(rosi("functions.js", [[1000], [1000]], [[4000, 2000]], 0.5, null)).toBe(0.5);
  const failure = (bundle: string): unknown => {
    try {
      return rosi(bundle, 0, 3000, null, null);
    } catch (error) {
      return error;
    }
  };
  expect(failure("functions.js")).toMatchObject({ code: "#DIV/0!" });
  const sentence = (bundle: string): string => {
    try {
      rosi(bundle, "abc", 3000, null, null);
      return "no error";
    } catch (error) {
      return error instanceof Error || error instanceof CustomFunctionsError
        ? error.message
        : String(error);
    }
  };
  expect(sentence("functions.js")).toMatch(/\bnumber\b/i);
  expect(sentence("functions-fr.js")).toMatch(/\bnombre\b/i);
});

test("every page forbids what it does not need", () => {
  const pages = readdirSync(dist).filter((file) => file.endsWith(".html"));
  expect(pages).toEqual(
    expect.arrayContaining(["taskpane.html", "functions.html", "functions-fr.html"])
  );
  for (const page of pages) {
    const policy = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(read(page))?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  }
  // Workers are held to the policy of scripts of ours only.
  expect(read("taskpane.html")).toContain("worker-src 'self';");
});
