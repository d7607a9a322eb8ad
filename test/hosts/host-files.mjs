import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * A folder with a lock file is a host. Its `description` says what it proves. In its `config`,
 * `output` is the folder of its site, `app` is the host whose sources are its own too, `renders`
 * says that it renders the app before there is a browser, and `heavy` leaves it to a run of all
 * (`HOSTS=all`).
 */
export function allHosts() {
  return readdirSync(here)
    .filter((name) => existsSync(`${here}${name}/package-lock.json`))
    .map((name) => {
      const manifest = JSON.parse(readFileSync(`${here}${name}/package.json`, "utf8"));
      const { description, config } = manifest;
      return { name, folder: `${here}${name}`, proves: description, ...config };
    });
}
