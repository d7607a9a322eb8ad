import type { OwnLayout } from "../core/layout/layout-own.js";
import type { FramedLayout } from "./framed-layouts.js";
import { tellOnce } from "./tell-once.js";

/** A layout of the page; where it fails, the page is told, and a tree drawn instead. */
export async function ownLayout(layout: OwnLayout): Promise<FramedLayout> {
  const tell = (error: unknown) => tellOnce(layout, error);
  const [{ layoutOwn }, { tree }] = await Promise.all([
    import("../extras/own-layout.js").catch((cause) => {
      tell(
        new Error("No code for a layout of one's own: cdn/ belongs beside the script.", { cause }),
      );
      throw cause;
    }),
    import("./framed-layouts.js"),
  ]);
  return (roots, sizes, room) => {
    try {
      return layoutOwn(layout, roots, sizes, { ...room, tell });
    } catch (error) {
      tell(error);
      return tree(roots, sizes, room);
    }
  };
}
