/** Keeps all events of a type that arrive at a target from now on. */
export function record<K extends keyof HTMLElementEventMap>(
  target: HTMLElement | Document,
  type: K,
): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[K]));
  return events;
}
