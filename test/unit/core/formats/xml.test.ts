import { describe, expect, it } from "vitest";
import { element, escapeXml } from "../../../../src/core/formats/xml.js";

describe("escapeXml()", () => {
  it("replaces what XML cannot say", () => {
    expect(escapeXml('a\u0000\ud800<]]>&"')).toBe("a\ufffd\ufffd&lt;]]&gt;&amp;&quot;");
  });
});

describe("element()", () => {
  it("leaves out attributes without a value", () => {
    expect(element("a", { b: '"', c: undefined })).toBe('<a b="&quot;"/>');
  });
});
