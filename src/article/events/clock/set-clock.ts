import { dayOf } from "../../../calendar/days.ts";
import type { Document } from "../../../model/document.ts";
import { isCommemorated } from "../date/commemorated.ts";
import type { ChosenDate } from "../date/date-scene.ts";
import { clock, eventDate } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import { type Choice, reasonsOf } from "./reasons-of.ts";
import { advance, START, type State, startOf } from "./state.ts";
import type { ClockScene, Told } from "./told.ts";

/**
 * The dates of an article's happenings, in text order: what the rules say, unless learned reasons speak for another reading
 * of its expression or another day of the narrative. Without a date of publication the rules alone decide, since most
 * days are then still open.
 */
export function setClock(scene: ClockScene): (ChosenDate | null)[] {
  if (scene.published === null) return scene.told.map(({ verdict }) => verdict);
  let state = START;
  return scene.told.map((told) => {
    const chosen = choose(scene, { told, state, candidates: candidatesFor(scene, told, state) });
    if (chosen) state = stateAfter(scene, told, state, chosen);
    return chosen?.date ?? null;
  });
}

/** The candidate for which most speaks. */
function choose(scene: ClockScene, choice: Choice): Candidate | null {
  const { ordered, doubt } = clock();
  let best: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of choice.candidates) {
    let sum = departs(choice.told, candidate) ? -doubt : 0;
    for (const reason of reasonsOf(scene, choice, candidate)) sum += ordered[reason] ?? 0;
    if (sum > most) [best, most] = [candidate, sum];
  }
  return best;
}

/** Whether a candidate leaves what the rules say, and needs clearly better reasons: their date, or that there is none. */
export function departs({ verdict }: Told, { date, origins }: Candidate): boolean {
  if (verdict === null) return date !== null && !origins.some(({ source }) => source === "heading");
  return !origins.some(({ source }) => source === "own" || source === "rules");
}

/** Where the narrative stands once a happening has a date. */
export function stateAfter(
  { document, published }: ClockScene,
  { draft }: Told,
  state: State,
  { date, given }: Candidate,
): State {
  const { status } = draft.judged;
  if (date === null || given === null || status === "scheduled" || status === "possible") return state;
  // "has run the firm since 2012": the story is not in 2012.
  if (date.rule === "progressive" || date.rule === "since" || isPastFeast(document, draft, date))
    return state;
  if (VAGUE.test(given.value)) return { ...state, era: { draft, date, given, before: state.last } };
  const now = dayOf(published?.value.slice(0, 10) ?? "") ?? 0;
  const back = now - (startOf(given) ?? Number.NEGATIVE_INFINITY);
  const recent = date.basis === "published" || (back >= -1 && back <= eventDate().newsDays);
  return advance(state, document, { draft, date, given, before: state.last }, recent);
}

/** A year or a decade: no narrative stands there, but "the following spring" goes on from it. */
const VAGUE = /^\d{3,4}$|X/;

/** "marked the end of the war in 1918": what is commemorated is no place where the narrative stands. */
function isPastFeast({ tokens }: Document, { trigger }: Draft, { time }: ChosenDate): boolean {
  const lemma = clauseOf(trigger).verb?.lemma ?? "";
  return time !== null && isCommemorated(tokens, time.first, lemma);
}
