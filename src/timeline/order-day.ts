import type { ReasonOf } from "../decide/decision.ts";
import { confidenceOf, type Reasons } from "../decide/weigh.ts";
import type { DateValue } from "../model/common.ts";
import type { Entry } from "../model/timeline.ts";
import { entryOrder } from "./decisions.ts";
import { compareNumber, compareText } from "./order.ts";

/** Where the last account of each article ends. */
export type Lengths = ReadonlyMap<string, number>;

/** Measures how far each article goes by the accounts of entries. */
export function lengthsOf(entries: readonly Entry[]): Lengths {
  const lengths = new Map<string, number>();
  for (const { accounts } of entries)
    for (const { article, end } of accounts) lengths.set(article, Math.max(end, lengths.get(article) ?? 1));
  return lengths;
}

/**
 * Puts entries of one day into the order of what happened: each is held against each other one, and the one that comes before most
 * stands first; then those with an hour take its order among the places that they have. Where a day is crowded the order given stands.
 */
export function orderDay(entries: readonly Entry[], lengths: Lengths): Entry[] {
  const model = entryOrder();
  if (entries.length > model.crowded) return byHour(entries);
  const timed = entries.map((entry) => timedOf(entry, lengths));
  const first = timed.map((one) => {
    let ahead = 0;
    for (const other of timed) if (one !== other) ahead += confidenceOf(model, logOddsFor(one, other, model));
    return { one: one.entry, ahead };
  });
  first.sort((a, b) => compareNumber(b.ahead, a.ahead));
  return byHour(first.map(({ one }) => one));
}

/** An entry with its hour, and how far down its article the earliest account stands. */
interface Timed {
  entry: Entry;
  hour: number | null;
  opening: number;
}

function timedOf(entry: Entry, lengths: Lengths): Timed {
  return { entry, hour: hourOf(entry.date), opening: openingOf(entry, lengths) };
}

/** What speaks for one entry of a day coming before another; turned about, each reason says the opposite. */
export function reasonsForFirst(a: Entry, b: Entry, lengths: Lengths): Reasons<ReasonOf<typeof entryOrder>> {
  return firstOf(timedOf(a, lengths), timedOf(b, lengths));
}

/** The weighed sum of these reasons, in their order: of a day's entries each is held against each. */
function logOddsFor(a: Timed, b: Timed, model: ReturnType<typeof entryOrder>): number {
  const { told, opening, hour, morning, timed } = firstOf(a, b);
  const { weights } = model;
  const sum = 0 + weights.told * told + weights.opening * opening;
  return sum + weights.hour * hour + weights.morning * morning + weights.timed * timed;
}

/** Each reason as a number. */
type Numbered = Readonly<Record<ReasonOf<typeof entryOrder>, number>>;

function firstOf(a: Timed, b: Timed): Numbered {
  const votes = votesFor(a.entry, b.entry);
  const [hour, other] = [a.hour, b.hour];
  const middle = entryOrder().middle;
  const bothTimed = hour !== null && other !== null;
  const lone = bothTimed ? 0 : Number(hour !== null) - Number(other !== null);
  return {
    told: Math.sign(votes ?? 0),
    opening: votes === null ? b.opening - a.opening : 0,
    hour: bothTimed ? (other - hour) / HOURS : 0,
    morning: lone === 0 ? 0 : ((other ?? middle) - (hour ?? middle)) / HOURS,
    timed: lone,
  };
}

const HOURS = 24;

/** How many accounts of the one stand before accounts of the other in their article, less those behind; null where no article tells both. */
function votesFor(a: Entry, b: Entry): number | null {
  let votes: number | null = null;
  for (const one of a.accounts)
    for (const other of b.accounts)
      if (one.article === other.article) votes = (votes ?? 0) + (one.start < other.start ? 1 : -1);
  return votes;
}

/** How far down its article the earliest account stands. */
function openingOf({ accounts: [first] }: Entry, lengths: Lengths): number {
  return first === undefined ? 1 : first.start / (lengths.get(first.article) ?? 1);
}

/** Entries of one day, those with an hour in its order among the places that they have. */
function byHour(entries: readonly Entry[]): Entry[] {
  const timed = entries.filter(({ date }) => clockOf(date) !== null);
  timed.sort((a, b) => compareText(clockOf(a.date) ?? "", clockOf(b.date) ?? ""));
  let next = 0;
  return entries.map((entry) => (clockOf(entry.date) === null ? entry : (timed[next++] ?? entry)));
}

/** The hour as a number: "04:40" → 4.67. */
function hourOf(date: DateValue | null): number | null {
  const [hours, minutes = "0"] = clockOf(date)?.split(":") ?? [];
  return hours === undefined ? null : Number(hours) + Number(minutes) / MINUTES;
}

const MINUTES = 60;

/** "2019-04-24T21:40" → "21:40", "2019-04-24TEV" → "18:00"; null without an hour. */
function clockOf(date: DateValue | null): string | null {
  const hour = /^[^/T]*T([^/]*)$/.exec(date?.value ?? "")?.[1];
  if (hour === undefined) return null;
  return PARTS_OF_DAY.get(hour) ?? hour;
}

/** When TIMEX3's parts of the day begin. */
const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ["MO", "06:00"],
  ["DT", "08:00"],
  ["MI", "12:00"],
  ["AF", "13:00"],
  ["EV", "18:00"],
  ["NI", "21:00"],
]);
