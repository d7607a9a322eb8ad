import { escapeHtml } from "../../core/formats/escape-html.js";

/** The page around the map. */
export function previewPage(file: string, version: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(file)} – preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script src="/roadmap-graph.min.js" defer></script>
<script src="/preview.js" defer></script>
</head>
<body>
<p id="state" role="status"></p>
<main>
<roadmap-graph id="map" src="/roadmap.json?${encodeURIComponent(version)}" estimate></roadmap-graph>
<roadmap-faq for="map"></roadmap-faq>
</main>
</body>
</html>
`;
}

export const PREVIEW_STYLES = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
#state:empty { display: none; }
#state { margin: 0 0 1rem; }
roadmap-faq { display: block; margin-block-start: 2rem; }
`;

/** Has the map read the file again whenever it was saved. */
export const PREVIEW_SCRIPT = `const map = document.querySelector("roadmap-graph");
const main = document.querySelector("main");
const state = document.querySelector("#state");
const events = new EventSource("/events");

events.addEventListener("version", ({ data }) => {
  state.textContent = "";
  main.hidden = false;
  const src = "/roadmap.json?" + encodeURIComponent(data);
  if (map.getAttribute("src") !== src) map.setAttribute("src", src);
});

// What the map says of the file is no longer true.
events.addEventListener("lost", ({ data }) => {
  state.textContent = data;
  main.hidden = true;
});

events.addEventListener("error", () => {
  state.textContent = "The preview has ended: start it again, and this page goes on.";
});

map.addEventListener("roadmap-load", ({ roadmap }) => {
  const language = roadmap?.language ?? "en";
  main.lang = language;
  main.dir = /^(?:ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\\b/i.test(language) ? "rtl" : "ltr";
});
`;
