import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * A folder with a manifest is a host. Its `description` says what it proves. In its `config`,
 * `output` is the folder of its site, `app` is the host whose sources are its own too, `renders`
 * says that it renders the app before there is a browser (its script `dev` starts the server for
 * development), `heavy` leaves it to a run of all (`HOSTS=all`), and `breaks` says what the host
 * itself does that a strict policy refuses, and why.
 *
 * Those in `blogs` are sites. `static` is where they keep what is served as it stands, `needs` a
 * program that npm does not have, `client` says that their links are followed by a script, and
 * `checks` names what is tried, where it is not what all blogs show.
 */
export function allHosts() {
  return [...hostsIn(""), ...hostsIn("blogs/")];
}

function hostsIn(place) {
  return readdirSync(`${here}${place}`)
    .filter((name) => existsSync(`${here}${place}${name}/package.json`))
    .map((name) => {
      const folder = `${here}${place}${name}`;
      const { description, config, scripts } = JSON.parse(
        readFileSync(`${folder}/package.json`, "utf8"),
      );
      const isSite = place !== "";
      return { name, folder, proves: description, isSite, builds: !!scripts?.build, ...config };
    });
}
