/** What keeps a text from being well-formed XML of elements and texts alone. */
export function xmlFault(xml: string): string | undefined {
  if (/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) return "character";
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>/g,
    (_, end, name, __, empty) => {
      if (end && open.pop() !== name) open.push("wrong end");
      else if (!end && !empty) open.push(name);
      return "";
    },
  );
  if (open.length > 0) return open.join();
  return /[<>]/.exec(rest)?.[0] ?? /&(?!(?:amp|lt|gt|quot);)/.exec(xml)?.[0];
}
