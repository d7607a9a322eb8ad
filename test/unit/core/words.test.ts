import { describe, expect, it } from "vitest";
import { intlFormats } from "../../../src/core/intl-formats.js";
import { ENGLISH } from "../../../src/core/messages.js";
import { Words } from "../../../src/core/words.js";

/** Numbers may be kept together with what they count; that is not looked at here. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("Words", () => {
  it("speaks English by itself", () => {
    const words = new Words(ENGLISH);
    expect(words.say("close")).toBe("Close");
    expect(words.count("loaded", 10, { title: "Backend" })).toBe("Backend, 10 steps");
    expect(plain(words.count("topics", 1))).toBe("1 topic");
    expect(plain(words.count("topics", 1200))).toBe("1,200 topics");
    expect(plain(words.count("topicsDone", 3, { done: 1 }))).toBe("1 of 3 topics");
    expect(plain(words.percent(0.255))).toBe("25%");
    expect(plain(words.percent(249 / 250))).toBe("99%");
    expect(words.linkType("docs")).toBe("Docs");
  });

  it("takes single messages from its host and the others from English", () => {
    const words = new Words(ENGLISH, { close: "Schließen" }, "de", intlFormats("de"));
    expect(words.say("close")).toBe("Schließen");
    expect(words.say("retry")).toBe("Try again");
    expect(plain(words.count("topics", 1200))).toBe("1.200 topics");
    expect(plain(words.percent(0.5))).toBe("50 %");
  });

  it("labels types of links a host has left out, and unknown ones by themselves", () => {
    const words = new Words(ENGLISH, { linkTypes: { docs: "Doku" } }, "de");
    expect(words.linkType("docs")).toBe("Doku");
    expect(words.linkType("book")).toBe("Book");
    expect(words.linkType("podcast")).toBe("podcast");
  });
});
