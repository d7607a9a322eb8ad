/** The words of a text, as they are. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Whether it may be somebody's or something's name: "Go", "iOS"; any word of a script without capitals. */
export function isNameLike(word: string): boolean {
  return /[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}

/** Whether a text has this word, or one of these, in small letters. */
export function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return wordsOf(text).some((word) => words.has(word));
}

/** The first word in small letters; empty where there is none. */
export function firstWord(text: string): string {
  return (wordsOf(text)[0] ?? "").toLowerCase();
}

/** Whether it begins by telling to do something: "Write queries". */
export function beginsWithImperative(text: string): boolean {
  const word = firstWord(text);
  return VERBS.has(word) || ALSO_NOUNS.has(word);
}

/** Whether it begins with what somebody does: "Using HTTPS", but not "Branching strategies". */
export function beginsWithAction(text: string): boolean {
  return ACTIONS.has(firstWord(text));
}

/** Whether its first word ends like a gerund: "Using HTTPS", "Branching strategies". */
export function beginsWithGerund(text: string): boolean {
  const word = firstWord(text);
  return /^[a-z]{2,}ing$/.test(word) && !NO_GERUNDS.has(word);
}

/** Whether its first word can be nothing but a verb: "Learn", "Using". */
export function beginsWithVerb(text: string): boolean {
  return VERBS.has(firstWord(text)) || beginsWithAction(text);
}

/** A set of the words of a text. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words));
}

const VERBS = setOf(
  `learn understand know use build create write explore implement choose prepare develop become
   improve avoid get make follow join try solve integrate configure communicate protect`,
);

const ALSO_NOUNS = setOf(
  `design test work set practice practise master study manage handle deploy secure plan read
   query cache debug optimize optimise monitor run start contribute focus share store review
   add define apply connect install model host scale document deliver collaborate`,
);

const ACTIONS = setOf(
  `using building creating writing learning understanding designing implementing deploying setting
   managing handling protecting preparing configuring integrating developing securing choosing
   working solving improving exploring making applying adding avoiding encrypting optimizing
   optimising connecting defining knowing communicating collaborating contributing`,
);

const NO_GERUNDS = setOf(
  `thing things nothing something everything anything string spring king ring bring ping sing wing
   during including excluding according depending following regarding concerning considering
   getting morning evening ceiling sibling boeing bing beijing`,
);
