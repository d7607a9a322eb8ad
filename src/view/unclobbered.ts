/**
 * What elements are asked for by way of their prototypes: a form answers for its fields, so that
 * one with a field called `childNodes` would not give its children.
 */
const { getAttribute, getAttributeNames, matches } = Element.prototype;

const childNodes = getterOf<NodeListOf<ChildNode>>(Node.prototype, "childNodes");
const nodeType = getterOf<number>(Node.prototype, "nodeType");
const localName = getterOf<string>(Element.prototype, "localName");

function getterOf<Value>(prototype: object, name: string): (this: Node) => Value {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => Value;
}

/** Its children of all kinds. */
export function childNodesOf(element: Element): Iterable<ChildNode> {
  return childNodes.call(element);
}

/** Whether it is an element, of this document or of another one. */
export function isElementNode(node: Node): node is Element {
  return nodeType.call(node) === Node.ELEMENT_NODE;
}

/** Its name, in small letters. */
export function nameOf(element: Element): string {
  return localName.call(element).toLowerCase();
}

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export function attributeNamesOf(element: Element): readonly string[] {
  return getAttributeNames.call(element);
}

export function matchesSelector(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}
