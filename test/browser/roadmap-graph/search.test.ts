import axe from "axe-core";
import arabic from "backend-roadmap-data/ar.js";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import {
  button,
  choose,
  expandedState,
  focused,
  inside,
  mount,
  nameOf,
  node,
  nodes,
  room,
} from "../support/map.js";
import { frameOf, isInside } from "../support/picture.js";
import { press } from "../support/press.js";
import { large, retitled, small } from "../support/roadmaps.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";
import { viewport } from "../support/viewport.js";

const FIRST = "Learn the Fundamentals";

function field(map: RoadmapGraph): HTMLInputElement {
  return inside(map).getByRole("searchbox", { name: "Search the roadmap" });
}

function hasSearch(map: RoadmapGraph): boolean {
  return inside(map).queryByRole("searchbox") !== null;
}

/** Opens the search, as a reader does. */
async function search(map: RoadmapGraph): Promise<HTMLInputElement> {
  button(map, "Search").click();
  return until("the search is open", () => inside(map).queryByRole<HTMLInputElement>("searchbox"));
}

/** Types at once what a reader types letter by letter. */
function type(map: RoadmapGraph, text: string): void {
  const input = field(map);
  input.value = text;
  input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

async function searchFor(map: RoadmapGraph, text: string, count: string): Promise<void> {
  await search(map);
  type(map, text);
  await until(
    () => `“${count}” is shown: ${countOf(map)}`,
    () => countOf(map) === count,
  );
  await map.updateComplete;
}

/** The count beside the field. */
function countOf(map: RoadmapGraph): string {
  return field(map).nextElementSibling?.textContent?.trim() ?? "";
}

function said(map: RoadmapGraph): string {
  return inside(map).getByRole("status").textContent?.trim() ?? "";
}

function lit(map: RoadmapGraph): string[] {
  return parts(map, "hit").map(nameOf);
}

function current(map: RoadmapGraph): string | undefined {
  return parts(map, "current-hit").map(nameOf)[0];
}

function parts(map: RoadmapGraph, part: string): HTMLElement[] {
  return nodes(map).filter((item) => item.part.contains(part));
}

/** The hit one is at is in the window, below the row that searches, and in the frame. */
function isHitInSight(map: RoadmapGraph): boolean {
  const [hit] = parts(map, "current-hit");
  if (!hit) return false;
  const box = hit.getBoundingClientRect();
  const row = inside(map).getByRole("search").getBoundingClientRect();
  const isFree = box.top >= row.bottom && box.bottom <= innerHeight;
  return isFree && isInside(box, frameOf(map).getBoundingClientRect());
}

function becomesHit(map: RoadmapGraph, name: string): Promise<boolean> {
  return until(
    () => `“${name}” is the hit, and in sight: ${current(map)}`,
    () => current(map) === name && isHitInSight(map),
  );
}

/** What is drawn, and where the window is. */
function view(map: RoadmapGraph) {
  return {
    expanded: map.expanded,
    selected: map.selected,
    focused: focused(map),
    top: Math.round(frameOf(map).getBoundingClientRect().top),
  };
}

async function closes(map: RoadmapGraph): Promise<void> {
  await until("the search is closed", () => !hasSearch(map));
  await map.updateComplete;
}

describe("<roadmap-graph> search", () => {
  beforeEach(reduceMotion);
  afterEach(() => viewport(800, 600));

  it("opens with its button and has the focus; the button says that it is open", async () => {
    const map = await mount();
    expect(button(map, "Search").ariaExpanded).to.equal("false");
    await choose(button(map, "Search"));
    await until(
      "the field has the focus",
      () => hasSearch(map) && focused(map) === nameOf(field(map)),
    );
    expect(button(map, "Search").ariaExpanded).to.equal("true");
    await choose(button(map, "Search"));
    await closes(map);
  });

  it("opens with / from a node, whose / does not get into the field", async () => {
    const map = await mount();
    node(map, FIRST).focus();
    await press("/");
    await until(
      "the field has the focus",
      () => hasSearch(map) && focused(map) === nameOf(field(map)),
    );
    expect(field(map).value).to.equal("");
  });

  it("lights hits as one types, opens branches for them, and counts them", async () => {
    const map = await mount({}, room(1180));
    await search(map);
    for (const key of "kafka") await press(key);
    await becomesHit(map, "Kafka");
    expect(lit(map)).to.include("Kafka");
    expect(expandedState(map, "Advanced Topics")).to.equal("true");
    expect(expandedState(map, "Message brokers")).to.equal("true");
    expect(expandedState(map, FIRST)).to.equal("false");
    expect(countOf(map)).to.match(/^1 of \d+$/);
    await until("it is said", () => /^\d+ hits?\. Kafka, 1 of \d+$/.test(said(map)));
    expect(focused(map)).to.equal(nameOf(field(map)));
  });

  for (const [what, query, hit] of [
    ["in capitals", "POSTGRES", "PostgreSQL"],
    ["with accents", "postgrés", "PostgreSQL"],
    ["in two parts", "vs authorization", "Authentication vs Authorization"],
  ] as const) {
    it(`finds what is typed ${what}`, async () => {
      const map = await mount();
      await search(map);
      type(map, query);
      await becomesHit(map, hit);
    });
  }

  it("forgives a typo, and says that hits are only similar", async () => {
    const map = await mount();
    await search(map);
    type(map, "kubernets");
    await until("it is found", () => lit(map).includes("Kubernetes"));
    type(map, "kubernetse");
    await until("it is found", () => /similar/.test(countOf(map)));
    expect(lit(map)).to.include("Kubernetes");
    expect(said(map)).to.match(/similar\. /);
  });

  it("finds nothing, and says so; then something again", async () => {
    const map = await mount({ expanded: "databases" });
    await searchFor(map, "xylophone quartz", "Nothing found");
    expect(said(map)).to.equal("Nothing found");
    expect(lit(map)).to.deep.equal([]);
    expect(map.expanded).to.equal("databases");
    expect(button(map, "Next hit")).to.have.property("disabled", true);
    type(map, "kafka");
    await becomesHit(map, "Kafka");
    type(map, "   ");
    await until("nothing is lit", () => lit(map).length === 0);
    expect(countOf(map)).to.equal("");
    expect(map.expanded).to.equal("databases");
  });

  for (const [width, layout] of [
    [320, "road"],
    [1180, "road"],
    [720, "tree"],
    [320, "tree"],
    [720, "radial"],
  ] as const) {
    it(`goes from hit to hit by every way there is (${layout}, ${width}px)`, async () => {
      const map = await mount({ layout }, room(width));
      await search(map);
      type(map, "graph");
      await until("there are hits", () => /^1 of/.test(countOf(map)));
      const count = Number(countOf(map).split(" ")[2]);
      const titles: (string | undefined)[] = [];
      for (let at = 1; at <= count; at += 1) {
        await until(
          () => `the hit is in sight: ${current(map)}`,
          () => isHitInSight(map),
        );
        expect(countOf(map)).to.equal(`${at} of ${count}`);
        titles.push(current(map));
        await press("Enter");
        const next = `${(at % count) + 1} of ${count}`;
        await until("the next one is there", () => countOf(map) === next);
      }
      expect(new Set(titles).size).to.be.above(2);
      for (const [go, at] of [
        [() => press("Shift", "Enter"), count],
        [() => press("ArrowUp"), count - 1],
        [() => press("ArrowDown"), count],
        [() => choose(button(map, "Previous hit")), count - 1],
        [() => choose(button(map, "Next hit")), count],
      ] as const) {
        await go();
        await until("it has moved", () => countOf(map) === `${at} of ${count}`);
        await becomesHit(map, titles[at - 1] as string);
        expect(said(map)).to.equal(`${titles[at - 1]}, ${at} of ${count}`);
      }
      expect(map.selected).to.equal(undefined);
    });
  }

  it("keeps the hit clear of the row that searches, in a page that scrolls", async () => {
    const place = room(390);
    place.style.paddingBlock = "1500px";
    const map = await mount({ expanded: "all" }, place);
    node(map, FIRST).scrollIntoView();
    await search(map);
    type(map, "data");
    await until("there are hits", () => /^\d+ of/.test(countOf(map)));
    for (let times = 0; times < 8; times += 1) {
      await until("the hit is in sight", () => isHitInSight(map));
      await press("Shift", "Enter");
      await map.updateComplete;
    }
  });

  it("stays clear of a header that sticks, and so do hits", async () => {
    const place = room(390);
    place.style.paddingBlock = "1500px";
    place.style.setProperty("--roadmap-scroll-margin", "120px");
    const map = await mount({ expanded: "all" }, place);
    node(map, "Queries").scrollIntoView();
    await search(map);
    type(map, "kafka");
    await becomesHit(map, "Kafka");
    type(map, "internet");
    await becomesHit(map, "How the Internet Works");
    expect(inside(map).getByRole("search").getBoundingClientRect().top).to.be.at.least(120);
  });

  it("gives back the map as it was with Esc: open, selected, focus and place", async () => {
    const place = room(720);
    place.style.paddingBlockEnd = "1500px";
    const map = await mount({ expanded: "apis", selected: "graphql" }, place);
    const item = node(map, "GraphQL");
    item.focus();
    item.scrollIntoView({ block: "center" });
    await map.updateComplete;
    const before = view(map);
    await press("/");
    await until("the search is open", () => hasSearch(map));
    type(map, "chat app");
    await becomesHit(map, "Chat app");
    await press("Escape");
    await closes(map);
    await until(
      () => `all is as it was: ${JSON.stringify(view(map))}`,
      () => {
        return JSON.stringify(view(map)) === JSON.stringify(before);
      },
    );
    expect(lit(map)).to.deep.equal([]);
  });

  it("gives the focus back to its button where it came from there", async () => {
    const map = await mount();
    button(map, "Search").focus();
    button(map, "Search").click();
    await until("the search is open", () => hasSearch(map));
    await press("Escape");
    await closes(map);
    expect(focused(map)).to.equal("Search");
  });

  it("leaves the focus where it is when it ends and did not have it", async () => {
    const map = await mount();
    const other = document.createElement("input");
    document.body.append(other);
    await search(map);
    await until("the field has the focus", () => focused(map) !== "");
    other.focus();
    button(map, "End the search").click();
    await closes(map);
    expect(document.activeElement).to.equal(other);
  });

  it("leaves the map as it is for a reader who has gone on in it", async () => {
    const map = await mount({}, room(720));
    await searchFor(map, "kafka", "1 of 1");
    await becomesHit(map, "Kafka");
    await choose(node(map, "RabbitMQ"));
    await until("its detail is open", () => map.selected === "rabbitmq");
    field(map).focus();
    await press("Escape");
    await closes(map);
    expect(map.selected).to.equal("rabbitmq");
    expect(expandedState(map, "Message brokers")).to.equal("true");
  });

  it("keeps open what a reader opens meanwhile, also when they type on", async () => {
    const map = await mount({}, room(1180));
    await searchFor(map, "kafka", "1 of 1");
    map.expand("databases");
    await map.updateComplete;
    type(map, "docker");
    await becomesHit(map, "Docker");
    expect(expandedState(map, "Work with Databases")).to.equal("true");
    await press("Escape");
    await closes(map);
    expect(expandedState(map, "Work with Databases")).to.equal("true");
  });

  it("is not remembered: the next visit finds open what was open before", async () => {
    const map = await mount({ expanded: "databases" }, room(1180));
    await search(map);
    type(map, "kafka");
    await becomesHit(map, "Kafka");
    map.remove();
    const next = await mount({ expanded: "databases" });
    expect(next.expanded).to.equal("databases");
  });

  it("searches another roadmap that comes while one types", async () => {
    const map = await mount({}, room(1180));
    await search(map);
    type(map, "alpha");
    await until("nothing is found", () => countOf(map) === "Nothing found");
    map.data = small;
    await becomesHit(map, "Alpha");
    expect(focused(map)).to.equal(nameOf(field(map)));
    await press("Escape");
    await closes(map);
    expect(map.expanded).to.equal("none");
    expect(map.roadmap?.id).to.equal("small");
  });

  it("goes on in another edition of its roadmap", async () => {
    const map = await mount({ expanded: "databases" }, room(1180));
    await search(map);
    type(map, "Kafka");
    await becomesHit(map, "Kafka");
    map.data = arabic;
    await until("the roadmap is in Arabic", () => map.roadmap?.language === "ar");
    await becomesHit(map, "Kafka");
    await press("Escape");
    await closes(map);
    expect(map.expanded).to.equal("databases");
  });

  it("ends well where the roadmap goes away meanwhile", async () => {
    const map = await mount({}, room(1180));
    await search(map);
    type(map, "kafka");
    map.data = { ...small, title: "" };
    await map.updateComplete;
    map.data = small;
    await map.updateComplete;
    type(map, "gamma");
    await becomesHit(map, "Gamma");
  });

  it("is one of its own in every map of a page", async () => {
    const [one, other] = [await mount(), await mount()];
    await search(one);
    type(one, "kafka");
    await becomesHit(one, "Kafka");
    expect(hasSearch(other)).to.equal(false);
    expect(lit(other)).to.deep.equal([]);
    await search(other);
    type(other, "docker");
    await becomesHit(other, "Docker");
    expect(current(one)).to.equal("Kafka");
  });

  it("leaves to an input method its Enter and its Esc", async () => {
    const map = await mount({ data: retitled((title) => (title === "APIs" ? "接口 一" : title)) });
    await search(map);
    type(map, "接口");
    await becomesHit(map, "接口 一");
    for (const key of ["Enter", "Escape", "ArrowDown"]) {
      for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
        const options = { key, bubbles: true, composed: true, cancelable: true, ...init };
        const event = new KeyboardEvent("keydown", options);
        expect(field(map).dispatchEvent(event), key).to.equal(true);
        await map.updateComplete;
        expect(hasSearch(map)).to.equal(true);
      }
    }
  });

  describe("of 100,000 nodes", () => {
    const data = large(100_000);

    it("opens only what hides the hit where there are very many", async () => {
      const map = await mount({ data }, room(720));
      await search(map);
      type(map, "topic");
      await until("there are hits", () => / of 100,?000$/.test(countOf(map)));
      expect(map.expanded.split(" ").length).to.be.below(70);
      await press("Enter");
      await until("it goes on", () => /^2 of/.test(countOf(map)));
      await becomesHit(map, "Topic 2");
      expect(map.expanded.split(" ").length).to.be.below(70);
    }).timeout(180_000);

    it("answers the last keystroke, and never holds up the page", async () => {
      const map = await mount({ data, expanded: "n0" }, room(720));
      await search(map);
      const gaps: number[] = [];
      let last = performance.now();
      let isRunning = true;
      const tick = () => {
        const now = performance.now();
        gaps.push(now - last);
        last = now;
        if (isRunning) setTimeout(tick);
      };
      tick();
      const word = "topic 99998";
      for (let length = 1; length <= word.length; length += 1) {
        type(map, word.slice(0, length));
        await new Promise((resolve) => setTimeout(resolve));
      }
      await until(
        () => `it is found: ${countOf(map)}`,
        () => countOf(map) === "1 of 1",
      );
      isRunning = false;
      expect(lit(map)).to.deep.equal(["Topic 99998"]);
      // A frame is 16 ms; a machine may be busy with something else.
      console.info(
        gaps
          .toSorted((a, b) => b - a)
          .slice(0, 8)
          .join(" "),
      );
      expect(gaps.toSorted((a, b) => b - a).slice(0, 5), "longest waits").to.satisfy(
        (longest: number[]) => (longest[2] as number) < 50,
      );
    }).timeout(180_000);
  });

  for (const scheme of ["light", "dark"]) {
    for (const width of [320, 1180]) {
      it(`is sound and reachable (${scheme}, ${width}px)`, async () => {
        const place = room(width);
        place.style.colorScheme = scheme;
        place.style.background = "Canvas";
        const map = await mount({}, place);
        await search(map);
        type(map, "http");
        await until("there are hits", () => /^1 of/.test(countOf(map)));
        await map.updateComplete;
        const { violations } = await axe.run(map, { resultTypes: ["violations"] });
        expect(violations.map(({ id, nodes: found }) => `${id} ${found[0]?.html}`)).to.deep.equal(
          [],
        );
        const row = inside(map).getByRole("search");
        for (const target of row.querySelectorAll("button, input")) {
          const box = target.getBoundingClientRect();
          expect(Math.min(box.width, box.height)).to.be.at.least(24);
          expect(isInside(box, map.getBoundingClientRect())).to.equal(true);
        }
        expect(row.scrollWidth).to.be.at.most(row.clientWidth);
      }).timeout(180_000);
    }
  }
});
