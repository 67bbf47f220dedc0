import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** What a reader of GitHub's Markdown makes of a text. */
export function markdownTree(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The kinds of nodes in a tree. */
export function typesIn(tree: Root): string[] {
  return [...new Set(nodesOf(tree).map(({ type }) => type))];
}

/** The footnotes that a tree cites and those that it has. */
export function footnotesOf(tree: Root): { cited: string[]; written: string[] } {
  const named = (type: string) =>
    nodesOf(tree).flatMap((node) => ("identifier" in node && node.type === type ? [node.identifier] : []));
  return { cited: named("footnoteReference"), written: named("footnoteDefinition") };
}

/** The words of a tree, without its marks. */
export function wordsOf(tree: Root): string {
  return nodesOf(tree)
    .flatMap((node) => (node.type === "text" ? [node.value] : []))
    .join("|");
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];
}
