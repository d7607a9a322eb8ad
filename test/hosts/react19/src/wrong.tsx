export const wrong = (
  <>
    <roadmap-graph layout="spiral" /> {/* wrong */}
    <roadmap-graph laiout="tree" /> {/* wrong */}
    <roadmap-graph data={{ title: 7 }} /> {/* wrong */}
    <roadmap-graph onroadmap-select={(event) => event.id} />
    <roadmap-graph onroadmap-selekt={(event) => event.id} /> {/* wrong */}
  </>
);
