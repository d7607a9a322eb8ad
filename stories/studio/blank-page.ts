/// <reference types="vite/client" />
import type { RoadmapGraph } from "../../src/element.js";
import { type ThemeName, themeSheet } from "../support/themes.js";

// A glob, because an import of a missing file would be an error: `npm run build` writes it.
const scripts = import.meta.glob<string>("../../dist/roadmap-graph.min.js", {
  query: "?raw",
  import: "default",
});

/** A page with nothing but copied lines on it, and the map they make. */
export interface BlankPage {
  readonly map: RoadmapGraph;
  close(): void;
}

/**
 * Puts copied lines on a page of their own, as high as this one and beside the files that they
 * ask for.
 *
 * @param width of the map, in pixels.
 */
export async function blankPage(code: string, width: number): Promise<BlankPage> {
  const frame = document.createElement("iframe");
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  const script = URL.createObjectURL(
    new Blob([await publishedScript()], { type: "text/javascript" }),
  );
  frame.title = "A blank page";
  frame.style.cssText = `inline-size: ${width}px; block-size: ${innerHeight}px; border: 0`;
  frame.srcdoc = `<!doctype html><body style="margin: 0">${withFiles(code, script)}`;
  document.body.append(frame);
  await loaded;
  const close = () => {
    frame.remove();
    URL.revokeObjectURL(script);
  };
  return { map: frame.contentDocument?.querySelector("roadmap-graph") as RoadmapGraph, close };
}

async function publishedScript(): Promise<string> {
  const [load] = Object.values(scripts);
  if (!load) throw new Error("dist/roadmap-graph.min.js is missing: run npm run build first.");
  // A script from a blob has nothing beside it.
  return (await load()).replaceAll('"./cdn/', `"${location.origin}/dist/cdn/`);
}

function withFiles(code: string, script: string): string {
  return code
    .replace(
      /<link rel="stylesheet" href="themes\/([\w-]+)\.css">/,
      (_, theme: ThemeName) => `<style>${themeSheet(theme)}</style>`,
    )
    .replace("roadmap-graph.min.js", script);
}
