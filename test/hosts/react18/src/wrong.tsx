import { RoadmapGraph } from "./roadmap";

export const wrong = (
  <>
    <RoadmapGraph layout="spiral" /> {/* wrong */}
    <RoadmapGraph laiout="tree" /> {/* wrong */}
    <RoadmapGraph data={{ title: 7 }} /> {/* wrong */}
    <RoadmapGraph onRoadmapSelect={(event) => event.id} />
    <RoadmapGraph onRoadmapSelekt={(event: Event) => event} /> {/* wrong */}
  </>
);
