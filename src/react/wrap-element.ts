type Props = Readonly<Record<string, unknown>>;

/** What is used of React, whichever version a page has. */
export interface ReactParts {
  createElement(tag: string, props: object): unknown;
  forwardRef(render: (props: Props, ref: unknown) => unknown): unknown;
  useEffect: UseEffect;
  useImperativeHandle(ref: unknown, make: () => unknown, needs: readonly unknown[]): void;
  useLayoutEffect: UseEffect;
  useRef<T>(value: T): { current: T };
}

type UseEffect = (effect: () => undefined | (() => void), needs?: readonly unknown[]) => void;

/** What React has to know of an element. */
export interface ElementTraits {
  readonly tag: string;
  /** The properties that can be set, each with its attribute, or `null` where it has none. */
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly events: readonly string[];
}

/**
 * Makes a React component of an element: it sets properties, listens to events (`onRoadmapLoad`
 * for `roadmap-load`) and gives the element to its `ref`. React 18 does none of that.
 *
 * What is text or a truth value is an attribute as well, so that a server writes it.
 */
export function wrapElement(react: ReactParts, { tag, attributes, events }: ElementTraits) {
  const handlers = new Map(events.map((event) => [handlerName(event), event]));
  // On a server an effect of layout would do nothing but warn.
  const useCommit = typeof document === "undefined" ? react.useEffect : react.useLayoutEffect;

  return react.forwardRef((props, ref) => {
    const element = react.useRef<HTMLElement | null>(null);
    const latest = react.useRef<Props>({});

    react.useImperativeHandle(ref, () => element.current, []);
    useCommit(() => {
      const before = latest.current;
      latest.current = props;
      // What a reader has changed since stays, as long as the page does not ask for other things.
      const changed = Object.keys({ ...before, ...props }).filter(
        (name) => name in attributes && before[name] !== props[name],
      );
      for (const name of changed) Object.assign(element.current ?? {}, { [name]: props[name] });
      return undefined;
    });
    useCommit(() => {
      const over = new AbortController();
      for (const [handler, event] of handlers) {
        const listener = (sent: Event) => call(latest.current[handler], sent);
        element.current?.addEventListener(event, listener, { signal: over.signal });
      }
      return () => over.abort();
    }, []);

    const passed = Object.entries(props).filter(([name]) => !handlers.has(name));
    const written = passed.flatMap(([name, value]) => attribute(attributes, name, value));
    return react.createElement(tag, { ...Object.fromEntries(written), ref: element });
  });
}

/** `onRoadmapLoad` for `roadmap-load`. */
function handlerName(event: string): string {
  return `on-${event}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function call(handler: unknown, event: Event): void {
  if (typeof handler === "function") handler(event);
}

/** Attributes that say `false` in so many letters; of all others, React 18 would make true ones. */
const ENUMERATED = /^(?:aria-|data-|contentEditable$|draggable$|spellCheck$)/;

/** What React is to write for a prop: all that is not the element's own goes on as it is. */
function attribute(
  attributes: ElementTraits["attributes"],
  name: string,
  value: unknown,
): [string, unknown][] {
  if (name === "className") return [["class", value]];
  if (!(name in attributes))
    return value === false && !ENUMERATED.test(name) ? [] : [[name, value]];
  const own = attributes[name];
  if (!own || value === false) return [];
  if (value === true) return [[own, ""]];
  return typeof value === "string" ? [[own, value]] : [];
}
