import { Component } from "@angular/core";
import { RoadmapGraphInputs } from "./roadmap-graph-inputs";

@Component({
  selector: "app-wrong",
  imports: [RoadmapGraphInputs],
  template: `
    <roadmap-graph layout="spiral"></roadmap-graph> <!-- wrong -->
    <roadmap-graph [laiout]="'tree'"></roadmap-graph> <!-- wrong -->
    <roadmap-graph [data]="{ title: 7 }"></roadmap-graph> <!-- wrong -->
    <roadmap-graph (roadmap-select)="id = $event.id"></roadmap-graph>
    <roadmap-graph (roadmap-selekt)="id = $event.id"></roadmap-graph> <!-- wrong -->
  `,
})
export class Wrong {
  id: string | undefined;
}
