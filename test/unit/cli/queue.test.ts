import { describe, expect, it } from "vitest";
import { Queue } from "../../../src/cli/preview/queue.js";

describe("Queue", () => {
  it("begins nothing before what came first is done", async () => {
    const queue = new Queue();
    const done: string[] = [];
    let finish = () => {};
    const slow = queue.add(async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      done.push("slow");
    });
    const quick = queue.add(async () => void done.push("quick"));
    await Promise.resolve();
    expect(done).toEqual([]);
    finish();
    await Promise.all([slow, quick]);
    expect(done).toEqual(["slow", "quick"]);
  });

  it("goes on after what failed, and passes on what is given or thrown", async () => {
    const queue = new Queue();
    const failed = queue.add(() => Promise.reject(new Error("no")));
    const given = queue.add(async () => "yes");
    await expect(failed).rejects.toThrow("no");
    expect(await given).toBe("yes");
  });
});
