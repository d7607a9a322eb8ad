import { ReactFlow } from "@xyflow/react";
import css from "@xyflow/react/dist/style.css";
import { hierarchy, tree as treeLayout } from "d3-hierarchy";
import { createElement, useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { addStyles } from "./translating.js";

const SIZE = { width: 180, height: 32 };

function layOut(tree, closed, isSized) {
  const root = hierarchy(tree, (node) => (closed.has(node.id) ? [] : node.children));
  treeLayout().nodeSize([40, 240])(root);
  const nodes = root.descendants().map(({ data, x, y }) => ({
    id: data.id,
    position: { x: y, y: x },
    data: { label: data.title },
    sourcePosition: "right",
    targetPosition: "left",
    ...(isSized ? SIZE : { style: { width: SIZE.width } }),
  }));
  const edges = root.links().map(({ source, target }) => ({
    id: target.data.id,
    source: source.data.id,
    target: target.data.id,
  }));
  return { nodes, edges };
}

/** Nodes are invisible until they are measured; edges come last. */
async function pictureIn(container) {
  const node = () => container.querySelector(".react-flow__node");
  const isSeen = () => node() && node().style.visibility !== "hidden";
  while (!isSeen() || !container.querySelector(".react-flow__edge")) {
    await new Promise(requestAnimationFrame);
  }
}

function Tree({ tree, flow, isSized, controls }) {
  const [closed, setClosed] = useState(new Set());
  const { nodes, edges } = useMemo(() => layOut(tree, closed, isSized), [tree, closed, isSized]);
  controls.setClosed = setClosed;
  useEffect(() => controls.committed?.(closed), [controls, closed]);
  return createElement(ReactFlow, {
    nodes,
    edges,
    fitView: true,
    nodesDraggable: false,
    nodesConnectable: false,
    onInit: (instance) => {
      controls.instance = instance;
    },
    ...flow,
  });
}

/** Draws a tree; `flow` is passed on to React Flow. */
export async function mountFlow(container, tree, { flow, isSized = false }) {
  addStyles(css);
  const controls = {};
  createRoot(container).render(createElement(Tree, { tree, flow, isSized, controls }));
  await pictureIn(container);
  const closed = new Set();
  return {
    toggle(id) {
      if (!closed.delete(id)) closed.add(id);
      const done = new Promise((resolve) => {
        controls.committed = resolve;
      });
      controls.setClosed(new Set(closed));
      return done;
    },
    pan(dx, dy) {
      const { x, y, zoom } = controls.instance.getViewport();
      controls.instance.setViewport({ x: x + dx, y: y + dy, zoom });
    },
  };
}
