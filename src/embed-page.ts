/** What an address may say of the map; the rest of what it knows is for pages of one's own. */
const ATTRIBUTES = ["src", "layout", "expanded", "controls", "gestures", "estimate", "lang"];

const given = new URLSearchParams(location.search);
const map = document.createElement("roadmap-graph");
for (const name of ATTRIBUTES) {
  const value = given.get(name);
  if (value !== null && (name !== "src" || isOurs(value))) map.setAttribute(name, value);
}
document.body.append(map);

// A frame cannot see whether the page around it is dark, and readers' wishes are not always its own.
document.documentElement.style.colorScheme = given.get("scheme") ?? "";

// Whoever frames this page may know its height, and cannot be known from here.
const post = (message: object) => parent.postMessage(message, "*");

function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  post({ "datawrapper-height": { [given.get("id") ?? "roadmap"]: height } });
  post({ type: "embed-size", sentinel: "amp", height });
}

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.type === "send-embed-size") tellHeight();
  });
}

/** An address is written by anyone, but what a reader sees here is taken for ours. */
function isOurs(src: string): boolean {
  return URL.canParse(src, location.href) && new URL(src, location.href).origin === location.origin;
}
