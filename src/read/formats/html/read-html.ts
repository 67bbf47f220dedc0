import type { Article } from "../../../model/article.ts";
import { buildArticle } from "../../build-article.ts";
import { comparable, wordCount } from "../../page/shape.ts";
import type { Provenance } from "../../provenance.ts";
import type { DomDocument } from "./dom.ts";
import { factsOf, type PageFacts, pageDate } from "./page-facts.ts";
import { layOut } from "./paragraphs.ts";
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

/** Beyond these a page is no newsroom's, and Readability's time grows with their square. */
const DEEPEST = 150;
const MOST_ELEMENTS = 25_000;
const LONGEST_HEADER_LINE = 70;
const FOOT_LINES = 4;
/** From so many words on, a kept paragraph below the headline is the body's first. */
const LEAST_BODY = 15;

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

/** The paragraphs from the headline to the article's last, those in between that Readability keeps or that look like its own. */
async function choose(document: DomDocument, walked: Walked): Promise<HtmlParagraph[]> {
  const { paragraphs } = walked;
  const own = container(paragraphs);
  const kept = walked.depth > DEEPEST || walked.elements > MOST_ELEMENTS ? null : await readable(document);
  const isKept = (p: HtmlParagraph) => kept?.has(comparable(p.text)) === true;
  const found = paragraphs.filter(isKept);
  // A live blog or a page in many pieces, of which Readability sees one.
  const trusted = kept !== null && words(found) >= 0.6 * words(own);
  const within = trusted ? new Set(found) : new Set(own);
  const last = paragraphs.findLastIndex((p) => within.has(p));
  const first = paragraphs.findIndex((p) => within.has(p) && p.tag !== "headline");
  if (first < 0) return [];
  const head = headlineAt(paragraphs, first);
  const body = Math.max(
    first,
    paragraphs.findIndex((p, i) => i > head && within.has(p) && wordCount(p.text) >= LEAST_BODY),
  );
  return paragraphs.filter((p, i) => {
    if (i >= head && i < body) return i === head || wordCount(p.text) <= LONGEST_HEADER_LINE;
    if (i > last)
      return i <= last + FOOT_LINES && p.linked < 0.5 && /\d{4}/.test(p.text) && p.text.length < 200;
    return i >= body && (within.has(p) || p.tag === "caption") && !isLinkRow(p);
  });
}

/** A line of links and nothing else, not a heading. */
function isLinkRow({ text, tag, linked }: HtmlParagraph): boolean {
  return linked > 0.9 && tag !== "heading" && tag !== "headline" && wordCount(text) < 8;
}

/** Where the headline stands: above the article's first line or just below it, else a few lines above. */
function headlineAt(paragraphs: HtmlParagraph[], first: number): number {
  const above = paragraphs.findLastIndex((p, i) => i <= first && p.tag === "headline");
  if (above >= 0) return above;
  const below = paragraphs.findIndex((p, i) => i > first && i < first + 5 && p.tag === "headline");
  return below >= 0 ? below : Math.max(0, first - 3);
}

/** What the page marks as its article, or all of it, without rows of links. */
function container(paragraphs: HtmlParagraph[]): HtmlParagraph[] {
  const inside = paragraphs.filter((p) => p.inside);
  const all = words(inside) >= 0.4 * words(paragraphs) ? inside : paragraphs;
  return all.filter((p) => p.linked < 0.6 || (p.tag === null && wordCount(p.text) >= 15));
}

/** The words of the paragraphs that Readability keeps; it changes the page. */
async function readable(document: DomDocument): Promise<Set<string> | null> {
  const { Readability } = await import("@mozilla/readability");
  try {
    const article = new Readability(document, {
      serializer: (node) => node,
      charThreshold: 200,
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
  if (body === null || wordCount(body) < 60 || words(chosen) >= 0.5 * wordCount(body)) return chosen;
  const lines = body.split(/\n+|(?<=[.!?]["”’]?)\s{2,}/).filter((line) => line.trim() !== "");
  const all = title === null ? lines : [title, ...lines];
  return all.map((text) => ({ text: text.trim(), tag: null, linked: 0, inside: true, time: null }));
}

function timesOf(chosen: HtmlParagraph[]) {
  const head = chosen.slice(0, 12).filter((p) => p.time !== null && wordCount(p.text) < 30);
  return head.slice(0, 2).flatMap((p) => pageDate(p.time ?? "", /updat|modif|last edit/i.test(p.text)) ?? []);
}

function words(paragraphs: HtmlParagraph[]): number {
  return paragraphs.reduce((sum, p) => sum + wordCount(p.text), 0);
}
