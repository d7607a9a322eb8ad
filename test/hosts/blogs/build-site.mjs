import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../runner/run-command.mjs";
import { HostBuild } from "../build-host.mjs";
import { here } from "../host-files.mjs";

/** Makes a blog, which has the files of the package beside its own, as they are published. */
export class SiteBuild extends HostBuild {
  #files;
  #isInstalled;

  constructor(host, folder) {
    super(host, folder);
    this.#files = join(folder, host.static);
    this.#isInstalled = existsSync(join(folder, "package-lock.json"));
  }

  async install([archive]) {
    if (this.#isInstalled) await this.npm("ci");
    const target = join(this.#files, "roadmap-graph");
    mkdirSync(target, { recursive: true });
    cpSync(`${here}blogs/shared`, this.#files, { recursive: true });
    const args = ["-xzf", archive, "-C", target, "--strip-components=2", "package/dist"];
    const { ok, output } = await runCommand("tar", args, { quiet: true });
    if (!ok) throw new Error(`Could not unpack ${archive}:\n${output}`);
  }
}
