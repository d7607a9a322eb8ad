import type { Status } from "../../core/state/map-state.js";
import type { QrCode } from "../../extras/qr-code.js";
import type { HelpSettings } from "./help-template.js";

/** What a dialog is about. */
export type Dialog =
  /** A link to another device, with all marks in it. */
  | {
      readonly kind: "take-along";
      readonly link: string;
      readonly qr?: QrCode | string;
      /** What was done about it last. */
      readonly news?: string;
    }
  /** Progress from elsewhere, to be taken over or not. */
  | {
      readonly kind: "take-over";
      readonly statuses: ReadonlyMap<string, Status>;
      /** How many of the marks are about this roadmap, and how many are not. */
      readonly known: number;
      readonly unknown: number;
    }
  /** Whether to forget so many marks. */
  | { readonly kind: "reset"; readonly count: number }
  | ({ readonly kind: "help" } & HelpSettings)
  /** A link that the browser would not copy. */
  | { readonly kind: "copy"; readonly link: string }
  /** Something that did not work. */
  | { readonly kind: "notice"; readonly title: string; readonly text: string };
