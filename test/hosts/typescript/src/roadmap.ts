import "roadmap-graph";
import roadmap from "backend-roadmap-data";

const map = document.createElement("roadmap-graph");
map.data = roadmap;
map.layout = "tree";
map.addEventListener("roadmap-toggle", (event) => console.log(event.ids, event.expanded));
document.body.append(map);
