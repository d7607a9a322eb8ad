import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { Roadmap } from "./roadmap";

createRoot(document.querySelector("#app") as HTMLElement).render(
  <StrictMode>
    <App />
    <Roadmap />
  </StrictMode>,
);
