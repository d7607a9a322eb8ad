import { describe, expect, it } from "vitest";
import { safeUrl } from "../../../../src/core/model/safe-url.js";

const inert: readonly unknown[] = [
  "javascript:x",
  "JaVaScRiPt:x",
  " \u0001javascript:x",
  "\0javascript:x",
  "\fjavascript:x",
  "\vjavascript:x",
  "java\nscript:x",
  "java\tscript:x",
  "java\rscript:x",
  "javascript://%0aalert(1)",
  "vbscript:x",
  "feed:javascript:1",
  "view-source:javascript:1",
  "data:text/html,<script>",
  "data:,x",
  "data:;base64,eA==",
  "data:text/javascript;base64,eA==",
  "blob:https://a/b",
  "filesystem:https://a/b",
  "file:///etc/passwd",
  "jar:https://a",
  "intent://x#Intent;end",
  "about:blank",
  "http://[::1",
  "",
  " \n\t",
  null,
  undefined,
  42,
  {},
  [],
  ["https://a"],
  { toString: () => "https://a" },
];

const followed = [
  "https://x/javascript:y",
  "http://x",
  "#javascript:foo",
  "//cdn/x",
  "./a",
  "../a?b#c",
  "a b",
  "mailto:a@b.c",
  // These look odd, but lead nowhere else than to a web page.
  "https://u:p@host",
  "https://раypal.example",
  "\\\\host",
];

describe("safeUrl()", () => {
  it.each(inert.map((value) => [value]))("refuses %j", (value) => {
    expect(safeUrl(value)).toBeUndefined();
  });

  it.each(followed)("passes %j on as it is written", (value) => {
    expect(safeUrl(value)).toBe(value);
  });
});
