// As in its README, with cards the size of a title rather than 250 × 150, and with every node
// marked as expanded rather than drawn twice (`expandAll`). Above 2,000 nodes it would show five
// of each set of siblings and a button for more; that is turned off, since all are to be seen.
import { OrgChart } from "d3-org-chart";
import { asHtml, listOf } from "./translating.js";

const card =
  "box-sizing:border-box;height:100%;padding:6px 10px;border:1px solid #999;border-radius:6px;font:14px/1.2 sans-serif";

export const translate = (roadmap) =>
  listOf(roadmap).map(({ id, title, parent }) => ({
    id,
    parentId: parent ?? "",
    name: title,
    _expanded: true,
  }));

export async function mount(container, data) {
  const chart = new OrgChart()
    .container(container)
    .svgHeight(800)
    .data(data)
    .nodeWidth(() => 200)
    .nodeHeight(() => 48)
    .minPagingVisibleNodes(() => Number.POSITIVE_INFINITY)
    .nodeContent((node) => `<div style="${card}">${asHtml(node.data.name)}</div>`)
    .render();
  const state = chart.getChartState();
  return {
    // What a click on its round button runs.
    toggle(id) {
      const node = chart.getChartState().allNodes.find(({ data: { id: its } }) => its === id);
      chart.onButtonClick({ stopPropagation() {} }, node);
    },
    pan: (dx, dy) => state.zoomBehavior.translateBy(state.svg, dx, dy),
  };
}
