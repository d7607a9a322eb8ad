import { describe, expect, it } from "vitest";
import { areTheSame } from "../../../../../src/core/formats/article/abbreviation.js";

describe("a title and its brackets", () => {
  it.each([
    ["JWT", "JSON Web Tokens"],
    ["ORMs", "Object-Relational Mapping"],
    ["use ORMs", "Object-Relational Mapping"],
    ["Object-Relational Mapping", "ORM"],
    ["How to use the Object-Relational Mapping", "ORM"],
    ["Single sign-on", "SSO"],
    ["Cross-Site Scripting", "XSS"],
    ["Extensible Markup Language", "XML"],
    ["JavaScript", "JS"],
    ["Kubernetes", "K8s"],
    ["Internationalization", "i18n"],
    ["Application Programming Interfaces", "APIs"],
  ])("say the same: %s (%s)", (title, bracket) => {
    expect(areTheSame(title, bracket)).toBe(true);
  });

  it.each([
    ["Java", "Spring Boot"],
    ["JavaScript", "Node.js"],
    ["Databases", "SQL"],
    ["Networking", "TCP/IP"],
    ["APIs", "REST"],
    ["PHP", "Laravel"],
    ["Server security", "SSL"],
    ["", ""],
    ["A", ""],
    ["", "A"],
  ])("say two things: %s (%s)", (title, bracket) => {
    expect(areTheSame(title, bracket)).toBe(false);
  });
});
