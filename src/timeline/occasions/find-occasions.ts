import { isoOf } from "../../calendar/days.ts";
import type { Entry, Occasion } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import type { PartEntry } from "../components/part.ts";
import { viewing } from "../decisions.ts";
import { idOf } from "../ids.ts";
import { most } from "../most.ts";
import { compareNumber, compareText } from "../order.ts";
import { topicOf } from "../topic.ts";
import { labelOf } from "./label.ts";
import { datedEntries, type Group, principalsMeetings } from "./meetings.ts";
import { calendarOf, storyDays } from "./story-days.ts";

/** Finds the occasions: the meetings of the story's principals, and the other days that the story turns on. */
export function findOccasions(entries: readonly PartEntry[], profile: Profile, articles: number): Occasion[] {
  const dated = datedEntries(entries);
  const meetings = principalsMeetings(dated, profile);
  const taken = new Set(meetings.flatMap(({ members }) => members));
  const shown = shownEntries(entries, profile);
  const calendar = calendarOf(shown, articles);
  const seen = new Set(shown);
  const days = storyDays(calendar).flatMap(({ first, last }) => {
    const members = dated.filter((item) => !taken.has(item) && first <= item.day && item.day <= last);
    const met = meetings.some(({ seeds }) => seeds.some(({ day }) => first <= day && day <= last));
    const seeds = members.filter(({ entry }) => seen.has(entry));
    return met || seeds.length === 0 ? [] : { seeds, members };
  });
  const others = othersThanPersons(profile);
  const principals = new Set(profile.people.filter((p) => p.principal).map((p) => p.id));
  return [...meetings, ...days].map((group) => {
    const occasion = occasionOf(group, others);
    return { ...occasion, label: labelOf(occasion, principals) };
  });
}

/** What a reader is shown who asks for nothing. */
function shownEntries(entries: readonly PartEntry[], profile: Profile): Entry[] {
  const all = entries.map(({ entry }) => entry);
  const topical = topicOf(all, profile).entries;
  return all.filter(({ id, confidence }) => topical.has(id) && confidence >= viewing().likely);
}

/** The countries, outlets, bodies and places that the profile and the world know. */
function othersThanPersons(profile: Profile): Set<string> {
  const lists = [profile, profile.world].flatMap(({ countries, outlets, orgs, places }) => [
    ...countries,
    ...outlets,
    ...orgs,
    ...places,
  ]);
  return new Set(lists.map(({ id }) => id));
}

/** Its participants are those of its meetings without countries, outlets and bodies. */
function occasionOf({ seeds: meetings, members }: Group, others: Set<string>): Omit<Occasion, "label"> {
  const all = [...members].sort((a, b) => compareNumber(a.day, b.day) || compareText(a.entry.id, b.entry.id));
  const best = [...meetings].sort(
    (a, b) =>
      compareNumber(+(a.entry.status !== "happened"), +(b.entry.status !== "happened")) ||
      compareNumber(+b.met, +a.met) ||
      compareNumber(worthOf(b.entry), worthOf(a.entry)) ||
      compareNumber(a.day, b.day) ||
      compareText(a.entry.id, b.entry.id),
  )[0];
  const days = all.map(({ day }) => day);
  const placed = meetings.flatMap(({ entry }) => entry.place ?? []);
  const people = meetings.flatMap(({ entry }) => entry.participants);
  const ids = [...new Set(people.flatMap(({ id }) => id ?? []))]
    .filter((id) => !others.has(id))
    .sort(compareText);
  const id = idOf("o", meetings.map(({ entry }) => entry.id).sort(compareText)[0] ?? "");
  for (const { entry } of all) entry.occasion = id;
  return {
    id,
    title: best?.entry.title ?? "",
    from: isoOf(Math.min(...days)),
    to: isoOf(Math.max(...days) + 1),
    place: most(placed, (place) => place.id ?? place.name ?? ""),
    participants: ids.map((id) => ({ id, name: people.find((p) => p.id === id)?.name ?? null })),
    entries: all.map(({ entry }) => entry.id),
  };
}

/** Its sources, and a title that begins a sentence. */
function worthOf(entry: Entry): number {
  return sources(entry) + (/^\p{Lu}/u.test(entry.title) ? 1 : 0);
}

function sources({ accounts }: Entry): number {
  return new Set(accounts.filter(({ repeat }) => !repeat).map(({ article }) => article)).size;
}
