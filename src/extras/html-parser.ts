import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterTypes as Tree,
  type TreeAdapter,
} from "parse5";
import { ImportError } from "../core/formats/imported.js";
import {
  isKeptAttribute,
  isLeftOut,
  MAX_MARKUP_DEPTH,
  type Markup,
  type MarkupChild,
} from "../core/formats/markup.js";

type HtmlTree = Tree.DefaultTreeAdapterMap;

/** `html` and `body` come on top of what an author writes. */
const DEEPEST = MAX_MARKUP_DEPTH + 2;

/**
 * Reads HTML as browsers do, where there is no browser: whole pages or pieces of one. What is no
 * roadmap's (scripts, frames, drawings, handlers) is left out.
 *
 * @returns the element `html`.
 * @throws {ImportError} `too-deep`
 */
export function parseHtml(text: string): Markup {
  const document = parse<HtmlTree>(text, { treeAdapter: cautiousAdapter() });
  const html = document.childNodes.find((node) => node.nodeName === "html") as Tree.Element;
  return markupOf(html, 1);
}

function markupOf(element: Tree.Element, depth: number): Markup {
  if (depth > DEEPEST) throw tooDeep();
  const children: MarkupChild[] = [];
  for (const node of element.childNodes) {
    if (defaultTreeAdapter.isTextNode(node)) children.push(node.value);
    else if (defaultTreeAdapter.isElementNode(node) && !isLeftOut(node.tagName)) {
      children.push(markupOf(node, depth + 1));
    }
  }
  const attributes = element.attrs.filter(({ name }) => isKeptAttribute(name));
  return {
    name: element.tagName,
    attributes: new Map(attributes.map(({ name, value }) => [name, value])),
    children,
  };
}

/**
 * Builds the tree as parse5 does, but gives up as soon as it gets too deep, and finds places from
 * the end, where they nearly always are: what strays out of a table is put before it, one by one.
 */
function cautiousAdapter(): TreeAdapter<HtmlTree> {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      if (depth > DEEPEST) throw tooDeep();
    },
    onItemPop() {
      depth -= 1;
    },
    insertBefore(parent, node, reference) {
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
      node.parentNode = parent;
    },
    insertTextBefore(parent, text, reference) {
      const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
      if (before && defaultTreeAdapter.isTextNode(before)) before.value += text;
      else this.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
    },
    detachNode(node) {
      const siblings = node.parentNode?.childNodes;
      if (siblings) siblings.splice(siblings.lastIndexOf(node), 1);
      node.parentNode = null;
    },
  };
}

function tooDeep(): ImportError {
  return new ImportError(
    "too-deep",
    `Elements are within one another deeper than ${MAX_MARKUP_DEPTH} times: take the article out of its page.`,
  );
}
