import { defineElements } from "./define.js";

export * from "./element.js";

defineElements();
