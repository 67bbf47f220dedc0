import { isoOf } from "../../calendar/days.ts";
import type { Entry, Occasion, TimelineArticle } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import type { PartEntry } from "../components/part.ts";
import { idOf } from "../ids.ts";
import { most } from "../most.ts";
import { compareNumber, compareText } from "../order.ts";
import type { Who } from "../people.ts";
import { topicOf } from "../topic.ts";
import type { Words } from "../words/words.ts";
import { labelOf } from "./label-occasion.ts";
import { type Dated, datedEntries, type Group, principalsMeetings } from "./meetings.ts";
import { otherMeetings } from "./other-meetings.ts";
import { calendarOf, storyDays } from "./story-days.ts";

/** What occasions are found by beside the entries: when articles came out, whom they name, and whose story it is. */
interface Background {
  articles: readonly Pick<TimelineArticle, "published">[];
  who: ReadonlyMap<string, Pick<Who, "kind">>;
  profile: Profile;
  words: Words;
}

/** Finds the occasions: the meetings of the story's principals, theirs with others, and the other days that the story turns on. */
export function findOccasions(
  entries: readonly PartEntry[],
  { articles, who, profile, words }: Background,
): Occasion[] {
  const dated = datedEntries(entries);
  const own = principalsMeetings(dated, profile);
  const held = new Set(own.flatMap(({ members }) => members));
  const free = dated.filter((item) => !held.has(item));
  const meetings = [...own, ...otherMeetings(free, profile)];
  const taken = new Set(meetings.flatMap(({ members }) => members));
  const shown = shownEntries(entries, profile);
  const calendar = calendarOf(shown, articles);
  const seen = new Set(shown);
  const days = storyDays(calendar, words).flatMap((run) => {
    const within = new Set(run);
    const members = dated.filter((item) => !taken.has(item) && within.has(item.day));
    const met = meetings.some(({ seeds }) => seeds.some(({ day }) => within.has(day)));
    const seeds = members.filter(({ entry }) => seen.has(entry));
    return met || seeds.length === 0 ? [] : { seeds, members };
  });
  const isPerson = (id: string): boolean => who.get(id)?.kind === "person";
  const principals = new Set(profile.people.filter((p) => p.principal).map((p) => p.id));
  return [...meetings, ...days].map((group) => {
    const occasion = occasionOf(group, isPerson);
    return { ...occasion, label: labelOf(occasion, principals) };
  });
}

/** What a reader is shown who asks for nothing. */
function shownEntries(entries: readonly PartEntry[], profile: Profile): Entry[] {
  const all = entries.map(({ entry }) => entry);
  const topical = topicOf(all, profile).entries;
  return all.filter(({ id, level, repeats }) => topical.has(id) && level < LONG && repeats === null);
}

/** The level of what only a long version has. */
const LONG = 3;

/**
 * Its participants are the persons of its meetings, those that most of them name first. Its days are those of its meetings and of what
 * a reader is shown: a bare mention that stands at its edge makes it no day longer, and is not of it.
 */
function occasionOf(
  { seeds: meetings, members }: Group,
  isPerson: (id: string) => boolean,
): Omit<Occasion, "label"> {
  const days = [...meetings, ...members.filter(({ entry }) => entry.level < LONG)].map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const all = members
    .filter(({ day }) => first <= day && day <= last)
    .sort((a, b) => compareNumber(a.day, b.day) || compareText(a.entry.id, b.entry.id));
  const best = [...meetings].sort(
    (a, b) =>
      compareNumber(+(a.entry.status !== "happened"), +(b.entry.status !== "happened")) ||
      compareNumber(+b.met, +a.met) ||
      compareNumber(worthOf(b.entry), worthOf(a.entry)) ||
      compareNumber(a.day, b.day) ||
      compareText(a.entry.id, b.entry.id),
  )[0];
  const placed = placesOf(meetings).length > 0 ? placesOf(meetings) : placesOf(all);
  const people = meetings
    .flatMap(({ entry }) => entry.participants)
    .filter(({ id }) => id !== null && isPerson(id));
  const times = (id: string): number => people.filter((each) => each.id === id).length;
  const ids = [...new Set(people.flatMap(({ id }) => id ?? []))].sort(
    (a, b) => compareNumber(times(b), times(a)) || compareText(a, b),
  );
  const id = idOf("o", meetings.map(({ entry }) => entry.id).sort(compareText)[0] ?? "");
  for (const { entry } of all) entry.occasion = id;
  return {
    id,
    title: best?.entry.title ?? "",
    from: isoOf(first),
    to: isoOf(last + 1),
    place: most(placed, (place) => place.id ?? place.name ?? ""),
    participants: ids.map((id) => ({ id, name: people.find((p) => p.id === id)?.name ?? null })),
    entries: all.map(({ entry }) => entry.id),
  };
}

function placesOf(items: readonly Dated[]): NonNullable<Entry["place"]>[] {
  return items.flatMap(({ entry }) => entry.place ?? []);
}

/** Its sources, and a title that begins a sentence. */
function worthOf(entry: Entry): number {
  return sources(entry) + (/^\p{Lu}/u.test(entry.title) ? 1 : 0);
}

function sources({ accounts }: Entry): number {
  return new Set(accounts.filter(({ repeat }) => !repeat).map(({ article }) => article)).size;
}
