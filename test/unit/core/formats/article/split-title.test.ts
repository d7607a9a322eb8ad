import { describe, expect, it } from "vitest";
import { splitTitle } from "../../../../../src/core/formats/article/split-title.js";

/** What is left of the title where it is not the whole, and the topics. */
type Row = [text: string, title: string | "whole", topics: string[]];

const rows: Row[] = [
  // A versus B
  ["Authentication vs Authorization", "whole", ["Authentication", "Authorization"]],
  ["SQL vs. NoSQL databases", "whole", ["SQL", "NoSQL databases"]],
  // three or more
  ["JWT (JSON Web Tokens), OAuth, SSO", "whole", ["JWT (JSON Web Tokens)", "OAuth", "SSO"]],
  ["Learn HTML, CSS, and JavaScript", "whole", ["HTML", "CSS", "JavaScript"]],
  ["Using Git, GitHub and Jira", "whole", ["Git", "GitHub", "Jira"]],
  ["Design patterns, tests, and data", "whole", ["Design patterns", "tests", "data"]],
  [
    "Read books, watch videos, and practice daily",
    "whole",
    ["Read books", "watch videos", "practice daily"],
  ],
  ["Testing, debugging, and deployment", "whole", ["Testing", "debugging", "deployment"]],
  ["Terraform, Ansible and Pulumi for infrastructure", "whole", ["Terraform", "Ansible", "Pulumi"]],
  ["HTML, CSS, JavaScript, etc.", "whole", ["HTML", "CSS", "JavaScript"]],
  // brackets
  [
    "How the Internet Works (HTTP, DNS, hosting)",
    "How the Internet Works",
    ["HTTP", "DNS", "hosting"],
  ],
  // examples
  [
    "API documentation tools like Swagger and Postman",
    "API documentation tools",
    ["Swagger", "Postman"],
  ],
  ["State management such as Redux, Zustand, etc.", "State management", ["Redux", "Zustand"]],
  ["How the web works, including HTTP and DNS", "How the web works", ["HTTP", "DNS"]],
  ["Databases, including Redis", "Databases", ["Redis"]],
  ["Sprachen wie Python und Go", "Sprachen", ["Python", "Go"]],
  ["Tools like Swagger and Postman for API docs", "whole", ["Swagger", "Postman"]],
  // after a preposition
  [
    "Work with stakeholders, designers and testers",
    "whole",
    ["stakeholders", "designers", "testers"],
  ],
  ["Learn from mistakes, failures and feedback", "whole", ["mistakes", "failures", "feedback"]],
  [
    "Clear communication with frontend, DevOps, and project managers",
    "Clear communication",
    ["frontend", "DevOps", "project managers"],
  ],
  [
    "Protecting applications from SQL injection, XSS, CSRF attacks",
    "Protecting applications",
    ["SQL injection", "XSS", "CSRF attacks"],
  ],
  [
    "Preparing for technical interviews with coding challenges and system design questions",
    "Preparing for technical interviews",
    ["coding challenges", "system design questions"],
  ],
  ["Knowledge of HTML, CSS, and JavaScript", "whole", ["HTML", "CSS", "JavaScript"]],
  [
    "Practices for security, separation of concerns, and speed",
    "whole",
    ["security", "separation of concerns", "speed"],
  ],
  // slashes
  ["GitHub/GitLab for collaboration", "whole", ["GitHub", "GitLab"]],
  ["AWS / Azure / Google Cloud", "whole", ["AWS", "Azure", "Google Cloud"]],
  // two names
  ["Go & Ruby", "whole", ["Go", "Ruby"]],
  ["HTML and CSS", "whole", ["HTML", "CSS"]],
  // two things to do
  ["Using HTTPS and encrypting data", "whole", ["Using HTTPS", "encrypting data"]],
];

describe("a title", () => {
  it.each(rows)("is taken apart: %s", (text, title, topics) => {
    const whole = title === "whole" ? text : title;
    expect(splitTitle(text)).toMatchObject({ title: whole, topics });
  });

  it.each([
    "Supply and demand",
    "Create and test endpoints",
    "Design, build and test APIs",
    "Create, read, update, and delete records",
    "TCP/IP",
    "CI/CD pipelines",
    "I/O",
    "Client/Server architecture",
    "Trial (and error)",
    "Rock & Roll history",
    "Work with teams and clients",
    "Monitoring with Prometheus and Grafana",
    "GraphQL for flexible data queries",
    "Microservices architecture for scalable applications",
    "REST API principles",
    "Look like a professional",
    "Think like an engineer",
    "Data structures and algorithms",
    "Learn the basics of Linux, and why it matters",
    "Learn one language well, then learn another",
    "Join communities (Reddit, Discord) and ask questions",
    "Understanding HTTP and DNS",
    "1,000 users and growing",
    "Build & Ship",
    "Practice, practice, practice",
    "Front-end frameworks (pick one: React, Vue, Angular)",
    "Unit and integration tests",
    "Cloud providers (at least one of AWS, Azure, GCP)",
    "",
    "x".repeat(301),
  ])("stays whole: %s", (text) => {
    expect(splitTitle(text)).toBeUndefined();
  });
});
