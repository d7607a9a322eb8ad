export default {
  output: "export",
  // What is wrong on purpose would stop it; `npm run types` has found it before.
  typescript: { ignoreBuildErrors: true },
};
