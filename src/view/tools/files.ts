/** A larger file is nobody's progress. */
const LARGEST = 5_000_000;

/** Has the browser save something as a file. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read the file a while after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Asks for a file and reads it. @returns `undefined` where none is chosen, or it is no text. */
export function openFile(accept: string): Promise<string | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener("cancel", () => resolve(undefined));
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (!file) resolve(undefined);
      else if (file.size > LARGEST) resolve("");
      else file.text().then(resolve, () => resolve(""));
    });
    input.click();
  });
}
