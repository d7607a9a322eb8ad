import { expect } from "chai";
import { inside, mount } from "../support/map.js";
import { outline, panelOutline } from "../support/outline.js";

const CLOSED = `\
Learn the Fundamentals (1 of 10, closed, tab stop): How the web talks · 7 topics
Choose a Programming Language (2 of 10, closed): One language, mastered · pick 1 of 5
Work with Databases (3 of 10, closed): Store and query data · 7 topics
Learn Backend Frameworks (4 of 10, closed): Build faster · pick 1 of 3
Authentication & Security (5 of 10, closed): Keep people and data safe · 10 topics
APIs & Microservices (6 of 10, closed): Talk to other software · 5 topics
Server & Deployment (7 of 10, closed): Ship it · 10 topics
Version Control & Collaboration (8 of 10, closed): Work with a team · 8 topics
Advanced Topics (9 of 10, closed): Grow the system · 8 topics
Soft Skills & Career Growth (10 of 10, closed): Grow yourself · 10 topics`;

const OPEN = `\
Learn the Fundamentals (1 of 10, closed): How the web talks · 7 topics
Choose a Programming Language (Done) (2 of 10, open): One language, mastered · 1 of 1 topic
  JavaScript (Done) (1 of 5, closed): one of 5 to choose from
  Python (2 of 5, closed): one of 5 to choose from, another one is chosen
  Java (3 of 5, closed): one of 5 to choose from, another one is chosen
  PHP (4 of 5, closed): one of 5 to choose from, another one is chosen
  Go & Ruby (Learning) (5 of 5, open): one of 5 to choose from
    Go (Learning) (1 of 2, selected, tab stop): one of 2 to choose from
    Ruby (Skipped) (2 of 2): one of 2 to choose from, another one is chosen
Work with Databases (3 of 10, closed): Store and query data · 7 topics`;

const DETAIL = `\
region “About HTTPS”
  paragraph “Step 1 · Learn the Fundamentals”
  heading “HTTPS”
  button “Copy link to this topic”
  button “Close”
  radiogroup “Where you are”
    radio “To do” (checked)
    radio “Learning”
    radio “Done”
    radio “Skipped”
  paragraph “HTTP inside a TLS connection, so nobody between client and server can read or change \
what is sent.”
  list
    listitem
      link “MDN glossary: HTTPS”
  paragraph “Comes back in HTTPS, step 5”
    button “HTTPS, step 5”`;

describe("<roadmap-graph> outline", () => {
  it("tells the closed map", async () => {
    expect(outline(await mount())).to.equal(CLOSED);
  });

  it("tells a step that is open, its alternatives, statuses and what is selected", async () => {
    const map = await mount({
      expanded: "language go-ruby",
      selected: "go",
      progress: { nodejs: "done", ruby: "skipped", go: "learning" },
    });
    expect(outline(map).split("\n").slice(0, 10).join("\n")).to.equal(OPEN);
  });

  it("tells a detail", async () => {
    const map = await mount({ selected: "https" });
    const card = inside(map).getByRole("region", { name: "About HTTPS" });
    expect(panelOutline(card)).to.equal(DETAIL);
  });
});
