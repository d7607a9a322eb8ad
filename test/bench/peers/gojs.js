// Its tree template: a tree layout, boxes with text, and its own button that opens and closes.
// Animations by default. It draws only what is in view, which is its default too.
import {
  Binding,
  Diagram,
  GraphObject,
  Link,
  Node,
  Panel,
  Shape,
  Spot,
  TextBlock,
  TreeLayout,
  TreeModel,
} from "gojs";
import { first, listOf } from "./translating.js";

export const translate = (roadmap) =>
  listOf(roadmap).map(({ id, title, parent }) =>
    parent === undefined ? { key: id, text: title } : { key: id, text: title, parent },
  );

function nodeTemplate() {
  const box = new Panel("Auto").add(
    new Shape("RoundedRectangle", { fill: "#dde6f5", strokeWidth: 0 }),
    new TextBlock({ margin: 6, font: "14px sans-serif" }).bind(new Binding("text")),
  );
  return new Node("Horizontal", { selectionAdorned: false }).add(
    box,
    GraphObject.build("TreeExpanderButton"),
  );
}

export async function mount(container, nodes) {
  const diagram = new Diagram(container, {
    layout: new TreeLayout({ nodeSpacing: 8, layerSpacing: 40 }),
    contentAlignment: Spot.Left,
    isReadOnly: true,
  });
  diagram.nodeTemplate = nodeTemplate();
  diagram.linkTemplate = new Link({ routing: Link.Orthogonal }).add(new Shape());
  const drawn = first((listener) => diagram.addDiagramListener("InitialLayoutCompleted", listener));
  diagram.model = new TreeModel(nodes);
  await drawn;
  return {
    toggle(id) {
      const node = diagram.findNodeForKey(id);
      if (node.isTreeExpanded) diagram.commandHandler.collapseTree(node);
      else diagram.commandHandler.expandTree(node);
    },
    pan(dx, dy) {
      const { x, y } = diagram.position;
      diagram.position = diagram.position.copy().setTo(x - dx, y - dy);
    },
  };
}
