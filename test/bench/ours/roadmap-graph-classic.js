// The one file a blogger copies: a classic script that carries the ten steps itself.
import { pictureOf } from "./picture.js";

export const translate = () => undefined;

export async function mount(container) {
  container.style.height = "auto";
  container.innerHTML = '<roadmap-graph expanded="all"></roadmap-graph>';
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    Object.assign(script, { src: "/dist/roadmap-graph.min.js", onload: resolve, onerror: reject });
    document.head.append(script);
  });
  await pictureOf(container.firstElementChild);
  return {};
}
