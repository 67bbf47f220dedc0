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

/** Field names in order of preference, those of feeds, crawls and schema.org alike. */
const TEXT = ["text", "content", "body", "articleBody", "maintext", "html"];
const NAME = ["url", "id", "source", "@id"];
const PUBLISHED = [
  "published",
  "date",
  "datePublished",
  "published_at",
  "publishedAt",
  "date_publish",
  "pubDate",
];
const TITLE = ["title", "headline"];
const OUTLET = ["outlet", "publisher", "source_domain", "site_name"];

/** Reads the fields of one article from parsed JSON; null where the value is no object with a text. */
export function jsonArticle(value: unknown): JsonArticle | null {
  if (!isObject(value)) return null;
  const text = firstOf(value, TEXT);
  if (text === null) return null;
  const url = stringIn(value.url);
  return {
    text,
    name: firstOf(value, NAME),
    url: url !== null && /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : null,
    title: firstOf(value, TITLE),
    outlet: firstOf(value, OUTLET),
    published: firstOf(value, PUBLISHED),
  };
}

/** Whether a parsed value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function firstOf(value: Record<string, unknown>, names: string[]): string | null {
  for (const name of names) {
    const found = stringIn(value[name]);
    if (found !== null) return found;
  }
  return null;
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
  return isObject(value) ? stringIn(value.name ?? value.text, depth + 1) : null;
}
