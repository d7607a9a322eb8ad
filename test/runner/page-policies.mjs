import { createHash } from "node:crypto";
import { STRICT_POLICY } from "./strict-policy.mjs";

/**
 * Serves a page with a policy that its address asks for (`?policy=strict`), and has `watch.js`
 * keep what breaks it, from the beginning: a policy in the page could say less, and would come late.
 */
const strict = (styles = "") =>
  STRICT_POLICY.replace("'report-sample'", (sample) => sample + styles);

/** As the docs name them; the other one lets a test put scripts into its page. */
const trusting = (names) =>
  `${strict()}; require-trusted-types-for 'script'; trusted-types ${names} test`;

const csp = (policy) => ({ "Content-Security-Policy": policy });

/** Every feature that Chromium 156 knows, but for hints to servers, which concern no script. */
const REFUSED = `accelerometer aria-notify autoplay browsing-topics camera captured-surface-control
  clipboard-read clipboard-write compute-pressure cross-origin-isolated deferred-fetch
  deferred-fetch-minimal digital-credentials-create digital-credentials-get display-capture
  encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get
  idle-detection interest-cohort keyboard-map language-detector language-model local-fonts
  local-network local-network-access loopback-network magnetometer media-playback-while-not-visible
  microphone midi on-device-speech-recognition otp-credentials payment picture-in-picture
  private-state-token-issuance private-state-token-redemption publickey-credentials-create
  publickey-credentials-get screen-wake-lock serial speaker-selection storage-access summarizer
  sync-xhr translator unload usb window-management xr-spatial-tracking`
  .split(/\s+/)
  .map((name) => `${name}=()`)
  .join(", ");

const POLICIES = {
  strict: csp(strict()),
  trusted: csp(trusting("roadmap-graph roadmap-graph-import")),
  "own-lit": csp(trusting("roadmap-graph roadmap-graph-import lit-html")),
  "more-than-once": csp(trusting("roadmap-graph roadmap-graph-import 'allow-duplicates'")),
  // Of a page with a style sheet and an icon in it.
  own: (body) => csp(`${strict(digests(body))}; img-src data:`),
  refused: { "Permissions-Policy": REFUSED },
};

/** What allows the style sheets of a page, and no others. */
function digests(body) {
  const sheets = Array.from(body.matchAll(/<style>(.*?)<\/style>/gs), ([, text]) => text);
  const sums = sheets.map((text) => createHash("sha256").update(text).digest("base64"));
  return sums.map((sum) => ` 'sha256-${sum}'`).join("");
}

const WATCH = '<script src="/test/browser/strict/pages/watch.js"></script>';

function isPage({ path }) {
  return path.endsWith(".html");
}

export function pagePolicies() {
  return {
    name: "page-policies",
    transform(context) {
      const policy = POLICIES[context.query.policy];
      if (!policy || !isPage(context)) return undefined;
      context.set(typeof policy === "function" ? policy(context.body) : policy);
      const body = context.body.replace(/<meta charset="utf-8"( \/)?>/, (tag) => tag + WATCH);
      // Another policy has the same file.
      return { body, transformCache: false };
    },
  };
}
