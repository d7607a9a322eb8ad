/** URL exists in every host this code runs in, but not in the language's own library. */
declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly href: string;
}
