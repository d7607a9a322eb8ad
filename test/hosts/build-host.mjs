import { cpSync } from "node:fs";
import { join } from "node:path";
import { startGroup } from "../runner/process-group.mjs";
import { runCommand } from "../runner/run-command.mjs";
import { here } from "./host-files.mjs";
import { typeFaults } from "./type-faults.mjs";

// What a host would have from the house around it, had it not been taken out of it; and no host
// is to tell anyone what it builds.
const env = {
  npm_config_ignore_scripts: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
  ASTRO_TELEMETRY_DISABLED: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NG_CLI_ANALYTICS: "false",
  NUXT_TELEMETRY_DISABLED: "1",
  NO_COLOR: "1",
};

// Asked to end, npm first puts back what it has replaced, in a folder that is gone by then.
const AT_EXIT = "SIGKILL";

const generated = /^(node_modules|dist|build|out|\..+)$/;

/** Makes a host, of which a copy is in a folder outside of the house, with the packed packages. */
export class HostBuild {
  #folder;
  #host;

  constructor(host, folder) {
    this.#host = host;
    this.#folder = folder;
    if (host.app) cpSync(`${here}${host.app}/src`, join(folder, "src"), { recursive: true });
    cpSync(host.folder, folder, {
      recursive: true,
      filter: (path) => !generated.test(path.slice(host.folder.length + 1).split(/[\\/]/)[0]),
    });
    if (!host.isSite) cpSync(`${here}shared`, join(folder, "src/shared"), { recursive: true });
  }

  /** Where its site is after {@link build}. */
  get site() {
    return join(this.#folder, this.#host.output);
  }

  async install(packages) {
    await this.npm("ci", "--ignore-scripts");
    await this.npm("install", "--no-save", "--prefer-offline", "--ignore-scripts", ...packages);
  }

  /** Type checks; what is wrong on purpose has to be found, and nothing else. */
  async checkTypes() {
    const faults = typeFaults(this.#folder, await this.#run("run", "types"));
    if (faults.length > 0) throw new Error(faults.join("\n"));
  }

  async build() {
    if (this.#host.builds) await this.npm("run", "build");
  }

  /** Starts the server that the framework has for those who write an app. */
  develop(port) {
    const args = ["run", "dev", "--", "--port", port];
    return startGroup("npm", args, {
      atExit: AT_EXIT,
      cwd: this.#folder,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  async npm(...args) {
    const { ok, output } = await this.#run(...args);
    if (!ok) throw new Error(`npm ${args.join(" ")} failed:\n${output}`);
  }

  #run(...args) {
    return runCommand("npm", args, { quiet: true, atExit: AT_EXIT, cwd: this.#folder, env });
  }
}
