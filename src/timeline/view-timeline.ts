import type { DateValue } from "../model/common.ts";
import type { Entry, Level, Timeline, TimelineQuote } from "../model/timeline.ts";
import { withDefaults } from "../model/with-defaults.ts";
import type { Profile } from "../profile/profile.ts";
import { withCounts } from "./counts.ts";
import { entryLevel, viewing } from "./decisions.ts";
import { addTo } from "./multimap.ts";
import { makeSourcesOf, type SourcesOf } from "./name-sources.ts";
import { peopleOf } from "./people.ts";
import { isTopicalQuote, topicOf } from "./topic.ts";
import { wordsOf } from "./words/tokens.ts";
import { stemOf } from "./words/word-table.ts";

/** What part of a timeline to show; null leaves a part out of account. `since` and `until` are ISO days, both included. */
export interface View {
  scope: "topic" | "all";
  since: string | null;
  until: string | null;
  speaker: string | null;
  minConfidence: number | null;
  about: string | null;
  /** 1: what no editor leaves out; 2: what most print; 3: a long version. Null leaves it to the scope: 2 for the topic, all of everything. */
  level: Level | null;
}

/**
 * A view of a merged timeline: some of its entries and quotations, under their own ids, and of the occasions and conflicts
 * what still points to them. Articles and unread inputs all stay. What has no date drops out under `since` and `until`;
 * under `speaker`, quotations of others and the entries without one of his; under `about`, what does not hold its words; under a level, entries that stand below it, and under the first, indirect speech. The topic shows no entry that is less sure
 * than even, unless it is asked to: the bare mention of a visit, a state, a saying whose quotation stands beside it; nor such
 * mentions among the accounts of another; nor reported speech that is less sure than nine in ten, but in the long version.
 */
export function viewTimeline(timeline: Timeline, wanted: Partial<View>, profile: Profile): Timeline {
  const view = withDefaults(WHOLE_TOPIC, wanted);
  const topic = topicOf(timeline.entries, profile);
  const level = view.level ?? (view.scope === "topic" && view.minConfidence === null ? 2 : null);
  const faint = view.scope === "topic" && view.minConfidence === null;
  const articles = new Map(timeline.articles.map(({ id, title }) => [id, title]));
  const inScope = (quote: TimelineQuote): boolean =>
    view.scope === "all" || isTopicalQuote(quote, { topic, articles }, profile);
  const quotes = timeline.quotes.filter(
    (quote) =>
      inScope(quote) &&
      within(quote.said, view) &&
      (view.minConfidence === null || quote.confidence >= view.minConfidence) &&
      (!faint || level === LONG || quote.kind !== "indirect" || quote.confidence >= viewing().reported) &&
      (view.speaker === null || isSpeaker(quote, view.speaker, profile)) &&
      (level !== 1 || quote.kind !== "indirect") &&
      isAbout(view.about, wordsInQuote(quote)),
  );
  const spoken = new Set(quotes.flatMap(({ entry }) => entry ?? []));
  const surest = view.minConfidence ?? (view.scope === "topic" ? entryLevel().long : 0);
  const asked = timeline.entries.filter(
    (entry) =>
      (entry.confidence >= surest || (entry.conflicts.length > 0 && view.minConfidence === null)) &&
      (view.scope === "all" || topic.entries.has(entry.id)) &&
      within(entry.date, view) &&
      (view.speaker === null || spoken.has(entry.id)) &&
      isAbout(view.about, wordsInEntry(entry)),
  );
  const entries = asked.filter((entry) => level === null || entry.level <= level);
  const sourcesOf = makeSourcesOf(timeline.articles);
  const told = level === null || level === LONG ? entries : withoutRepeats(entries, asked);
  const shown = faint ? told.map((entry) => withoutFaint(entry, sourcesOf)) : told;
  return prune(timeline, shown, quotes);
}

/** The long version shows what is told again, too. */
const LONG: Level = 3;

/** What is shown where nothing is asked for. */
export const WHOLE_TOPIC: View = {
  scope: "topic",
  since: null,
  until: null,
  speaker: null,
  minConfidence: null,
  about: null,
  level: null,
};

/** Entries without those that tell again what another of them tells. The quotations of all that are asked and repeat one go over to it. */
function withoutRepeats(entries: Entry[], asked: Entry[]): Entry[] {
  const ids = new Set(entries.map(({ id }) => id));
  const isRepeat = ({ repeats }: Entry): boolean => repeats !== null && ids.has(repeats);
  const quotes = new Map<string, string[]>();
  for (const entry of asked) {
    if (entry.repeats !== null && isRepeat(entry))
      for (const quote of entry.quotes) addTo(quotes, entry.repeats, quote);
  }
  return entries.flatMap((entry) => {
    if (isRepeat(entry)) return [];
    const more = quotes.get(entry.id);
    return more === undefined ? entry : { ...entry, quotes: [...entry.quotes, ...more] };
  });
}

/** An entry without the accounts that only touch on it, where it has others. One in a conflict keeps all, and all keep their title's. */
function withoutFaint(entry: Entry, sourcesOf: SourcesOf): Entry {
  const { title, accounts } = entry;
  const clear = accounts.filter(
    ({ status, confidence }) =>
      confidence >= (status === entry.status ? viewing().repeating : viewing().faint),
  );
  if (clear.length === 0 || entry.conflicts.length > 0) return entry;
  const titled = clear.some(({ text }) => text.includes(title));
  const kept = titled ? clear : accounts.filter((each) => clear.includes(each) || each.text.includes(title));
  return kept.length === accounts.length ? entry : { ...entry, accounts: kept, sources: sourcesOf(kept) };
}

/** Whether a date lies in the view at least in part; without a date, only a view without bounds shows it. */
function within(date: DateValue | null, { since, until }: View): boolean {
  if (since === null && until === null) return true;
  if (date === null || date.from === null || date.to === null) return false;
  return (since === null || date.to > since) && (until === null || date.from <= until);
}

/** Whether all words asked for stand among the texts, in whatever form: "missile" in "its missiles". */
function isAbout(asked: string | null, texts: (string | null)[]): boolean {
  if (asked === null) return true;
  const stems = new Set(texts.flatMap((text) => wordsOf(text ?? "").map(stemOf)));
  return wordsOf(asked).every((word) => stems.has(stemOf(word)));
}

function wordsInQuote({ addressee, variants }: TimelineQuote): (string | null)[] {
  return [addressee?.name ?? null, ...variants.map(({ text }) => text)];
}

function wordsInEntry({ place, participants, accounts }: Entry): (string | null)[] {
  return [place?.name ?? null, ...participants.map(({ name }) => name), ...accounts.map(({ text }) => text)];
}

/** Whether a quotation is by the one asked for: an id, a name or alias of the profile, or the speaker's name or surname. */
function isSpeaker({ speaker }: TimelineQuote, asked: string, profile: Profile): boolean {
  const wanted = wordsOf(asked).join(" ");
  const { world } = profile;
  const people = [...profile.people, ...world.people].map((p) => ({
    id: p.id,
    names: [p.name, ...p.aliases, p.surname ?? p.name],
  }));
  const others = [profile, world].flatMap(({ countries, outlets, orgs }) => [
    ...countries,
    ...outlets,
    ...orgs,
  ]);
  const all = [...people, ...others.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }))];
  const known = all.find(({ id, names }) =>
    [id, ...names].some((each) => wordsOf(each).join(" ") === wanted),
  );
  if (known !== undefined) return speaker.id === known.id;
  const name = wordsOf(speaker.name ?? "").join(" ");
  return speaker.id === asked || name === wanted || name.endsWith(` ${wanted}`);
}

/** Leaves no reference to what is not shown. */
function prune(timeline: Timeline, entries: Entry[], quotes: TimelineQuote[]): Timeline {
  const entryIds = new Set(entries.map(({ id }) => id));
  const rank = new Map(quotes.map(({ id }, at) => [id, at]));
  const inOrder = (ids: string[]): string[] =>
    ids.filter((id) => rank.has(id)).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const shown = (ids: string[]): string[] => ids.filter((id) => entryIds.has(id));
  const conflicts = timeline.conflicts.flatMap((conflict) => {
    const left = shown(conflict.entries);
    return left.length === 0 ? [] : [{ ...conflict, entries: left }];
  });
  const occasions = timeline.occasions.flatMap((occasion) => {
    const left = shown(occasion.entries);
    return left.length === 0 ? [] : [{ ...occasion, entries: left }];
  });
  const held = new Set(occasions.map(({ id }) => id));
  const entryOf = new Map(entries.flatMap((entry) => entry.quotes.map((id) => [id, entry.id] as const)));
  const left = {
    ...timeline,
    occasions,
    entries: entries.map((entry) => ({ ...entry, quotes: inOrder(entry.quotes) })),
    quotes: quotes.map((quote) => ({
      ...quote,
      entry: entryOf.get(quote.id) ?? null,
      occasion: shownOf(quote.occasion, held),
    })),
    conflicts,
  };
  const known = new Map(timeline.people.map((person) => [person.id, person]));
  return withCounts({ ...left, people: peopleOf(left, known) });
}

function shownOf(id: string | null, shown: ReadonlySet<string>): string | null {
  return id !== null && shown.has(id) ? id : null;
}
