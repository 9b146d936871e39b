/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const french = ["fr-FR", "fr-CA", "fr-BE", "fr-CH"];

const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap(all);
const resourceIds = resources.flatMap((element) => element.getAttribute("id") ?? []);
const resids = [...manifest.querySelectorAll("[resid]")].map((e) => e.getAttribute("resid") ?? "");

test("every resid names a resource and every resource is used", () => {
  expect([...new Set(resids)].sort()).toEqual([...resourceIds].sort());
});

test("ids and strings keep within Office's lengths", () => {
  const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
  expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
  for (const [group, limit] of Object.entries(limits)) {
    const values = all(group).flatMap((element) =>
      [...element.querySelectorAll("*")].map(
        (e) => e.getAttribute("DefaultValue") ?? e.getAttribute("Value") ?? ""
      )
    );
    expect(values.filter((value) => value.length > limit || value === "")).toEqual([]);
  }
});

test("every French locale says the same, wherever there is a choice of language", () => {
  const localised = [...manifest.querySelectorAll("*")].filter((element) =>
    [...element.children].some((child) => child.localName === "Override")
  );
  expect(localised.length).toBeGreaterThan(8);
  for (const element of localised) {
    const overrides = [...element.children].map((c) => [
      c.getAttribute("Locale"),
      c.getAttribute("Value"),
    ]);
    expect(overrides.map(([locale]) => locale)).toEqual(french);
    expect(new Set(overrides.map(([, value]) => value)).size).toBe(1);
    // The child must carry the prefix of its parent: a plain Override inside bt:Url stops the add-in from loading.
    for (const child of element.children) expect(child.prefix).toBe(element.prefix);
  }
});

test("every text that people read has its French", () => {
  const untranslated = all("bt:String").filter((element) => element.children.length === 0);
  expect(untranslated.map((element) => element.getAttribute("id"))).toEqual(["Tab.Label"]);
});

test("functions have no namespace, so that =ROSI(A2,B2) is typed without a prefix", () => {
  expect(all("Namespace")).toEqual([]);
});

const addresses = [...manifest.querySelectorAll("*")]
  .flatMap((e) => [e.getAttribute("DefaultValue"), e.getAttribute("Value")])
  .filter((value): value is string => value?.includes("://") ?? false);

test("every address is https on the one development server", () => {
  expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
});

test("icons exist and have the size they claim", () => {
  const icons = addresses.filter((address) => address.endsWith(".png"));
  expect(icons.length).toBeGreaterThanOrEqual(8);
  for (const icon of icons) {
    const file = path.join(root, new URL(icon).pathname);
    expect(existsSync(file)).toBe(true);
    const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
    const png = readFileSync(file);
    // IHDR: width and height stand at bytes 16 and 20.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  const claimed = all("bt:Image").filter((element) => element.hasAttribute("size"));
  for (const image of claimed) {
    expect(image.getAttribute("resid")).toMatch(
      new RegExp(`\\.${image.getAttribute("size") ?? "?"}$`)
    );
  }
});

test("the version is the package's", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
});
