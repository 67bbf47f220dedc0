import type { EventKind } from "../model/article-record.ts";
import type { DateValue, Status } from "../model/common.ts";
import type { Account, Entry } from "../model/timeline.ts";
import { bestDate } from "./best-date.ts";
import { viewing } from "./decisions.ts";
import { idOf } from "./ids.ts";
import { most } from "./most.ts";
import { addTo } from "./multimap.ts";
import { compareNumber, comparePublished, compareText } from "./order.ts";
import { type EventSketch, isCue, type Telling } from "./same-event/sketch-event.ts";
import { titleOf } from "./titles.ts";
import type { Lexicon } from "./words/bag.ts";

/** An entry with the tellings it was made from; what belongs to others (occasion, quotes, conflicts, sources) is filled in later. */
export interface BuiltEntry {
  entry: Entry;
  sketches: EventSketch[];
}

/** Makes an entry of the tellings of one event, its earliest first; the id comes from the earliest. */
export function buildEntry(sketches: EventSketch[], lexicon: Lexicon): BuiltEntry {
  const tellings = sketches.map(({ telling }) => telling);
  const first = tellings[0];
  const own = sketches.filter((sketch) => !isCue(sketch));
  const least = own.some(({ telling }) => isSure(telling)) ? viewing().repeating : viewing().faint;
  const clear = own.filter(({ telling }) => telling.event.confidence >= least);
  const asked = clear.some(({ telling }) => !telling.heading) ? clear : own.length > 0 ? own : sketches;
  const sure = asked.map(({ telling }) => telling);
  const status = statusOf(sure);
  // "will travel to Russia, the Kremlin said on Monday": the day of a saying is none of the plan's.
  const dating = sketches.filter((sketch) => !isCue(sketch) || sketch.telling.event.status === status);
  const date = entryDate(
    dating.map(({ telling }) => telling),
    new Set(sure),
    status,
  );
  const { title, subject } = titleOf(asked, { status, date }, lexicon);
  const entry: Entry = {
    id: idOf("t", first?.article.id ?? "", first?.event.id ?? ""),
    date,
    status,
    kind: most(
      sure.map(({ event }) => event.kind).filter((kind): kind is EventKind => kind !== null),
      (kind) => kind,
    ),
    title,
    participants: participantsOf(tellings),
    place: placeOf(sure),
    occasion: null,
    accounts: accountsOf(tellings, status),
    quotes: [],
    conflicts: [],
    confidence: tellings.reduce((most, { event }) => Math.max(most, event.confidence), 0),
    sources: [],
    repeats: null,
    level: 2,
    subject,
  };
  return { entry, sketches };
}

/** Surely a telling, and not in a heading, which says less than what stands below. */
function isSure({ event, heading }: Telling): boolean {
  return !heading && event.confidence >= viewing().repeating;
}

/**
 * An article's clause is one account, by however many words it tells the event ("the talks lasted", "the mayor opened and
 * greeted"): the telling of the entry's status, then the surest.
 */
function accountsOf(tellings: Telling[], status: Status): Account[] {
  const byClause = new Map<string, Telling[]>();
  for (const telling of tellings)
    addTo(byClause, `${telling.article.id} ${telling.event.start} ${telling.event.end}`, telling);
  return [...byClause.values()].flatMap((same) => {
    const best = surestOf(same, status);
    return best === undefined ? [] : [accountOf(best)];
  });
}

function surestOf(same: Telling[], status: Status): Telling | undefined {
  const ofStatus = same.filter(({ event }) => event.status === status);
  const asked = ofStatus.length > 0 ? ofStatus : same;
  return asked.reduce<Telling | undefined>(
    (best, next) => (best === undefined || next.event.confidence > best.event.confidence ? next : best),
    undefined,
  );
}

function accountOf({ article, event }: Telling): Account {
  const { start, end, text, date, status, via, repeat, confidence } = event;
  return { article: article.id, event: event.id, start, end, text, date, status, via, repeat, confidence };
}

/**
 * Alleged against denied stays alleged; happened or denied over scheduled or possible; else the account of the latest
 * published article, then of the last article id.
 */
function statusOf(tellings: Telling[]): Status {
  const told = new Set(tellings.map(({ event }) => event.status));
  if (told.has("alleged") && told.has("denied")) return "alleged";
  const settled = tellings.filter(({ event }) => event.status === "happened" || event.status === "denied");
  const body = (settled.length > 0 ? settled : tellings).filter(({ heading }) => !heading);
  const asked = body.length > 0 ? body : settled.length > 0 ? settled : tellings;
  return asked.reduce((best, next) => (later(next, best) ? next : best)).event.status;
}

function later(a: Telling, b: Telling): boolean {
  const [known, other] = [a.article.published !== null, b.article.published !== null];
  if (known !== other) return known;
  const order = comparePublished(a.article.published, b.article.published);
  return (
    (order || compareText(a.article.id, b.article.id) || compareNumber(a.event.start, b.event.start)) > 0
  );
}

function entryDate(tellings: Telling[], sure: ReadonlySet<Telling>, status: Status): DateValue | null {
  return bestDate(
    tellings.map((telling) => ({
      article: telling.article.id,
      date: telling.event.date,
      sure: sure.has(telling),
      heading: telling.heading,
      ofStatus: telling.event.status === status,
    })),
  );
}

function participantsOf(tellings: Telling[]): Entry["participants"] {
  const byKey = new Map<string, Entry["participants"]>();
  for (const { event } of tellings) {
    for (const { id, name, role } of event.participants) {
      const key = id ?? name;
      if (key !== null) addTo(byKey, key, { id, name, role });
    }
  }
  const ranked = [...byKey].sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b));
  return ranked.flatMap(([, list]) => {
    const role = most(list, (p) => p.role);
    const named = most(list, (p) => p.name ?? "");
    return role === null || named === null ? [] : [{ id: named.id, name: named.name, role: role.role }];
  });
}

function placeOf(tellings: Telling[]): Entry["place"] {
  const body = tellings.filter(({ heading }) => !heading);
  const places = (body.length > 0 ? body : tellings).flatMap(({ event }) => event.place ?? []);
  const named = places.filter((place) => (place.id ?? place.name) !== null);
  const best = most(named, (place) => place.id ?? place.name ?? "");
  return best === null ? null : { id: best.id, name: best.name };
}
