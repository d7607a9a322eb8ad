import { addons } from "storybook/manager-api";

/** The studio has a panel of its own, and wants all the width there is. */
addons.setConfig({
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId?: string }, shown: boolean) =>
      storyId?.startsWith("studio--") ? false : shown,
  },
});
