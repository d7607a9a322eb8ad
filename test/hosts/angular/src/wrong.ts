import { Component } from "@angular/core";
import { RoadmapGraphDirective } from "./roadmap-graph";

@Component({
  selector: "app-wrong",
  imports: [RoadmapGraphDirective],
  template: `
    <roadmap-graph layout="spiral"></roadmap-graph> <!-- wrong -->
    <roadmap-graph [data]="{ title: 7 }"></roadmap-graph> <!-- wrong -->
    <roadmap-graph (roadmap-select)="id = $event.id"></roadmap-graph>
    <roadmap-graph (roadmap-selekt)="id = $event.id"></roadmap-graph> <!-- wrong -->
  `,
})
export class Wrong {
  id: string | undefined;
}
