import { AsyncDirective } from "lit/async-directive.js";
import { type AttributePart, directive } from "lit/directive.js";

/**
 * The name of a group of radio buttons, which is taken off a button before that goes: Chromium
 * never forgets a button with a name that goes out of a shadow root, nor what it holds.
 */
class GroupName extends AsyncDirective {
  #button: Element | undefined;
  #name = "";

  override render(name: string): string {
    return name;
  }

  override update({ element }: AttributePart, [name]: [string]): string {
    this.#button = element;
    this.#name = name;
    return name;
  }

  protected override disconnected(): void {
    this.#button?.removeAttribute("name");
  }

  protected override reconnected(): void {
    this.setValue(this.#name);
  }
}

export const groupName = directive(GroupName);
