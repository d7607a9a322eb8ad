// roadmap-graph-inputs.ts
import { Directive, ElementRef, Input, inject } from "@angular/core";
import "roadmap-graph";
import type { RoadmapGraph } from "roadmap-graph";

@Directive({ selector: "roadmap-graph" })
export class RoadmapGraphInputs {
  readonly #map: RoadmapGraph = inject(ElementRef).nativeElement;

  @Input() set data(data: RoadmapGraph["data"]) {
    this.#map.data = data;
  }

  @Input() set layout(layout: RoadmapGraph["layout"]) {
    this.#map.layout = layout;
  }
}
