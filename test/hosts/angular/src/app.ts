import { Component, type ElementRef, effect, signal, viewChild } from "@angular/core";
import type * as roadmap from "roadmap-graph";
import { Companion, MoreInputs } from "./more-inputs";
import { Roadmap } from "./roadmap";
import { RoadmapGraphInputs } from "./roadmap-graph-inputs";
import { stateNames, states } from "./shared/states";
import { tellError, tellLoad, tellProgress, tellSelect, tellToggle } from "./shared/tell";

@Component({
  selector: "app-root",
  imports: [RoadmapGraphInputs, MoreInputs, Companion, Roadmap],
  templateUrl: "./app.html",
})
export class App {
  readonly stateNames = stateNames;
  readonly states = states;
  readonly tell = { tellError, tellLoad, tellProgress, tellSelect, tellToggle };
  readonly state = signal(states.first);
  readonly isShown = signal(true);
  readonly heard = signal<readonly string[]>([]);
  readonly heardByHand = signal<readonly string[]>([]);
  readonly map = viewChild<ElementRef<roadmap.RoadmapGraph>>("map");

  constructor() {
    effect(() => {
      this.map()?.nativeElement.addEventListener("roadmap-select", (event) =>
        this.heardByHand.update((list) => [...list, tellSelect(event)]),
      );
    });
  }

  hear(text: string): void {
    this.heard.update((list) => [...list, text]);
  }
}
