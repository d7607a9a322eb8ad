import { createApp } from "vue";
import App from "./app.vue";
import Roadmap from "./roadmap.vue";

createApp(App).mount("#app");
createApp(Roadmap).mount("#roadmap");
