import type { Status } from "./map-state.js";

/** Everything that can happen to a {@link MapState}. */
export type Action =
  | { readonly type: "expand"; readonly ids: readonly string[] }
  | { readonly type: "collapse"; readonly ids: readonly string[] }
  | { readonly type: "expand-all" }
  | { readonly type: "collapse-all" }
  /** Opens these and closes all others. */
  | { readonly type: "set-expanded"; readonly ids: readonly string[] }
  | { readonly type: "select"; readonly id: string | undefined }
  | { readonly type: "focus"; readonly id: string }
  /** Opens the ancestors of a node and moves the focus to it. */
  | { readonly type: "reveal"; readonly id: string }
  /** Marks a topic; marking a parent marks every topic below it. */
  | { readonly type: "set-status"; readonly id: string; readonly status: Status }
  /** The page has another progress. */
  | { readonly type: "set-progress"; readonly statuses: ReadonlyMap<string, Status> }
  /** The reader wants another progress: another device's, an earlier one, or none. */
  | { readonly type: "replace-progress"; readonly statuses: ReadonlyMap<string, Status> };
