import { createServer } from "node:net";

/** A port nobody uses, chosen by the system, so that two runs at a time do not choose the same. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
