import { describe, expect, it } from "vitest";
import { bracketed, topicOf } from "../../../../../src/core/formats/article/brackets.js";

describe("brackets at the end of a title", () => {
  it.each<[text: string, title: string, topics: string[]]>([
    ["Python (Django, Flask, FastAPI)", "Python", ["Django", "Flask", "FastAPI"]],
    ["Git basics (commit, push, pull, merge)", "Git basics", ["commit", "push", "pull", "merge"]],
    ["Java (Spring Boot)", "Java", ["Spring Boot"]],
    ["Databases (SQL)", "Databases", ["SQL"]],
    ["Databases (SQL and NoSQL)", "Databases", ["SQL", "NoSQL"]],
    ["Styles (e.g. CSS, Sass, etc.)", "Styles", ["CSS", "Sass"]],
    ["Package managers (e.g. npm)", "Package managers", ["npm"]],
    ["Tools (like Postman)", "Tools", ["Postman"]],
    ["Hosting (AWS/Azure)", "Hosting", ["AWS", "Azure"]],
    ["Mapping (ORM) (Prisma, Sequelize)", "Mapping (ORM)", ["Prisma", "Sequelize"]],
    ["Sign-on (JWT (JSON Web Tokens), OAuth)", "Sign-on", ["JWT (JSON Web Tokens)", "OAuth"]],
    ["数据库（MySQL、Redis）", "数据库", ["MySQL", "Redis"]],
  ])("are topics: %s", (text, title, topics) => {
    expect(bracketed(text)).toEqual({ title, topics });
  });

  it.each([
    "JWT (JSON Web Tokens)",
    "Object-Relational Mapping (ORM)",
    "Trial (and error)",
    "Decisions (pros and cons)",
    "Git (version control)",
    "Docker (Optional)",
    "A course (3 hours)",
    "A rest (it is important, so take it)",
    "Project(s)",
    "f(X)",
    "(React, Vue)",
    "React (a library",
    "React) or so (",
    "React ()",
    "React (Vue) and more",
    ")",
    "",
  ])("stay in the title: %s", (text) => {
    expect(bracketed(text)).toBeUndefined();
  });

  it("make topics of a part, too", () => {
    expect(topicOf("caching (Redis)")).toEqual({ title: "Caching", topics: [{ title: "Redis" }] });
    expect(topicOf("JWT (JSON Web Tokens)")).toEqual({ title: "JWT (JSON Web Tokens)" });
  });
});
