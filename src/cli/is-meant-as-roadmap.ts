import { jsonFormat, jsonIn } from "../core/formats/detect/detect-format.js";

/** Whether a text is a roadmap's own JSON, or was meant to be. */
export function isMeantAsRoadmap(text: string): boolean {
  try {
    const json = jsonIn(text);
    return json !== undefined && jsonFormat(json) === "native";
  } catch {
    return true;
  }
}
