/** What a rule makes of a text. */
export interface Split {
  readonly title: string;
  readonly topics: readonly string[];
  /** Whether the topics are alternatives where their step says that one is enough. */
  readonly mayBeAlternatives?: boolean;
  /** What was made of it, in one sentence in English. */
  readonly message: string;
}

/** Looks for one thing in a text, and takes it apart where it finds that. */
export type Rule = (text: string) => Split | undefined;
