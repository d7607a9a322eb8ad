/**
 * Counts what code holds of the page around it: listeners on what outlives it, observers, timers,
 * frames, workers. Import it before the code that is watched is loaded.
 */

/** What is held, and by which line of code. */
type Things = Map<unknown, string>;

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly isCapture: boolean;
  readonly by: string;
}

const listening = new Set<Listening>();
const observers = new Map<unknown, { readonly targets: Set<unknown>; readonly by: string }>();
const channels: Things = new Map();
const due: Things = new Map();

/** What is held for good, in words. */
export function held(): string[] {
  const lasting = [...listening].filter(({ target }) => outlives(target));
  const observing = [...observers.values()].filter(({ targets }) => targets.size > 0);
  return [
    ...lasting.map(({ type, by }) => `a listener for ${type} ${by}`),
    ...observing.map(({ by }) => `an observer ${by}`),
    ...[...channels.values()].map((by) => `a channel ${by}`),
  ].sort();
}

/** What is to be done later, in words: timers, frames and the like. */
export function waiting(): string[] {
  return [...due.values()].sort();
}

/** What is no longer in the page goes with its listeners. */
function outlives(target: EventTarget): boolean {
  return !(target instanceof Node) || target.isConnected;
}

/** The line of code that asked for it. */
function caller(): string {
  return `by ${new Error().stack?.split("\n").slice(3, 5).join(" ").trim()}`;
}

function watchListeners(): void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isCaptured = (options: unknown) =>
    options === true || Boolean((options as AddEventListenerOptions | undefined)?.capture);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    const { once, signal } = typeof options === "object" ? (options ?? {}) : {};
    // A signal is nothing that lasts.
    if (!listener || signal?.aborted || this instanceof AbortSignal) return;
    const target = this ?? window;
    const record = { target, type, listener, isCapture: isCaptured(options), by: caller() };
    listening.add(record);
    const end = () => listening.delete(record);
    if (signal) addEventListener.call(signal, "abort", end);
    if (once) addEventListener.call(target, type, end, { once, capture: record.isCapture });
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    const target = this ?? window;
    for (const each of listening) {
      const isIt = each.target === target && each.type === type && each.listener === listener;
      if (isIt && each.isCapture === isCaptured(options)) listening.delete(each);
    }
  };
}

type Observing = new (
  ...args: never[]
) => { observe(...args: never[]): void; unobserve?(target: never): void; disconnect(): void };

function watchObservers(): void {
  for (const name of ["ResizeObserver", "IntersectionObserver", "MutationObserver"] as const) {
    const Original = window[name] as unknown as Observing;
    const Watched = class extends Original {
      constructor(...args: never[]) {
        super(...args);
        observers.set(this, { targets: new Set(), by: caller() });
      }

      override observe(...args: never[]): void {
        super.observe(...args);
        observers.get(this)?.targets.add(args[0]);
      }

      override unobserve(target: never): void {
        super.unobserve?.(target);
        observers.get(this)?.targets.delete(target);
      }

      override disconnect(): void {
        super.disconnect();
        observers.get(this)?.targets.clear();
      }
    };
    Object.assign(window, { [name]: Watched });
  }
}

/** Each kind of waiting: what begins it, what ends it, and whether it is over when it was done. */
const WAITS = [
  ["setTimeout", "clearTimeout", true],
  ["setInterval", "clearInterval", false],
  ["requestAnimationFrame", "cancelAnimationFrame", true],
  ["requestIdleCallback", "cancelIdleCallback", true],
] as const;

function watchWaiting(): void {
  for (const [beginning, ending, isOnce] of WAITS) {
    const page = window as unknown as Record<string, (...args: unknown[]) => unknown>;
    const [begin, end] = [page[beginning], page[ending]];
    // WebKit is never idle.
    if (!begin || !end) continue;
    page[beginning] = (work: unknown, ...rest: unknown[]) => {
      const done = (...args: unknown[]) => {
        if (isOnce) due.delete(key);
        return (work as (...args: unknown[]) => unknown)(...args);
      };
      const id = begin.call(window, done, ...rest);
      const key = `${ending} ${id}`;
      due.set(key, `${beginning} ${caller()}`);
      return id;
    };
    page[ending] = (id: unknown) => {
      due.delete(`${ending} ${id}`);
      return end.call(window, id);
    };
  }
}

type Closing = new (...args: never[]) => { close?(): void; terminate?(): void };

function watchChannels(): void {
  for (const name of ["BroadcastChannel", "Worker", "EventSource", "WebSocket"] as const) {
    const Original = window[name] as unknown as Closing;
    const Watched = class extends Original {
      constructor(...args: never[]) {
        super(...args);
        channels.set(this, caller());
      }

      override close(): void {
        super.close?.();
        channels.delete(this);
      }

      override terminate(): void {
        super.terminate?.();
        channels.delete(this);
      }
    };
    Object.assign(window, { [name]: Watched });
  }
}

watchListeners();
watchObservers();
watchWaiting();
watchChannels();
