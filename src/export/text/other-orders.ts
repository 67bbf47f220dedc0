import type { Entry, TimelineQuote } from "../../model/timeline.ts";
import { dateText, publishedText } from "./day-headings.ts";
import { placeInTime } from "./place-in-time.ts";
import { cited, type Scene } from "./scene.ts";
import type { Row, Section } from "./section.ts";
import { plain } from "./text-page.ts";
import { datedRows, disputes, shown } from "./text-rows.ts";
import { entryText, NOBODY, quoteText, speakerLabel } from "./wording.ts";

/** A section for each day or less exact date, what has none last. */
export function byDay(scene: Scene): Section[] {
  const { entries, quotes } = scene.timeline;
  const days = new Map<string, { entries: Entry[]; quotes: TimelineQuote[] }>();
  const partOf = (heading: string): { entries: Entry[]; quotes: TimelineQuote[] } => {
    const part = days.get(heading) ?? { entries: [], quotes: [] };
    days.set(heading, part);
    return part;
  };
  const events = entries.map((entry) => ({ date: entry.date, entry, quote: null }));
  const words = quotes.map((quote) => ({ date: quote.said, entry: null, quote }));
  const all = [...events, ...words].map((told) => ({
    ...told,
    start: placeInTime(told.date),
  }));
  for (const { date, entry, quote } of all.sort((a, b) => (a.start < b.start ? -1 : +(a.start > b.start)))) {
    const part = partOf(dateText(date).toUpperCase());
    if (entry !== null) part.entries.push(entry);
    else part.quotes.push(quote);
  }
  return [...days].map(([heading, part]) => {
    const rows = [...disputes(part.entries, scene), ...datedRows(part.entries, part.quotes, scene)];
    return {
      heading,
      facts: "",
      rows: rows.map((row) => (row.tone === "date" ? { ...row, label: "" } : row)),
    };
  });
}

/** A section for each speaker, who says most first: what he said, in order. */
export function bySpeaker(scene: Scene): Section[] {
  const speakers = new Map<string, TimelineQuote[]>();
  for (const quote of scene.timeline.quotes) {
    const key = quote.speaker.id ?? speakerLabel(quote);
    speakers.set(key, [...(speakers.get(key) ?? []), quote]);
  }
  return [...speakers.values()]
    .sort((a, b) => b.length - a.length)
    .map((quotes) => ({
      heading: quotes[0] === undefined ? NOBODY : speakerLabel(quotes[0]),
      facts: quotes.length === 1 ? "1 quotation" : `${quotes.length} quotations`,
      rows: quotes.map((quote) => {
        return { label: dateText(quote.said), tone: "date", text: quoteText(quote, scene) };
      }),
    }));
}

/** A section for each article: what it tells, in its own order. */
export function byArticle(scene: Scene): Section[] {
  const { articles, quotes } = scene.timeline;
  const entries = shown(scene.timeline.entries, { ...scene, claimed: new Map() });
  return articles.map(({ id, title, source, published }) => {
    const told = [
      ...entries.flatMap((entry) => {
        const start = entry.accounts.find(({ article }) => article === id)?.start;
        return start === undefined
          ? []
          : {
              start,
              row: { label: dateText(entry.date), tone: "date", text: entryText(entry, scene) } as const,
            };
      }),
      ...quotes.flatMap((quote) => {
        const start = quote.variants.find(({ article }) => article === id)?.spans[0]?.start;
        const text = quoteText(quote, scene);
        return start === undefined
          ? []
          : { start, row: { label: speakerLabel(quote), tone: "speaker", text } as const };
      }),
    ];
    const rows: Row[] = told.sort((a, b) => a.start - b.start).map(({ row }) => row);
    const facts = `${publishedText(published)} ${cited([id], scene)}`;
    return { heading: plain(title ?? source), facts, rows };
  });
}
