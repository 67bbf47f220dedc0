import type { Article } from "../../../model/article.ts";
import { buildArticle } from "../../build-article.ts";
import { isDateLine } from "../../dates/date-line.ts";
import { htmlBody } from "../../decisions.ts";
import { comparable, isSentence, wordCount } from "../../page/shape.ts";
import { isSignerLine } from "../../page/turns/signature.ts";
import type { Provenance } from "../../provenance.ts";
import type { DomDocument } from "./dom.ts";
import { layOut } from "./lay-out.ts";
import { factsOf, type PageFacts, pageDate } from "./page-facts.ts";
import { strip } from "./strip.ts";
import { type HtmlParagraph, type Walked, walk } from "./walk.ts";

/** Reads an article from a page's markup. */
export async function readHtmlArticle(html: string, provenance: Provenance): Promise<Article> {
  const { paragraphs, ...facts } = await readHtml(html);
  return buildArticle({ ...layOut(paragraphs), facts }, provenance);
}

/** The article of a page: its paragraphs in order, and what the page's head says. */
interface HtmlPage extends PageFacts {
  paragraphs: HtmlParagraph[];
}

/** Parses a page and keeps its article: what Readability chooses, with the headline, the byline and the dates around it. */
async function readHtml(page: string): Promise<HtmlPage> {
  const { parseHTML } = await import("linkedom");
  const { html, jsonLd } = strip(page);
  const document: DomDocument = parseHTML(
    /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
  ).document;
  const facts = factsOf(document, jsonLd);
  // "<!doctype html><!--<html>" is nothing but a comment: there is no root, and linkedom's `body` would throw.
  if (document.querySelector("html") === null || document.body === null) return { ...facts, paragraphs: [] };
  const walked = walk(document.body, false);
  const chosen = await choose(document, walked);
  const dates = facts.dates.some((date) => !date.updated)
    ? facts.dates
    : [...facts.dates, ...timesOf(chosen)];
  return { ...facts, dates, paragraphs: bodyOf(chosen, facts) };
}

/**
 * The paragraphs from the headline to the article's last, those in between that Readability keeps or that look like its own; and
 * a date line just above the headline, where it stands inside what the page marks as its article (`<main><p>4 May 2016</p><h1>`).
 */
async function choose(document: DomDocument, walked: Walked): Promise<HtmlParagraph[]> {
  const { paragraphs } = walked;
  const own = container(paragraphs);
  const kept =
    walked.depth > htmlBody().depth || walked.elements > htmlBody().elements
      ? null
      : await readable(document);
  const isKept = (p: HtmlParagraph) => kept?.has(comparable(p.text)) === true;
  const found = paragraphs.filter(isKept);
  // A live blog or a page in many pieces, of which Readability sees one.
  const trusted = kept !== null && words(found) >= htmlBody().trusted * words(own);
  const marked = paragraphs.some((p) => p.inside);
  const keptOnes = new Set(found);
  const linked = paragraphs.filter(
    (p, i) => isLinkedSentence(p) && (p.inside || (!marked && isAmong(paragraphs, i, keptOnes))),
  );
  const within = new Set(trusted ? [...found, ...linked] : own);
  // An archive that links whole paragraphs links short ones too: "I don't know."
  const isArchive = linked.length >= htmlBody().archiveLinked;
  const short = new Set(isArchive ? paragraphs.filter((_, i) => isLinkBetween(paragraphs, i, within)) : []);
  for (const p of short) within.add(p);
  const last = paragraphs.findLastIndex((p) => within.has(p));
  const first = paragraphs.findIndex((p) => within.has(p) && p.tag !== "headline");
  if (first < 0) return [];
  const head = headlineAt(paragraphs, first);
  const body = Math.max(
    first,
    paragraphs.findIndex((p, i) => i > head && within.has(p) && wordCount(p.text) >= htmlBody().bodyWords),
  );
  return paragraphs.filter((p, i) => {
    if (i < head) return i >= head - htmlBody().headlineAbove && p.inside && isDateLine(p.text);
    if (i < body) return i === head || wordCount(p.text) <= htmlBody().headerWords;
    if (i > last)
      return (
        i <= last + htmlBody().footLines &&
        p.linked < htmlBody().footLinked &&
        /\d{4}/.test(p.text) &&
        p.text.length < htmlBody().footLetters
      );
    return (
      i >= body &&
      (within.has(p) || p.tag === "caption" || isSignature(paragraphs, i, within)) &&
      (short.has(p) || !isLinkRow(p))
    );
  });
}

/** A paragraph that is a link and a whole sentence: Readability takes it for a list of links. */
function isLinkedSentence({ text, tag, linked }: HtmlParagraph): boolean {
  return (
    tag === null &&
    linked >= htmlBody().linkedParagraph &&
    wordCount(text) >= htmlBody().linkedSentence &&
    isSentence(text)
  );
}

/** Right between two paragraphs of the article, on a page that marks none. */
function isAmong(paragraphs: HtmlParagraph[], i: number, kept: Set<HtmlParagraph>): boolean {
  return [paragraphs[i - 1], paragraphs[i + 1]].every((p) => p !== undefined && kept.has(p));
}

/** `<footer>— Ann Berg, mayor</footer>` of a block quotation, which Readability takes for the page's. */
function isSignature(paragraphs: HtmlParagraph[], i: number, within: Set<HtmlParagraph>): boolean {
  const [above, p] = [paragraphs[i - 1], paragraphs[i]];
  if (above === undefined || p === undefined || above.tag !== "blockquote" || p.tag !== "blockquote")
    return false;
  return within.has(above) && (/^(?:[—–―]|--)/.test(p.text) || isSignerLine(p.text));
}

/** A paragraph that is a link and stands alone between two of the article's: no list of other stories. */
function isLinkBetween(paragraphs: HtmlParagraph[], i: number, within: Set<HtmlParagraph>): boolean {
  const p = paragraphs[i];
  const [above, below] = [paragraphs[i - 1], paragraphs[i + 1]];
  if (p === undefined || above === undefined || below === undefined) return false;
  return (
    p.inside &&
    p.tag === null &&
    p.linked >= htmlBody().linkedParagraph &&
    [above, below].every((each) => within.has(each) && !isLinkRow(each))
  );
}

/** A line of links and nothing else, not a heading. */
function isLinkRow({ text, tag, linked }: HtmlParagraph): boolean {
  return (
    linked > htmlBody().linkRow &&
    tag !== "heading" &&
    tag !== "headline" &&
    wordCount(text) < htmlBody().linkRowWords
  );
}

/** Where the headline stands: above the article's first line or just below it, else a few lines above. */
function headlineAt(paragraphs: HtmlParagraph[], first: number): number {
  const above = paragraphs.findLastIndex((p, i) => i <= first && p.tag === "headline");
  if (above >= 0) return above;
  const below = paragraphs.findIndex(
    (p, i) => i > first && i < first + htmlBody().headlineBelow && p.tag === "headline",
  );
  return below >= 0 ? below : Math.max(0, first - htmlBody().headlineAbove);
}

/** What the page marks as its article, or all of it, without rows of links. */
function container(paragraphs: HtmlParagraph[]): HtmlParagraph[] {
  const inside = paragraphs.filter((p) => p.inside);
  const all = words(inside) >= htmlBody().marked * words(paragraphs) ? inside : paragraphs;
  return all.filter(
    (p) =>
      p.linked < htmlBody().linkedParagraph || (p.tag === null && wordCount(p.text) >= htmlBody().plainWords),
  );
}

/** The words of the paragraphs that Readability keeps; it changes the page. */
async function readable(document: DomDocument): Promise<Set<string> | null> {
  const { Readability } = await import("@mozilla/readability");
  try {
    const article = new Readability(document, {
      serializer: (node) => node,
      charThreshold: htmlBody().charThreshold,
      keepClasses: true,
      disableJSONLD: true,
    }).parse();
    if (!article?.content) return null;
    return new Set(walk(article.content, true).paragraphs.map((p) => comparable(p.text)));
  } catch {
    return null;
  }
}

/** The text beside the markup, where a page builds its article only in the browser. */
function bodyOf(chosen: HtmlParagraph[], { body, title }: PageFacts): HtmlParagraph[] {
  if (
    body === null ||
    wordCount(body) < htmlBody().beside ||
    words(chosen) >= htmlBody().besideShare * wordCount(body)
  )
    return chosen;
  const lines = body.split(/\n+|(?<=[.!?]["”’]?)\s{2,}/).filter((line) => line.trim() !== "");
  const all = title === null ? lines : [title, ...lines];
  return all.map((text) => ({ text: text.trim(), tag: null, linked: 0, inside: true, time: null }));
}

function timesOf(chosen: HtmlParagraph[]) {
  const head = chosen
    .slice(0, htmlBody().headParts)
    .filter((p) => p.time !== null && wordCount(p.text) < htmlBody().timeWords);
  return head.slice(0, 2).flatMap((p) => pageDate(p.time ?? "", /updat|modif|last edit/i.test(p.text)) ?? []);
}

function words(paragraphs: HtmlParagraph[]): number {
  return paragraphs.reduce((sum, p) => sum + wordCount(p.text), 0);
}
