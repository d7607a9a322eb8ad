import { type Cover, UNCOVERED } from "../core/layout/viewport.js";
import type { MapPainter } from "./map-painter.js";

/** Scrolls the page until a node is in the window, clear of the detail about it. */
export function scrollToNode(root: ShadowRoot, painter: MapPainter, id: string): void {
  const detail = root.querySelector<HTMLElement>(".detail");
  const isSheet = detail?.classList.contains("sheet");
  const covered = isSheet ? detail?.offsetHeight : 0;
  painter.frame.style.setProperty("--_sheet", `${covered}px`);
  for (const element of [isSheet ? undefined : detail, painter.element(id)]) {
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

/** What of a frame the panel covers that is in it. */
export function coverOf(root: ShadowRoot, frame: HTMLElement | undefined): Cover {
  const panel = root.querySelector(".detail.panel")?.getBoundingClientRect();
  const box = frame?.getBoundingClientRect();
  if (!panel || !box) return UNCOVERED;
  if (panel.width > box.width / 2) return { ...UNCOVERED, bottom: box.bottom - panel.top };
  const isAtEnd = panel.left - box.left > box.right - panel.right;
  return isAtEnd
    ? { ...UNCOVERED, right: box.right - panel.left }
    : { ...UNCOVERED, left: panel.right - box.left };
}

/** A receipt stands above the sheet, where there is one. */
export function liftReceipt(root: ShadowRoot): void {
  const receipt = root.querySelector<HTMLElement>(".receipt");
  const sheet = receipt && root.querySelector<HTMLElement>(".detail.sheet");
  receipt?.style.setProperty("--_lift", `${sheet?.offsetHeight ?? 0}px`);
}
