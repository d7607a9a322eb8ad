import { Directive, ElementRef, Input, inject } from "@angular/core";
import type { RoadmapGraph } from "roadmap-graph";

/** What the documented directive leaves to each app. */
@Directive({ selector: "roadmap-graph" })
export class MoreInputs {
  readonly #map: RoadmapGraph = inject(ElementRef).nativeElement;

  @Input() set estimate(estimate: boolean) {
    this.#map.estimate = estimate;
  }

  @Input() set messages(messages: RoadmapGraph["messages"]) {
    this.#map.messages = messages;
  }

  @Input() set progressKey(progressKey: string | undefined) {
    this.#map.progressKey = progressKey;
  }

  @Input() set progress(progress: RoadmapGraph["progress"]) {
    this.#map.progress = progress;
  }
}

@Directive({ selector: "roadmap-next, roadmap-faq" })
export class Companion {}
