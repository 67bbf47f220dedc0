import type { DateCandidate } from "../../../model/article.ts";
import { printedDates } from "../../dates/printed-date.ts";
import { isObject } from "../json-article.ts";
import type { DomDocument } from "./dom.ts";

/** A date in a page's head; one in UTC says less of the day than one printed in the outlet's own zone. */
export interface PageDate extends DateCandidate {
  utc: boolean;
}

/** What a page's head says of its article. */
export interface PageFacts {
  title: string | null;
  outlet: string | null;
  byline: string | null;
  dates: PageDate[];
  /** The article's text, where the page carries it beside its markup. */
  body: string | null;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|WebPage)$/;
const FIRST =
  "meta[property='article:published_time'],meta[name='article:published_time'],meta[itemprop='datePublished'],meta[property='og:published_time'],meta[name='pubdate'],meta[name='publishdate'],meta[name='publish-date'],meta[name='publish_date'],meta[name='date'],meta[name='DC.date.issued'],meta[name='dc.date'],meta[name='DC.date'],meta[name='dcterms.created'],meta[name='dcterms.date'],meta[name='sailthru.date'],meta[name='parsely-pub-date'],meta[name='cXenseParse:recs:publishtime'],meta[name='article.published'],meta[name='originalpublicationdate'],meta[property='bt:pubDate'],meta[name='citation_publication_date'],time[itemprop='datePublished'],time[pubdate]";
const CHANGED =
  "meta[property='article:modified_time'],meta[name='article:modified_time'],meta[itemprop='dateModified'],meta[property='og:updated_time'],meta[name='lastmod'],meta[name='last-modified'],meta[name='revised'],meta[name='dcterms.modified'],time[itemprop='dateModified']";

/** Reads JSON-LD, `meta` and `time` elements. */
export function factsOf(document: DomDocument, jsonLd: string[]): PageFacts {
  const article = articleIn(jsonLd);
  return {
    title:
      text(article?.headline) ??
      meta(document, "meta[property='og:title'],meta[name='twitter:title']") ??
      text(document.querySelector("title")?.textContent),
    outlet:
      meta(document, "meta[property='og:site_name'],meta[name='application-name']") ??
      text(article?.publisher),
    byline:
      authors(article?.author) ??
      personName(meta(document, "meta[name='author'],meta[name='byl'],meta[name='parsely-author']")),
    dates: [
      ...candidates([text(article?.datePublished), ...contents(document, FIRST)], false),
      ...candidates([text(article?.dateModified), ...contents(document, CHANGED)], true),
    ],
    body: text(article?.articleBody),
  };
}

/** The date that a machine-readable value holds, as printed: "2023-09-13T16:29:00+05:30" → `2023-09-13T16:29`. */
export function pageDate(value: string, updated: boolean): PageDate | null {
  const printed = printedDates(value.slice(0, 60))[0];
  if (printed === undefined || printed.value.startsWith("X")) return null;
  const utc = /(?:Z|[+-]00:?00)$/.test(value.trim());
  return { value: printed.value, basis: "page", span: null, updated, alternative: printed.alternative, utc };
}

function candidates(values: (string | null)[], updated: boolean): PageDate[] {
  return [...new Set(values)].flatMap((value) => (value === null ? [] : (pageDate(value, updated) ?? [])));
}

/** The first article among the page's JSON-LD objects, those of a graph too. */
function articleIn(jsonLd: string[]): Record<string, unknown> | null {
  const objects = jsonLd.flatMap((script) => flatten(parse(script)));
  const articles = objects.filter((object) => types(object).some((type) => ARTICLE.test(type)));
  return (
    articles.find((object) => object.datePublished !== undefined && object.headline !== undefined) ??
    articles[0] ??
    null
  );
}

/** How deep objects of JSON-LD are looked into. */
const NESTED = 20;

function flatten(value: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > NESTED) return [];
  const within = (inner: unknown) => flatten(inner, depth + 1);
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(within);
  if (!isObject(value)) return [];
  return [value, ...within(value["@graph"]), ...within(value.mainEntity)];
}

function types(object: Record<string, unknown>): string[] {
  const type = object["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
}

function parse(script: string): unknown {
  try {
    return JSON.parse(
      script.replaceAll(/^\s*(?:<!\[CDATA\[|\/\*.*?\*\/)|\]\]>\s*$/g, "").replaceAll(/[\n\r\t]/g, " "),
    );
  } catch {
    return null;
  }
}

function authors(value: unknown): string | null {
  const names = (Array.isArray(value) ? value : [value]).flatMap((author) => personName(text(author)) ?? []);
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}

/** A name, and no address of a profile. */
function personName(name: string | null): string | null {
  return name === null || /[/@]|https?:/.test(name) ? null : name;
}

function text(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (Array.isArray(value)) return text(value[0]);
  return isObject(value) ? text(value.name) : null;
}

function meta(document: DomDocument, selector: string): string | null {
  return contents(document, selector)[0] ?? null;
}

function contents(document: DomDocument, selector: string): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const value = element.getAttribute("content") ?? element.getAttribute("datetime");
    if (value !== null && value.trim() !== "") found.push(value.trim());
  }
  return found;
}
