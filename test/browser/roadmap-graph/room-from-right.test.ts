import { itHasRoom } from "../support/rooms.js";
import { reduceMotion } from "../support/stub.js";

// A file of its own: in the slowest engine all of it takes too long for one.
describe("<roadmap-graph> room from right to left", () => {
  beforeEach(reduceMotion);

  itHasRoom("rtl");
});
