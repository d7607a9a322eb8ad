export default {
  srcDir: "site",
  compatibilityDate: "2026-01-01",
  telemetry: false,
  app: { head: { title: "Roadmap in Nuxt", link: [{ rel: "icon", href: "data:," }] } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("roadmap-") } },
};
