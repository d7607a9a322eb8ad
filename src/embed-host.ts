const TALLEST = 100_000;

function frames(): HTMLIFrameElement[] {
  return Array.from(document.querySelectorAll<HTMLIFrameElement>("iframe.roadmap-embed"));
}

function originOf({ src }: HTMLIFrameElement): string | undefined {
  return URL.canParse(src) ? new URL(src).origin : undefined;
}

/** The height that a message tells, of either kind. */
function heightIn(data: unknown): unknown {
  const { type, height, "datawrapper-height": heights } = Object(data);
  return type === "embed-size" ? height : Object.values(Object(heights))[0];
}

addEventListener("message", ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const height = heightIn(data);
  // A frame that was led elsewhere has the same window, and another origin.
  if (!frame || origin !== originOf(frame) || typeof height !== "number") return;
  if (height > 0) frame.style.height = `${Math.min(height, TALLEST)}px`;
});

// What came before this script is asked again.
for (const frame of frames()) {
  frame.contentWindow?.postMessage({ type: "send-embed-size" }, "*");
}
