/**
 * A page of docs/ as it is shown in Storybook: links among the pages lead to their places here,
 * and links into the project become plain text.
 */
export function manualText(text: string): string {
  return text
    .replace(/\]\(([\w-]+)\.md(#[\w-]+)?\)/g, (_, page: string, place = "") => {
      return `](?path=/docs/manual-${page}--docs${place})`;
    })
    .replace(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, "$1");
}
