import { render } from "preact";
import { App } from "./app";
import { Roadmap } from "./roadmap";

render(
  <>
    <App />
    <Roadmap />
  </>,
  document.querySelector("#app") as HTMLElement,
);
