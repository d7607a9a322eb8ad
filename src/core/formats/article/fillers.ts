/** A text without the words that only say that what follows are examples, or that there are more. */
export function withoutFillers(text: string): string {
  return text.replace(BEFORE, "").replace(AFTER, "").trim();
}

const BEFORE =
  /^(?:e\.\s?g\.?|eg\.?|such as|like|including|for example|for instance|z\.\s?b\.|wie|par exemple|p\.\s?ex\.|comme|por ejemplo|por exemplo|como)[,:]?\s/i;

const AFTER =
  /(?:(?:[,;]\s?|\s)(?:(?:and|und|&)\s)?(?:etc\.?|usw\.?|…|\.\.\.|and (?:more|so on|others))|…|\.\.\.)$/i;
