import { dateValue } from "../../../calendar/date-value.ts";
import { dayOf, isoOf } from "../../../calendar/days.ts";
import { shiftDay, unitValue } from "../../../calendar/units.ts";
import type { DateValue } from "../../../model/common.ts";
import type { DateRule } from "../../../model/rules.ts";
import { type ChosenDate, chainOf } from "../date/date-scene.ts";
import type { Context } from "./contexts.ts";
import { type Reading, readingsFrom, readToday } from "./readings.ts";
import type { Source } from "./reasons.ts";
import { isInRelative, isSideDay, pastSide } from "./side-days.ts";
import { blockOf, type Dated, dayOnly, dayPart, type State } from "./state.ts";
import type { ClockScene, Stated, Told } from "./told.ts";
import { clauseAbove, sameWord } from "./told-before.ts";

/** What leads to a candidate: where it comes from, the happening that it was taken over or read from, and by what ways it was read. */
export interface Origin {
  source: Source;
  from: Dated | null;
  ways: Context[];
}

/** A date that a happening can have, and all that lead to it. */
export interface Candidate {
  date: ChosenDate | null;
  given: DateValue | null;
  origins: Origin[];
}

/** Candidates by their values: what several sources give is one candidate of several origins. */
class Candidates {
  readonly byValue = new Map<string, Candidate>();

  add(date: ChosenDate | null, given: DateValue | null, lead: Lead): void {
    const key = given === null ? `${date === null}` : dayPart(given);
    if (!this.#joins(key, lead)) this.byValue.set(key, { date, given, origins: [originOf(lead)] });
  }

  /** Adds a date of the narrative. */
  take(rule: DateRule, { value, time, anchor }: Found, lead: Lead): void {
    if (value === null || this.#joins(dayOnly(value), lead)) return;
    const basis = rule === "beside" || rule === "carried" || rule === "published" ? "carried" : "context";
    const given = dateValue(value, basis);
    if (given) this.add({ time, value: given, basis, rule, anchor }, given, lead);
  }

  /** Adds the date of another happening: its day, not its hour. */
  follow(source: Source, from: Dated | null): void {
    if (from === null) return;
    const { date, given } = from;
    this.take("carried", { time: date.time, value: dayPart(given), anchor: chainOf(date) }, { source, from });
  }

  /** Puts a lead to the candidate of its value, if there is one. */
  #joins(key: string, lead: Lead): boolean {
    const known = this.byValue.get(key);
    if (known === undefined) return false;
    const same = known.origins.find(({ source }) => source === lead.source);
    if (same === undefined) known.origins.push(originOf(lead));
    else if (lead.way !== undefined && !same.ways.includes(lead.way)) same.ways.push(lead.way);
    return true;
  }
}

function originOf({ source, from = null, way }: Lead): Origin {
  return { source, from, ways: way === undefined ? [] : [way] };
}

/** A date of the narrative by its value. */
type Found = Pick<ChosenDate, "time" | "anchor"> & { value: string | null };

interface Lead {
  source: Source;
  from?: Dated | null;
  way?: Context;
}

/** All dates that a happening can have where the narrative stands. */
export function candidatesFor(scene: ClockScene, told: Told, state: State): Candidate[] {
  const found = new Candidates();
  // "on the third day of the strike", "two months after the summit failed": words that leave no choice
  if (told.verdict?.rule === "after-interval") {
    found.add(told.verdict, told.given, { source: "rules" });
    return [...found.byValue.values()];
  }
  if (told.own) {
    found.add(told.verdict, told.given, { source: "own" });
    addRead(found, told);
    addInterval(found, scene, told, state);
    addReadings(found, scene, told, state);
  } else {
    if (told.verdict) found.add(told.verdict, told.given, { source: "rules" });
    addBeside(found, scene, told);
    addInterval(found, scene, told, state);
  }
  addFollowed(found, scene, told, state);
  addPublished(found, scene);
  found.add(null, null, { source: "none" });
  return [...found.byValue.values()];
}

/** "the same evening" as the time expressions before it read it, where the rules take it for the day that the story is at. */
function addRead(found: Candidates, { time, verdict }: Told): void {
  if (time === null || time.time.from === null || verdict?.rule !== "same-day") return;
  found.take("from-story", { time, value: time.time.value, anchor: time.time.anchor }, { source: "read" });
}

/** Its sentence has a time expression that no rule gives it, and that is not another happening's. */
function addBeside(found: Candidates, { document: { tokens } }: ClockScene, { time, draft }: Told): void {
  if (time === null || time.time.from === null || isSideDay(tokens, draft, time)) return;
  found.take("beside", { time, value: time.time.value, anchor: null }, { source: "beside" });
}

/** "two days after the talks": reckoned from the happening that is named, or back from the one that is dated. */
function addInterval(
  found: Candidates,
  { document, told }: ClockScene,
  { interval, index }: Told,
  state: State,
): void {
  if (interval === null) return;
  const { other, count, unit } = interval;
  let dated = state.last;
  while (dated && dated.draft !== other) dated = dated.before;
  const ahead = dated === null ? told.slice(index).find(({ draft }) => draft === other) : undefined;
  const before = dated === null && ahead?.given == null ? sameWord(document, other, state.last) : null;
  const [date, given] = [
    dated?.date ?? ahead?.verdict ?? before?.date,
    dated?.given ?? ahead?.given ?? before?.given,
  ];
  const day = given ? dayOf(dayPart(given)) : null;
  if (!date || day === null) return;
  const to = shiftDay(day, count, unit);
  const value = unit === "month" || unit === "year" ? unitValue(to, unit) : isoOf(to);
  const way = KNOWN.get(date.basis) ?? "from-carried";
  found.take(
    "after-interval",
    { time: date.time, value, anchor: chainOf(date) },
    { source: "interval", way },
  );
}

/** How well the day is known that a stretch is counted from. */
const KNOWN: ReadonlyMap<ChosenDate["basis"], Context> = new Map([
  ["stated", "from-stated"],
  ["context", "from-context"],
  ["published", "from-published"],
]);

/** The happening's own expression, read from where the narrative stands or stood, and from the heading above it. */
function addReadings(found: Candidates, scene: ClockScene, told: Told, state: State): void {
  const { time, form, words, heading } = told;
  if (time === null || form === null) return;
  const part = /T[A-Z\d:]+$/.exec(time.time.value)?.[0] ?? "";
  const expression = { words, form, value: time.time.value };
  const read = ({ how, value }: Reading, lead: Omit<Lead, "source">, anchor: string | null) => {
    const fine = dayOf(value) !== null && how !== "shift" ? value + part : value;
    found.take("from-story", { time, value: fine, anchor }, { ...lead, source: how });
  };
  // "Monday evening … that morning" already goes on from the expression before it.
  const tied = form === "same" && time.time.anchor?.startsWith("time:") === true;
  for (const { way, given, date, from } of tied ? [] : standings(scene, state))
    for (const reading of readingsFrom(expression, dayPart(given)))
      read(reading, { from, way }, chainOf(date));
  if (heading) {
    const anchor = heading.time ? `time:${heading.time.index}` : null;
    for (const reading of [...readingsFrom(expression, heading.value), ...readToday(words, heading.value)])
      read(reading, { way: "from-heading" }, anchor);
  }
}

/** A day, month or year that an expression can be read from. */
interface Standing extends Stated {
  way: Context;
  from: Dated | null;
}

/** Where the narrative stands, where it stood, and the days that the article comes back to. */
function standings({ salient, opening }: ClockScene, { main, last, earlier, era }: State): Standing[] {
  const told = (way: Context, from: Dated | null): Standing[] =>
    from ? [{ way, from, date: from.date, given: from.given }] : [];
  const stated = (way: Context, day: Stated | null): Standing[] =>
    day ? [{ way, from: null, date: day.date, given: day.given }] : [];
  return [
    ...told("from-main", main),
    ...told("from-last", last),
    ...told("from-earlier", earlier),
    ...told("from-era", era),
    ...stated("from-salient", salient),
    ...stated("from-opening", opening),
  ];
}

/** The dates that other happenings of the article have, the nearest first. */
function addFollowed(found: Candidates, scene: ClockScene, told: Told, state: State): void {
  const { document, salient, opening } = scene;
  const last = pastSide(document.tokens, told.draft, state.last);
  found.follow("noun", sameWord(document, told.draft, last));
  found.follow("above", clauseAbove(told.draft, last));
  found.follow("main", state.main);
  found.follow("last", last);
  const { topic } = state;
  if (topic && blockOf(document, topic.draft) === blockOf(document, told.draft)) found.follow("topic", topic);
  found.follow("news", state.news);
  found.follow("earlier", state.earlier);
  addStated(found, "salient", salient);
  addStated(found, "opening", opening);
  addStated(found, "ahead", statedAhead(scene, told));
  const { heading } = told;
  if (heading) {
    const anchor = heading.time ? `time:${heading.time.index}` : null;
    found.take("heading", { time: heading.time, value: heading.value, anchor }, { source: "heading" });
  }
}

function addStated(found: Candidates, source: Source, stated: Stated | null): void {
  if (stated === null) return;
  const { date, given } = stated;
  found.take("carried", { time: date.time, value: dayPart(given), anchor: chainOf(date) }, { source });
}

/** How many happenings on a stated day is looked for. */
const AHEAD = 8;

/** The next happening of the paragraph to which its sentence gives a date. */
function statedAhead({ document, told }: ClockScene, { draft, index }: Told): Stated | null {
  const block = blockOf(document, draft);
  for (const { draft: next, verdict, given } of told.slice(index + 1, index + AHEAD)) {
    if (blockOf(document, next) !== block) return null;
    if (next.trigger.tree === draft.trigger.tree && isInRelative(draft, next.trigger.clause)) continue;
    if (verdict?.basis === "stated" && given !== null) return { date: verdict, given };
  }
  return null;
}

function addPublished(found: Candidates, { published }: ClockScene): void {
  if (published === null) return;
  const value = published.value.slice(0, 10);
  found.take("published", { time: null, value, anchor: "published" }, { source: "published" });
}
