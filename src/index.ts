// The bare import carries the types of the tag names into the declaration file.
import "./define.js";
import { COMPANIONS } from "./companions.js";
import { defineElements } from "./define.js";

export * from "./element.js";

defineElements(COMPANIONS);
