import { expect, it } from "vitest";
import { languageTag } from "../../../src/core/language-tag.js";

it.each([
  ["pt-br", "pt-BR"],
  ["AR", "ar"],
  [`en-x-${"long-".repeat(18)}long-a`, `en-x-${"long-".repeat(18)}long`],
  ["x-private", undefined],
  ["no language", undefined],
  ["", undefined],
])("languageTag() makes of %j %j", (language, tag) => {
  expect(languageTag(language)).toBe(tag);
});
