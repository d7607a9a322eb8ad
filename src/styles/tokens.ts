import { css } from "lit";

/**
 * Every public custom property with its default. A page sets `--roadmap-*` anywhere above the
 * element; inside, styles read the private name, so that inherited values are never shadowed.
 */
export const tokens = css`
  :host {
    /* The one colour from the host page: links, open steps, focus. 4.5:1 on the surface. */
    --_accent: var(--roadmap-accent, light-dark(#2d56cf, #93b1ff));
    /* Text on it: 4.5:1. */
    --_on-accent: var(--roadmap-on-accent, var(--_surface));
    /* Behind everything; transparent lets the page show through. */
    --_background: var(--roadmap-background, transparent);
    /* Cards, pills, the bar. */
    --_surface: var(--roadmap-surface, light-dark(#ffffff, #1c1f26));
    /* Text. */
    --_ink: var(--roadmap-ink, light-dark(#16181d, #eceef2));
    /* Text of less weight: 4.5:1 on surface and page. */
    --_muted: var(--roadmap-muted, light-dark(#59606d, #a6adb9));
    /* Borders and links between nodes: 3:1. */
    --_line: var(--roadmap-line, light-dark(#8e95a3, #6b7381));
    /* Hairlines that carry no meaning. */
    --_hairline: var(--roadmap-hairline, light-dark(#dde1e7, #343944));
    /* The road ahead. */
    --_road: var(--roadmap-road, light-dark(#e1e5eb, #30353f));
    /* The dashes on the road. */
    --_road-marking: var(--roadmap-road-marking, light-dark(#ffffff, #14161b));
    /* What is done, and its pale ground. */
    --_done: var(--roadmap-done, light-dark(#1f7d3c, #62c882));
    --_done-surface: var(--roadmap-done-surface, light-dark(#e9f6ed, #16291d));
    /* What is being learned, and its pale ground. */
    --_learning: var(--roadmap-learning, light-dark(#935800, #e8a94a));
    --_learning-surface: var(--roadmap-learning-surface, light-dark(#fdf3e2, #2e2413));
    /* What went wrong. */
    --_error: var(--roadmap-error, light-dark(#b3261e, #ff9d94));
    /* Family and size of the text; both follow the page. */
    --_font: var(--roadmap-font, inherit);
    --_font-size: var(--roadmap-font-size, max(14px, 0.9375em));
    /* Corners of cards; everything else derives from it. */
    --_radius: var(--roadmap-radius, 0.75em);
    /* Multiplies the space inside nodes: less than 1 is dense. */
    --_spacing: var(--roadmap-spacing, 1);
    /* Space kept free when a node is scrolled into view, for headers that stick. */
    --_scroll-margin: var(--roadmap-scroll-margin, 4.5em);
    /* Height of the frame in the layouts tree and radial. */
    --_frame-height: var(--roadmap-frame-height, clamp(20em, 72vh, 46em));
    --_shadow: 0 1px 2px rgb(0 0 0 / 0.06);
  }
`;
