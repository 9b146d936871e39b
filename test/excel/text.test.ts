import fc from "fast-check";
import { asText } from "../../src/excel/text";
import { entered } from "../../src/host/model/cellValues";
import { hostileTexts } from "./samplePlan";

describe("asText", () => {
  test.each(["Meta", "Spend rose", "Coût par clic", "", "a=b", "€ / clic"])(
    "leaves %p as it is: no apostrophe in the formula bar",
    (text) => {
      expect(asText(text)).toBe(text);
    }
  );

  test.each([...hostileTexts, "vrai", "5 %", "3 mars", "0012", "\t=1"])("escapes %p", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  const looksTyped = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."=+-@'#0123456789.,/%e ".split("")) }),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    fc.double().map(String)
  );
  test("whatever the string, a cell that is given it holds exactly that string", () => {
    fc.assert(
      fc.property(looksTyped, (text) => {
        const content = entered(asText(text), "General");
        expect(content).toEqual({ value: text === "" ? null : text });
      })
    );
  });
});
