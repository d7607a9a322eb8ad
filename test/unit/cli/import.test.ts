import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { Arguments } from "../../../src/cli/arguments.js";
import { fetchSource } from "../../../src/cli/fetch-source.js";
import { importReport } from "../../../src/cli/import-report.js";
import { writeResult } from "../../../src/cli/write-result.js";
import { folderWith, readIn, terminal, type } from "./support/terminal.js";

const MARKDOWN = `# Learn to sail

## Step 1: Knots

- **Bowline**: a loop that holds
- [x] Reef knot
- [ ] Cleat hitch

## Step 2: Wind

- [Points of sail](http://sail.example/points)
- [Never this](javascript:alert)
`;

const HTML = `<!doctype html><title>Sail</title><h1>Learn to sail</h1>
<h2>Step 1: Knots</h2><ul><li>Bowline</li><li>Reef knot</li></ul>
<h2>Step 2: Wind</h2><ul><li>Points of sail</li></ul>`;

const MIND = JSON.stringify({
  nodeData: { id: "root", topic: "Learn to sail", children: [{ id: "k", topic: "Knots" }] },
});

const NATIVE = JSON.stringify({
  steps: [{ topics: [], summary: "One.", title: "Knots", id: "knots" }],
  title: "Learn to sail",
  related: [{ title: "Bad", url: "javascript:alert" }],
  id: "sail",
  formatVersion: 1,
});

/** Serves answers on this machine. @returns the address. */
async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("import", () => {
  it.each([
    ["Markdown", MARKDOWN],
    ["HTML", HTML],
    ["a mind map", MIND],
    ["a roadmap", NATIVE],
  ])("makes a sound roadmap of %s from the standard input", async (_what, stdin) => {
    const { code, out, err } = await type(["import", "-"], { stdin });
    expect([code, err]).toEqual([0, expect.stringMatching(/^standard input: /)]);
    const roadmap = JSON.parse(out);
    expect(roadmap.title).toBe("Learn to sail");
    expect(roadmap.steps[0].title).toBe("Knots");
    const checked = await type(["validate", "--strict", "-"], { stdin: out });
    expect(checked.code).toBe(0);
  });

  it("writes keys in the order of the format, two spaces deep, and nothing that is empty", async () => {
    const { out } = await type(["import", "-"], { stdin: NATIVE });
    expect(out).toBe(
      `${JSON.stringify(
        {
          formatVersion: 1,
          id: "sail",
          title: "Learn to sail",
          steps: [{ id: "knots", title: "Knots", summary: "One." }],
        },
        undefined,
        2,
      )}\n`,
    );
    expect((await type(["import", "-"], { stdin: out })).out).toBe(out);
  });

  it("says what it left out", async () => {
    const { err } = await type(["import", "-"], { stdin: MARKDOWN });
    expect(err).toContain("Warning: steps[1].links[1].url is not an address");
    expect(err).toContain("1 mark of progress left out");
  });

  it("lists guesses for programs too", async () => {
    const { err } = await type(["import", "-", "--format", "json"], { stdin: NATIVE });
    expect(JSON.parse(err)).toEqual({
      version: 1,
      source: "standard input",
      guesses: [],
      warnings: [{ code: "url", path: "related[0].url", message: expect.any(String) }],
      statuses: 0,
    });
  });

  it("takes id and title from the command line", async () => {
    const argv = ["import", "-", "--id", "boats", "--title", "Boats"];
    const { out } = await type(argv, { stdin: MIND });
    expect(JSON.parse(out)).toMatchObject({ id: "boats", title: "Boats" });
  });

  it("writes nothing where the roadmap has errors", async () => {
    const cwd = folderWith();
    const argv = ["import", "-", "--id", "two words", "--out", "a.json"];
    const { code, out, err } = await type(argv, { cwd, stdin: MIND });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("id must not contain spaces");
    expect(() => readIn(cwd, "a.json")).toThrow();
  });

  it("writes to a file, and over one only when told to", async () => {
    const cwd = folderWith({ "a.json": NATIVE, "there.json": "mine" });
    const argv = ["import", "a.json", "--out", "there.json"];
    const refused = await type(argv, { cwd });
    expect(refused).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--force") });
    expect(readIn(cwd, "there.json")).toBe("mine");
    const written = await type([...argv, "--force"], { cwd });
    expect(written).toMatchObject({ code: 0, out: "" });
    expect(written.err).toContain("Wrote there.json.");
    expect(JSON.parse(readIn(cwd, "there.json")).id).toBe("sail");
  });

  it("says what to do where a file cannot be written", async () => {
    const cwd = folderWith({ "a.json": NATIVE });
    const argv = ["import", "a.json", "--out", "no/where.json"];
    const { code, err } = await type(argv, { cwd });
    expect(code).toBe(2);
    expect(err).toContain("The folder of “no/where.json” is not there: make it first.");
  });

  it.each([
    ["nothing", ""],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3])],
    ["broken JSON", '{ "steps": ['],
    ["prose", "Nothing here is a roadmap."],
    ["brackets without end", "[".repeat(1_000_000)],
  ])("ends with one sentence where there is %s", async (_what, stdin) => {
    const { code, out, err } = await type(["import", "-"], { stdin });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^roadmap-graph: [^\n]+\n$/);
  });

  it("fetches an address, by the encoding its server names", async () => {
    const address = await served((_request, response) => {
      response.setHeader("content-type", "text/html; charset=iso-8859-1");
      response.end(Buffer.from(HTML.replace("Bowline", "Käse"), "latin1"));
    });
    const { code, out } = await type(["import", `${address}/posts/sail.html`]);
    expect(code).toBe(0);
    expect(out).toContain("Käse");
  });

  it.each<[string, RequestListener, string]>([
    ["is not there", (_, response) => response.writeHead(404).end(), "status 404: check"],
    [
      "is closed",
      (_, response) => response.writeHead(403).end(),
      "save the page from your browser",
    ],
    ["breaks off", (_, response) => response.socket?.destroy(), "cannot be reached"],
  ])("says so in one sentence where an address %s", async (_what, answer, message) => {
    const { code, out, err } = await type(["import", await served(answer)]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^roadmap-graph: [^\n]+\n$/);
    expect(err).toContain(message);
  });
});

describe("writeResult()", () => {
  it("does not write over a file that came while the work was done", async () => {
    const cwd = folderWith({ "a.json": "mine" });
    const given = new Arguments([], new Map([["out", "a.json"]]));
    const writing = writeResult("other", given, terminal({ cwd }).io);
    await expect(writing).rejects.toThrow("is there already");
    expect(readIn(cwd, "a.json")).toBe("mine");
  });
});

describe("importReport()", () => {
  it("numbers guesses in a column, each with the words it is about", () => {
    const guesses = Array.from({ length: 10 }, (_, at) => ({
      about: at === 0 ? "" : "Knots\u001b",
      message: "Taken for a step.",
    }));
    const report = importReport({ source: "a.html", guesses, warnings: [], statuses: 0 });
    expect(report.split("\n").slice(0, 3)).toEqual([
      "a.html: 10 guesses.",
      "   1. Taken for a step.",
      "   2. “Knots\\u001b”: Taken for a step.",
    ]);
    expect(report).toContain("\n  10. “");
  });
});

describe("fetchSource()", () => {
  const signal = new AbortController().signal;

  it("gives up on an answer that does not come", async () => {
    const address = await served(() => {});
    await expect(fetchSource(address, signal, 20)).rejects.toThrow("did not answer within");
  });

  it("reads no more than a page would", async () => {
    const chunk = Buffer.alloc(1_000_000, " ");
    const address = await served((_request, response) => {
      const more = () => response.write(chunk) && setImmediate(more);
      response.on("drain", more);
      more();
    });
    await expect(fetchSource(address, signal)).rejects.toThrow("more than 50 MB");
  });

  it("says where a document came from in the end, and what it is called", async () => {
    const address = await served((request, response) => {
      if (request.url === "/old") response.writeHead(302, { location: "/a/post.html?x=1" }).end();
      else response.end("<p>");
    });
    const source = await fetchSource(`${address}/old`, signal);
    expect(source).toMatchObject({ url: `${address}/a/post.html?x=1`, name: "post" });
  });

  it.each([
    ["leads to itself", "/loop", "leads from one address to the next without end"],
    ["leads to a file", "file:///etc/hostname", "leads to what is no address of the web"],
    ["leads to nothing", "http://", "leads to what is no address of the web"],
  ])("says so where an address %s", async (_what, location, message) => {
    const address = await served((_request, response) => {
      response.writeHead(302, { location }).end();
    });
    await expect(fetchSource(`${address}/loop`, signal)).rejects.toThrow(message);
  });

  it.each(["me:secret@", ":secret@", "secret@"])(
    "does not repeat the %s of an address",
    async (credentials) => {
      const fetching = fetchSource(`http://${credentials}sail.example/a.md`, signal);
      await expect(fetching).rejects.toThrow(
        /^The address at sail\.example has a name or password/,
      );
    },
  );

  it("refuses what is no address", async () => {
    await expect(fetchSource("http://", signal)).rejects.toThrow("is no address");
  });
});
