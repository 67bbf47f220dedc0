import type { Timeline } from "../../model/timeline.ts";
import { withCounts } from "../../timeline/counts.ts";
import { makeSourcesOf } from "../../timeline/name-sources.ts";
import { peopleOf } from "../../timeline/people.ts";
import { differences } from "./differences.ts";
import type { Note } from "./fault.ts";

/** Makes the note of an item with its article. */
type NoteOf = (id: string | null, article: string | null) => Note;

/** Holds the parts of a timeline against each other: every id that is named is there, and what is told twice is told alike. */
export function checkSteps(timeline: Timeline, noteOf: NoteOf): void {
  checkNamed(timeline, noteOf);
  checkTwice(timeline, noteOf);
}

function checkNamed(timeline: Timeline, noteOf: NoteOf): void {
  const { articles, occasions, entries, quotes, conflicts } = timeline;
  const known = {
    article: idsOf(articles),
    occasion: idsOf(occasions),
    entry: idsOf(entries),
    quote: idsOf(quotes),
    conflict: idsOf(conflicts),
  };
  const check = (kind: keyof typeof known, id: string | null, [owner, at]: [string, string]) => {
    if (id !== null && !known[kind].has(id)) noteOf(owner, null)("no-item", at, id);
  };
  for (const [i, { id, entries }] of occasions.entries())
    for (const each of entries) check("entry", each, [id, `occasions[${i}].entries`]);
  for (const [i, entry] of entries.entries()) {
    const at = `entries[${i}]`;
    check("occasion", entry.occasion, [entry.id, `${at}.occasion`]);
    for (const each of entry.quotes) check("quote", each, [entry.id, `${at}.quotes`]);
    for (const each of entry.conflicts) check("conflict", each, [entry.id, `${at}.conflicts`]);
    for (const [k, { article }] of entry.accounts.entries())
      check("article", article, [entry.id, `${at}.accounts[${k}].article`]);
  }
  for (const [i, quote] of quotes.entries()) {
    const at = `quotes[${i}]`;
    check("entry", quote.entry, [quote.id, `${at}.entry`]);
    check("occasion", quote.occasion, [quote.id, `${at}.occasion`]);
    for (const [k, { article }] of quote.variants.entries())
      check("article", article, [quote.id, `${at}.variants[${k}].article`]);
  }
  for (const [i, { id, entries, sides }] of conflicts.entries()) {
    for (const each of entries) check("entry", each, [id, `conflicts[${i}].entries`]);
    for (const { article } of sides.flatMap(({ accounts }) => accounts))
      check("article", article, [id, `conflicts[${i}].sides`]);
  }
}

function checkTwice(timeline: Timeline, noteOf: NoteOf): void {
  const { articles, entries, quotes, people, counts } = timeline;
  const known = new Map(people.map((person) => [person.id, person]));
  const again = peopleOf(timeline, known);
  for (const path of differences(byId(people), byId(again)))
    noteOf(null, null)("out-of-step", `people${path}`);
  for (const path of differences(counts, withCounts(timeline).counts))
    noteOf(null, null)("out-of-step", `counts${path}`);
  const sourcesOf = makeSourcesOf(articles);
  for (const [i, { id, sources, accounts }] of entries.entries())
    if (differences(sources, sourcesOf(accounts)).length > 0)
      noteOf(id, null)("out-of-step", `entries[${i}].sources`);
  for (const [i, { id, sources, variants }] of quotes.entries())
    if (differences(sources, sourcesOf(variants)).length > 0)
      noteOf(id, null)("out-of-step", `quotes[${i}].sources`);
  checkPlaces(timeline, noteOf);
}

/** A quotation's entry lists it, and an entry's quotations name that entry; an occasion's entries name it. */
function checkPlaces({ entries, quotes, occasions }: Timeline, noteOf: NoteOf): void {
  const listed = new Map(entries.flatMap(({ id, quotes }) => quotes.map((quote) => [quote, id])));
  for (const [i, { id, entry }] of quotes.entries())
    if ((listed.get(id) ?? null) !== entry) noteOf(id, null)("out-of-step", `quotes[${i}].entry`);
  const met = new Map(occasions.flatMap(({ id, entries }) => entries.map((entry) => [entry, id])));
  for (const [i, { id, occasion }] of entries.entries())
    if ((met.get(id) ?? null) !== occasion) noteOf(id, null)("out-of-step", `entries[${i}].occasion`);
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function byId<T extends { id: string }>(items: readonly T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
