/** The address of this page with another fragment. */
export function addressWith(fragment: string): string {
  return location.href.replace(/#.*$/, "") + fragment;
}

/**
 * A link to a place on this page. A fragment alone stays right when a script changes the address
 * of the page, but leads elsewhere where there is a `<base>`.
 */
export function linkHere(fragment: string): string {
  return document.querySelector("base[href]") ? addressWith(fragment) : fragment;
}
