import { escapeHtml } from "./escape-html.js";

/** What XML cannot say, not even escaped: control characters, halves of characters. */
const ILLEGAL = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it may stand in XML, between tags and between double quotes. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(ILLEGAL, "\ufffd"));
}

/** Values of attributes; what is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; its content has to be escaped already. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}
