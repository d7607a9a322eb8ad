import { expect } from "chai";

const PAGE = `<!doctype html>
<script src="/dist/roadmap-graph.min.js" defer></script>
<script src="/test/browser/strict/pages/sandboxed.js" defer></script>
<roadmap-graph></roadmap-graph>`;

interface Seen {
  readonly closed: number;
  readonly open: number;
  readonly news: readonly string[];
  readonly progress: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
  readonly origin: string;
}

/** What a page in a frame says that may run scripts, and nothing else: it has no storage. */
function seenInSandbox(): Promise<Seen> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.width = "1000";
  frame.height = "900";
  frame.srcdoc = PAGE;
  document.body.append(frame);
  return new Promise((resolve) => {
    addEventListener("message", function hear({ source, data }) {
      if (source !== frame.contentWindow) return;
      removeEventListener("message", hear);
      resolve(data);
    });
  });
}

describe("a sandboxed frame", () => {
  afterEach(() => document.body.replaceChildren());

  it("has a map that works, and says once that it keeps no progress", async () => {
    const { closed, open, news, progress, faults, origin } = await seenInSandbox();
    expect(origin).to.equal("null");
    expect(faults).to.deep.equal([]);
    expect([closed, open]).to.deep.equal([10, 118]);
    expect(progress).to.include({ http: "done", https: "done", dns: "done" });
    const told = news.map((text) => /your progress will be lost/.test(text));
    expect(told, news.join(" | ")).to.deep.equal([true, false, false]);
  }).timeout(180_000);
});
