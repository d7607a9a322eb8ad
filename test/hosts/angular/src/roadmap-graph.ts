import { Directive, ElementRef, inject } from "@angular/core";
import type * as roadmap from "roadmap-graph";

// Until the package brings directives of its own. Angular checks the inputs of directives, not
// the properties of elements it does not know.

@Directive({
  selector: "roadmap-graph",
  inputs: ["data", "layout", "estimate", "messages", "progressKey", "progress"],
})
export class RoadmapGraphDirective {
  readonly #map: roadmap.RoadmapGraph = inject(ElementRef).nativeElement;

  set data(value: roadmap.RoadmapGraph["data"]) {
    this.#map.data = value;
  }

  set layout(value: roadmap.RoadmapGraph["layout"]) {
    this.#map.layout = value;
  }

  set estimate(value: boolean) {
    this.#map.estimate = value;
  }

  set messages(value: roadmap.RoadmapGraph["messages"]) {
    this.#map.messages = value;
  }

  set progressKey(value: string | undefined) {
    this.#map.progressKey = value;
  }

  set progress(value: roadmap.RoadmapGraph["progress"]) {
    this.#map.progress = value;
  }
}

@Directive({ selector: "roadmap-next, roadmap-faq" })
export class RoadmapCompanion {}
