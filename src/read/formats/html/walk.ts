import { htmlBody } from "../../decisions.ts";
import type { Tag } from "../../page/paragraphs.ts";
import { type DomElement, type DomNode, isElement } from "./dom.ts";
import { tagOf } from "./tag-of.ts";

/** A paragraph of a page as its markup has it. */
export interface HtmlParagraph {
  text: string;
  tag: Tag | null;
  /** The share of its letters that are links. */
  linked: number;
  /** Stands in the page's `article` or `main`. */
  inside: boolean;
  /** `datetime` of a `time` element in it. */
  time: string | null;
}

/** Paragraphs in order, how deep the page nests, and how many elements it has. */
export interface Walked {
  paragraphs: HtmlParagraph[];
  depth: number;
  elements: number;
}

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul video audio amp-img".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "head script style svg template noscript iframe nav form button select option input textarea object embed canvas map dialog menu audio video picture img aside".split(
    " ",
  ),
);
/** Names of classes under which pages put what is not the article. */
const AROUND =
  /(?:^|[\s_-])(?:share|sharing|social|related|recirc\w*|newsletter|advert\w*|ads?|promo\w*|comments?|disqus|recommend\w*|popular|trending|most-?read|sidebar|side-bar|cookie\w*|consent|breadcrumbs?|navigation|navbar|menu|signup|sign-up|subscribe|subscription|paywall|sponsor\w*|outbrain|taboola|more-?stories|read-?more|read-?next|also-?read|tags?|topics|ticker|widget|skip-link|visually-?hidden|sr-only|screen-reader\w*|print-only|toolbar|pagination|bookmark-card|link-card|onebox|login|modal|popup|tooltip|author-?bio|footer)(?:$|[\s_-])/i;

/** Inline elements that styles set apart from each other: `<span>Ann Berg</span><span>Published March 5</span>`. */
const SET_APART = new Set(["span", "time", "a", "small", "label"]);
const KEPT = new Set(["body", "article", "main", "p", "h1", "blockquote", "figcaption"]);
const ROLES = /^(?:complementary|navigation|search|banner|contentinfo|dialog|menu|toolbar)$/;

/** `Node.TEXT_NODE` of the DOM. */
const TEXT_NODE = 3;

/** A line break is a paragraph's end, but not in the middle of a sentence. */
const LINE = /\n\n|\n(?!\p{Ll})/u;

interface Open {
  node: DomNode | null;
  tag: Tag | null;
  inside: boolean;
  link: boolean;
  block: boolean;
  /** The mark that ends a `q`; empty for any other element. */
  mark: string;
}

/** Walks an element and gives its paragraphs, without what is hidden or stands around the article; no recursion, any depth. */
export function walk(root: DomElement, wholly: boolean): Walked {
  const writer = new Writer();
  const stack: Open[] = [
    { node: root.firstChild, tag: null, inside: false, link: false, block: true, mark: "" },
  ];
  const walking = { stack, writer, wholly };
  let depth = 0;
  let elements = 0;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    depth = Math.max(depth, stack.length);
    const { node } = top;
    if (node === null) {
      if (top.block) writer.close(top);
      if (top.mark !== "") writer.add(top.mark, top);
      stack.pop();
      continue;
    }
    top.node = node.nextSibling;
    if (node.nodeType === TEXT_NODE) writer.add(node.textContent ?? "", top);
    else if (isElement(node)) {
      elements += 1;
      enter(node, top, walking);
    }
  }
  return { paragraphs: withoutLayout(writer.paragraphs), depth, elements };
}

/** What is open, what writes the paragraphs, and whether nothing is to be left out. */
interface Walking {
  stack: Open[];
  writer: Writer;
  wholly: boolean;
}

/** On a page whose cells hold paragraphs the tables are its layout. */
function withoutLayout(paragraphs: HtmlParagraph[]): HtmlParagraph[] {
  if (!paragraphs.some(({ tag, text }) => tag === "cell" && text.length > htmlBody().cellLetters))
    return paragraphs;
  return paragraphs.map((paragraph) => (paragraph.tag === "cell" ? { ...paragraph, tag: null } : paragraph));
}

function enter(node: DomElement, top: Open, { stack, writer, wholly }: Walking): void {
  const name = node.localName;
  if (name === "br") {
    writer.breakLine();
    return;
  }
  if (SKIPPED.has(name) || isHidden(node) || (!wholly && isAround(node))) {
    writer.pause(BLOCKS.has(name), top);
    return;
  }
  if (name === "time" && !isOfChange(node)) writer.time ??= node.getAttribute("datetime");
  const block = BLOCKS.has(name);
  if (block) writer.close(top);
  else if (SET_APART.has(name)) writer.setApart(firstText(node));
  // A browser draws the marks of a `q`, those of a second level inside the first; some pages print them besides.
  const drawn = name === "q" && !writer.endsInMark() && !/^\s*["“‘'«„]/u.test(firstText(node));
  const inner = drawn && stack.some(({ mark }) => mark !== "");
  if (drawn) writer.add(inner ? "‘" : "“", top);
  stack.push({
    node: node.firstChild,
    // What a quotation, a caption or a cell holds stays one, whatever paragraphs it has.
    tag: top.tag !== null && top.tag !== "list" ? top.tag : (tagOf(node) ?? top.tag),
    inside: top.inside || name === "article" || name === "main",
    link: top.link || name === "a",
    block,
    mark: drawn ? (inner ? "’" : "”") : "",
  });
}

/** <time class="updated" datetime="…">, where the first publication has another class. */
function isOfChange(node: DomElement): boolean {
  const names = node.getAttribute("class") ?? "";
  return /updat|modif/i.test(names) && !/publi|entry/i.test(names);
}

/** The first text in an element, looking a few levels down. */
function firstText(node: DomNode): string {
  let at: DomNode | null = node;
  for (let level = 0; at !== null && level < htmlBody().textDepth; level += 1) {
    if (at.nodeType === TEXT_NODE) return at.textContent ?? "";
    at = at.firstChild;
  }
  return "";
}

function isHidden(node: DomElement): boolean {
  if (node.getAttribute("hidden") !== null || node.getAttribute("aria-hidden") === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute("style") ?? "");
}

/** A block that its class or role names as something around the article, unless it is too large for that. */
function isAround(node: DomElement): boolean {
  if (KEPT.has(node.localName)) return false;
  const role = node.getAttribute("role");
  const names = `${node.getAttribute("class") ?? ""} ${node.getAttribute("id") ?? ""}`;
  return ((role !== null && ROLES.test(role)) || AROUND.test(names)) && isSmall(node);
}

/** Looks at few nodes, so that nested blocks cost no more than their number. */
function isSmall(root: DomElement): boolean {
  const waiting: DomNode[] = [root];
  let letters = 0;
  for (let seen = 0; waiting.length > 0; seen += 1) {
    const node = waiting.pop();
    if (seen > htmlBody().aroundNodes || letters > htmlBody().aroundLetters) return false;
    if (node?.nodeType === TEXT_NODE) letters += node.textContent?.length ?? 0;
    for (
      let child = node?.firstChild ?? null;
      child !== null && waiting.length < htmlBody().aroundNodes;
      child = child.nextSibling
    )
      waiting.push(child);
  }
  return true;
}

/** Gathers text into paragraphs, with white space as a browser shows it. */
class Writer {
  paragraphs: HtmlParagraph[] = [];
  time: string | null = null;
  private text = "";
  private links = 0;
  private breaks = 0;

  add(text: string, top: Open): void {
    const shown = text.replaceAll(/[ \t\r\n\f]+/g, " ");
    if (shown === "" || (shown === " " && (this.text === "" || this.text.endsWith(" ")))) return;
    if (shown !== " ") this.breaks = 0;
    this.text += this.text.endsWith(" ") || this.text.endsWith("\n") ? shown.trimStart() : shown;
    if (top.link) this.links += shown.length;
  }

  endsInMark(): boolean {
    return /["“‘«„]$/u.test(this.text);
  }

  /** A capital right behind a small letter or a number begins something new. */
  setApart(next: string): void {
    if (/[\p{Ll}\d]$/u.test(this.text.slice(-2)) && /^\p{Lu}/u.test(next)) this.text += "  ";
  }

  breakLine(): void {
    this.breaks += 1;
    this.text = `${this.text.trimEnd()}${this.breaks > 1 ? "\n\n" : "\n"}`;
  }

  pause(block: boolean, top: Open): void {
    if (block) this.close(top);
    else if (this.text !== "" && !this.text.endsWith(" ")) this.text += " ";
  }

  close(top: Open): void {
    for (const part of this.text.split(LINE)) {
      const text = part.trim();
      if (text === "") continue;
      const linked = this.links / Math.max(1, this.text.length);
      this.paragraphs.push({ text, tag: top.tag, linked, inside: top.inside, time: this.time });
      this.time = null;
    }
    this.text = "";
    this.links = 0;
    this.breaks = 0;
  }
}
