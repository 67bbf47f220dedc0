import { dayOf, isoOf } from "../calendar/days.ts";
import type { Entry, Occasion } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import type { BuiltEntry } from "./build-entry.ts";
import { occasionDays } from "./decisions.ts";
import { idOf } from "./ids.ts";
import { most } from "./most.ts";
import { addTo } from "./multimap.ts";
import { labelOf } from "./occasion-label.ts";
import { type OccasionTypes, occasionTypes } from "./occasion-types.ts";
import { compareNumber, compareText } from "./order.ts";
import { type Places, placesOf } from "./places.ts";
import type { EventSketch } from "./same-event/sketch-event.ts";
import { classesOf } from "./words/lemma-classes.ts";

/** An entry with a known day. */
interface Dated {
  entry: Entry;
  day: number;
  /** Told as a meeting in so many words ("met", "held talks", "summit"), not as a visit or an invitation. */
  met: boolean;
}

/**
 * Finds the occasions: meetings of the story's principals (or what its profile sets) with a known day start one; those at most three days
 * apart in the same place or country are one. Its members are the entries with a principal within a day of it; the
 * nearest wins. "Kim arrived on the 24th", "the two met on the 25th" and "Kim left on the 26th" are one occasion.
 */
export function findOccasions(entries: BuiltEntry[], profile: Profile): Occasion[] {
  const principals = new Set(profile.people.filter((p) => p.principal).map((p) => p.id));
  const types = occasionTypes(profile);
  const places = placesOf(profile);
  const dated = entries.flatMap(withDay);
  dated.sort((a, b) => compareNumber(a.day, b.day) || compareText(a.entry.id, b.entry.id));
  const seeds = new Set(dated.filter(({ entry }) => isMeeting(entry, principals, types)));
  const groups = gather(seeds, places).map((meetings) => ({ meetings, members: [...meetings] }));
  const around = byDay(groups);
  for (const item of dated) {
    if (seeds.has(item) || ![...present(item.entry)].some((id) => principals.has(id))) continue;
    nearestGroup(item, around.get(item.day) ?? [], places)?.members.push(item);
  }
  return groups.map((group) => withLabel(occasionOf(group), principals));
}

function withDay({ entry, sketches }: BuiltEntry): Dated[] {
  const from = dayOf(entry.date?.from ?? "");
  const to = dayOf(entry.date?.to ?? "");
  return from !== null && to !== null && to - from === 1
    ? [{ entry, day: from, met: 2 * sketches.filter(isMet).length > sketches.length }]
    : [];
}

function isMet({ head, telling }: EventSketch): boolean {
  const wanted = classesOf("meet");
  return !telling.heading && head.classes.some((each) => wanted.includes(each));
}

function isMeeting(entry: Entry, principals: Set<string>, types: OccasionTypes): boolean {
  if (!types.has(entry.kind) || entry.status === "denied" || entry.status === "possible") return false;
  const known = [...present(entry)].filter((id) => principals.has(id));
  return known.length >= Math.min(2, principals.size);
}

function present(entry: Entry): Set<string> {
  return new Set(entry.participants.flatMap(({ id }) => id ?? []));
}

/**
 * Meetings in the order of days, each put to the last group if that is near enough in time and place. Those of one day are one
 * whatever place they name: the same people do not meet in two countries on one day, but a place can be read wrongly.
 */
function gather(seeds: Iterable<Dated>, places: Places): Dated[][] {
  const groups: Dated[][] = [];
  let open: Dated[][] = [];
  for (const seed of seeds) {
    open = open.filter((items) => seed.day - (items.at(-1)?.day ?? seed.day) <= occasionDays().oneVisitDays);
    const group = open.findLast(
      (items) =>
        items.at(-1)?.day === seed.day ||
        items.every(({ entry }) => places.near(entry.place?.id ?? null, seed.entry.place?.id ?? null)),
    );
    if (group !== undefined) {
      group.push(seed);
      continue;
    }
    const fresh = [seed];
    groups.push(fresh);
    open.push(fresh);
  }
  return groups;
}

/** Meetings that are one occasion, and all that belongs to it. */
interface Group {
  meetings: Dated[];
  members: Dated[];
}

/** The groups within reach of each day. */
function byDay(groups: Group[]): Map<number, Group[]> {
  const { aroundDays } = occasionDays();
  const found = new Map<number, Group[]>();
  for (const group of groups) {
    const days = new Set(
      group.meetings.flatMap(({ day }) =>
        Array.from({ length: 2 * aroundDays + 1 }, (_, i) => day - aroundDays + i),
      ),
    );
    for (const day of days) addTo(found, day, group);
  }
  return found;
}

function nearestGroup(item: Dated, groups: Group[], places: Places): Group | null {
  let best: { group: Group; rank: number } | null = null;
  for (const group of groups) {
    const distance = Math.min(...group.meetings.map(({ day }) => Math.abs(day - item.day)));
    const here = group.meetings.every(({ entry }) =>
      places.near(entry.place?.id ?? null, item.entry.place?.id ?? null),
    );
    const rank = 2 * distance + (here ? 0 : 1);
    if (best === null || rank < best.rank) best = { group, rank };
  }
  return best?.group ?? null;
}

function withLabel(occasion: Omit<Occasion, "label">, principals: ReadonlySet<string>): Occasion {
  return { ...occasion, label: labelOf(occasion, principals) };
}

function occasionOf({ meetings, members }: Group): Omit<Occasion, "label"> {
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
  const ids = [...new Set(people.flatMap(({ id }) => id ?? []))].sort(compareText);
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
