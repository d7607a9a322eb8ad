/**
 * Roadmaps of any size, always the same for the same size: ten steps, about ten topics below
 * each node, the last level spread evenly. Every library gets these very nodes.
 */

const STEPS = 10;

const WORDS =
  "server client cache queue index schema query token header socket thread process memory disk router proxy cluster replica shard backup migration release pipeline container registry secret session cookie log metric trace alert budget load balancing testing review pattern design versioning".split(
    " ",
  );

/** Numbers from 0 to 1 that look random and never change (mulberry32). */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One to six words; most titles have two or three, as in the ten-step roadmap. */
function title(random) {
  const length = 1 + Math.floor((random() + random() + random()) * 2);
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]);
  const text = words.join(" ");
  return text[0].toUpperCase() + text.slice(1);
}

/** How many topics each parent of a level gets: six to fourteen, or an even share of the rest. */
function shares(parents, rest, random) {
  const wanted = parents.map(() => 6 + Math.floor(random() * 9));
  const total = wanted.reduce((sum, count) => sum + count, 0);
  if (total <= rest) return wanted;
  return parents.map((_, at) => {
    const [from, to] = [at, at + 1].map((edge) => Math.floor((edge * rest) / parents.length));
    return to - from;
  });
}

/**
 * @param {number} count how many nodes, steps included
 * @returns a document in the project's own format, with ids and titles only
 */
export function generateRoadmap(count) {
  const random = sequence(count);
  const node = (id) => ({ id, title: title(random) });
  const steps = Array.from({ length: STEPS }, (_, at) => node(`n${at + 1}`));
  let rest = count - STEPS;
  for (let level = steps; rest > 0; ) {
    const counts = shares(level, rest, random);
    level = level.flatMap((parent, at) => {
      const topics = Array.from({ length: counts[at] }, (_, nth) =>
        node(`${parent.id}-${nth + 1}`),
      );
      if (topics.length > 0) parent.topics = topics;
      return topics;
    });
    rest -= level.length;
  }
  return { formatVersion: 1, id: `generated-${count}`, title: "Generated roadmap", steps };
}
