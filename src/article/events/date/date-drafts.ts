import { addDays } from "../../../calendar/days.ts";
import { nounKind } from "../../../english/lexicon.ts";
import type { Published } from "../../../model/common.ts";
import type { Document, Token } from "../../../model/document.ts";
import { readScene } from "../clock/scene.ts";
import { setClock } from "../clock/set-clock.ts";
import type { ClockScene } from "../clock/told.ts";
import type { Draft } from "../draft.ts";
import type { Layer } from "../layer.ts";
import { isOver, isPast, isSetFor } from "../status/to-come.ts";
import { clauseOf } from "../trigger.ts";
import { afterInterval } from "./after-interval.ts";
import { isBound } from "./bound.ts";
import { dateInSentence } from "./choose-date.ts";
import { dateByDiscourse } from "./day-in-discourse.ts";
import { dateHeadlines } from "./headlines.ts";
import { onNthDay } from "./nth-day.ts";
import { toldAsNews } from "./told-as-news.ts";
import { dateWithMatrix } from "./with-matrix.ts";

/** Dates the happenings of an article: by their own sentence, as news of the day, then by what was told before. */
export function dateDrafts({ document, layers, published }: DateFindings, drafts: Draft[]): void {
  const scene = readClock({ document, layers, published }, drafts);
  for (const [i, date] of setClock(scene).entries()) {
    const draft = drafts[i];
    if (draft) draft.date = date;
  }
}

/** What the dates of an article's happenings are chosen from. */
export interface DateFindings {
  document: Document;
  layers: Layer[];
  published: Published | null;
}

/** Dates happenings by rules, and reads what the clock chooses from. */
export function readClock({ document, layers, published }: DateFindings, drafts: Draft[]): ClockScene {
  for (const draft of drafts) {
    draft.date = dateInSentence({ document, trigger: draft.trigger, times: draft.layer.placed });
    if (isOfPlan(document, published, draft)) draft.date = null;
  }
  const own = drafts.map(({ date, trigger, layer }) => {
    if (date !== null || layer.shifts.length === 0) return date?.time ?? null;
    return dateInSentence({ document, trigger, times: layer.shifts })?.time ?? null;
  });
  for (const draft of drafts)
    draft.date ??= afterInterval(document, draft, drafts) ?? onNthDay(document, draft, drafts);
  dateNews(document, drafts);
  dateByDiscourse(document, drafts, published);
  dateWithMatrix(document.tokens, drafts);
  dateHeadlines(drafts, published);
  return readScene({ document, layers, published, drafts }, own);
}

/**
 * "invited her to a dinner on 20 May", "cancelled all trains until 20 May", told on 7 May: the past happened before that, and the day is
 * what is to come's.
 */
function isOfPlan(document: Document, published: Published | null, draft: Draft): boolean {
  const { trigger, judged, date } = draft;
  const [verb, placed] = [clauseOf(trigger).verb, date?.time];
  if (published === null || !placed?.time.from || trigger.noun || verb === null) return false;
  if (judged.status !== "happened" || !isPast(document.tokens, verb)) return false;
  const next = addDays(published.value.slice(0, 10), 1);
  if (next === null || placed.time.from < next || isSetFor(document.tokens, draft)) return false;
  if (isBound(document.text, placed.time)) return isOver(verb);
  return placed.time.from > next && isBehindEvent(document.tokens, placed.first);
}

/** "a dinner *on 20 May*" */
function isBehindEvent(tokens: readonly Token[], first: number): boolean {
  const { lower = "" } = tokens[first - 1] ?? {};
  const noun = tokens[/^(?:on|in|at|of|for)$/.test(lower) ? first - 2 : first - 1];
  return noun?.tag.startsWith("NN") === true && nounKind(noun.lemma) !== undefined;
}

/** Dates what is told as news; in a live blog's post only until it turns to the day before: "Her ship came in yesterday". */
function dateNews(document: Document, drafts: Draft[]): void {
  let turned: number | null = null;
  for (const draft of drafts) {
    const post = document.blocks[document.sentences[draft.trigger.sentence]?.block ?? -1]?.post ?? null;
    if (post !== null && draft.layer.placed.some(({ time }) => /yesterday|last night/i.test(time.text)))
      turned = post;
    draft.date ??= post !== null && post === turned ? null : toldAsNews(document, draft);
  }
}
