import { dateValue } from "../../src/calendar/date-value.ts";
import type { DateValue } from "../../src/model/common.ts";
import { madeBy } from "../../src/model/made.ts";
import type { Entry, Timeline, TimelineQuote } from "../../src/model/timeline.ts";

/** A timeline of nothing, under whatever a test sets. */
export function timeline(set: Partial<Timeline> = {}): Timeline {
  return {
    type: "timeline",
    schema: "onrecord/timeline@1",
    made: madeBy("test", "0"),
    profile: "test",
    articles: [],
    occasions: [],
    entries: [],
    quotes: [],
    conflicts: [],
    unread: [],
    people: [],
    counts: { articles: 0, occasions: 0, entries: 0, quotes: 0, conflicts: 0, unread: 0, people: 0 },
    ...set,
  };
}

/** A date that a text states: a day, an hour of it, a month, an interval. */
export function day(value: string): DateValue {
  const date = dateValue(value, "stated");
  if (date === null) throw new Error(`${value} names no days`);
  return date;
}

/** An entry told by the article `a_1`, under whatever a test sets. */
export function entry(set: Partial<Entry> & { id: string; title: string }): Entry {
  const { title } = set;
  return {
    date: null,
    status: "happened",
    kind: null,
    participants: [],
    place: null,
    occasion: null,
    accounts: [
      {
        article: "a_1",
        event: "e_1",
        start: 0,
        end: title.length,
        text: title,
        date: null,
        status: "happened",
        via: [],
        repeat: false,
        confidence: 0.9,
      },
    ],
    quotes: [],
    conflicts: [],
    repeats: null,
    confidence: 0.9,
    sources: ["one.txt"],
    level: 2,
    subject: null,
    ...set,
  };
}

/** A direct quotation by Ann, told by the article `a_1` behind its entries, under whatever a test sets. */
export function timelineQuote(set: Partial<TimelineQuote> & { id: string; text: string }): TimelineQuote {
  const { text } = set;
  return {
    kind: "direct",
    act: "speech",
    speaker: { id: "ann", name: "Ann" },
    addressee: null,
    said: null,
    negated: false,
    confidence: 1,
    entry: null,
    variants: [
      {
        article: "a_1",
        quote: "q_1",
        kind: "direct",
        spans: [{ start: 1000, end: 1000 + text.length }],
        text,
        via: [],
        repeat: false,
      },
    ],
    occasion: null,
    sources: ["one.txt"],
    cue: null,
    context: { before: "", after: "" },
    ...set,
  };
}

/** An article of a timeline. */
export function timelineArticle(id: string, source: string): Timeline["articles"][number] {
  const unsaid = { title: null, outlet: null, published: null, agency: null, byline: null, url: null };
  return { id, source, sources: [source], ...unsaid, language: "en", dated: "unknown" };
}
