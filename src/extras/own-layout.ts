/** What stands between a layout of a page and a map; most pages have none. */
export { layoutOwn } from "../core/layout/layout-own.js";
