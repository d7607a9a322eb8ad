/** Resolves when an element of ours has put nodes on the page. */
export async function pictureOf(element) {
  await element.updateComplete;
  while (!element.shadowRoot?.querySelector("[role=treeitem]")) {
    await new Promise(requestAnimationFrame);
  }
}
