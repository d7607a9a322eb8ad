/** The English texts of a first picture; all others come with what needs them. */
export const FIRST_ENGLISH = {
  loaded: { one: "{title}, {count} step", other: "{title}, {count} steps" },
  toolbar: "Map controls",
  expandAll: "Expand all",
  collapseAll: "Collapse all",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  enterFullscreen: "Full screen",
  exitFullscreen: "Leave full screen",
  topics: { one: "{count}\u00a0topic", other: "{count}\u00a0topics" },
  topicsDone: {
    one: "{done}\u00a0of\u00a0{count}\u00a0topic",
    other: "{done}\u00a0of\u00a0{count}\u00a0topics",
  },
  chooseFrom: "pick\u00a01\u00a0of\u00a0{count}",
  oneOf: "one of {count} to choose from",
  overall: "{percent} done, step {step} of {count}",
  statusTodo: "To do",
  statusLearning: "Learning",
  statusDone: "Done",
  statusSkipped: "Skipped",
  nameStatus: "({status})",
};
