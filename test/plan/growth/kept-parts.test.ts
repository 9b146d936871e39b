import fc from "fast-check";
import * as parts from "../../../src/plan/growth";

const { setupPart } = parts;
const toXml = (value: unknown): string => parts.toXml(setupPart, value);
const fromXml = (xml: string): unknown => parts.fromXml(setupPart, xml);

describe("the setup as XML", () => {
  test("gives back any JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(fromXml(toXml(value))).toEqual(plain);
      })
    );
  });

  test("contains nothing that XML would read", () => {
    const xml = toXml({ a: "]]></setup><b/>&amp;", é: "\u0000\uffff\ud800" });
    expect(xml.replace(/^<setup xmlns="[^"<>]*">|<\/setup>$/g, "")).toMatch(/^[ !-%'-;=?-~]*$/);
    expect(fromXml(xml)).toEqual({ a: "]]></setup><b/>&amp;", é: "\u0000\uffff\ud800" });
  });

  test("is read after Excel has rewritten it", () => {
    const rewritten =
      '<?xml version="1.0"?>\n<ns0:setup xmlns:ns0="urn:rosi-for-excel:setup">{&quot;a&quot;:[1]}</ns0:setup>';
    expect(fromXml(rewritten)).toEqual({ a: [1] });
  });

  test.each(["", "<other/>", '<setup xmlns="x">{broken</setup>'])("%p is no setup", (xml) => {
    expect(fromXml(xml)).toBeNull();
  });
});
