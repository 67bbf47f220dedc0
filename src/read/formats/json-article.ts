import { plainName } from "./plain-name.ts";

/** An article as a JSON object holds it: its text, and what its other fields say. */
export interface JsonArticle {
  text: string;
  /** What names it: its address, else its id, else its source. */
  name: string | null;
  url: string | null;
  title: string | null;
  outlet: string | null;
  published: string | null;
}

/**
 * Field names in order of preference, those of feeds, crawls, newspapers' interfaces and schema.org alike, in small letters and
 * without marks: `date_published` and `datePublished` are one.
 */
const TEXT = fields(
  "text content body articlebody maintext contenttext bodytext articletext fulltext rawtext html contenthtml bodyhtml",
);
const NAME = fields("url id source weburl link");
const PUBLISHED = fields(
  "published date datepublished publishedat datepublish pubdate publishdate publisheddate publicationdate publishedtime publishedon publishtime webpublicationdate firstpublished firstpublisheddate firstpublicationdate articlepublishedtime dateposted postedat releasedate datecreated createdat timestamp",
);
const URL = fields("url weburl link");
const TITLE = fields("title headline webtitle");
const OUTLET = fields("outlet publisher sourcedomain sitename sourcename newspaper");

/** Reads the fields of one article from parsed JSON; null where the value is no object with a text. */
export function jsonArticle(value: unknown): JsonArticle | null {
  if (!isObject(value)) return null;
  const found = fieldsOf(value);
  const text = firstOf(found, TEXT);
  if (text === null) return null;
  const url = firstOf(found, URL);
  return {
    text,
    name: firstOf(found, NAME),
    url: url !== null && /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : null,
    title: firstOf(found, TITLE),
    outlet: firstOf(found, OUTLET),
    published: firstOf(found, PUBLISHED),
  };
}

/** Lists of articles in an answer of a newspaper's interface or a feed: `{"status": "ok", "articles": […]}`, `response.results`. */
const LISTS = fields("articles items results docs documents entries stories hits data");

/** The articles that an object lists, where it is none itself; null where it lists none. */
export function articlesListed(value: unknown, depth = 0): unknown[] | null {
  if (!isObject(value) || depth > 2 || jsonArticle(value) !== null) return null;
  for (const [name, field] of Object.entries(value)) {
    if (
      Array.isArray(field) &&
      LISTS.includes(plainName(name)) &&
      field.some((item) => jsonArticle(item) !== null)
    )
      return field;
    const within = articlesListed(field, depth + 1);
    if (within !== null) return within;
  }
  return null;
}

/** Whether a parsed value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Objects in which an article's fields stand: a search engine's hit has them in `_source`, an interface's answer in `fields`, a
 * crawl in `metadata`, a page's JSON-LD in `@graph`.
 */
const WITHIN = fields(
  "source article fields attributes data doc document metadata meta jsonld ld schema graph",
);

/** The fields of an object by their plain names, behind them those of the objects in it that hold an article's fields. */
function fieldsOf(value: Record<string, unknown>, depth = 0): Map<string, unknown> {
  const found = new Map(Object.entries(value).map(([name, field]) => [plainName(name), field]));
  // `hit._source.metadata`
  if (depth > 2) return found;
  for (const name of WITHIN) {
    const inner = articleAmong(found.get(name));
    if (inner === null) continue;
    for (const [key, field] of fieldsOf(inner, depth + 1)) if (!found.has(key)) found.set(key, field);
  }
  return found;
}

/** An object that holds an article's text or date, or of a list of objects the first such one: no publisher ("source": {"id", "name"}). */
function articleAmong(value: unknown): Record<string, unknown> | null {
  const objects = (Array.isArray(value) ? value.slice(0, 20) : [value]).filter(isObject);
  const typed = objects.find(({ "@type": type }) => /Article|Posting|Report/.test(String(type)));
  return typed ?? objects.find((object) => TOLD.some((name) => fieldsOf(object).has(name))) ?? null;
}

const TOLD = [...TEXT, ...PUBLISHED];

function firstOf(value: ReadonlyMap<string, unknown>, names: string[]): string | null {
  for (const name of names) {
    const found = stringIn(value.get(name));
    if (found !== null) return found;
  }
  return null;
}

function fields(names: string): string[] {
  return names.split(" ");
}

/** How deep lists and objects may stand in one another: deeper ones hold no text that anybody wrote. */
const NESTED = 20;

/** A string, a number, a list of paragraphs, or the name of an object such as a publisher. */
function stringIn(value: unknown, depth = 0): string | null {
  if (depth > NESTED) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const lines = value.flatMap((item) =>
      typeof item === "string" ? [item] : (stringIn(item, depth + 1) ?? []),
    );
    return lines.length === 0 ? null : lines.join("\n\n");
  }
  return isObject(value) ? stringIn(value.name ?? value.text ?? value.main, depth + 1) : null;
}
