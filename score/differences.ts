import { quoted } from "../corpus/tools/checks/strings.ts";
import type { EventNote, MarkNote, QuoteNote } from "../corpus/tools/format.ts";
import type { Story } from "../corpus/tools/read-story.ts";
import { asTold, type Both, type Item, type Paired, pairLayers, sameSpeaker } from "./agreement.ts";

/** Where two readers of an article differ: in what, at which words, and what each of them says. */
export interface Difference {
  what: string;
  article: string;
  words: string;
  says: Both<string>;
}

/** Says where two annotations of the same articles differ, layer by layer; ids are compared where both found the same things. */
export function differences(one: Story, other: Story): Difference[] {
  const { marks, quotes, events } = pairLayers(one, other);
  return [
    ...alone("mark", marks, markWords),
    ...told("mark, what it is", marks, markWords, ({ is }) => is),
    ...alone("quotation", quotes, quoteWords),
    ...told("quotation, kind", quotes, quoteWords, ({ kind }) => kind),
    ...speakers(quotes),
    ...identities("quotation, utterance", quotes, quoteWords, ({ utterance }) => utterance),
    ...alone("event", events, eventWords),
    ...told("event, date as told", events, eventWords, (event) => asTold(event) ?? "none"),
    ...told("event, how the date is known", events, eventWords, ({ known }) => known),
    ...told("event, status", events, eventWords, ({ status }) => status),
    ...identities("event, identity", events, eventWords, ({ event }) => event),
  ];
}

const markWords = ({ text }: MarkNote): string => quoted(text);
const quoteWords = ({ parts }: QuoteNote): string => quoted(parts.join(" … "));
const eventWords = ({ evidence }: EventNote): string => quoted(evidence);

/** What one reader requires and the other has not found. */
function alone<T>(
  what: string,
  { alone: { one, other } }: Paired<T>,
  words: (note: T) => string,
): Difference[] {
  const listed = (items: Item<T>[], says: Both<string>): Difference[] =>
    items.map(({ note, article }) => ({ what, article, words: words(note), says }));
  return [...listed(one, { one: "is", other: "-" }), ...listed(other, { one: "-", other: "is" })];
}

function told<T>(
  what: string,
  { pairs }: Paired<T>,
  words: (note: T) => string,
  says: (note: T) => string,
): Difference[] {
  return pairs.flatMap(({ one, other }) => {
    const both = { one: says(one.note), other: says(other.note) };
    return both.one === both.other
      ? []
      : [{ what, article: one.article, words: words(one.note), says: both }];
  });
}

function speakers({ pairs }: Paired<QuoteNote>): Difference[] {
  const name = ({ speaker }: QuoteNote): string => speaker.join(" = ") || "nobody";
  return pairs.flatMap(({ one, other }) => {
    if (sameSpeaker(one.note.speaker, other.note.speaker)) return [];
    const says = { one: name(one.note), other: name(other.note) };
    return [{ what: "quotation, speaker", article: one.article, words: quoteWords(one.note), says }];
  });
}

/** Pairs of things that one reader puts under one id and the other does not. */
function identities<T>(
  what: string,
  { pairs }: Paired<T>,
  words: (note: T) => string,
  id: (note: T) => string,
): Difference[] {
  return pairs.flatMap((a, i) =>
    pairs.slice(i + 1).flatMap((b) => {
      const [one, other] = [id(a.one.note) === id(b.one.note), id(a.other.note) === id(b.other.note)];
      if (one === other) return [];
      const says = { one: one ? "one" : "two", other: other ? "one" : "two" };
      return [{ what, article: a.one.article, words: `${words(a.one.note)} and ${words(b.one.note)}`, says }];
    }),
  );
}
