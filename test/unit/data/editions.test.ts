import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import arabicModule from "../../../data/ar.js";
import type { BackendRoadmap } from "../../../data/index.js";
import { flatten, parseAndExplain } from "../support/roadmaps.js";

const readData = (file: string): string =>
  readFileSync(new URL(`../../../data/${file}`, import.meta.url), "utf8");

const english: BackendRoadmap = JSON.parse(readData("roadmap.json"));
const arabic: BackendRoadmap = JSON.parse(readData("roadmap.ar.json"));

/** The keys whose values are written for people, and differ from edition to edition. */
const TEXT_KEYS = new Set([
  "title",
  "tagline",
  "summary",
  "introduction",
  "conclusion",
  "question",
  "answer",
]);

/** Titles of steps and topics that are names, or the abbreviations everybody uses. */
const NAMES = [
  ["HTTP", "HTTPS", "DNS", "REST", "GraphQL", "JWT", "OAuth", "SSO", "XSS", "CSRF", "DevOps"],
  ["JavaScript", "Python", "Java", "PHP", "Go", "Ruby"],
  ["Node.js", "Express.js", "Nest.js", "Django", "Flask", "FastAPI", "Spring Boot", "Laravel"],
  ["MySQL", "PostgreSQL", "MongoDB", "Redis", "Memcached", "RabbitMQ", "Kafka", "Neo4j"],
  ["Nginx", "Apache", "AWS", "Azure", "Google Cloud", "DigitalOcean", "Docker", "Kubernetes"],
  ["GitHub", "GitLab", "GitHub Actions", "Jenkins", "Swagger", "Postman"],
].flat();

/** A document with its texts taken out. */
function structure(document: BackendRoadmap): unknown {
  const bare = JSON.stringify(document, (key, value) => (TEXT_KEYS.has(key) ? "" : value));
  return { ...JSON.parse(bare), language: "" };
}

interface Text {
  readonly path: string;
  readonly key: string;
  readonly text: string;
}

/** Every text written for people, with the path that leads to it. */
function texts(value: unknown, path = "", key = ""): Text[] {
  if (typeof value === "string") return TEXT_KEYS.has(key) ? [{ path, key, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => texts(child, `${path}/${name}`, name));
}

const arabicTexts = texts(arabic);
const originals = new Map(texts(english).map(({ path, text }) => [path, text]));
const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
const numbers = (text = ""): string[] => (text.match(/\d+/g) ?? []).sort();

describe("Arabic edition", () => {
  it("parses without any fault", () => {
    const { roadmap, faults } = parseAndExplain(arabic);
    expect(faults).toEqual([]);
    expect(roadmap?.language).toBe("ar");
  });

  it("has the id of the English one, so that progress carries over", () => {
    expect(arabic.id).toBe(english.id);
  });

  it("has the same ids in the same order", () => {
    const ids = (document: BackendRoadmap) => flatten(document.steps).map(({ id }) => id);
    expect(ids(arabic)).toEqual(ids(english));
  });

  it("is the same in everything but its texts", () => {
    expect(structure(arabic)).toEqual(structure(english));
  });
});

describe("Arabic texts", () => {
  it("are Arabic wherever a sentence is told", () => {
    for (const { path, key, text } of arabicTexts) {
      if (key !== "title") expect(isArabic(text), `${path}: ${text}`).toBe(true);
    }
  });

  it("are Arabic in titles of steps and topics, except for names", () => {
    for (const { id, title } of flatten(arabic.steps)) {
      expect(isArabic(title) || NAMES.includes(title), `${id}: ${title}`).toBe(true);
    }
  });

  it("are Arabic in other titles, except for names that stay as they are", () => {
    for (const { path, text } of arabicTexts) {
      if (isArabic(text)) continue;
      expect(text, path).toBe(originals.get(path));
      expect(text, path).not.toMatch(/documentation|reference|tutorial|manual|learn |\?/i);
    }
  });

  it("are trimmed plain text without markup, line breaks or bidi controls", () => {
    for (const { path, text } of arabicTexts) {
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/[<>`*\n]|&\w+;|\]\(|__| {2}/);
      expect(text, path).not.toMatch(/\p{Bidi_Control}/u);
    }
  });

  // A text takes its direction from its first letter, and a dot between the scripts takes that too.
  it("run from right to left, and keep the dot of a name at its front", () => {
    for (const { path, text } of arabicTexts.filter((each) => isArabic(each.text))) {
      expect(text, path).toMatch(/^\P{L}*\p{Script=Arabic}/u);
      expect(text, path).not.toMatch(/(?<![A-Za-z]) \.\w/);
    }
  });

  it("have Arabic punctuation, and spaces only after it", () => {
    for (const { path, text } of arabicTexts.filter((each) => isArabic(each.text))) {
      expect(text, path).not.toMatch(/[,;?]| [،؛؟:.](?!\w)|[،؛](?! )/);
    }
  });

  it("name the numbers of the English ones", () => {
    for (const { path, text } of arabicTexts) {
      expect(numbers(text), `${path}: ${text}`).toEqual(numbers(originals.get(path)));
    }
  });

  it("ask questions and state sentences", () => {
    for (const { question } of arabic.faq) expect(question).toMatch(/؟$/);
    for (const { id, summary } of flatten(arabic.steps)) {
      expect(summary, id).toMatch(/\.$/);
      expect(summary, id).not.toMatch(/[.؟!]\s/);
    }
  });

  it("are short where there is little room", () => {
    for (const { id, title, summary } of flatten(arabic.steps)) {
      expect(title.length, id).toBeLessThanOrEqual(31);
      expect(summary?.length, id).toBeLessThanOrEqual(160);
    }
    for (const { id, tagline = "" } of arabic.steps) {
      const words = tagline.split(" ").length;
      expect(words >= 2 && words <= 5, `${id}: "${tagline}"`).toBe(true);
    }
  });
});

describe("backend-roadmap-data package", () => {
  const manifest = JSON.parse(readData("package.json"));

  it("exports the object of roadmap.ar.json, byte for byte what build.mjs writes", () => {
    expect(arabicModule).toEqual(arabic);
    expect(readData("ar.js")).toContain(`export default ${JSON.stringify(arabic)};\n`);
  });

  it("exports and ships the Arabic edition with its types", () => {
    const typed = { "ar.js": "ar.d.ts", "roadmap.ar.json": "roadmap.d.cts" };
    for (const [file, types] of Object.entries(typed)) {
      expect(manifest.exports[`./${file}`]).toEqual({ types: `./${types}`, default: `./${file}` });
    }
    expect(manifest.files).toEqual(expect.arrayContaining(Object.entries(typed).flat()));
  });
});
