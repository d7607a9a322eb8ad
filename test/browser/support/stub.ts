const restorers: (() => void)[] = [];

/** Puts back what was replaced; done after each test. */
export function restore(): void {
  for (const one of restorers.splice(0).reverse()) one();
}

afterEach(restore);

/** Replaces a member of an object until the end of the test. */
export function stub<T extends object, K extends keyof T>(
  target: T,
  name: K,
  replacement: T[K],
): void {
  const original = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {
    configurable: true,
    writable: true,
    value: replacement,
  });
  restorers.push(() => {
    if (original) Object.defineProperty(target, name, original);
    else Reflect.deleteProperty(target, name);
  });
}

/** As if the reader had asked the system for less motion; WebKit cannot be made to emulate it. */
export function reduceMotion(): void {
  stub(window, "matchMedia", (query) => ({
    matches: query.includes("prefers-reduced-motion: reduce"),
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => true,
  }));
}
