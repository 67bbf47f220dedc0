import type { DateValue } from "../model/common.ts";
import type { Conflict, Entry, Occasion, Timeline, TimelineQuote } from "../model/timeline.ts";
import { beside, indented, type Page, plain } from "./text-page.ts";

/** Writes a timeline for a person: date, status, what happened, who said what, which articles say so, and where they conflict. */
export function* timelineText(timeline: Timeline, page: Page): Generator<string> {
  const scene = sceneOf(timeline, page);
  yield indented(0, page.palette.heading(summaryOf(timeline)), page);
  let occasion: string | null = null;
  const told = new Set<string>();
  for (const row of rowsOf(timeline)) {
    if (row.entry !== null && saysNothingNew(row.entry, told)) continue;
    if (row.entry !== null && row.entry.occasion !== null && row.entry.occasion !== occasion) {
      occasion = row.entry.occasion;
      yield headingOf(occasion, scene);
    }
    yield row.entry === null ? loneQuote(row.quote, scene) : entryText(row.entry, scene);
  }
  yield* endnotes(timeline, page);
}

/** An undated entry in words that stand above already. */
function saysNothingNew({ title, date, quotes, conflicts }: Entry, told: Set<string>): boolean {
  const known = told.has(title);
  told.add(title);
  return known && date === null && quotes.length + conflicts.length === 0;
}

/** What every part needs to find what it points to. */
interface Scene {
  page: Page;
  occasions: Map<string, Occasion>;
  quotes: Map<string, TimelineQuote>;
  conflicts: Map<string, Conflict>;
  /** The number of an article in the list at the end. */
  numbers: Map<string, number>;
}

function sceneOf({ occasions, quotes, conflicts, articles }: Timeline, page: Page): Scene {
  return {
    page,
    occasions: new Map(occasions.map((each) => [each.id, each])),
    quotes: new Map(quotes.map((each) => [each.id, each])),
    conflicts: new Map(conflicts.map((each) => [each.id, each])),
    numbers: new Map(articles.map(({ id }, index) => [id, index + 1])),
  };
}

function summaryOf({ articles, entries, quotes, conflicts }: Timeline): string {
  const counts = [
    counted(articles.length, "article", "articles"),
    counted(entries.length, "entry", "entries"),
    counted(quotes.length, "quotation", "quotations"),
    counted(conflicts.length, "conflict", "conflicts"),
  ];
  return counts.join(" · ");
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

type Row = { entry: Entry; quote: null } | { entry: null; quote: TimelineQuote };

/** Entries, and the quotations that belong to none, in time order; both lists come in it already. */
function* rowsOf({ entries, quotes }: Timeline): Generator<Row> {
  const lone = quotes.filter(({ entry }) => entry === null);
  let next = 0;
  for (const entry of entries) {
    for (let quote = lone[next]; quote && dayOf(quote.said) < dayOf(entry.date); quote = lone[++next]) {
      yield { entry: null, quote };
    }
    yield { entry, quote: null };
  }
  for (const quote of lone.slice(next)) yield { entry: null, quote };
}

function dayOf(date: DateValue | null): string {
  return date?.from ?? date?.value ?? "~";
}

function headingOf(id: string, { occasions, page }: Scene): string {
  const occasion = occasions.get(id);
  if (occasion === undefined) return "";
  const days = occasion.from === occasion.to ? occasion.from : `${occasion.from} to ${occasion.to}`;
  const people = occasion.participants.flatMap(({ name }) => name ?? []).join(", ");
  const facts = [days, occasion.place?.name, people].filter(Boolean).join(" · ");
  const title = indented(0, page.palette.heading(plain(occasion.title)), page);
  return `\n${title}${indented(0, page.palette.quiet(plain(facts)), page)}`;
}

const DATE_WIDTH = 12;
const STATUS_WIDTH = 11;
const MARGIN = DATE_WIDTH + STATUS_WIDTH;

function entryText(entry: Entry, scene: Scene): string {
  const { page, quotes, conflicts } = scene;
  const articles = cited(
    entry.accounts.map(({ article }) => article),
    scene,
  );
  const guessed = entry.date?.basis === "inferred" ? page.palette.quiet(" (date inferred)") : "";
  const head = labelled(entry.date, entry.status, `${plain(entry.title)} ${articles}${guessed}`, page);
  const said = entry.quotes.flatMap((id) => quotes.get(id) ?? []).filter((quote) => !stands(quote, entry));
  const disputed = entry.conflicts.flatMap((id) => conflicts.get(id) ?? []);
  const below = [
    ...said.map((quote) => quoteText(quote, scene)),
    ...disputed.map((c) => conflictText(c, scene)),
  ];
  return `\n${head}${below.map((text) => beside(" ".repeat(MARGIN), MARGIN, text, page)).join("")}`;
}

/** Whether an entry's title says the quotation already, and by whom: "Ann said that it rains". */
function stands({ text, speaker }: TimelineQuote, { title }: Entry): boolean {
  const surname = speaker.name?.split(" ").at(-1);
  return surname !== undefined && title.includes(text) && title.replace(text, "").includes(surname);
}

function loneQuote(quote: TimelineQuote, scene: Scene): string {
  return `\n${labelled(quote.said, quote.act === "thought" ? "thought" : "said", quoteText(quote, scene), scene.page)}`;
}

function labelled(date: DateValue | null, status: string, text: string, page: Page): string {
  const { palette } = page;
  const day = (date === null ? "undated" : withoutHour(plain(date.value))).padEnd(DATE_WIDTH - 1);
  const label = `${palette.date(day)} ${palette.status(status.padEnd(STATUS_WIDTH))}`;
  const hour = date === null ? "" : hourOf(date.value);
  const body = hour === "" ? text : `${palette.date(hour)} ${text}`;
  return beside(label, Math.max(MARGIN, day.length + 1 + STATUS_WIDTH), body, page);
}

/** "2019-04-24TEV" → "2019-04-24"; an interval stays whole. */
function withoutHour(value: string): string {
  return value.includes("/") ? value : value.replace(/T.*$/, "");
}

/** "2019-04-24T21:40" → "21:40", "2019-04-24TEV" → "evening". */
function hourOf(value: string): string {
  const hour = /^[^/T]*T([^/]*)$/.exec(value)?.[1] ?? "";
  return PARTS_OF_DAY.get(hour) ?? (/^\d\d/.test(hour) ? hour : "");
}

/** TIMEX3's parts of the day. */
const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ["MO", "morning"],
  ["MI", "midday"],
  ["AF", "afternoon"],
  ["EV", "evening"],
  ["NI", "night"],
]);

function quoteText(quote: TimelineQuote, scene: Scene): string {
  const { palette } = scene.page;
  const speaker = palette.speaker(plain(quote.speaker.name ?? "Somebody"));
  const words = quote.kind === "direct" ? `“${plain(quote.text)}”` : plain(quote.text);
  const articles = cited(
    quote.variants.map(({ article }) => article),
    scene,
  );
  return `${speaker}${quote.negated ? " (denied)" : ""}: ${words} ${articles}`;
}

function conflictText(conflict: Conflict, scene: Scene): string {
  const sides = conflict.sides.map(({ value, accounts }) => {
    const articles = numbered(
      accounts.map(({ article }) => article),
      scene,
    );
    return `${plain(value)} ${articles}`;
  });
  return scene.page.palette.conflict(`Conflict of ${conflict.about}: ${sides.join(" or ")}`);
}

/** "[1, 4]": the articles by their numbers in the list at the end, each once. */
function numbered(articles: string[], { numbers }: Scene): string {
  const cited = new Set(articles.flatMap((id) => numbers.get(id) ?? []));
  return `[${[...cited].sort((a, b) => a - b).join(", ")}]`;
}

function cited(articles: string[], scene: Scene): string {
  return scene.page.palette.quiet(numbered(articles, scene));
}

function* endnotes({ articles, unread }: Timeline, page: Page): Generator<string> {
  const width = String(articles.length).length + 3;
  if (articles.length > 0) yield `\n${page.palette.heading("Articles")}\n`;
  for (const [index, article] of articles.entries()) {
    const facts = [article.source, article.outlet, publishedOf(article), article.title];
    const text = facts.flatMap((fact) => (fact ? plain(fact) : [])).join(" · ");
    yield beside(`[${index + 1}]`.padEnd(width), width, text, page);
  }
  if (unread.length > 0) yield `\n${page.palette.heading("Not read")}\n`;
  for (const { source, message } of unread)
    yield indented(0, page.palette.conflict(plain(`${source}: ${message}`)), page);
}

/** "2024-06-19 (inferred)": the day that an article's sisters gave it, not its own page. */
function publishedOf({ published }: Timeline["articles"][number]): string | undefined {
  return published?.basis === "inferred" ? `${published.value} (inferred)` : published?.value;
}
