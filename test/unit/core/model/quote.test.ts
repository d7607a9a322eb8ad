import { expect, it } from "vitest";
import { quote } from "../../../../src/core/model/quote.js";

it.each([
  ["a", 5, "“a”"],
  ["abcde", 5, "“abcde”"],
  ["abcdef", 5, "“abcde…”"],
  ["abcd🚀", 5, "“abcd\ufffd…”"],
  [42, 5, "“42”"],
  [undefined, 5, "“undef…”"],
])("quote() makes %j, cut to %i, %s", (text, most, quoted) => {
  expect(quote(text, most)).toBe(quoted);
});
