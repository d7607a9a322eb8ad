import { expect } from "chai";
import { inside, mount, node } from "../support/map.js";
import { small } from "../support/roadmaps.js";
import { until } from "../support/until.js";

const KEY = "roadmap-graph:small";
const LOST = "This browser keeps nothing";

/** Fills what a browser gives an origin, to the last character. */
function fill(): void {
  for (let size = 1 << 23; size >= 1; size >>= 1) {
    try {
      for (let at = 0; ; at += 1) localStorage.setItem(`fill-${size}-${at}`, "x".repeat(size));
    } catch {
      // So much more does not fit.
    }
  }
}

/** A page of the same origin, as another tab has. */
async function anotherTab(): Promise<Window> {
  const frame = document.createElement("iframe");
  frame.srcdoc = "<!doctype html>";
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  return frame.contentWindow as Window;
}

describe("a storage that fails indeed", () => {
  it("is full: the map works, says it once, and stores all when there is room", async () => {
    fill();
    const map = await mount({ data: small, expanded: "all" });
    const status = () => inside(map).getByRole("status").textContent ?? "";
    node(map, "Alpha").focus();
    map.setStatus("alpha", "done");
    await until("it is said", () => status().includes(LOST));
    map.setStatus("beta", "done");
    await until("it is marked", () => status().startsWith("Beta"));
    expect(status()).to.not.include(LOST);
    expect(map.progress).to.deep.equal({ alpha: "done", beta: "done" });
    localStorage.clear();
    map.setStatus("gamma", "learning");
    expect(JSON.parse(localStorage.getItem(KEY) ?? "{}").statuses).to.deep.equal({
      alpha: "done",
      beta: "done",
      gamma: "learning",
    });
  });

  it("is cleared by another tab: what is on show stays, and is stored with the next mark", async () => {
    const map = await mount({ data: small, expanded: "all" });
    map.setStatus("alpha", "done");
    const tab = await anotherTab();
    const heard = new Promise((resolve) => addEventListener("storage", resolve, { once: true }));
    tab.localStorage.clear();
    await heard;
    await map.updateComplete;
    expect(map.progress).to.deep.equal({ alpha: "done" });
    map.setStatus("beta", "done");
    const { statuses } = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    expect(statuses).to.deep.equal({ alpha: "done", beta: "done" });
  });

  for (const [what, written] of [
    ["what is no JSON", "{"],
    ["what is no progress", "[[1]]"],
    ["statuses nobody knows", '{"version":1,"statuses":{"alpha":"great","beta":7}}'],
    ["a name of the language", '{"version":1,"statuses":{"__proto__":"done"}}'],
    ["nothing", ""],
  ]) {
    it(`has ${what} written to it by another tab: the map goes on`, async () => {
      const map = await mount({ data: small, expanded: "all" });
      map.setStatus("gamma", "done");
      const tab = await anotherTab();
      const heard = new Promise((resolve) => addEventListener("storage", resolve, { once: true }));
      tab.localStorage.setItem(KEY, written as string);
      await heard;
      await map.updateComplete;
      map.setStatus("alpha", "learning");
      await map.updateComplete;
      node(map, "Alpha (Learning)");
      expect(JSON.parse(localStorage.getItem(KEY) ?? "{}").statuses.alpha).to.equal("learning");
    });
  }

  it("is closed to a sandboxed frame: the one-file script works there, and says it once", async () => {
    const script = `${location.origin}/dist/roadmap-graph.min.js`;
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.width = "900";
    frame.height = "600";
    frame.srcdoc = `<!doctype html><script src="${script}"></script><roadmap-graph></roadmap-graph>
      <script>
        const faults = [];
        addEventListener("error", ({ message }) => faults.push(message));
        addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));
        const map = document.querySelector("roadmap-graph");
        const status = () => map.shadowRoot.querySelector("[role=status]").textContent;
        async function work() {
          const said = [];
          await map.updateComplete;
          for (const id of ["http", "dns"]) {
            map.setStatus(id, "done");
            await map.updateComplete;
            said.push(status());
          }
          await map.reveal("dns");
          parent.postMessage({ said, faults, progress: map.progress, origin }, "*");
        }
        work().catch(({ stack }) => parent.postMessage({ said: [], faults: [stack] }, "*"));
      </script>`;
    const told = new Promise<MessageEvent>((resolve) => {
      addEventListener("message", resolve, { once: true });
    });
    document.body.append(frame);
    const { said, faults, progress, origin } = (await told).data;
    expect(faults).to.deep.equal([]);
    expect(origin).to.equal("null");
    expect(progress).to.deep.equal({ http: "done", dns: "done" });
    expect(said.map((text: string) => text.includes(LOST))).to.deep.equal([true, false]);
  });
});
