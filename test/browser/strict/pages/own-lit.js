// What a page does with a Lit of its own.
import { html, render } from "/node_modules/lit-html/lit-html.js";

render(html`<p id="own">Drawn by <b>${"the page"}</b>.</p>`, document.body);
