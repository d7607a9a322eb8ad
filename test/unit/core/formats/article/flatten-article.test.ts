import { describe, expect, it } from "vitest";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { blocksOf, contentOf } from "../../../support/html.js";

describe("flattenArticle()", () => {
  it("dissolves wrappers, and keeps the order", () => {
    const html =
      "<div><div>a <b>b</b><h2>c</h2></div><b><p>d</p></b><ul><li>e</ul></div><table><tr><td>f</table>";
    expect(blocksOf(html).map(({ kind }) => kind)).toEqual([
      "paragraph",
      "heading",
      "paragraph",
      "list",
      "table",
    ]);
  });

  it("makes lists of what authors type, and of what Word writes", () => {
    const item = (text: string) => `<p class=MsoListParagraphCxSpMiddle>·&nbsp; ${text}</p>`;
    const html = `<p>a:<br>• b<br>• c</p><p>d</p>${item("e")}\n${item("f")}<p>g</p>`;
    expect(blocksOf(html).map(({ kind }) => kind)).toEqual([
      ...["paragraph", "list", "paragraph", "list", "paragraph"],
    ]);
  });

  it("leaves out lines of the page and shortcodes, and says so", () => {
    const notes = new Notes();
    const html = '<p>a</p><p>8 min read</p><p>[gallery ids="1"]</p>';
    expect(blocksOf(html, notes)).toHaveLength(1);
    expect(notes.inOrder().map(({ about }) => about)).toEqual(["8 min read", '[gallery ids="1"]']);
  });

  it("notes what it leaves out", () => {
    const notes = new Notes();
    expect(blocksOf("<p>a</p><nav>b</nav><aside></aside>", notes)).toHaveLength(1);
    expect(notes.inOrder().map(({ about }) => about)).toEqual(["b"]);
  });

  it("ends what a summary heads where its details end", () => {
    const [section, after] = contentOf("<details><summary>a</summary>b</details><p>c</p>");
    expect([section?.kind, after?.kind]).toEqual(["section", "paragraph"]);
  });
});
