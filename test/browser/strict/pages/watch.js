// What goes wrong in a page, from its first element on: its tests read it from around the frame.
const complaints = [];

addEventListener("securitypolicyviolation", (event) => {
  const { effectiveDirective, blockedURI, sample, sourceFile } = event;
  complaints.push(`${effectiveDirective}: ${blockedURI} ${sample} ${sourceFile}`);
});
addEventListener("error", ({ message }) => complaints.push(message));
addEventListener("unhandledrejection", ({ reason }) => complaints.push(`rejected: ${reason}`));

Object.defineProperty(document, "complaints", { value: complaints });
