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
      const map = site.page.locator("roadmap-graph");
      await map.getByRole("treeitem").first().waitFor();
      await site.expect(() => map.getAttribute("src"), null);
    },
  };
}
