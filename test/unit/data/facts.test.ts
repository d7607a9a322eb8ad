import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RoadmapNode } from "../../../data/index.js";
import roadmap from "../../../data/index.js";

const readData = (file: string): string =>
  readFileSync(new URL(`../../../data/${file}`, import.meta.url), "utf8");

const descendants = (node: RoadmapNode): RoadmapNode[] =>
  (node.topics ?? []).flatMap((topic) => [topic, ...descendants(topic)]);

const nodes = roadmap.steps.flatMap((step) => [step, ...descendants(step)]);
const byId = new Map(nodes.map((node) => [node.id, node]));

function nodeOf(id: string): RoadmapNode {
  const node = byId.get(id);
  if (!node) throw new Error(`No node with the id "${id}"`);
  return node;
}

const titles = (list: readonly RoadmapNode[] = []): string[] => list.map((node) => node.title);

/** Every string of the roadmap with the path that leads to it. */
function texts(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => texts(child, `${path}/${key}`));
}

/** The ten steps, and under each the names the source groups together. */
const outline: { id: string; title: string; groups: Record<string, string[]> }[] = [
  {
    id: "fundamentals",
    title: "Learn the Fundamentals",
    groups: {
      "How the Internet Works": ["HTTP", "HTTPS", "DNS", "Hosting"],
      "Client-Server Architecture": [],
      APIs: ["REST", "GraphQL basics"],
    },
  },
  {
    id: "language",
    title: "Choose a Programming Language",
    groups: {
      JavaScript: ["Node.js"],
      Python: ["Django", "Flask", "FastAPI"],
      Java: ["Spring Boot"],
      PHP: ["Laravel"],
      "Go & Ruby": ["Go", "Ruby"],
    },
  },
  {
    id: "databases",
    title: "Work with Databases",
    groups: {
      "Relational Databases (SQL)": ["MySQL", "PostgreSQL"],
      "NoSQL Databases": ["MongoDB", "Redis"],
      "Schema design": [],
      Queries: [],
      ORMs: [],
    },
  },
  {
    id: "frameworks",
    title: "Learn Backend Frameworks",
    groups: {
      "Node.js": ["Express.js", "Nest.js"],
      Python: ["Django", "Flask"],
      Java: ["Spring Boot"],
    },
  },
  {
    id: "security",
    title: "Authentication & Security",
    groups: {
      "Authentication vs Authorization": ["Authentication", "Authorization"],
      "Tokens and sign-on": ["JWT", "OAuth", "SSO"],
      "Attacks to defend against": ["SQL injection", "XSS", "CSRF"],
      "HTTPS and encryption": ["HTTPS", "Data encryption"],
    },
  },
  {
    id: "apis",
    title: "APIs & Microservices",
    groups: {
      "REST API principles": [],
      GraphQL: [],
      "Microservices architecture": [],
      "API documentation": ["Swagger", "Postman"],
    },
  },
  {
    id: "deployment",
    title: "Server & Deployment",
    groups: {
      "Web servers": ["Nginx", "Apache"],
      "Cloud hosting": ["AWS", "Azure", "Google Cloud", "DigitalOcean"],
      Containerization: ["Docker", "Kubernetes"],
      "CI/CD pipelines": ["GitHub Actions", "Jenkins"],
    },
  },
  {
    id: "collaboration",
    title: "Version Control & Collaboration",
    groups: {
      "Git basics": ["Commit", "Push", "Pull", "Merge"],
      "Collaboration platforms": ["GitHub", "GitLab"],
      "Branching strategies": [],
      "Code reviews": [],
    },
  },
  {
    id: "advanced",
    title: "Advanced Topics",
    groups: {
      Caching: ["Redis", "Memcached"],
      "Message brokers": ["RabbitMQ", "Kafka"],
      "Graph databases": ["Neo4j"],
      "Scaling systems": ["Load balancing", "Clustering", "Horizontal scaling"],
    },
  },
  {
    id: "career",
    title: "Soft Skills & Career Growth",
    groups: {
      "Problem solving": [],
      "System design": [],
      "Clear communication": ["Frontend teams", "DevOps", "Project managers"],
      "Real-world projects": ["E-commerce site", "API", "Chat app"],
      "Technical interviews": ["Coding challenges", "System design questions"],
    },
  },
];

/** What the source says about a step or topic beyond its name. */
const statements: [id: string, says: RegExp[]][] = [
  ["fundamentals", [/before/i, /programs talk/, /data (travels|flows)/]],
  ["language", [/pick one/i, /master/, /several/]],
  ["javascript", [/fast/, /widely used/, /Node\.js/]],
  ["python", [/beginner-friendly/, /powerful libraries/]],
  ["java", [/enterprise/]],
  ["php", [/popular/, /content-driven sites/]],
  ["go-ruby", [/speed/, /simplicity/]],
  ["databases", [/manage/i, /optimize/]],
  ["orms", [/object-relational mapping/i]],
  ["frameworks", [/built-in/i, /speed up/, /strengths/, /pick one for your language/]],
  ["security", [/critical/]],
  ["jwt", [/JSON Web Token/]],
  ["sso", [/single sign-on/i]],
  ["sql-injection", [/SQL/]],
  ["xss", [/cross-site scripting/i]],
  ["csrf", [/cross-site request forgery/i]],
  ["apis", [/frontend/, /APIs/]],
  ["graphql", [/flexible queries/i]],
  ["microservices", [/scale/]],
  ["deployment", [/finished backend/]],
  ["collaboration", [/Git/, /every backend developer/]],
  ["advanced", [/professional/]],
  ["career", [/only part of the job/, /teams/]],
];

/** The ten questions in order, each by words of it, and the facts their answers name. */
const questions: [topic: string, facts: RegExp[]][] = [
  ["backend development mean", [/server/, /data/, /requests/, /frontend/, /databases/]],
  ["Why", [/backbone/, /business logic/i, /data storage/, /authentication/, /smooth/, /frontend/]],
  [
    "language",
    [/JavaScript/, /Node\.js/, /Python/, /Java,/, /PHP/, /Go\b/, /goals/, /depends/, /prefer/],
  ],
  ["hard", [/challenge/, /roadmap/, /practice/, /real-world projects/, /master/]],
  ["know the frontend", [/not required/, /HTML/, /CSS/, /JavaScript/, /frontend teams/]],
  [
    "skills",
    [/language/, /database management/, /APIs/, /security/, /deployment/, /version control/, /Git/],
  ],
  ["differ", [/see/, /UI/, /UX/, /data/, /servers/, /business logic/]],
  ["databases", [/SQL.*MySQL.*PostgreSQL/, /NoSQL.*MongoDB.*Redis/]],
  ["DevOps", [/optional/, /servers/, /cloud platforms/, /CI\/CD/, /advantage/, /real-world/]],
  ["How long", [/dedication/, /consistently/, /practice/, /solid foundation/, /6 to 12 months/]],
];

const resources: [title: string, names: string[]][] = [
  ["Online courses", ["Udemy", "Coursera", "Frontend Masters"]],
  ["Books", ["Designing Data-Intensive Applications"]],
  ["GitHub and open source", ["GitHub", "contribute"]],
  ["Communities", ["Stack Overflow", "Reddit", "Discord"]],
];

/** Places where the same thing comes back. */
const crossLinks: [string, string][] = [
  ["redis", "redis-cache"],
  ["rest", "rest-principles"],
  ["graphql-basics", "graphql"],
  ["nodejs", "nodejs-frameworks"],
  ["django", "django-framework"],
  ["flask", "flask-framework"],
  ["spring-boot", "spring-boot-framework"],
  ["https", "https-setup"],
  ["hosting", "cloud-hosting"],
  ["project-api", "apis"],
  ["sql-injection", "queries"],
  ["system-design", "system-design-questions"],
  ["github", "github-actions"],
];

describe("roadmap steps", () => {
  it("come in the order of the source, with its titles", () => {
    expect(titles(roadmap.steps)).toEqual(outline.map((step) => step.title));
    expect(roadmap.steps.map((step) => step.id)).toEqual(outline.map((step) => step.id));
  });

  it.each(outline)("cover every name the source gives in $title", ({ id, groups }) => {
    const topics = nodeOf(id).topics ?? [];
    expect(titles(topics)).toEqual(expect.arrayContaining(Object.keys(groups)));
    for (const [group, names] of Object.entries(groups)) {
      const topic = topics.find((node) => node.title === group);
      expect(titles(topic?.topics), group).toEqual(expect.arrayContaining(names));
    }
  });

  it("have a tagline of two to five words", () => {
    for (const { id, tagline = "" } of roadmap.steps) {
      const words = tagline.split(" ").length;
      expect(words >= 2 && words <= 5, `${id}: "${tagline}"`).toBe(true);
    }
  });

  it("offer alternatives where one language or framework is enough", () => {
    const choices = nodes.filter((node) => node.choose === "one").map((node) => node.id);
    expect(choices).toEqual([
      "language",
      "go-ruby",
      "frameworks",
      "nodejs-frameworks",
      "python-frameworks",
    ]);
  });

  it.each(statements)("say of %s what the source says", (id, says) => {
    for (const pattern of says) expect(nodeOf(id).summary).toMatch(pattern);
  });
});

describe("roadmap texts", () => {
  it("name the four duties of a backend in the introduction", () => {
    for (const duty of [
      /data storage and retrieval/,
      /user authentication/,
      /business logic/,
      /APIs .*frontend/,
    ]) {
      expect(roadmap.introduction).toMatch(duty);
    }
  });

  it("follow a click from fetching over processing to delivery", () => {
    expect(roadmap.introduction).toMatch(/click.*fetch.*process.*deliver/);
  });

  it("tell frontend and backend apart in the introduction", () => {
    for (const fact of [/website/, /mobile app\b/, /people see/, /behind/]) {
      expect(roadmap.introduction).toMatch(fact);
    }
    for (const fact of [/databases/, /requests/, /secure/, /skills, technologies and tools/]) {
      expect(roadmap.introduction).toMatch(fact);
    }
  });

  it("close with patience, practice and continuous learning", () => {
    for (const fact of [/patience/, /practice/, /continuous learning/, /journey/]) {
      expect(roadmap.conclusion).toMatch(fact);
    }
    for (const fact of [/fundamentals.*advanced/, /beginners/, /professionals/]) {
      expect(roadmap.conclusion).toMatch(fact);
    }
    expect(roadmap.conclusion).toMatch(/efficient, secure and scalable/);
  });

  it("allow 6 to 12 months", () => {
    expect(roadmap.duration).toEqual({ min: 6, max: 12, unit: "month" });
  });

  it("are trimmed plain text without markup or line breaks", () => {
    for (const { path, text } of texts(roadmap)) {
      expect(text, path).toBe(text.trim());
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/[<>`*\n]|&\w+;|\]\(|__/);
    }
  });
});

describe("roadmap resources", () => {
  it("are the four kinds of the source", () => {
    expect(roadmap.resources).toHaveLength(resources.length);
  });

  it.each(resources)("give the examples of %s", (title, names) => {
    const resource = roadmap.resources.find((candidate) => candidate.title === title);
    const linked = (resource?.links ?? []).map((link) => link.title).join("\n");
    for (const name of names) expect(linked).toContain(name);
  });
});

describe("roadmap faq", () => {
  it("has ten questions", () => {
    expect(roadmap.faq).toHaveLength(10);
    for (const { question } of roadmap.faq) expect(question).toMatch(/\?$/);
  });

  it.each(questions.map(([topic, facts], index) => ({ topic, facts, index })))(
    "answers question $index ($topic) with every fact of the source",
    ({ topic, facts, index }) => {
      const entry = roadmap.faq[index];
      expect(entry?.question).toContain(topic);
      for (const fact of facts) expect(entry?.answer).toMatch(fact);
    },
  );
});

describe("roadmap nodes", () => {
  it("have unique kebab-case ids", () => {
    const ids = nodes.map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it("have titles short enough for a pill", () => {
    for (const { id, title } of nodes) expect(title.length, id).toBeLessThanOrEqual(31);
  });

  it("have a summary of one sentence", () => {
    for (const { id, summary } of nodes) {
      expect(summary, id).toMatch(/^[A-Z].+\.$/);
      expect(summary, id).not.toMatch(/[.!?]\s/);
      expect(summary.length, id).toBeLessThanOrEqual(160);
    }
  });

  it("carry no empty lists", () => {
    for (const { id, topics, links, related, fits, aliases } of nodes) {
      for (const list of [topics, links, related, fits, aliases]) {
        expect(list?.length, id).not.toBe(0);
      }
    }
  });

  it("are related in both directions, to nodes that exist, never to themselves", () => {
    for (const node of nodes) {
      const related = node.related ?? [];
      expect(new Set(related).size, node.id).toBe(related.length);
      for (const id of related) {
        expect(id).not.toBe(node.id);
        expect(nodeOf(id).related, `${node.id} and ${id}`).toContain(node.id);
      }
    }
  });

  it("bring the frameworks of a language forward: these, each to an alternative", () => {
    const fitting = nodes.flatMap(({ id, fits = [] }) => fits.map((other) => [id, other]));
    expect(fitting).toEqual([
      ["nodejs-frameworks", "javascript"],
      ["python-frameworks", "python"],
      ["java-frameworks", "java"],
    ]);
    const languages = nodeOf("language").topics?.map(({ id }) => id);
    for (const [, language] of fitting) expect(languages).toContain(language);
  });

  it.each(crossLinks)("relate %s to %s", (from, to) => {
    expect(nodeOf(from).related).toContain(to);
  });
});

describe("roadmap links", () => {
  const types = ["course", "book", "docs", "video", "article", "project", "community", "tool"];
  const links = [...nodes, ...roadmap.resources].flatMap((owner) => owner.links ?? []);

  it("lead to https addresses", () => {
    for (const { title, url } of [...links, ...roadmap.related]) {
      expect(title).not.toBe("");
      expect(new URL(url).protocol, url).toBe("https:");
    }
  });

  it("have an allowed type", () => {
    for (const { url, type } of links) expect(types, url).toContain(type);
  });
});

describe("backend-roadmap-data package", () => {
  const manifest = JSON.parse(readData("package.json"));

  it("exports the object of roadmap.json, byte for byte what build.mjs writes", () => {
    const source = JSON.parse(readData("roadmap.json"));
    expect(roadmap).toEqual(source);
    expect(readData("index.js")).toContain(`export default ${JSON.stringify(source)};\n`);
  });

  it("depends on nothing", () => {
    const kinds = Object.keys(manifest).filter((key) => /dependencies/i.test(key));
    expect(kinds).toEqual([]);
  });

  it("ships every file it exports", () => {
    const exported = ["index.js", "index.d.ts", "roadmap.json"];
    expect(manifest.files).toEqual(expect.arrayContaining(exported));
    for (const file of exported) expect(readData(file)).not.toBe("");
  });
});
