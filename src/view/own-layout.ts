import type { OwnLayout } from "../core/layout/layout-own.js";
import type { FramedLayout } from "./framed-layouts.js";
import { tellOnce } from "./tell-once.js";

/** A layout of the page; where it fails, the page is told, and a tree drawn instead. */
export async function ownLayout(layout: OwnLayout): Promise<FramedLayout> {
  const [{ layoutOwn }, { tree }] = await Promise.all([
    import("../extras/own-layout.js"),
    import("./framed-layouts.js"),
  ]);
  return (...map) => {
    try {
      return layoutOwn(layout, ...map);
    } catch (error) {
      tellOnce(layout, error);
      return tree(...map);
    }
  };
}
