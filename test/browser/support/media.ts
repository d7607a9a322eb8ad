import { executeServerCommand } from "@web/test-runner-commands";

interface Media {
  colorScheme?: "dark" | "light" | null;
  reducedMotion?: "reduce" | "no-preference" | null;
  forcedColors?: "active" | "none" | null;
}

/** Chromium and Firefox can; for WebKit the answer is what the system says. */
export const canEmulateMedia = /Chrome|Firefox/.test(navigator.userAgent);

/** Playwright alone shows a page as a printer gets it. */
export const canEmulatePrint = /Chrome/.test(navigator.userAgent);

/** Shows the page as a printer gets it, or as a screen does again. */
export async function emulatePrint(isOn: boolean): Promise<void> {
  await executeServerCommand("browser:media", { media: isOn ? "print" : null });
}

/** Sets what the media queries of the page answer. */
export async function emulateMedia(media: Media): Promise<void> {
  await executeServerCommand("browser:media", media);
  // Firefox tells the page a little later.
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Back to what the browser says itself. For `afterEach`: Firefox keeps the setting for later files. */
export async function resetMedia(): Promise<void> {
  if (!canEmulateMedia) return;
  await emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null });
}
