import { dayOf } from "../../../calendar/days.ts";
import type { DateValue } from "../../../model/common.ts";
import type { Document } from "../../../model/document.ts";
import type { ChosenDate } from "../date/date-scene.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";

/** A happening that the clock has dated, and those it had dated before, latest first. */
export interface Dated {
  draft: Draft;
  date: ChosenDate;
  given: DateValue;
  before: Dated | null;
}

/** Where a narrative stands: what told its days last. */
export interface State {
  /** The latest dated happening, whatever tells it. */
  last: Dated | null;
  /** The latest told by a main clause outside quotations. */
  main: Dated | null;
  /** The latest main one of another day than `main`. */
  earlier: Dated | null;
  /** The latest of those that lie near the day of publication. */
  news: Dated | null;
  /** The first of the paragraph. */
  topic: Dated | null;
  /** The latest of which only the year or the decade is told. */
  era: Dated | null;
}

/** A narrative before its first happening. */
export const START: State = { last: null, main: null, earlier: null, news: null, topic: null, era: null };

/** Takes a dated happening for where the narrative is. */
export function advance(state: State, document: Document, dated: Dated, recent: boolean): State {
  const anchor = isAnchor(document, dated.draft);
  const main = anchor ? dated : state.main;
  const moved = anchor && state.main !== null && dayPart(state.main.given) !== dayPart(dated.given);
  const block = blockOf(document, dated.draft);
  const sameTopic = state.topic !== null && blockOf(document, state.topic.draft) === block;
  return {
    last: dated,
    main,
    earlier: moved ? state.main : state.earlier,
    news: recent && (anchor || dated.draft.trigger.kind === "CONSULT") ? dated : state.news,
    topic: sameTopic ? state.topic : dated,
    era: state.era,
  };
}

/** A value without its time of day. */
export function dayPart({ value }: DateValue): string {
  return dayOnly(value);
}

/** The part of a value before its time of day. */
export function dayOnly(value: string): string {
  const at = value.indexOf("T");
  return at < 0 ? value : value.slice(0, at);
}

/** The first day of a date. */
export function startOf({ from }: DateValue): number | null {
  return dayOf(from ?? "");
}

/** The block that a happening stands in. */
export function blockOf({ sentences }: Document, { trigger }: Draft): number {
  return sentences[trigger.sentence]?.block ?? -1;
}

/** A main clause told as fact outside a quotation; "had arrived on Wednesday" only steps back. */
function isAnchor(document: Document, draft: Draft): boolean {
  const { trigger, judged } = draft;
  const { link, verb } = clauseOf(trigger);
  if ((trigger.noun && !trigger.light) || judged.status !== "happened" || link !== "root") return false;
  if (verb?.perfect && verb.tense === "past") return false;
  return !isSpoken(document, draft);
}

/** Whether a happening is told inside quotation marks. */
export function isSpoken({ tokens }: Document, { trigger, layer }: Draft): boolean {
  const at = tokens[trigger.head]?.start ?? 0;
  return layer.quoted.some(({ start, end }) => start <= at && at < end);
}
