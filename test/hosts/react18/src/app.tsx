import { useEffect, useRef, useState } from "react";
import type * as roadmap from "roadmap-graph";
import { RoadmapFaq, RoadmapGraph, RoadmapNext } from "./roadmap";
import { stateNames, states } from "./shared/states";
import { tellError, tellLoad, tellProgress, tellSelect, tellToggle } from "./shared/tell";

export function App() {
  const [state, setState] = useState(states.first);
  const [isShown, setShown] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const [heardByHand, setHeardByHand] = useState<readonly string[]>([]);
  const map = useRef<roadmap.RoadmapGraph>(null);

  const hear = (text: string) => setHeard((list) => [...list, text]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is another each time.
  useEffect(() => {
    const gone = new AbortController();
    map.current?.addEventListener(
      "roadmap-select",
      (event) => setHeardByHand((list) => [...list, tellSelect(event)]),
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, [isShown]);

  return (
    <>
      <button type="button" id="toggle" onClick={() => setShown(!isShown)}>
        toggle
      </button>
      {stateNames.map((name) => (
        <button type="button" id={name} key={name} onClick={() => setState(states[name])}>
          {name}
        </button>
      ))}
      {isShown && (
        <main>
          <RoadmapGraph
            id="map"
            ref={map}
            data={state.data}
            layout={state.layout}
            estimate={state.estimate}
            messages={state.messages}
            progressKey={state.progressKey}
            onRoadmapLoad={(event) => hear(tellLoad(event))}
            onRoadmapError={(event) => hear(tellError(event))}
            onRoadmapToggle={(event) => hear(tellToggle(event))}
            onRoadmapSelect={(event) => hear(tellSelect(event))}
            onRoadmapProgressChange={(event) => hear(tellProgress(event))}
          />
          <RoadmapGraph id="owned" data={state.data} progress={state.progress} />
          <RoadmapGraph id="listed">
            <ol>
              {state.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </RoadmapGraph>
          <RoadmapGraph id="bare" />
          <RoadmapNext for="map" />
          <RoadmapFaq for="map" />
        </main>
      )}
      <ul id="heard">
        {heard.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing ever moves in this list.
          <li key={at}>{text}</li>
        ))}
      </ul>
      <ul id="heard-by-hand">
        {heardByHand.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing ever moves in this list.
          <li key={at}>{text}</li>
        ))}
      </ul>
    </>
  );
}
