import { dayOf } from "../../src/calendar/days.ts";
import { weekValue } from "../../src/calendar/weeks.ts";
import type { EventRecord } from "../../src/model/article-record.ts";
import type { Profile } from "../../src/profile/profile.ts";
import type { GoldEvent, TimeDocument } from "../corpora/timeml.ts";
import { figures, overlap, ratio } from "../measures.ts";
import { readArticles } from "../read-articles.ts";
import { figureCells, type Row, type Scored, share } from "../table.ts";
import { around, type Part, partsOf } from "./halves.ts";

/** An occurrence of the gold, and the record's event whose trigger touches it. */
interface Pair {
  document: TimeDocument;
  gold: GoldEvent;
  event: EventRecord | undefined;
}

/**
 * Scores the events of single articles: of the occurrences that a human ties to a calendar date, how many are `found` (by
 * their trigger) and rightly `dated`; of those found, how often `happened` or not agrees, and how many of those that did
 * not happen are `seen` as such.
 */
export async function scoreEvents(
  documents: TimeDocument[],
  profile: Profile,
  half: "A" | "B" | null,
): Promise<Scored> {
  const sources = documents.map(({ id, text, dct }) => ({ path: `${id}.txt`, text, published: dct || null }));
  const records = await readArticles(sources, profile);
  const eventsOf = ({ id }: TimeDocument): EventRecord[] => records.get(`${id}.txt`)?.events ?? [];
  const parts = partsOf(documents, half);
  const errors = pairsOf(parts[0]?.documents ?? [], eventsOf).flatMap(mistakes);
  return { rows: parts.map((part) => rowOf(part, eventsOf)), errors };
}

function pairsOf(documents: TimeDocument[], eventsOf: (d: TimeDocument) => EventRecord[]): Pair[] {
  return documents.flatMap((document) =>
    (document.events ?? [])
      .filter((gold) => gold.class === "OCCURRENCE")
      .map((gold) => ({ document, gold, event: nearest(gold, eventsOf(document)) })),
  );
}

/** The shortest event whose trigger touches the gold word. */
function nearest({ start, end }: GoldEvent, events: EventRecord[]): EventRecord | undefined {
  return events
    .filter(({ trigger }) => overlap([trigger.start, trigger.end], [start, end]) > 0)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function rowOf(part: Part<TimeDocument>, eventsOf: (d: TimeDocument) => EventRecord[]): Row {
  const pairs = pairsOf(part.documents, eventsOf);
  const dated = pairs.filter(({ gold }) => gold.date !== null);
  const found = dated.filter(({ event }) => event !== undefined);
  const ours = found.filter(({ event }) => event?.date);
  const told = pairs.filter(({ gold, event }) => event !== undefined && gold.happened !== null);
  const not = told.filter(({ gold }) => gold.happened === false);
  const right = ours.filter(isDated).length;
  return {
    name: part.name,
    cells: {
      documents: part.documents.length,
      events: part.documents.reduce((sum, document) => sum + eventsOf(document).length, 0),
      dated: dated.length,
      found: share(ratio(found.length, dated.length)),
      ...figureCells("date", figures(ratio(right, ours.length), ratio(right, dated.length))),
      told: told.length,
      happened: share(ratio(told.filter(agrees).length, told.length)),
      "not happened": share(ratio(not.filter(agrees).length, not.length)),
    },
  };
}

/** The same day, month, week or year; a day within the gold's week counts. */
function isDated({ gold, event }: Pair): boolean {
  const [want, got] = [gold.date ?? "", event?.date?.value ?? ""];
  const day = dayOf(got.slice(0, 10));
  if (/^\d{4}-W\d\d$/.test(want) && /^\d{4}-\d\d-\d\d/.test(got) && day !== null)
    return weekValue(day) === want;
  return got === want || (want.length === 10 && got.startsWith(`${want}T`));
}

function agrees({ gold, event }: Pair): boolean {
  return (event?.status === "happened") === gold.happened;
}

function mistakes(pair: Pair): Scored["errors"] {
  const { document, gold, event } = pair;
  const tell = (what: string, want: unknown, got: unknown) => [
    { what, want, got, text: gold.text, context: around(document.text, gold) },
  ];
  const missed = gold.date !== null && event === undefined;
  return [
    ...(missed ? tell("missed", gold.date, null) : []),
    ...(event !== undefined && gold.date !== null && !isDated(pair)
      ? tell(event.date ? "date" : "undated", gold.date, event.date?.value ?? null)
      : []),
    ...(event !== undefined && gold.happened !== null && !agrees(pair)
      ? tell("status", gold.happened, event.status)
      : []),
  ];
}
