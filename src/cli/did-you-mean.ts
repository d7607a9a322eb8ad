import { isMistyped, typosForgiven } from "../core/state/mistyped.js";

/** `Did you mean X?`, where something like it was typed, else what there is to choose from. */
export function didYouMean(typed: string, names: readonly string[], prefix = ""): string {
  const small = typed.toLowerCase();
  const near = small && names.find((name) => isMistyped(small, name, typosForgiven(small)));
  if (near) return `Did you mean ${prefix}${near}?`;
  const [last = "", ...others] = names.map((name) => prefix + name).reverse();
  return `Choose ${others.length > 0 ? `${others.reverse().join(", ")} or ` : ""}${last}.`;
}
