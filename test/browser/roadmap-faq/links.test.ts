import { expect } from "chai";
import type { RoadmapData, RoadmapFaq } from "../../../src/index.js";
import { inner, mountBeside } from "../support/companion.js";
import { choose, nameOf } from "../support/map.js";
import { small } from "../support/roadmaps.js";
import { serve } from "../support/server.js";
import { until } from "../support/until.js";

const question = (text: string) => ({ question: text, answer: `About “${text}”.` });

const FAQ: RoadmapData = {
  ...small,
  faq: ["Why?", "How long does it take?", "Why not?"].map(question),
};

const OTHER: RoadmapData = { ...FAQ, id: "other" };

function openIn(faq: RoadmapFaq): string[] {
  const all = faq.shadowRoot?.querySelectorAll<HTMLElement>("details[open]") ?? [];
  return Array.from(all, ({ dataset }) => dataset.slug ?? "");
}

async function opens(faq: RoadmapFaq, slug: string): Promise<void> {
  await until(
    () => `${slug} is open, not ${openIn(faq)}`,
    () => openIn(faq).join() === slug,
  );
}

/** The links of all questions, also of those that are closed. */
function links(faq: RoadmapFaq): (string | null)[] {
  const all = faq.shadowRoot?.querySelectorAll("a") ?? [];
  return Array.from(all, (link) => link.getAttribute("href"));
}

describe("<roadmap-faq> links", () => {
  afterEach(() => history.replaceState(null, "", location.pathname + location.search));

  it("lead to each question", async () => {
    const faq = await mountBeside("roadmap-faq", { data: FAQ });
    expect(links(faq)).to.deep.equal([
      "#roadmap-question=why",
      "#roadmap-question=how-long-does-it-take",
      "#roadmap-question=why-not",
    ]);
    await choose(inner(faq).getByText("Why?"));
    const [link] = inner(faq).getAllByRole("link", { name: "Link to this question" });
    await choose(link as HTMLElement);
    await until("the address has it", () => location.hash === "#roadmap-question=why");
    expect(openIn(faq)).to.deep.equal(["why"]);
  });

  it("lead to this page whatever its <base> is", async () => {
    const base = document.createElement("base");
    base.href = "/elsewhere/";
    document.head.append(base);
    try {
      const faq = await mountBeside("roadmap-faq", { data: FAQ });
      const here = location.href.replace(/#.*$/, "");
      expect(links(faq)[0]).to.equal(`${here}#roadmap-question=why`);
    } finally {
      base.remove();
    }
  });

  it("open their question, bring it into view and move the focus there", async () => {
    const faq = await mountBeside("roadmap-faq", { data: FAQ });
    faq.style.marginBlock = "300vh";
    location.hash = "#roadmap-question=how-long-does-it-take";
    await opens(faq, "how-long-does-it-take");
    const focused = faq.shadowRoot?.activeElement as Element;
    expect(nameOf(focused)).to.equal("How long does it take?");
    const { top } = focused.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
  });

  it("are answered once the questions are there, and then no more", async () => {
    const requests = serve();
    history.replaceState(null, "", "#roadmap-question=why-not");
    const faq = await mountBeside("roadmap-faq", { data: undefined as never, src: "/map.json" });
    requests[0]?.answer(FAQ);
    await opens(faq, "why-not");
    await choose(inner(faq).getByText("Why not?"));
    faq.requestUpdate();
    await faq.updateComplete;
    expect(openIn(faq)).to.deep.equal([]);
  });

  it("say which roadmap is meant where there are two", async () => {
    const first = await mountBeside("roadmap-faq", { data: FAQ });
    const second = await mountBeside("roadmap-faq", { data: OTHER });
    await first.updateComplete;
    expect(links(first)[0]).to.equal("#roadmap-question=why&in=small");
    expect(links(second)[0]).to.equal("#roadmap-question=why&in=other");
    location.hash = "#roadmap-question=why&in=other";
    await opens(second, "why");
    expect(openIn(first)).to.deep.equal([]);
  });

  it("are answered by the first that has the question where none is meant", async () => {
    const first = await mountBeside("roadmap-faq", { data: small });
    const second = await mountBeside("roadmap-faq", { data: FAQ });
    const third = await mountBeside("roadmap-faq", { data: OTHER });
    location.hash = "#roadmap-question=why";
    await opens(second, "why");
    expect(openIn(first)).to.deep.equal([]);
    expect(openIn(third)).to.deep.equal([]);
  });

  it("to what nobody asked open nothing", async () => {
    const faq = await mountBeside("roadmap-faq", { data: FAQ });
    location.hash = "#roadmap-question=who";
    await new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    expect(openIn(faq)).to.deep.equal([]);
  });
});
