/** Only what users may rely on: no private members, and events as the class comment names them. */
const publicOnly = {
  name: "public-only",
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => !name.startsWith("#") && !privacy,
        );
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith("roadmap-"));
      }
    }
  },
};

/** What `npm run build:manifest` reads to describe the elements for editors and Storybook. */
export default {
  globs: ["src/elements/**/*.ts"],
  exclude: ["**/*.styles.ts"],
  outdir: "dist",
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
