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
    ...set,
  };
}

/** A stated calendar day. */
export function day(value: string): DateValue {
  return { value, from: value.slice(0, 10), to: null, basis: "stated" };
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
    confidence: 0.9,
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
    occasion: null,
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
    ...set,
  };
}

/** An article of a timeline. */
export function timelineArticle(id: string, source: string): Timeline["articles"][number] {
  return { id, source, sources: [source], title: null, outlet: null, published: null };
}
