// Nobody sees into this page from outside: it tries its map itself, and tells what it saw.
const map = document.querySelector("roadmap-graph");
const faults = [];
addEventListener("error", ({ message }) => faults.push(message));
addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));

const all = (selector) => Array.from(map.shadowRoot.querySelectorAll(selector));
const said = () => all("[role=status]").map(({ textContent }) => textContent.trim());

/** Opens a step and marks one topic after the other, as its reader does. */
async function use() {
  await map.updateComplete;
  const closed = all("[role=treeitem]").length;
  map.expandAll();
  await map.updateComplete;
  const open = all("[role=treeitem]").length;
  const news = [];
  for (const id of ["http", "https", "dns"]) {
    map.selected = id;
    await map.updateComplete;
    all(".detail input[type=radio]")[2].click();
    await map.updateComplete;
    // What is said aloud is written a little later.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    news.push(
      `${said().join(" ")} ${all(".receipt")
        .map((it) => it.textContent)
        .join(" ")}`,
    );
  }
  return { closed, open, news, progress: map.progress, faults, origin: self.origin };
}

use().then(
  (seen) => parent.postMessage(seen, "*"),
  (error) => parent.postMessage({ faults: [...faults, String(error)] }, "*"),
);
