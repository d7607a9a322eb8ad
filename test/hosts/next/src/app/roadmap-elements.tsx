// app/roadmap-elements.tsx
"use client";

import "roadmap-graph";

export function RoadmapElements() {
  return null;
}
