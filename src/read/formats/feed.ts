/** An item of a feed, under the names by which the fields of a JSON article are known. */
export interface FeedItem {
  title: string;
  url: string;
  published: string;
  outlet: string;
  text: string;
}

/** <?xml version="1.0"?><rss version="2.0"> | <feed xmlns="http://www.w3.org/2005/Atom"> | <rdf:RDF …> */
const FEED =
  /^\s*(?:<\?xml[^>]{0,300}>\s*)*(?:<!--(?:(?!-->)[\s\S]){0,1000}-->\s*)?<(?:rss|feed|rdf:RDF)(?=[\s>])/i;
const ITEM = /<(item|entry)(?=[\s>])[^>]*>/gi;
const TEXTS = ["content:encoded", "content", "description", "summary"];
const DATES = ["pubDate", "published", "dc:date", "date", "issued", "updated"];
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Whether a text is a feed (RSS, RDF, Atom). */
export function isFeed(text: string): boolean {
  return FEED.test(text);
}

/** The items of a feed in its order, each with the feed's own title as its outlet. */
export function itemsOf(feed: string): FeedItem[] {
  const items: FeedItem[] = [];
  const head = feed.slice(0, Math.max(0, feed.search(ITEM)));
  const outlet = plain(fieldIn(head, "title") ?? "");
  ITEM.lastIndex = 0;
  for (let open = ITEM.exec(feed); open !== null; open = ITEM.exec(feed)) {
    const end = feed.indexOf(`</${open[1]}`, ITEM.lastIndex);
    if (end < 0) break;
    const item = feed.slice(ITEM.lastIndex, end);
    items.push({
      title: plain(firstIn(item, ["title"])),
      url: addressIn(item),
      published: plain(firstIn(item, DATES)),
      outlet,
      text: textOf(firstIn(item, TEXTS)),
    });
    ITEM.lastIndex = end;
  }
  return items;
}

/** What stands in an item is a page's markup, or running text. */
function textOf(field: string): string {
  return /<\w|&#?\w{2,8};/.test(field) ? `<article>${field}</article>` : field;
}

function firstIn(item: string, names: string[]): string {
  for (const name of names) {
    const found = fieldIn(item, name);
    if (found !== null && found.trim() !== "") return found;
  }
  return "";
}

/** What an element holds, unpacked; null where there is none. */
function fieldIn(item: string, name: string): string | null {
  const open = new RegExp(`<${name}(?=[\\s>])[^>]*>`, "i").exec(item);
  if (open === null || open[0].endsWith("/>")) return null;
  const from = open.index + open[0].length;
  const end = item.indexOf(`</${name}`, from);
  return end < 0 ? null : unpacked(item.slice(from, end));
}

/** `<![CDATA[…]]>` as it stands; else with its entities read once, where it is no markup itself. */
function unpacked(raw: string): string {
  const [, packed] = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(raw) ?? [];
  return packed ?? (raw.includes("<") ? raw : withoutEntities(raw)).trim();
}

/** <link>https://e.example/1</link> | <link rel="alternate" href="https://e.example/1"/> */
function addressIn(item: string): string {
  const link = fieldIn(item, "link");
  if (link !== null && link !== "") return plain(link);
  const links = [...item.matchAll(/<link(?=\s)([^>]*)>/gi)].map(([, attributes = ""]) => attributes);
  const own = links.find((attributes) => !/\brel=["'](?!alternate)/i.test(attributes)) ?? "";
  return plain(/\bhref=["']([^"']*)["']/i.exec(own)?.[1] ?? firstIn(item, ["guid", "id"]));
}

/** A name without markup and entities. */
function plain(field: string): string {
  return withoutEntities(field.replaceAll(/<[^<>]*>/g, ""))
    .replaceAll(/\s+/g, " ")
    .trim();
}

function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return String.fromCodePoint(Number(hex === undefined ? decimal : `0x${hex}`));
  });
}
