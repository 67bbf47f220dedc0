import { dayOf, weekday } from "../../../calendar/days.ts";
import { WEEKDAY_PATTERN, WEEKDAYS } from "../../../english/calendar-words.ts";
import type { Candidate } from "./candidates.ts";
import type { Age, Context } from "./contexts.ts";
import { placesOf, sourceAt } from "./reasons.ts";
import { inCommon } from "./shared-words.ts";
import { blockOf, type Dated, isSpoken, type State, startOf } from "./state.ts";
import type { ClockScene, Told } from "./told.ts";

/** A happening and the dates that it can have where the narrative stands. */
export interface Choice {
  told: Told;
  state: State;
  candidates: readonly Candidate[];
  /** What holds of the happenings whose dates are taken, as far as it was asked: several candidates come from one. */
  known?: Map<Dated, readonly Int16Array[]>;
}

/** The reasons that hold for a candidate, by their places among all. */
export function reasonsOf(scene: ClockScene, choice: Choice, candidate: Candidate): number[] {
  const held: number[] = [];
  const own = [...ofValue(scene, choice, candidate), ...ofReading(scene, choice, candidate)].map(placesOf);
  hold(held, own, ANY);
  for (const { source, from, ways } of candidate.origins) {
    const at = sourceAt(source);
    hold(held, choice.told.reasons, at);
    hold(held, own, at);
    for (const way of ways) hold(held, [placesOf(way)], at);
    if (from) hold(held, rowsOfSource(scene, choice, from), at);
  }
  return held;
}

function rowsOfSource(scene: ClockScene, choice: Choice, from: Dated): readonly Int16Array[] {
  choice.known ??= new Map();
  const known = choice.known.get(from);
  if (known !== undefined) return known;
  const rows = ofSource(scene, choice.told, from).map(placesOf);
  choice.known.set(from, rows);
  return rows;
}

const ANY = sourceAt("any");

function hold(held: number[], rows: readonly Int16Array[], source: number): void {
  for (const row of rows) {
    const place = row[source] ?? -1;
    if (place >= 0) held.push(place);
  }
}

/** How far away the happening is whose date is taken, and how it is told. */
function ofSource(
  { document, words }: ClockScene,
  { draft }: Told,
  { draft: other, date }: Dated,
): Context[] {
  const apart = Math.abs(draft.trigger.sentence - other.trigger.sentence);
  const blocks = blockOf(document, draft) - blockOf(document, other);
  const found: (Context | false)[] = [
    apart === 0 ? "same-sentence" : apart === 1 ? "next-sentence" : apart < FAR ? "near" : "far",
    apart >= VERY_FAR && "very-far",
    blocks === 0 ? "same-block" : blocks === 1 ? "next-block" : "other-block",
    ...inCommon(document, words, draft, other),
    isSpoken(document, other) && "from-quoted",
    date.basis === "stated" && "from-stated",
    date.basis === "published" && "from-published",
  ];
  return found.filter((each) => each !== false);
}

/** From how many sentences on a happening is far away, and very far. */
const [FAR, VERY_FAR] = [5, 15];

const WEEKDAY = new RegExp(`\\b(${WEEKDAY_PATTERN})\\b`);

/** How a value lies to publication and to where the narrative stands. */
function ofValue({ published }: ClockScene, { told, state }: Choice, { given }: Candidate): Context[] {
  if (given === null) return [];
  const day = startOf(given);
  if (day === null) return ["pending"];
  const now = dayOf(published?.value.slice(0, 10) ?? "");
  const [main, last] = [state.main, state.last].map((dated) => dated && startOf(dated.given));
  const name = WEEKDAY.exec(told.words)?.[1];
  const { value } = given;
  const age = now === null ? null : ageOf(now - day);
  const found: (Context | false)[] = [
    ...(age === null ? [] : aged(told, age)),
    COARSE.test(value) && "whole-month",
    value.length === 4 && "whole-year",
    day === main && "agrees-main",
    day === last && "agrees-last",
    main != null && day !== main && sideContext(day - main),
    name !== undefined &&
      value.length >= 10 &&
      weekday(day) !== WEEKDAYS.indexOf(name) + 1 &&
      "unlike-weekday",
  ];
  return found.filter((each) => each !== false);
}

/** A month, quarter, half, season or week. */
const COARSE = /^\d{4}-(?:\d\d|[QHWS].*|FA)$/;

const [WEEK, MONTHS, YEAR] = [7, 62, 400];

/** How long ago a value is, with what the happening says of its time. */
function aged({ traits: { tense, share, spoken }, draft }: Told, age: Age): Context[] {
  const { status } = draft.judged;
  const found: Context[] = [age, crossed(tense, age), crossed(share, age), crossed(status, age)];
  if (spoken) found.push(crossed("quoted", age));
  return found;
}

type Trait = Told["traits"]["tense" | "share"] | Told["draft"]["judged"]["status"] | "quoted";

/** "past week": put together once, for texts put together anew are slow to look up. */
function crossed(trait: Trait, age: Age): Context {
  const ofAge = CROSSED.get(age) ?? new Map<Trait, Context>();
  CROSSED.set(age, ofAge);
  const context = ofAge.get(trait) ?? (`${trait} ${age}` as const);
  ofAge.set(trait, context);
  return context;
}

const CROSSED = new Map<Age, Map<Trait, Context>>();

function ageOf(days: number): Age {
  if (days < 0) return "to-come";
  if (days <= 1) return "today";
  if (days <= WEEK) return "week";
  return days <= MONTHS ? "two-months" : days <= YEAR ? "year" : "long-ago";
}

function sideContext(days: number): Context {
  if (Math.abs(days) > YEAR / 2) return "far-from-main";
  return days < 0 ? "on-before-main" : "on-after-main";
}

/** Whether a reading of a bare expression ("the 16th", "in May") is the nearest to where the narrative stands. */
function ofReading(
  { published }: ClockScene,
  { told, state, candidates }: Choice,
  candidate: Candidate,
): Context[] {
  const { own, form } = told;
  const main = state.main && startOf(state.main.given);
  if (!own || main === null || (form !== "day" && form !== "date" && form !== "month" && form !== "weekday"))
    return [];
  const away = ({ given }: Candidate): number =>
    Math.abs(((given && startOf(given)) ?? Number.POSITIVE_INFINITY) - main);
  const least = Math.min(...candidates.map(away));
  const now = dayOf(published?.value.slice(0, 10) ?? "") ?? main;
  return [`${form}-${away(candidate) <= least ? "near" : "off"}${now - main > MONTHS ? "-old" : ""}`];
}
