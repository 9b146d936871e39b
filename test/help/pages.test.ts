import { functions } from "../../src/functions/all";
import { formulas } from "../../src/functions/help/formulas";
import { formulaInWords, saidFromBody } from "../../src/formulas";
import { helpPages } from "../../src/help/pages";
import { refusals } from "../../src/help/refusals";

const pages = new Map(helpPages().map(({ path, text }) => [path, text]));
const page = (path: string): string => pages.get(path) ?? "";

it("are one for each function and language, and an index for each language", () => {
  expect(pages.size).toBe(2 * (functions.length + 1));
});

it.each([...pages.keys()])("%s runs nothing, says its language and leads only to pages", (path) => {
  const text = page(path);
  expect(text).toContain(`<html lang="${path.split("/")[1] ?? "?"}">`);
  expect(text).toContain("default-src &#x27;none&#x27;; style-src &#x27;self&#x27;");
  expect(text).not.toMatch(/<script|style="| on[a-z]+=|undefined|\[object/);
  expect(text.match(/<h1>/g)).toHaveLength(1);
  const links = [...text.matchAll(/<a [^>]*href="([^"]+)"/g)].map((match) => match[1] ?? "");
  const missing = links
    .map((link) => new URL(link.replace(/#.*/, ""), `https://any/${path}`).pathname.slice(1))
    .filter((file) => !pages.has(file));
  expect(links.length).toBeGreaterThan(1);
  expect(missing).toEqual([]);
});

it.each(functions.map((record) => [record.name, record] as const))(
  "%s has its formula in words, its errors and every parameter in both languages",
  (_name, record) => {
    for (const language of ["en", "fr"] as const) {
      expect(formulaInWords(record, language)).not.toBe("");
      expect(refusals(record, language).map(({ code }) => code)).toContain("#VALUE!");
      const text = page(`help/${language}/${record.name.toLowerCase()}.html`);
      for (const { name } of record.parameters) expect(text).toContain(`<var>${name}</var>`);
    }
  }
);

it("say a formula by hand only where the native body cannot be said", () => {
  const twice = functions.filter((each) => each.name in formulas && saidFromBody(each, "en"));
  expect(twice.map(({ name }) => name)).toEqual([]);
});

it.each([
  ["help/en/rosi.html", "=ROSI(10000,50000,0.6)"],
  ["help/fr/rosi.html", "=ROSI(10000;50000;0,6)"],
  ["help/fr/ltv.html", "=LTV(100;0,75;0,25;;&quot;début&quot;)"],
  ["help/en/conversiontime.html", "=CONVERSIONTIME(A2:A5,B2:B5)"],
  ["help/fr/conversiontime.html", "=CONVERSIONTIME(A2:A4;B2:B4;&quot;moyenne&quot;)"],
  ["help/fr/ltv.html", "=LTV(100;1;0;;&quot;début&quot;)"],
  ["help/fr/payback.html", "#N/A"],
  ["help/fr/rosi.html", "#VALEUR!"],
  ["help/en/rosicurve.html", "INDEX(cashflows,1):INDEX(cashflows,2)"],
])("%s shows %s", (path, text) => {
  expect(page(path).replaceAll("<!-- -->", "")).toContain(text);
});
