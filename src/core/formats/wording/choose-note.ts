/** A title, and whether a note behind it says that one of its topics is enough. */
export interface ChooseNoted {
  readonly title: string;
  readonly choose?: "one";
}

/** Takes a note such as `(choose one)` off the end of a title. */
export function takeChooseNote(title: string): ChooseNoted {
  const [note] = NOTE.exec(title) ?? [];
  return note === undefined
    ? { title }
    : { title: title.slice(0, -note.length).trim(), choose: "one" };
}

const NOTE =
  /\s{0,3}[([](?:choose|pick|select) (?:any )?one[^()[\]]{0,40}[)\]]$|\s{0,3}[([](?:wähle (?:eines?|einen)|choisis(?:sez)? (?:un|une)|elige (?:uno|una)|escolha (?:um|uma))[)\]]$/iu;
