import type { RoadmapGraph } from "roadmap-graph";
import { createSignal, For, Show } from "solid-js";
import { stateNames, states } from "./shared/states";
import { tellError, tellLoad, tellProgress, tellSelect, tellToggle } from "./shared/tell";

export function App() {
  const [state, setState] = createSignal(states.first);
  const [isShown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal<readonly string[]>([]);
  const [heardByHand, setHeardByHand] = createSignal<readonly string[]>([]);

  const hear = (text: string) => setHeard((list) => [...list, text]);

  const listen = (map: RoadmapGraph) =>
    map.addEventListener("roadmap-select", (event) =>
      setHeardByHand((list) => [...list, tellSelect(event)]),
    );

  return (
    <>
      <button type="button" id="toggle" onClick={() => setShown(!isShown())}>
        toggle
      </button>
      <For each={stateNames}>
        {(name) => (
          <button type="button" id={name} onClick={() => setState(states[name])}>
            {name}
          </button>
        )}
      </For>
      <Show when={isShown()}>
        <main>
          <roadmap-graph
            id="map"
            ref={listen}
            prop:data={state().data}
            prop:layout={state().layout}
            prop:estimate={state().estimate}
            prop:messages={state().messages}
            prop:progressKey={state().progressKey}
            on:roadmap-load={(event) => hear(tellLoad(event))}
            on:roadmap-error={(event) => hear(tellError(event))}
            on:roadmap-toggle={(event) => hear(tellToggle(event))}
            on:roadmap-select={(event) => hear(tellSelect(event))}
            on:roadmap-progress-change={(event) => hear(tellProgress(event))}
          />
          <roadmap-graph id="owned" prop:data={state().data} prop:progress={state().progress} />
          <roadmap-graph id="listed">
            <ol>
              <For each={state().steps}>{(step) => <li>{step}</li>}</For>
            </ol>
          </roadmap-graph>
          <roadmap-graph id="bare" />
          <roadmap-next for="map" />
          <roadmap-faq for="map" />
        </main>
      </Show>
      <ul id="heard">
        <For each={heard()}>{(text) => <li>{text}</li>}</For>
      </ul>
      <ul id="heard-by-hand">
        <For each={heardByHand()}>{(text) => <li>{text}</li>}</For>
      </ul>
    </>
  );
}
