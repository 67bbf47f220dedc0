import { confidenceOf, weighHeld } from "../../../decide/weigh.ts";
import { eventPart, eventWorth } from "../decisions.ts";
import type { Evidence, Questions, Reason } from "./evidence.ts";
import { ofActors } from "./of-actors.ts";
import { ofArticle } from "./of-article.ts";
import { ofClause } from "./of-clause.ts";
import { ofDay } from "./of-day.ts";
import { ofNeighbours } from "./of-neighbours.ts";
import { ofQuotes } from "./of-quotes.ts";
import { ofTrigger } from "./of-trigger.ts";

const questions: readonly Questions[] = [
  ofTrigger,
  ofClause,
  ofActors,
  ofDay,
  ofQuotes,
  ofArticle,
  ofNeighbours,
];

/** How surely a happening is a telling of its own, from 0 to 1: how often one with the same reasons was one in the corpus. */
export function eventConfidence(reasons: readonly Reason[]): number {
  const model = eventWorth();
  return confidenceOf(model, weighHeld(model, reasons));
}

/**
 * Whether a happening is kept: it may well be a telling of its own, or belongs to another's ("held *talks* on *raising*
 * quotas"), as no saying, state or bare phrase does.
 */
export function isTold(reasons: readonly Reason[], confidence: number): boolean {
  if (confidence >= eventWorth().least) return true;
  const part = eventPart();
  const happens = reasons.some((reason) => reason === "verb" || reason === "noun" || reason === "phase");
  return happens && confidenceOf(part, weighHeld(part, reasons)) >= part.least;
}

/** The reasons for and against a happening that hold. */
export function eventReasons(evidence: Evidence): Reason[] {
  const held: Reason[] = ["bias"];
  for (const ask of questions) for (const reason of ask(evidence)) if (reason !== false) held.push(reason);
  return held;
}
