/** Says things aloud, through an element with the role `status`. */
export class Herald {
  readonly #root: ShadowRoot;
  readonly #announce: (news: string) => void;

  constructor(root: ShadowRoot, announce: (news: string) => void) {
    this.#root = root;
    this.#announce = announce;
  }

  /** The same words once more would not be read out: they come with a space. */
  say(news: string): void {
    this.#announce(news === this.#said ? `${news}\u00a0` : news);
  }

  /** Says something after what was said last. */
  sayToo(news: string): void {
    this.#announce(`${this.#said} ${news}`.trim());
  }

  get #said(): string {
    const own = Array.from(this.#root.children).find((child) => child.matches("[role=status]"));
    return own?.textContent ?? "";
  }
}
