import type { ArticleRecord, EventRecord, QuoteRecord } from "../../src/model/article-record.ts";
import { madeBy } from "../../src/model/made.ts";

/** A record with nothing found, under whatever a test sets. */
export function record(set: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    type: "article",
    schema: "onrecord/article@1",
    made: madeBy("test", "0"),
    id: "a_0000000000000000",
    source: "test.txt",
    title: null,
    outlet: null,
    byline: null,
    agency: null,
    language: "en",
    published: null,
    body: [],
    text: null,
    times: [],
    people: [],
    quotes: [],
    events: [],
    marks: [],
    diagnostics: [],
    url: null,
    ...set,
  };
}

/** A direct quotation of nobody, under whatever a test sets. */
export function quote(set: Partial<QuoteRecord> = {}): QuoteRecord {
  return {
    id: "q_0000000000000000",
    kind: "direct",
    act: "speech",
    text: "",
    spans: [{ start: 0, end: 0 }],
    breaks: [],
    cue: null,
    speaker: null,
    addressee: null,
    via: [],
    said: null,
    time: null,
    awaits: null,
    negated: false,
    repeat: false,
    rule: "learned",
    confidence: 1,
    context: { before: "", after: "" },
    ...set,
  };
}

/** An event without date, place or participants, under whatever a test sets. */
export function event(set: Partial<EventRecord> = {}): EventRecord {
  return {
    id: "e_0000000000000000",
    start: 0,
    end: 0,
    text: "",
    trigger: { start: 0, end: 0, text: "", lemma: "" },
    kind: null,
    date: null,
    time: null,
    anchor: null,
    awaits: null,
    place: null,
    participants: [],
    attributes: [],
    status: "happened",
    via: [],
    repeat: false,
    rule: "verb/plain/clause",
    confidence: 1,
    ...set,
  };
}
