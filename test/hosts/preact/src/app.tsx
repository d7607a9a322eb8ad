import { useEffect, useRef, useState } from "preact/hooks";
import type { RoadmapGraph } from "roadmap-graph";
import { stateNames, states } from "./shared/states";
import { tellError, tellLoad, tellProgress, tellSelect, tellToggle } from "./shared/tell";

export function App() {
  const [state, setState] = useState(states.first);
  const [isShown, setShown] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const [heardByHand, setHeardByHand] = useState<readonly string[]>([]);
  const map = useRef<RoadmapGraph>(null);

  const hear = (text: string) => setHeard((list) => [...list, text]);

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
          <roadmap-graph
            id="map"
            ref={map}
            data={state.data}
            layout={state.layout}
            estimate={state.estimate}
            messages={state.messages}
            progressKey={state.progressKey}
            onroadmap-load={(event) => hear(tellLoad(event))}
            onroadmap-error={(event) => hear(tellError(event))}
            onroadmap-toggle={(event) => hear(tellToggle(event))}
            onroadmap-select={(event) => hear(tellSelect(event))}
            onroadmap-progress-change={(event) => hear(tellProgress(event))}
          />
          <roadmap-graph id="owned" data={state.data} progress={state.progress} />
          <roadmap-graph id="listed">
            <ol>
              {state.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </roadmap-graph>
          <roadmap-graph id="bare" />
          <roadmap-next for="map" />
          <roadmap-faq for="map" />
        </main>
      )}
      <ul id="heard">
        {heard.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
      <ul id="heard-by-hand">
        {heardByHand.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </>
  );
}
