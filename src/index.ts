// The bare import carries the types of the tag name into the declaration file.
import "./define.js";
import { defineElements } from "./define.js";

export * from "./element.js";

defineElements();
