import type { DateValue } from "../model/common.ts";
import type { Span } from "../model/span.ts";
import type { BuiltEntry } from "./build-entry.ts";
import type { BuiltQuote } from "./build-quote.ts";
import { occasionDays } from "./decisions.ts";
import { addTo } from "./multimap.ts";
import type { OccasionTypes } from "./occasions/occasion-types.ts";
import { daysOf, type Telling } from "./same-event/sketch-event.ts";
import type { Saying } from "./same-quote/sketch-quote.ts";

/** Tellings of one article, each with its entry. */
type Told = { telling: Telling; built: BuiltEntry };

/** Gives each quotation the entry that it belongs to, and each entry its quotations. */
export function placeQuotes(quotes: BuiltQuote[], entries: BuiltEntry[], types: OccasionTypes): void {
  const byArticle = new Map<string, Told[]>();
  for (const built of entries) {
    for (const { telling } of built.sketches) {
      addTo(byArticle, telling.article.id, { telling, built });
    }
  }
  // The first rule that any of the variants answers decides.
  const rules: readonly Rule[] = [byCue, byClause, byOccasion(types)];
  for (const { quote, sayings } of quotes) {
    const entry = rules.reduce<BuiltEntry | null>(
      (found, rule) => found ?? first(sayings, byArticle, rule),
      null,
    );
    if (entry === null) continue;
    quote.entry = entry.entry.id;
    entry.entry.quotes.push(quote.id);
  }
}

/** Finds among an article's tellings the one that a quotation belongs to. */
type Rule = (saying: Saying, told: Told[]) => BuiltEntry | null;

function first(sayings: Saying[], byArticle: Map<string, Told[]>, rule: Rule): BuiltEntry | null {
  for (const saying of sayings) {
    const found = rule(saying, byArticle.get(saying.article.id) ?? []);
    if (found !== null) return found;
  }
  return null;
}

/** "The coach told reporters that …": the event whose trigger is the quotation's cue. */
function byCue({ quote }: Saying, told: Told[]): BuiltEntry | null {
  const { cue } = quote;
  if (cue === null) return null;
  return told.find(({ telling }) => overlaps(telling.event.trigger, cue))?.built ?? null;
}

/** "…, the coach said, holding up the cup": the smallest happening, with the speaker in it, whose clause holds the cue. */
function byClause({ quote }: Saying, told: Told[]): BuiltEntry | null {
  const at = quote.cue ?? quote.spans[0];
  if (at === undefined) return null;
  const around = told.filter(
    ({ telling: { event } }) =>
      event.start <= at.start && at.end <= event.end && takesPart(telling(quote), event),
  );
  around.sort((a, b) => lengthOf(a.telling.event) - lengthOf(b.telling.event));
  return around[0]?.built ?? null;
}

/** The meeting of that day which the same article tells and the speaker takes part in, the nearest in the text. */
function byOccasion(types: OccasionTypes): Rule {
  return ({ quote }, told) => {
    const said = knownDay(quote.said);
    if (said === null) return null;
    const meetings = told.filter(({ telling: { event } }) => {
      const days = types.has(event.kind) ? knownDay(event.date) : null;
      return days !== null && days.from < said.to && said.from < days.to && takesPart(telling(quote), event);
    });
    const at = quote.spans[0]?.start ?? 0;
    meetings.sort((a, b) => Math.abs(a.telling.event.start - at) - Math.abs(b.telling.event.start - at));
    return meetings[0]?.built ?? null;
  };
}

function knownDay(date: DateValue | null): ReturnType<typeof daysOf> {
  const days = daysOf(date);
  return days !== null && days.to - days.from <= occasionDays().knownDays ? days : null;
}

function telling(quote: Saying["quote"]): string | null {
  return quote.speaker?.id ?? null;
}

function takesPart(speaker: string | null, event: Telling["event"]): boolean {
  return speaker !== null && event.participants.some(({ id }) => id === speaker);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
