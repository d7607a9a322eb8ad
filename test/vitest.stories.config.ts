import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineProject, mergeConfig } from "vitest/config";
import viteConfig from "../.storybook/vite.config.js";
import { chromiumArguments, findChromium } from "./runner/find-browsers.mjs";
import { STRICT_POLICY } from "./runner/strict-policy.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const executablePath = await findChromium();

/** Each story is a test: it must render, its play function and the accessibility check must pass. */
export default mergeConfig(
  viteConfig,
  defineProject({
    root,
    // The preview fails a story in which an element of ours breaks it.
    server: { headers: { "Content-Security-Policy-Report-Only": STRICT_POLICY } },
    plugins: [storybookTest({ configDir: `${root}/.storybook` })],
    test: {
      name: "stories",
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({
          launchOptions: { ...(executablePath && { executablePath }), args: chromiumArguments },
        }),
        instances: [{ browser: "chromium" }],
      },
    },
  }),
);
