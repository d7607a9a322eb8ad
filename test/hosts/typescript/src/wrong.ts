import "roadmap-graph";

const map = document.createElement("roadmap-graph");
map.layout = "spiral"; // wrong
map.laiout = "tree"; // wrong
map.data = { title: 7 }; // wrong
map.addEventListener("roadmap-select", (event) => event.id);
map.addEventListener("roadmap-selekt", (event) => event.id); // wrong
