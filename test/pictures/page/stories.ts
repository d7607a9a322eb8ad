/// <reference types="vite/client" />
import { type Meta, type StoryObj, setProjectAnnotations } from "@storybook/web-components-vite";
import { composeStory } from "storybook/preview-api";
import preview from "../../../.storybook/preview.js";

setProjectAnnotations(preview);

interface StoryFile {
  readonly default: Meta;
  readonly [story: string]: StoryObj;
}

interface Pose {
  readonly story: { readonly file: string; readonly name: string };
  readonly direction: "ltr" | "rtl";
  readonly schemes: readonly string[];
}

const files = import.meta.glob<StoryFile>("../../../stories/**/*.stories.ts");

async function compose(file: string, name: string, look: object = {}) {
  const load = files[file] as () => Promise<StoryFile>;
  const { default: meta, [name]: story } = await load();
  const args = { ...story?.args, ...look };
  return composeStory({ ...story, args }, meta, {}, undefined, name);
}

/** Equal for stories that differ in nothing but their width, scheme and direction. */
function sameOf(file: string, args: object, functions: readonly unknown[]): string {
  const looks = ["width", "scheme", "direction"];
  const others = Object.entries(args).filter(([name]) => !looks.includes(name));
  return JSON.stringify([file, others.sort(), functions.map(String)], (_, value) =>
    typeof value === "function" ? String(value) : value,
  );
}

/** All stories, and what each says about its width, scheme and direction. */
async function list() {
  const stories = [];
  for (const [file, load] of Object.entries(files)) {
    const { default: meta, ...all } = await load();
    for (const [name, story] of Object.entries(all)) {
      const { id, tags, args, parameters } = await compose(file, name);
      const { width, scheme, direction } = args as Record<string, string>;
      const same = sameOf(file, args, [story.play ?? meta.play, story.render, story.beforeEach]);
      const isFull = parameters.layout === "fullscreen";
      stories.push({ file, name, id, tags, width, scheme, direction, isFull, same });
    }
  }
  return stories;
}

/** Ends what moves, and waits until what has come is drawn. */
async function settle(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  for (const animation of document.getAnimations()) animation.cancel();
}

async function show({ story: { file, name }, direction, schemes }: Pose): Promise<void> {
  document.documentElement.dir = direction;
  const [scheme = "light"] = schemes;
  document.documentElement.style.colorScheme = scheme;
  const story = await compose(file, name, { scheme, direction });
  if (story.parameters.layout === "fullscreen") document.body.style.padding = "0";
  const canvas = document.createElement("div");
  document.body.append(canvas);
  await story.run({ canvasElement: canvas });
  await settle();
}

/** The same story, as it is, in another scheme. */
async function paint(scheme: string): Promise<void> {
  for (const place of document.querySelectorAll<HTMLElement>("[style*=color-scheme]")) {
    place.style.colorScheme = scheme;
  }
  await settle();
}

/** The families and the scripts that stories are written in. */
const samples = {
  "system-ui": "system-ui",
  serif: "serif",
  monospace: "monospace",
  Georgia: "Georgia, serif",
  Inter: "Inter, system-ui",
  Arabic: "system-ui",
};

/** A line in each, with the names and widths of all. */
async function showFonts() {
  const lines = Object.entries(samples).map(([name, family]) => {
    const line = document.createElement("p");
    line.style.cssText = `font: 16px ${family}; inline-size: max-content`;
    line.textContent = name === "Arabic" ? "خارطة طريق" : "Road 10";
    return { name, line };
  });
  document.body.replaceChildren(...lines.map(({ line }) => line));
  await document.fonts.ready;
  return lines.map(({ name, line }) => ({ name, width: line.getBoundingClientRect().width }));
}

Object.assign(globalThis, { pictures: { list, show, paint, settle, showFonts } });
