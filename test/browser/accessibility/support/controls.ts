import { getRole } from "dom-accessibility-api";
import { nameOf } from "../../support/map.js";

/** What is found by role and name. */
const ROLES = ["tree", "treeitem", "button", "radio", "link", "searchbox", "heading", "dialog"];

/** Role and name of everything a reader can do or go to in an element, from top to bottom. */
export function controlsIn(element: HTMLElement): string[] {
  const root = element.shadowRoot as ShadowRoot;
  // All else is inert while a dialog is open.
  const isAsked = root.querySelector("dialog[open]") !== null;
  return Array.from(root.querySelectorAll<HTMLElement>("*"))
    .filter((each) => !isAsked || each.closest("dialog"))
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => ({ each, role: getRole(each) ?? "" }))
    .filter(({ role }) => ROLES.includes(role))
    .map(({ each, role }) => written(role, nameOf(each)));
}

/** The same of a tree that was written down. */
export function controlsOf(tree: string): string[] {
  const lines = tree
    .replaceAll("DisclosureTriangle", "button")
    .matchAll(/^ *(\w+)(?: “([^\n]*?)”)?(?= |$)/gm);
  return Array.from(lines)
    .filter(([, role = ""]) => ROLES.includes(role))
    .map(([, role = "", name = ""]) => written(role, name));
}

function written(role: string, name: string): string {
  return `${role} “${name.replaceAll(/\s+/g, " ").trim()}”`;
}
