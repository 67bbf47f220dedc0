import { dayOf } from "../../calendar/days.ts";
import type { EventRecord } from "../../model/article-record.ts";
import type { Entry } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import type { PartEntry } from "../components/part.ts";
import { occasionDays, viewing } from "../decisions.ts";
import { addTo } from "../multimap.ts";
import { compareNumber, compareText } from "../order.ts";
import { type Places, placesOf } from "../places.ts";
import type { EventSketch } from "../same-event/sketch-event.ts";
import { classesOf } from "../words/lemma-classes.ts";
import { type OccasionTypes, occasionTypes } from "./occasion-types.ts";

/** An entry with a known day. */
export interface Dated {
  entry: Entry;
  day: number;
  /** Told as a meeting in so many words ("met", "held talks", "summit"), not as a visit or an invitation. */
  met: boolean;
  /** The kinds of event that articles tell clearly, below their headlines or with a date of their own. */
  kinds: ReadonlySet<EventRecord["kind"]>;
}

/** What makes an occasion, and all that belongs to it. */
export interface Group {
  seeds: Dated[];
  members: Dated[];
}

/** The entries with a known day, in order. */
export function datedEntries(entries: readonly PartEntry[]): Dated[] {
  const dated = entries.flatMap(withDay);
  return dated.sort((a, b) => compareNumber(a.day, b.day) || compareText(a.entry.id, b.entry.id));
}

/**
 * Meetings of the story's principals (or what its profile sets) start an occasion; those at most three days apart in the same
 * place or country are one. Its members are the entries with a principal within a day of it, the nearest wins, and what
 * its articles tell of its days. "Kim arrived on the 24th", "the two met on the 25th" and "Kim left on the 26th" are one.
 */
export function principalsMeetings(dated: Dated[], profile: Profile): Group[] {
  const principals = new Set(profile.people.filter((p) => p.principal).map((p) => p.id));
  if (principals.size === 0) return [];
  const types = occasionTypes(profile);
  const places = placesOf(profile);
  const seeds = new Set(dated.filter((item) => isMeeting(item, principals, types)));
  const groups = gather(seeds, places).map((meetings) => ({ seeds: meetings, members: [...meetings] }));
  const around = byDay(groups);
  const strangers = strangersOf(profile);
  for (const item of dated) {
    if (seeds.has(item) || isOtherMeeting(item, types, strangers)) continue;
    const near = around.get(item.day) ?? [];
    if ([...present(item.entry)].some((id) => principals.has(id)))
      nearestGroup(item, near, places)?.members.push(item);
    else near.find((group) => tellsOf(group, item))?.members.push(item);
  }
  return groups;
}

/** Whom the world knows of countries that are none of the principals'. */
function strangersOf({ people, world }: Profile): Set<string> {
  const own = new Set(people.flatMap(({ principal, country }) => (principal ? (country ?? []) : [])));
  const others = [...people, ...world.people].filter(({ country }) => country !== null && !own.has(country));
  return new Set(others.map(({ id }) => id));
}

/** "Putin met Xi", the day before he met Kim: a meeting with somebody of another country is one of its own. */
function isOtherMeeting({ entry }: Dated, types: OccasionTypes, strangers: ReadonlySet<string>): boolean {
  return types.has(entry.kind) && [...present(entry)].some((id) => strangers.has(id));
}

/** "The city closed its bridges": told of the meeting's own day, by an article that tells of the meeting. */
function tellsOf({ seeds }: Group, { day, entry }: Dated): boolean {
  const articles = new Set(entry.accounts.map(({ article }) => article));
  return seeds.some(
    (seed) => seed.day === day && seed.entry.accounts.some(({ article }) => articles.has(article)),
  );
}

function withDay({ entry, met, kinds }: PartEntry): Dated[] {
  const from = dayOf(entry.date?.from ?? "");
  const to = dayOf(entry.date?.to ?? "");
  return from !== null && to !== null && to - from === 1
    ? [{ entry, day: from, met, kinds: new Set(kinds) }]
    : [];
}

/** Whether most tellings tell something as a meeting in so many words ("met", "held talks", "summit"), not as a visit or an invitation. */
export function isToldAsMeeting(sketches: readonly EventSketch[]): boolean {
  return 2 * sketches.filter(isMet).length > sketches.length;
}

/**
 * The kinds that tellings tell clearly, in order: "Kim's message after Russia visit" is a headline's, of the day of its page; "The two
 * met on Wednesday" is clear.
 */
export function kindsOf(sketches: readonly EventSketch[]): EventRecord["kind"][] {
  const clear = sketches.filter(
    ({ telling: { heading, event } }) =>
      (!heading || event.date?.basis === "stated") && event.confidence >= viewing().faint,
  );
  return [...new Set(clear.map(({ telling }) => telling.event.kind))];
}

function isMet({ head, telling }: EventSketch): boolean {
  const wanted = classesOf("meet");
  return !telling.heading && head.classes.some((each) => wanted.includes(each));
}

function isMeeting(item: Dated, principals: Set<string>, types: OccasionTypes): boolean {
  const known = [...present(item.entry)].filter((id) => principals.has(id));
  return isSureMeeting(item, types) && known.length >= Math.min(2, principals.size);
}

/** Clearly told of a known day as what makes an occasion, and not as what may come or did not. */
export function isSureMeeting({ entry, kinds }: Dated, types: OccasionTypes): boolean {
  if (![...kinds].some((kind) => types.has(kind)) || !types.has(entry.kind)) return false;
  return entry.status !== "denied" && entry.status !== "possible" && entry.date?.basis !== "carried";
}

/** Who takes part, by id. */
export function present(entry: Entry): Set<string> {
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

/** The groups within reach of each day. */
function byDay(groups: Group[]): Map<number, Group[]> {
  const { aroundDays } = occasionDays();
  const found = new Map<number, Group[]>();
  for (const group of groups) {
    const days = new Set(
      group.seeds.flatMap(({ day }) =>
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
    const distance = Math.min(...group.seeds.map(({ day }) => Math.abs(day - item.day)));
    const here = group.seeds.every(({ entry }) =>
      places.near(entry.place?.id ?? null, item.entry.place?.id ?? null),
    );
    const rank = 2 * distance + (here ? 0 : 1);
    if (best === null || rank < best.rank) best = { group, rank };
  }
  return best?.group ?? null;
}
