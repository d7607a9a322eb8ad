import type { Control, Press } from "../toolbar-template.js";
import type { Menu } from "./menu.js";
import type { SearchTool } from "./search-tool.js";
import type { ToolHost } from "./tool-host.js";

/** Search and menu of a map, whose code arrives when they are first asked for. */
export class Tools {
  readonly #host: ToolHost;
  #search: SearchTool | undefined;
  #menu: Menu | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
  }

  /** The control of the bar whose panel is open. */
  get open(): Control | undefined {
    if (this.#menu?.isOpen) return "menu";
    return this.#search?.isOpen ? "search" : undefined;
  }

  render(): unknown {
    return [this.#search?.render(), this.#menu?.render()];
  }

  /** Opens a tool, or closes it where it is open. */
  async toggle(what: Press): Promise<void> {
    if (what === "search") (await this.#bringSearch())?.toggle();
    else if (what === "menu") (await this.#bringMenu())?.toggle();
  }

  /** Opens the search, or the card about the keys. */
  async show(what: "search" | "help"): Promise<void> {
    if (what === "search") (await this.#bringSearch())?.show();
    else (await this.#bringMenu())?.showHelp();
  }

  /** Has the reader decide about progress that came by a link. @returns whether it could be told. */
  async offer(code: string): Promise<boolean> {
    const menu = await this.#bringMenu();
    await menu?.offerCode(code);
    return menu !== undefined;
  }

  /** Copies a link, or shows it for copying by hand. */
  async copy(link: string): Promise<void> {
    await (await this.#bringMenu())?.copy(link);
  }

  /** Keeps up with the map. Call it after a change. */
  follow(): void {
    this.#search?.follow();
    this.#menu?.follow();
  }

  /** Closes the menu and its dialogs: what is moved in the page is shown in another way. */
  close(): void {
    this.#menu?.close();
  }

  async #bringSearch(): Promise<SearchTool | undefined> {
    return this.#bring(async () => {
      const { SearchTool } = await import("./search-tool.js");
      this.#search ??= new SearchTool(this.#host);
      return this.#search;
    });
  }

  async #bringMenu(): Promise<Menu | undefined> {
    return this.#bring(async () => {
      const { Menu } = await import("./menu.js");
      this.#menu ??= new Menu(this.#host);
      return this.#menu;
    });
  }

  /** What does not arrive, as in a tunnel, is said; the map goes on without it. */
  async #bring<T>(load: () => Promise<T>): Promise<T | undefined> {
    try {
      return await load();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#host.announce(this.#host.words().say("notMade", { reason }));
      return undefined;
    }
  }
}
