import { describe, expect, it } from "vitest";
import { isOwnHost } from "../../../src/cli/preview/is-own-host.js";

describe("isOwnHost()", () => {
  it.each<[string | undefined, number, boolean]>([
    ["127.0.0.1:4180", 4180, true],
    ["localhost:4180", 4180, true],
    ["127.0.0.1", 80, true],
    ["localhost", 80, true],
    ["localhost:80", 80, true],
    ["localhost", 4180, false],
    ["localhost:4181", 4180, false],
    ["evil.example:4180", 4180, false],
    ["evil.example", 80, false],
    [undefined, 80, false],
  ])("says of %j at port %i: %s", (host, port, isOwn) => {
    expect(isOwnHost(host, port)).toBe(isOwn);
  });
});
