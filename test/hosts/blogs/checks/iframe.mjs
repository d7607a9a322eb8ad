const PHONE = { width: 375, height: 700 };

const heightOf = (frame) => frame.evaluate((it) => it.getBoundingClientRect().height);

/** The frame is as high as what is in it. */
async function expectFits(site) {
  const frame = site.page.locator("iframe.roadmap-embed");
  const inner = site.page.frameLocator("iframe.roadmap-embed").locator("body");
  const roomLeft = async () => (await heightOf(frame)) - Math.ceil(await heightOf(inner));
  await site.expect(roomLeft, 0);
  return heightOf(frame);
}

async function openMap(site, path = "/map") {
  await site.open(path);
  const map = site.page.frameLocator("iframe.roadmap-embed").locator("roadmap-graph");
  await site.expectSteps(map, ["Learn the knots", "Read the wind"]);
  return map;
}

/**
 * Puts another map in the place of one that is there, and stays until the frame is at its address.
 * Before that, Chromium may load the first address after the second: the frame is lazy.
 */
async function showInstead(site, query) {
  await site.page.evaluate((address) => {
    document.querySelector("iframe").src = address;
  }, `/roadmap-graph/embed.html?${query}`);
  await site.expect(() => site.page.frames()[1]?.url().endsWith(`?${query}`), true);
  const map = site.page.frameLocator("iframe.roadmap-embed").locator("roadmap-graph");
  await map.getByRole("treeitem").first().waitFor();
  return map;
}

async function openOnPhone(site) {
  await site.page.setViewportSize(PHONE);
  await openMap(site);
  return showInstead(site, "expanded=fundamentals+internet");
}

const scrollOn = (site) => site.page.evaluate(() => scrollBy(0, 300));

/** Where something is in the window of the reader, in whole pixels. */
async function placeOf(locator) {
  const { y, height } = await locator.boundingBox();
  return { middle: Math.round(y + height / 2), end: Math.round(y + height) };
}

/** As near as a frame gets to know it. */
const expectAt = (site, read, place) =>
  site.expect(async () => Math.abs((await read()) - place) <= 2, true);

/** Has the address of the roadmap answer with another, but not the page whose address names it. */
const answerWith = (site, json) =>
  site.page.route(/^[^?]*\/sailing\.json$/, (route) => route.fulfill({ json }));

const postFrom = (site, message) =>
  site.page.frames()[1].evaluate((it) => parent.postMessage(it, "*"), message);

const addFrame = (site, src) =>
  site.page.evaluate((address) => {
    const told = new Promise((resolve) => {
      addEventListener("message", ({ data }) => data === "told" && resolve());
    });
    const frame = document.createElement("iframe");
    frame.src = address;
    document.body.append(frame);
    return told;
  }, src);

export function checksOf() {
  return {
    "the frame is as high as its map": async (site) => {
      await site.page.setViewportSize({ width: 400, height: 3000 });
      const map = await openMap(site);
      const closed = await expectFits(site);
      await site.expectOpening(map, "Learn the knots", "Bowline");
      await site.expect(async () => (await expectFits(site)) > closed, true);
    },
    "it says its height in both formats": async (site) => {
      await site.page.addInitScript(() => {
        window.told = [];
        if (parent === window) addEventListener("message", ({ data }) => window.told.push(data));
      });
      await openMap(site);
      const height = await expectFits(site);
      const told = () => site.page.evaluate(() => window.told.slice(-2));
      await site.expect(told, [
        { "datawrapper-height": { roadmap: height } },
        { type: "embed-size", sentinel: "amp", height },
      ]);
    },
    "a map that was there first is asked": async (site) => {
      await site.page.route("**/embed-host.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: "" }),
      );
      await openMap(site);
      await site.page.unroute("**/embed-host.js");
      const before = await heightOf(site.page.locator("iframe"));
      await site.page.addScriptTag({ url: "/roadmap-graph/embed-host.js?late", type: "module" });
      await site.expect(async () => (await expectFits(site)) !== before, true);
    },
    "another frame decides nothing": async (site) => {
      await openMap(site);
      const height = await expectFits(site);
      await addFrame(site, "/stranger.html");
      await site.expect(() => heightOf(site.page.locator("iframe.roadmap-embed")), height);
    },
    "a frame that was led to another origin decides nothing": async (site) => {
      await openMap(site);
      const height = await expectFits(site);
      const elsewhere = `${site.origin.replace("127.0.0.1", "localhost")}/stranger.html`;
      await site.page.evaluate((address) => {
        const told = new Promise((resolve) => {
          addEventListener("message", ({ data }) => data === "told" && resolve());
        });
        document.querySelector("iframe").contentWindow.location.replace(address);
        return told;
      }, elsewhere);
      await site.expect(() => heightOf(site.page.locator("iframe.roadmap-embed")), height);
    },
    "a map higher than that is cut off at 100,000 px": async (site) => {
      await openMap(site);
      await expectFits(site);
      await postFrom(site, { type: "embed-size", height: 200_000 });
      await site.expect(() => heightOf(site.page.locator("iframe")), 100_000);
    },
    "a frame without an address decides nothing": async (site) => {
      await openMap(site);
      const height = await site.page.evaluate(async () => {
        const frame = document.createElement("iframe");
        frame.className = "roadmap-embed";
        document.body.append(frame);
        const told = new Promise((resolve) => addEventListener("message", resolve));
        frame.contentWindow.eval("parent.postMessage({ type: 'embed-size', height: 7 }, '*')");
        await told;
        return frame.style.height;
      });
      await site.expect(() => height, "");
    },
    "a detail stands at the lower edge of the reader's window": async (site) => {
      const map = await openOnPhone(site);
      await map.getByRole("treeitem", { name: "DNS" }).first().click();
      const end = async () => (await placeOf(map.locator(".detail"))).end;
      await expectAt(site, end, PHONE.height);
      await scrollOn(site);
      await expectAt(site, end, PHONE.height);
    },
    "a dialog stands in the middle of the reader's window": async (site) => {
      const map = await openOnPhone(site);
      await scrollOn(site);
      await map.getByRole("treeitem", { name: "DNS" }).first().press("?");
      const middle = async () => (await placeOf(map.locator("dialog"))).middle;
      await expectAt(site, middle, PHONE.height / 2);
      await scrollOn(site);
      await expectAt(site, middle, PHONE.height / 2);
    },
    "a layout has a height that does not follow from the frame's": async (site) => {
      await openMap(site);
      const map = await showInstead(site, "src=/sailing.json&layout=tree");
      await site.expect(() => heightOf(map.locator(".frame")), 512);
    },
    "links leave the frame, but not those into the map": async (site) => {
      const topic = {
        id: "knots",
        title: "Learn the knots",
        links: [
          { title: "Elsewhere", url: `${site.origin}/stranger.html` },
          { title: "Within", url: "#roadmap=wind" },
        ],
      };
      const steps = [topic, { id: "wind", title: "Read the wind" }];
      const json = { formatVersion: 1, id: "sailing", title: "Learn to sail", steps };
      await answerWith(site, json);
      const map = await openMap(site);
      await map.getByRole("treeitem", { name: "Learn the knots" }).click();
      const popup = site.page.waitForEvent("popup");
      await map.getByRole("link", { name: "Elsewhere" }).click();
      await (await popup).close();
      await map.getByRole("link", { name: "Within" }).click();
      await site.expect(() => map.locator(".detail-title").innerText(), "Read the wind");
    },
    "it turns with its language": async (site) => {
      const look = async (query) => {
        await site.open(`/roadmap-graph/embed.html?src=/sailing.json${query}`);
        return site.page.evaluate(() => [document.documentElement.lang, document.dir]);
      };
      await site.expect(() => look("&lang=ur"), ["ur", "rtl"]);
      await site.expect(() => look("&lang=de"), ["de", "ltr"]);
      const json = {
        formatVersion: 1,
        id: "a",
        title: "A",
        language: "ar",
        steps: [{ id: "b", title: "B" }],
      };
      await answerWith(site, json);
      await site.expect(() => look(""), ["ar", "rtl"]);
    },
    "it is as dark as its address says": async (site) => {
      const inkOf = async (query) => {
        await site.open(`/roadmap-graph/embed.html?src=/sailing.json${query}`);
        const map = site.page.locator("roadmap-graph");
        return map.evaluate((it) => getComputedStyle(it).color);
      };
      const [light, dark] = [await inkOf(""), await inkOf("&scheme=dark")];
      await site.expect(() => light !== dark, true);
      await site.expect(() => inkOf("&scheme=light+dark"), light);
      await site.page.emulateMedia({ colorScheme: "dark" });
      await site.expect(() => inkOf("&scheme=light+dark"), dark);
      await site.expect(() => inkOf(""), light);
    },
    "an address of another origin is not shown as ours": async (site) => {
      await site.open("/roadmap-graph/embed.html?src=https://other.example/roadmap.json");
      await site.page.getByText("of this page's origin").waitFor();
      await site.expect(() => site.page.locator("roadmap-graph").count(), 0);
    },
  };
}
