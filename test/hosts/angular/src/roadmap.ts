// roadmap.ts
import { Component } from "@angular/core";
import roadmap from "backend-roadmap-data";
import type { RoadmapToggleEvent } from "roadmap-graph";
import { RoadmapGraphInputs } from "./roadmap-graph-inputs";

@Component({
  selector: "app-roadmap",
  imports: [RoadmapGraphInputs],
  template: `
    <roadmap-graph [data]="roadmap" layout="tree" (roadmap-toggle)="handleToggle($event)" />
  `,
})
export class Roadmap {
  readonly roadmap = roadmap;

  handleToggle(event: RoadmapToggleEvent) {
    console.log(event.ids, event.expanded);
  }
}
