/** What an address may say of the map; the rest of what it knows is for pages of one's own. */
const ATTRIBUTES = ["src", "layout", "expanded", "controls", "gestures", "estimate"];

const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** What sticks to the window otherwise: a frame as high as its map has its lower edge far away. */
const IN_SIGHT = `
  :host .search {
    inset-block-start: var(--seen-top);
  }

  :host .detail.sheet {
    inset-block-end: calc(100vh - var(--seen-bottom));
    max-block-size: clamp(12em, 0.45 * var(--seen-size), 18em);
  }

  :host .receipt {
    inset-block-end: calc(100vh - var(--seen-bottom) + var(--_lift, 0px) + 0.8em);
  }

  :host .dialog {
    inset-block: var(--seen-top) calc(100vh - var(--seen-bottom));
    max-block-size: max(16em, var(--seen-size) - 2em);
  }
`;

const given = new URLSearchParams(location.search);
const page = document.documentElement;
const map = document.createElement("roadmap-graph");
for (const name of ATTRIBUTES) {
  const value = given.get(name);
  if (value !== null) map.setAttribute(name, value);
}
const language = given.get("lang");
if (language) speak(language);
else map.addEventListener("roadmap-load", ({ roadmap }) => speak(roadmap.language ?? "en"));
document.body.append(isOurs(given.get("src") ?? "") ? map : "src has to be of this page's origin.");

// A frame cannot see whether the page around it is dark, and readers' wishes are not always its own.
page.style.colorScheme = given.get("scheme") ?? "";

// Whoever frames this page may know its height, and cannot be known from here.
const post = (message: object) => parent.postMessage(message, "*");

function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // Not drawn yet.
  if (height === 0) return;
  post({ "datawrapper-height": { [given.get("id") ?? "roadmap"]: height } });
  post({ type: "embed-size", sentinel: "amp", height });
}

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.type === "send-embed-size") tellHeight();
  });
  followWindow();
}

// Links leave the frame, by the page's `<base>`; those into the map stay.
addEventListener(
  "click",
  (event) => {
    const link = event.composedPath().find((it) => it instanceof HTMLAnchorElement);
    if (link?.hash && withoutHash(link.href) === withoutHash(location.href)) link.target = "_self";
  },
  true,
);

function withoutHash(address: string): string {
  return address.replace(/#.*/, "");
}

/** An address is written by anyone, but what a reader sees here is taken for ours. */
function isOurs(src: string): boolean {
  return URL.canParse(src, location.href) && new URL(src, location.href).origin === location.origin;
}

function speak(tag: string): void {
  page.lang = tag;
  page.dir = directionOf(tag);
}

function directionOf(tag: string): string {
  try {
    // At long texts this would be busy for minutes.
    const { script = "" } = new Intl.Locale(tag.slice(0, 99)).maximize();
    return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
  } catch {
    // Not a tag of a language.
    return "ltr";
  }
}

/** Keeps what sticks to the window within the part of this frame that a reader sees. */
function followWindow(): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(IN_SIGHT);
  map.shadowRoot?.adoptedStyleSheets.push(styles);

  // How much of a frame is seen stays the same while a window passes it: its edges change.
  const whole = addProbe("whole");
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.findLast(({ target }) => target === whole);
      if (seen) return place(seen);
      // Who is observed anew is told of at once.
      observer.unobserve(whole);
      observer.observe(whole);
    },
    { threshold: Array.from({ length: 101 }, (_, percent) => percent / 100) },
  );
  for (const probe of [whole, addProbe("at-top"), addProbe("at-bottom")]) observer.observe(probe);
}

function addProbe(kind: string): HTMLElement {
  const probe = document.createElement("div");
  probe.className = `probe ${kind}`;
  document.body.append(probe);
  return probe;
}

function place({ isIntersecting, intersectionRect: { top, bottom } }: IntersectionObserverEntry) {
  if (!isIntersecting) return;
  page.style.setProperty("--seen-top", `${top}px`);
  page.style.setProperty("--seen-bottom", `${bottom}px`);
}
