import { mount } from "svelte";
import App from "./app.svelte";
import Roadmap from "./roadmap.svelte";

mount(App, { target: document.querySelector("#app") as HTMLElement });
mount(Roadmap, { target: document.body });
