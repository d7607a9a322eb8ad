import type { RenderFormat, RenderOptions } from "../../core/formats/render-roadmap.js";
import type { Arguments } from "../arguments.js";
import { CliError, EXIT } from "../cli-error.js";
import type { Command } from "../command.js";
import type { Io } from "../io.js";
import { LOAD_OPTIONS, type Loaded, loadOptions, loadRoadmap } from "../load-roadmap.js";
import { outlineWords } from "../outline-words.js";
import { counted, printable } from "../printable.js";
import { readSource } from "../read-source.js";
import { workingOn } from "../slow-notice.js";
import { checkOut, OUT_OPTIONS, writeResult } from "../write-result.js";

/** Named here, as the code that writes them is loaded when it is needed. */
const FORMATS = ["html", "svg", "markdown", "json-ld"] as const satisfies readonly RenderFormat[];

const THEMES = ["light", "dark"] as const;

/** Makes of a roadmap what needs no script. */
export const renderCommand: Command = {
  name: "render",
  about: "Makes a page, a picture, Markdown or search engines' data of a roadmap.",
  operands: "FILE --to FORMAT",
  count: { min: 1, max: 1 },
  options: {
    to: { value: "FORMAT", choice: FORMATS, about: FORMATS.join(", ") },
    document: { about: "html: a whole document, not only the outline" },
    script: {
      value: "ADDRESS",
      about: "html document: the script that turns the outline into the map",
    },
    url: { value: "ADDRESS", about: "html document, json-ld: where the page will be" },
    "no-styles": { about: "html: without a style sheet" },
    theme: { value: "light|dark", choice: THEMES, about: "svg: the colours" },
    ...OUT_OPTIONS,
    ...LOAD_OPTIONS,
  },
  notes: [
    "FILE may be any document that can be imported, an address (http or https), or - for the standard input.",
    "Exit code: 0 with a result, 1 if there is no roadmap in the document, 2 if it cannot be read or written.",
  ],
  async run(given, io) {
    const to = given.choice("to", FORMATS);
    if (!to) throw new CliError(`render needs --to: choose ${FORMATS.join(", ")}.`);
    checkUse(given, to);
    checkOut(given, io);
    const source = await readSource(given.operands[0] ?? "-", io);
    const { label, bytes } = source;
    const loaded = await workingOn(bytes.length, `Reading ${label} …`, io, () =>
      loadRoadmap(source, loadOptions(given)),
    );
    const { renderRoadmap } = await import("../../core/formats/render-roadmap.js");
    const text = renderRoadmap(loaded.roadmap, to, await renderOptions(given, loaded));
    const written = await writeResult(text.endsWith("\n") ? text : `${text}\n`, given, io);
    tell(label, loaded, io);
    io.stderr.write(written);
    return EXIT.fine;
  },
};

/** What each option is for; elsewhere it would do nothing, and its user would not know. */
const USES: Readonly<Record<string, readonly RenderFormat[]>> = {
  document: ["html"],
  script: ["html"],
  url: ["html", "json-ld"],
  "no-styles": ["html"],
  theme: ["svg"],
};

function checkUse(given: Arguments, to: RenderFormat): void {
  for (const [option, formats] of Object.entries(USES)) {
    if (given.has(option) && !formats.includes(to)) {
      throw new CliError(`--${option} is for ${formats.join(" and ")}: leave it out for ${to}.`);
    }
  }
  const isPart = to === "html" && !given.has("document");
  const ofDocument = ["script", "url"].find((option) => given.has(option));
  if (isPart && ofDocument) {
    throw new CliError(`--${ofDocument} is for a whole document: add --document.`);
  }
  const url = given.value("url");
  if (url !== undefined && !(/^https?:/i.test(url) && URL.canParse(url))) {
    throw new CliError(`--url cannot be “${url}”: write the whole address, with https.`);
  }
}

async function renderOptions(given: Arguments, { roadmap }: Loaded): Promise<RenderOptions> {
  const words = await outlineWords(roadmap.language);
  const script = given.value("script");
  const url = given.value("url");
  const theme = given.choice("theme", THEMES);
  return {
    document: given.has("document"),
    ...(script !== undefined && { script }),
    ...(url !== undefined && { url }),
    ...(theme && { theme }),
    ...(words && { words }),
    styles: !given.has("no-styles"),
  };
}

/** What was left out or guessed is listed by other commands. */
function tell(label: string, { imported, warnings }: Loaded, { stderr }: Io): void {
  const about = printable(label);
  if (warnings.length > 0) {
    const count = counted(warnings.length, "warning");
    stderr.write(`${about}: ${count}; roadmap-graph validate lists what was left out.\n`);
  }
  if (imported.guesses.length > 0) {
    const count = counted(imported.guesses.length, "guess", "guesses");
    stderr.write(`${about}: imported with ${count}; roadmap-graph import lists them.\n`);
  }
}
