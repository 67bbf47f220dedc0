import type { Tag } from "../../page/paragraphs.ts";
import { type DomElement, isElement } from "./dom.ts";

const TAGS: ReadonlyMap<string, Tag> = new Map(
  Object.entries({
    h1: "headline",
    h2: "heading",
    h3: "heading",
    h4: "heading",
    h5: "heading",
    h6: "heading",
    figcaption: "caption",
    caption: "caption",
    blockquote: "blockquote",
    li: "list",
    dd: "list",
    dt: "list",
    td: "cell",
    th: "cell",
  }),
);
/** What an element says of the paragraphs in it; null where it says nothing. */
export function tagOf(node: DomElement): Tag | null {
  if (node.localName === "figcaption" && isOfQuotation(node)) return "blockquote";
  return TAGS.get(node.localName) ?? captionClass(node);
}

/** <figure><blockquote>…</blockquote><figcaption>Ann Berg, mayor</figcaption></figure>: who said it, no caption. */
function isOfQuotation(caption: DomElement): boolean {
  for (let node = caption.parentNode?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (isElement(node) && node.localName === "blockquote") return true;
  return false;
}

function captionClass(node: DomElement): Tag | null {
  return /(?:^|[\s_-])caption(?:$|[\s_-])/i.test(node.getAttribute("class") ?? "") ? "caption" : null;
}
