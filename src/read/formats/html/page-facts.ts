import type { DateCandidate } from "../../../model/article.ts";
import { machineDate } from "../../dates/machine-date.ts";
import { isObject } from "../json-article.ts";
import { plainName } from "../plain-name.ts";
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
  url: string | null;
  dates: PageDate[];
  /** The article's text, where the page carries it beside its markup. */
  body: string | null;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|WebPage)$/;
/** Names of fields and attributes for the first publication, in small letters and without marks: "article:published_time". */
const FIRST = namesIn(`
  articlecreated articlepublishedtime articlepublished articlepublisheddate articledate articleoriginalpublicationdate articlepubdate
  btpubdate citationdate citationpublicationdate citationonlinedate cxenseparserecspublishtime date datecreated dateissued
  datepublished datepublish dcdate dcdateissued dcdatecreated dctermscreated dctermsavailable dctermsdate dctermsissued entrydate displaydate
  firstpublished firstpublishedat ogpubdate ogpublishdate ogpublisheddate ogpublishedtime ogarticlepublishedtime originalpublicationdate parselypubdate postdate
  pubdate publicationdate publishdate published publishedat publisheddate publishedtime publishtime releasedate
  rnewsdatepublished sailthrudate`);
const CHANGED = namesIn(`
  articlemodified articlemodifiedtime articleupdated articleupdatedtime datemodified dateupdated dcdatemodified
  dctermsmodified lastmod lastmodified lastupdated modified modifieddate moddate ogupdatedtime revised rnewsdatemodified
  updated updatedat updatedtime`);

/** Reads JSON-LD, `meta` and `time` elements. */
export function factsOf(document: DomDocument, jsonLd: string[]): PageFacts {
  const articles = articlesIn(jsonLd);
  const article = articles.find((object) => object.headline !== undefined) ?? articles[0] ?? null;
  // A graph may give the date to the page that the article is on.
  const first = [article, ...articles].find((object) => text(object?.datePublished) !== null);
  const stamps = stampsIn(document);
  return {
    title:
      text(article?.headline) ??
      meta(document, "meta[property='og:title'],meta[name='twitter:title']") ??
      text(document.querySelector("title")?.textContent),
    outlet:
      meta(document, "meta[property='og:site_name'],meta[name='application-name']") ??
      text(article?.publisher) ??
      publisherIn(document),
    byline:
      authors(article?.author) ??
      personName(meta(document, "meta[name='author'],meta[name='byl'],meta[name='parsely-author']")),
    dates: [
      ...candidates([text(first?.datePublished), ...stamps.first], false),
      ...candidates([text(article?.dateModified), ...stamps.changed], true),
    ],
    url: addressOf(document),
    body: text(article?.articleBody),
  };
}

/** <span itemprop="publisher" itemscope><meta itemprop="name" content="Quay Post"></span> */
function publisherIn(document: DomDocument): string | null {
  const name = document.querySelector(
    "[itemprop='publisher'] [itemprop='name'],[itemprop='publisher']:not([itemscope])",
  );
  return text(name?.getAttribute("content")) ?? text(name?.textContent);
}

/** The page's own address, where it says one in full: "https://example.org/2024/06/19/story". */
function addressOf(document: DomDocument): string | null {
  const canonical = text(document.querySelector("link[rel='canonical']")?.getAttribute("href"));
  const address = canonical ?? meta(document, "meta[property='og:url']");
  return address !== null && /^https?:\/\/\S+$/i.test(address) ? address : null;
}

/** The date that a machine-readable value holds, as printed: "2023-09-13T16:29:00+05:30" → `2023-09-13T16:29`. */
export function pageDate(value: string, updated: boolean): PageDate | null {
  const date = machineDate(value);
  if (date === null) return null;
  const utc = /(?:Z|[+-]00:?00|^\d{9,13})$/.test(value.trim());
  const { alternative } = date;
  return { value: date.value, basis: "page", span: null, updated, alternative, utc };
}

function candidates(values: (string | null)[], updated: boolean): PageDate[] {
  return [...new Set(values)].flatMap((value) => (value === null ? [] : (pageDate(value, updated) ?? [])));
}

/** What `meta` elements and microdata say of the first publication and of later changes, in the order of the page. */
function stampsIn(document: DomDocument): { first: string[]; changed: string[] } {
  const [first, changed]: [string[], string[]] = [[], []];
  for (const element of document.querySelectorAll("meta,[itemprop],[property],abbr[title],time[pubdate]")) {
    const names = ["property", "name", "itemprop", "http-equiv"].flatMap((key) =>
      plainName(element.getAttribute(key) ?? ""),
    );
    const title = element.localName === "abbr" ? element.getAttribute("title") : null;
    // <abbr class="published" title="2021-05-03">
    if (title !== null) names.push(...(element.getAttribute("class") ?? "").split(/\s+/).map(plainName));
    const value =
      title ??
      element.getAttribute("content") ??
      element.getAttribute("datetime") ??
      element.textContent ??
      "";
    if (value.trim() === "") continue;
    if (element.getAttribute("pubdate") !== null || names.some((name) => FIRST.has(name)))
      first.push(value.trim());
    else if (names.some((name) => CHANGED.has(name))) changed.push(value.trim());
  }
  return { first, changed };
}

function namesIn(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The articles and pages among the page's JSON-LD objects, those of a graph too; first those whose date and headline stand there. */
function articlesIn(jsonLd: string[]): Record<string, unknown>[] {
  const articles = jsonLd
    .flatMap((script) => flatten(parse(script)))
    .filter((object) => types(object).some((type) => ARTICLE.test(type)));
  const whole = (object: Record<string, unknown>) =>
    object.datePublished !== undefined && object.headline !== undefined;
  return [...articles.filter(whole), ...articles.filter((object) => !whole(object))];
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
