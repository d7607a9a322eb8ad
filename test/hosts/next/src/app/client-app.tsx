"use client";

export { App as ClientApp } from "../app";
