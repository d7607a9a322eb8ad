"use client";

import "roadmap-graph";

export { App as ClientApp } from "../app";
