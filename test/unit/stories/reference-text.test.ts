import { describe, expect, it } from "vitest";
import { type Manifest, referenceText } from "../../../stories/reference/reference-text.js";

const manifest: Manifest = {
  modules: [
    {},
    {
      declarations: [
        {
          tagName: "a-door",
          description: "Opens.",
          attributes: [
            { name: "state", type: { text: '"open" | "shut"' }, description: "How\nit is." },
            { name: "door-bell", description: "Rings." },
          ],
          members: [
            { kind: "field", name: "state", attribute: "state", default: '"shut"' },
            { kind: "field", name: "doorBell", attribute: "door-bell" },
            { kind: "field", name: "maker", static: true },
            { kind: "field", name: "keys", type: { text: "Key[]" } },
            {
              kind: "method",
              name: "turn",
              parameters: [{ name: "key", type: { text: "Key" } }],
              return: { type: { text: "void" } },
            },
          ],
          slots: [{ name: "", description: "The room." }],
        },
      ],
    },
  ],
};

describe("referenceText()", () => {
  const text = referenceText(manifest, "a-door");

  it("begins with the element and what it is", () => {
    expect(text).toMatch(/^# `<a-door>`\n\nOpens\.\n\n## Attributes\n/);
  });

  it("keeps types and descriptions within their cells", () => {
    expect(text).toContain('| `state` | `"open" \\| "shut"` | `"shut"` | How it is. |');
  });

  it("lists a property once: with its attribute, or among the further ones", () => {
    expect(text).toContain(
      "## Further properties\n\n| name | type | default | what it is |\n| --- | --- | --- | --- |\n| `keys` |",
    );
    expect(text.match(/`state`/g)).toHaveLength(1);
    expect(text).not.toContain("maker");
  });

  it("takes an attribute's default from its property, and names that where it is called else", () => {
    expect(text).toContain("| `door-bell` |  |  | Rings. As a property: `doorBell`. |");
  });

  it("writes methods with their parameters, and names the slot without a name", () => {
    expect(text).toContain("| `turn(key: Key)` | `void` |  |");
    expect(text).toContain("| `(default)` | The room. |");
  });

  it("has no heading for what there is not", () => {
    expect(text).not.toContain("## Events");
  });

  it("refuses a name that the manifest does not have", () => {
    expect(() => referenceText(manifest, "a-window")).toThrow("<a-window>");
  });
});
