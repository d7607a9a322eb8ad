/** A document as it was found, before it is read. */
export interface Source {
  /** What it is called in messages. */
  readonly label: string;
  /** The name of its file without folder and ending. */
  readonly name?: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched from, after all redirects. */
  readonly url?: string;
  readonly contentType?: string;
}
