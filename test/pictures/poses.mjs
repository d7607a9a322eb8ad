/** Wide, a blog's column, a phone; the room of the story itself, without the margin of the page. */
const WIDTHS = [1180, 720, 390];
const DIRECTIONS = ["ltr", "rtl"];
const SCHEMES = ["light", "dark"];

/** What a story says about its look, which pictures then leave as it is. */
const looksOf = ({ width, direction, scheme }) => ({
  widths: /^\d+px$/.test(width) ? [Number.parseInt(width, 10)] : WIDTHS,
  directions: direction ? [direction] : DIRECTIONS,
  schemes: scheme ? [scheme] : SCHEMES,
});

const countOf = (story) =>
  Object.values(looksOf(story)).reduce((count, { length }) => count * length, 1);

/**
 * The pictures of all stories: in each width, direction and scheme, but where the story says itself
 * in which. Both schemes are one file, with two palettes.
 *
 * Stories without the tag `dev` are tests, and have none. A story that differs from another one of
 * its file in nothing but its look is among the pictures of the other.
 */
export function posesOf(stories) {
  const poses = new Map();
  const shown = stories.filter(({ tags }) => tags.includes("dev"));
  for (const story of shown.toSorted((a, b) => countOf(b) - countOf(a))) {
    const { widths, directions, schemes } = looksOf(story);
    for (const width of widths) {
      for (const direction of directions) {
        const key = `${story.same} ${width} ${direction}`;
        const known = poses.get(key) ?? [];
        const isKnown = (scheme) => known.some((pose) => pose.schemes.includes(scheme));
        const left = schemes.filter((scheme) => !isKnown(scheme));
        if (left.length === 0) continue;
        const end = left.length === 1 ? `-${left[0]}` : "";
        const name = `${story.id}/${width}-${direction}${end}`;
        poses.set(key, [...known, { name, story, width, direction, schemes: left }]);
      }
    }
  }
  return [...poses.values()].flat();
}
