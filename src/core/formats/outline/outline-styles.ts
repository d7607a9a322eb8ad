/**
 * What makes an outline pleasant to read where no script draws the map: in the colours of the map
 * and the font of the page. Everything in it is below `.roadmap-outline`. It holds no `<`, so that
 * it can stand in a `style` element.
 */
export const OUTLINE_STYLES = `.roadmap-outline {
  --_accent: var(--roadmap-accent, light-dark(#2d56cf, #93b1ff));
  --_surface: var(--roadmap-surface, light-dark(#ffffff, #1c1f26));
  --_ink: var(--roadmap-ink, light-dark(#16181d, #eceef2));
  --_muted: var(--roadmap-muted, light-dark(#59606d, #a6adb9));
  --_hairline: var(--roadmap-hairline, light-dark(#dde1e7, #343944));
  --_road: var(--roadmap-road, light-dark(#e1e5eb, #30353f));
  --_radius: var(--roadmap-radius, 0.75em);
  --_size: clamp(1.75em, 1.25em + 2vw, 2.5em);
  --_gap: clamp(0.75em, 2vw, 1.25em);
  box-sizing: border-box;
  max-inline-size: 74em;
  margin-inline: auto;
  color: var(--_ink);
  font-family: var(--roadmap-font, inherit);
  line-height: 1.5;
  overflow-wrap: anywhere;
}
.roadmap-outline *,
.roadmap-outline ::before {
  box-sizing: border-box;
}
.roadmap-outline :is(p, ol, ul, h1, h2, h3, h4) {
  margin-block: 0;
}
.roadmap-outline :is(h1, h2, h3, h4) {
  line-height: 1.2;
  text-wrap: balance;
}
.roadmap-outline :is(ol, ul) {
  padding: 0;
  list-style: none;
}
.roadmap-outline a {
  color: var(--_accent);
  text-underline-offset: 0.2em;
}
.roadmap-outline > p,
.roadmap-outline > header > p {
  max-inline-size: 44em;
  margin-block-start: 0.75em;
}
.roadmap-outline > header > .roadmap-title {
  font-size: clamp(1.5em, 1.1em + 2vw, 2.25em);
  letter-spacing: -0.015em;
}
.roadmap-outline > header > .roadmap-summary {
  font-size: 1.125em;
}
.roadmap-outline .roadmap-steps {
  position: relative;
  margin-block: 2em;
  counter-reset: roadmap-step;
}
.roadmap-outline .roadmap-steps > li {
  position: relative;
  counter-increment: roadmap-step;
  padding-block-end: 1.75em;
  padding-inline-start: calc(var(--_size) + var(--_gap));
}
.roadmap-outline .roadmap-steps > li::before {
  content: counter(roadmap-step);
  position: absolute;
  z-index: 1;
  inset-block-start: 0;
  inset-inline-start: 0;
  display: grid;
  place-items: center;
  inline-size: var(--_size);
  block-size: var(--_size);
  border: 2px solid var(--_accent);
  border-radius: 50%;
  background: var(--_surface);
  color: var(--_accent);
  font-weight: 700;
  line-height: 1;
}
.roadmap-outline .roadmap-steps > li:last-child {
  padding-block-end: 0;
}
.roadmap-outline .roadmap-steps > li:not(:last-child)::after {
  content: "";
  position: absolute;
  inset-block: 0 calc(var(--_size) / -2);
  inset-inline-start: calc(var(--_size) / 2 - 0.25em);
  inline-size: 0.5em;
  background: var(--_road);
}
.roadmap-outline .roadmap-steps > li > .roadmap-title {
  display: flex;
  align-items: center;
  min-block-size: calc(var(--_size) / 1.25);
  font-size: 1.25em;
  font-weight: 700;
}
.roadmap-outline .roadmap-steps > li > p {
  max-inline-size: 44em;
}
.roadmap-outline .roadmap-tagline {
  font-weight: 600;
}
.roadmap-outline :is(.roadmap-note, small),
.roadmap-outline .roadmap-topics .roadmap-summary {
  color: var(--_muted);
}
.roadmap-outline .roadmap-note {
  font-size: 0.875em;
}
.roadmap-outline [data-choose] > .roadmap-note:has(+ .roadmap-topics) {
  inline-size: fit-content;
  margin-block-start: 0.75em;
  padding: 0.15em 0.75em;
  border: 1px dashed var(--_accent);
  border-radius: 99em;
  color: var(--_accent);
  font-weight: 600;
}
.roadmap-outline .roadmap-links {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25em 1em;
  margin-block-start: 0.375em;
  font-size: 0.9375em;
}
.roadmap-outline .roadmap-topics {
  margin-block-start: 0.75em;
  padding-inline-start: 0.875em;
  border-inline-start: 2px solid var(--_hairline);
}
.roadmap-outline .roadmap-topics > li + li {
  margin-block-start: 0.75em;
}
.roadmap-outline :is(.roadmap-steps > li, section) > .roadmap-topics {
  columns: 19em;
  column-gap: 0.75em;
  padding: 0;
  border: 0;
}
.roadmap-outline :is(.roadmap-steps > li, section) > .roadmap-topics > li {
  margin-block: 0 0.75em;
  padding: 0.75em 1em;
  break-inside: avoid;
  border: 1px solid var(--_hairline);
  border-radius: var(--_radius);
  background: var(--_surface);
}
.roadmap-outline :is(.roadmap-topics .roadmap-topics .roadmap-topics .roadmap-topics) {
  padding-inline-start: 0;
  border: 0;
}
.roadmap-outline li:target {
  outline: 2px solid var(--_accent);
  outline-offset: 0.375em;
  border-radius: var(--_radius);
}
.roadmap-outline > section {
  margin-block-start: 2.5em;
}
.roadmap-outline > section > :is(h2, h3, h4) {
  margin-block-end: 0.75em;
  font-size: 1.25em;
}
.roadmap-outline details {
  max-inline-size: 44em;
  padding-block: 0.75em;
  border-block-end: 1px solid var(--_hairline);
}
.roadmap-outline summary {
  cursor: pointer;
  font-weight: 600;
}
.roadmap-outline details > p {
  margin-block-start: 0.5em;
}
@media print {
  .roadmap-outline {
    color-scheme: light;
  }
  .roadmap-outline .roadmap-topics > li,
  .roadmap-outline details {
    break-inside: avoid;
  }
  .roadmap-outline .roadmap-title {
    break-after: avoid;
  }
  .roadmap-outline details::details-content {
    block-size: auto;
    content-visibility: visible;
  }
  .roadmap-outline .roadmap-links a[href^="http"]::after {
    content: " (" attr(href) ")";
    color: var(--_muted);
    font-size: 0.875em;
  }
}
`;
