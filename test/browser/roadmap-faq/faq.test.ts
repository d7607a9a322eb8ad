import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapData, RoadmapFaq } from "../../../src/index.js";
import {
  inner,
  mountBeside,
  overflowIn,
  smallTargetsIn,
  violationsIn,
} from "../support/companion.js";
import { choose, mount, nameOf, room } from "../support/map.js";
import { small } from "../support/roadmaps.js";
import { until } from "../support/until.js";

const FAQ: RoadmapData = {
  ...small,
  faq: [
    { question: "What is it?", answer: "A line.\nAnother line." },
    { question: "How long does it take?", answer: "Long." },
    { question: "What is it?!", answer: "Asked again." },
  ],
};

/** The questions, and of those that are open the answers. */
function shown(faq: RoadmapFaq): string[] {
  const all = faq.shadowRoot?.querySelectorAll("details") ?? [];
  return Array.from(all, ({ open, children: [question, answer] }) =>
    [question?.textContent, open && answer?.textContent].filter(Boolean).join(" → "),
  );
}

function open(faq: RoadmapFaq): string[] {
  const all = faq.shadowRoot?.querySelectorAll<HTMLElement>("details[open]") ?? [];
  return Array.from(all, ({ dataset }) => dataset.slug ?? "");
}

describe("<roadmap-faq>", () => {
  it("shows the questions, closed, below a heading", async () => {
    const faq = await mountBeside("roadmap-faq");
    const heading = inner(faq).getByRole("heading", { level: 2 });
    expect(heading.textContent).to.equal("Questions and answers");
    expect(shown(faq)).to.deep.equal(roadmap.faq?.map(({ question }) => question));
  });

  it("opens and closes each on its own, with the lines of its answer", async () => {
    const faq = await mountBeside("roadmap-faq", { data: FAQ });
    await choose(inner(faq).getByText("What is it?"));
    await choose(inner(faq).getByText("How long does it take?"));
    expect(shown(faq)).to.deep.equal([
      "What is it? → A line.\nAnother line.",
      "How long does it take? → Long.",
      "What is it?!",
    ]);
    const answer = inner(faq).getByText(/Another line/);
    expect(getComputedStyle(answer).whiteSpace).to.include("pre-line");
    await choose(inner(faq).getByText("What is it?"));
    expect(open(faq)).to.deep.equal(["how-long-does-it-take"]);
  });

  it("shows answers as text, whatever is in them", async () => {
    const data = { ...small, faq: [{ question: "<b>?", answer: "<img src=x onerror=alert(1)>" }] };
    const faq = await mountBeside("roadmap-faq", { data });
    expect(faq.shadowRoot?.querySelector("img, b")).to.equal(null);
  });

  it("takes the questions of the first map, or of the one it is for", async () => {
    await mount({ data: FAQ });
    const other = await mount();
    other.id = "other";
    const untold = { data: undefined as never };
    const first = await mountBeside("roadmap-faq", untold);
    const second = await mountBeside("roadmap-faq", { ...untold, for: "other" });
    await until("both are there", () => shown(first).length === 3 && shown(second).length > 3);
  });

  it("is empty without questions", async () => {
    const faq = await mountBeside("roadmap-faq", { data: small });
    expect(faq.offsetHeight).to.equal(0);
    expect(inner(faq).queryByRole("heading")).to.equal(null);
  });

  it("leaves open nothing of another roadmap", async () => {
    const faq = await mountBeside("roadmap-faq", { data: FAQ });
    await choose(inner(faq).getByText("What is it?"));
    faq.data = { ...FAQ, id: "other" };
    await faq.updateComplete;
    expect(open(faq)).to.deep.equal([]);
  });

  it("has a page replace its heading", async () => {
    const faq = await mountBeside("roadmap-faq", { data: FAQ });
    faq.innerHTML = '<h3 slot="title">Asked often</h3>';
    const title = faq.querySelector("h3") as HTMLElement;
    expect(title.assignedSlot).to.not.equal(null);
    expect(inner(faq).getByText("Questions and answers").getClientRects()).to.have.lengthOf(0);
  });

  it("opens all on paper, and closes them again", async () => {
    const faq = await mountBeside("roadmap-faq", { data: FAQ });
    await choose(inner(faq).getByText("What is it?"));
    dispatchEvent(new Event("beforeprint"));
    expect(open(faq)).to.have.lengthOf(3);
    dispatchEvent(new Event("afterprint"));
    expect(open(faq)).to.deep.equal(["what-is-it"]);
  });

  it("speaks the language around it", async () => {
    const place = room(390, "rtl");
    place.lang = "ar";
    const faq = await mountBeside("roadmap-faq", { data: FAQ }, place);
    expect(nameOf(inner(faq).getByRole("heading"))).to.equal("أسئلة وأجوبة");
  });

  for (const scheme of ["light", "dark"]) {
    it(`gives axe nothing to find (${scheme})`, async () => {
      const place = room(280);
      place.style.colorScheme = scheme;
      place.style.background = "Canvas";
      const faq = await mountBeside("roadmap-faq", { data: FAQ }, place);
      await choose(inner(faq).getByText("What is it?"));
      expect(await violationsIn(faq)).to.deep.equal([]);
    }).timeout(180_000);
  }

  for (const width of [280, 720]) {
    for (const dir of ["ltr", "rtl"] as const) {
      it(`keeps everything in place and large enough (${width}px, ${dir})`, async () => {
        const place = room(width, dir);
        place.style.fontSize = "10px";
        const faq = await mountBeside("roadmap-faq", {}, place);
        dispatchEvent(new Event("beforeprint"));
        expect(overflowIn(faq)).to.deep.equal([]);
        expect(smallTargetsIn(faq)).to.deep.equal([]);
        for (const summary of faq.shadowRoot?.querySelectorAll("summary") ?? []) {
          expect(summary.offsetHeight).to.be.at.least(44);
        }
      });
    }
  }
});
