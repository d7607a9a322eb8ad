import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/core/formats/decode-text.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Each character as one byte. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const all = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    all.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  }
  return new Uint8Array(all.buffer);
}

describe("decodeText()", () => {
  it("reads back any text in UTF-8, and in UTF-16 with its mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF") && text.isWellFormed());
        expect(decodeText(utf8(text))).toBe(text);
        expect(decodeText(utf8(`\uFEFF${text}`), "text/html; charset=latin1")).toBe(text);
        for (const isBigEndian of [true, false]) {
          expect(decodeText(utf16(`\uFEFF${text}`, isBigEndian))).toBe(text);
        }
      }),
    );
  });

  it.each([
    ["a charset of the server", "caf\xE9", "text/html; charset=ISO-8859-1", "café"],
    ["one in quotes", "\xCF\xF0", 'text/plain; Charset="windows-1251"', "Пр"],
    ["no label anybody knows", "caf\xC3\xA9", "text/html; charset=klingon", "café"],
    ["a page that names its charset", '<html><meta charset="windows-1251">\xCF', "", "П"],
    [
      "a page that names it in the old way",
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xCF',
      "text/html",
      "П",
    ],
    [
      "a server against a page",
      '<meta charset="windows-1251">\xE9',
      "text/html;charset=latin1",
      "é",
    ],
    ["a page that says UTF-16 and is not", '<meta charset="utf-16">\xC3\xA9', "", "é"],
    ["a page that names a charset nobody knows", "<meta charset=x-nothing>\xC3\xA9", "", "é"],
    ["Markdown that only speaks of charsets", "# <meta charset=koi8-r>\n\xC3\xA9", "", "é"],
    ["text that is no UTF-8", "caf\xE9 \x93na\xEFve\x94", "", "café “naïve”"],
    ["text that the server calls UTF-8 by mistake", "caf\xE9", "text/html; charset=utf-8", "café"],
    ["a slip in UTF-8", "\xC3\xA9\xC3\xA9\xC3\xA9 \xE9", "", "ééé \uFFFD"],
    ["what is no text", "\x89PNG\0\xFF\xFE", "", "\uFFFDPNG\0\uFFFD\uFFFD"],
    ["nothing", "", "", ""],
  ])("decodes %s", (_, content, contentType, text) => {
    expect(decodeText(bytes(content), contentType).endsWith(text)).toBe(true);
    if (text === "") expect(decodeText(bytes(content), contentType)).toBe("");
  });

  it("does not look for a charset far into a page", () => {
    const page = `<html>${" ".repeat(1024)}<meta charset="windows-1251">\xC3\xA9`;
    expect(decodeText(bytes(page)).endsWith("é")).toBe(true);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (content, label) => {
        expect(decodeText(content, `text/html; charset=${label}`)).toBeTypeOf("string");
      }),
    );
  });
});
