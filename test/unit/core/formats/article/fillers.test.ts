import { describe, expect, it } from "vitest";
import { withoutFillers } from "../../../../../src/core/formats/article/fillers.js";

describe("words that say there are examples", () => {
  it.each([
    ["e.g. npm, yarn", "npm, yarn"],
    ["such as Docker", "Docker"],
    ["for example, Docker", "Docker"],
    ["z. B. Docker", "Docker"],
    ["Redux, Zustand, etc.", "Redux, Zustand"],
    ["Redux, Zustand etc", "Redux, Zustand"],
    ["Redux, and more", "Redux"],
    ["Redux, Zustand…", "Redux, Zustand"],
    ["Redux, Zustand usw.", "Redux, Zustand"],
  ])("are left out of %s", (text, rest) => {
    expect(withoutFillers(text)).toBe(rest);
  });

  it.each(["Likelihood", "Fetch", "More", "Likert scales", "Candy and moreover", ""])(
    "are not in %s",
    (text) => {
      expect(withoutFillers(text)).toBe(text);
    },
  );
});
