import { executeServerCommand } from "@web/test-runner-commands";

/** What became of a request, as its server sees it. */
interface Told {
  readonly isSent: boolean;
  readonly isClosed: boolean;
}

interface Where {
  /** On another site; on that of the page itself otherwise. */
  readonly origin?: string;
  readonly title?: string;
  readonly cors?: "no";
  /** Where it redirects to. */
  readonly to?: string;
}

let count = 0;

/** A place on the server that misbehaves (test/runner/misbehaving-server.mjs), for one test. */
export class Wire {
  readonly #name = `${Date.now()}-${count++}`;

  /** The site beside that of the page: by port, and so by origin. */
  static origin(): Promise<string> {
    return tell("origin");
  }

  /** A site where nobody listens, but between `listen` and `hangUp`. */
  static lateOrigin(): Promise<string> {
    return tell("lateOrigin");
  }

  static listen(): Promise<void> {
    return tell("listen");
  }

  static hangUp(): Promise<void> {
    return tell("hangUp");
  }

  /** An address that is answered so. */
  address(answer: string, { origin = location.origin, ...query }: Where = {}): string {
    const parameters = new URLSearchParams(query as Record<string, string>);
    return `${origin}/wire/${this.#name}/${encodeURI(answer)}?${parameters}`;
  }

  /** The address of a built file. */
  file(path: string): string {
    return `/wire/${this.#name}/dist/${path}`;
  }

  /** Has what waits for it go on. */
  release(): Promise<void> {
    return tell("release", this.#name);
  }

  /** From now on it answers as it should. */
  recover(): Promise<void> {
    return tell("recover", this.#name);
  }

  /** Built files with this in their names do not arrive from now on; with nothing, all do. */
  async miss(files?: string): Promise<void> {
    await tell("miss", { place: this.#name, files });
  }

  requests(): Promise<readonly Told[]> {
    return tell("requests", this.#name);
  }

  /** Waits until the server has got so many requests. */
  async asked(times: number): Promise<void> {
    await eventually(`it is asked ${times} times`, async () => {
      return (await this.requests()).length >= times;
    });
  }

  /** Waits until the connection of a request is closed before all was sent. */
  async hungUp(at = 0): Promise<void> {
    await eventually("the connection is closed", async () => {
      const request = (await this.requests())[at];
      return request?.isClosed && !request.isSent;
    });
  }
}

async function tell<T>(command: string, payload?: unknown): Promise<T> {
  const { result } = await executeServerCommand<{ result: T }, never>(
    `wire:${command}`,
    payload as never,
  );
  return result;
}

/** What goes over a wire, and many megabytes of it, may take a slow machine long. */
const PATIENCE = 30_000;

/** Waits until a condition holds that may take the server to tell. */
export async function eventually<T>(
  what: string,
  ask: () => T | Promise<T>,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const result = await ask();
    if (result) return result;
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
