export const wrong = (
  <>
    <roadmap-graph prop:layout="spiral" /> {/* wrong */}
    <roadmap-graph laiout="tree" /> {/* wrong */}
    <roadmap-graph prop:laiout="tree" /> {/* wrong */}
    <roadmap-graph prop:data={{ title: 7 }} /> {/* wrong */}
    <roadmap-graph on:roadmap-select={(event) => event.id} />
    <roadmap-graph on:roadmap-selekt={(event) => event.id} /> {/* wrong */}
  </>
);
