import vue from "@vitejs/plugin-vue";

const compilerOptions = { isCustomElement: (tag) => tag.startsWith("roadmap-") };

export default { plugins: [vue({ template: { compilerOptions } })] };
