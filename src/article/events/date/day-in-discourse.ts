import { dayOf } from "../../../calendar/days.ts";
import { lengthInDays } from "../../../calendar/intervals.ts";
import { nounIs } from "../../../english/lexicon.ts";
import type { Published } from "../../../model/common.ts";
import type { Document } from "../../../model/document.ts";
import type { DateRule } from "../../../model/rules.ts";
import { eventDate } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import { clauseOf, type Trigger } from "../trigger.ts";
import { isAnaphoric } from "./anaphoric.ts";
import { type ChosenDate, chainOf, isGoingOn } from "./date-scene.ts";
import type { PlacedTime } from "./place-time.ts";

/** Where a story is at, while its sentences are read in order. */
interface Story {
  document: Document;
  /** The latest happening that carries a day, and the latest of those that are news. */
  last: Draft | null;
  news: Draft | null;
  /** The block that has stepped back into an earlier past behind `last`, or -1. */
  stepped: number;
  /** The block of `last` where that is long past, or -1. */
  back: number;
  /** The latest dated happening of each event noun. */
  named: Map<string, Draft>;
}

/** Dates what its own sentence leaves undated from what the article told before it. */
export function dateByDiscourse(document: Document, drafts: Draft[], published: Published | null): void {
  const story: Story = { document, last: null, news: null, stepped: -1, back: -1, named: new Map() };
  for (const draft of drafts) {
    if (stepsBack(draft)) story.stepped = document.sentences[draft.trigger.sentence]?.block ?? -1;
    draft.date = dateByStory(story, draft);
    if (draft.date && !isGoingOn(draft.date)) goOn(story, draft, published);
  }
}

function dateByStory(story: Story, draft: Draft): ChosenDate | null {
  const { last } = story;
  if (last?.date && isAnaphoric(draft, last)) return follow(last.date, "same-day");
  if (draft.date) return draft.date;
  const noun = sameNoun(story.document, draft, story.named);
  const source = noun ?? narrative(story, draft);
  return source?.date ? follow(source.date, noun ? "same-noun" : "narrative") : null;
}

/** Takes a dated happening for where the story is at. */
function goOn(story: Story, draft: Draft, published: Published | null): void {
  if (draft.trigger.noun) story.named.set(draft.trigger.lemma, draft);
  if (isMeeting(draft) && isNews(draft, published)) story.named.set(MEETING, draft);
  if (statesNews(story, draft, published)) story.news = draft;
  if (!isAnchor(story.document, draft)) return;
  story.last = draft;
  story.stepped = -1;
  const recent = isNews(draft, published);
  if (recent) story.news = draft;
  story.back = recent ? -1 : (story.document.sentences[draft.trigger.sentence]?.block ?? -1);
}

function follow(date: ChosenDate, rule: DateRule): ChosenDate {
  const { time, value, basis } = date;
  return { time, value, basis: basis === "published" ? "published" : "context", rule, anchor: chainOf(date) };
}

/** "The ceremony" after "a ceremony on March 12": the same happening by the same noun. */
function sameNoun({ tokens }: Document, draft: Draft, named: Map<string, Draft>): Draft | null {
  const { trigger, judged } = draft;
  if (!trigger.noun || judged.status === "possible" || !tokens[trigger.head]?.tag.startsWith("NN"))
    return null;
  const before = named.get(trigger.lemma);
  if (before && isDefinite(tokens, trigger.first, trigger.tree.first)) return before;
  return isBareMeeting(tokens, draft) ? (named.get(MEETING) ?? null) : null;
}

/** The key of the latest meeting, under whatever word. */
const MEETING = "any meeting";
/** "The talks lasted two hours", after "met on Tuesday": a meeting that no word tells apart. */
function isBareMeeting(tokens: Document["tokens"], { trigger, judged }: Draft): boolean {
  const article = /^(the|their|these|those)$/.test(tokens[trigger.first - 1]?.lower ?? "");
  return article && nounIs(trigger.lemma, "meeting") && judged.status === "happened";
}

/** "met", "held talks", "a summit". */
function isMeeting({ trigger, judged }: Draft): boolean {
  return (
    judged.status === "happened" &&
    (trigger.lemma === "meet" || (trigger.noun && nounIs(trigger.lemma, "meeting")))
  );
}

/** "the ceremony", "their summit", "Thursday's meeting". */
function isDefinite(tokens: Document["tokens"], first: number, floor: number): boolean {
  for (let i = first - 1; i >= floor && i >= first - eventDate().definiteWords; i--) {
    const token = tokens[i];
    if (!token || !/^(DT|PRP\$|POS|JJ|NN|NNP)$/.test(token.tag)) return false;
    if (COUNTED.has(token.lower)) return false;
    if (token.tag === "PRP$" || token.tag === "POS") return true;
    if (token.tag === "DT") return /^(the|this|that)$/.test(token.lower);
  }
  return false;
}

/** Words that set a happening apart from one told before: "the second summit". */
const COUNTED = new Set("first second third fourth last latest next new other another only".split(" "));

/** A main clause told as fact outside a quotation, from whose day the story can go on. */
function isAnchor(document: Document, draft: Draft): boolean {
  const { trigger, judged } = draft;
  if ((trigger.noun && !trigger.light) || judged.status !== "happened" || clauseOf(trigger).link !== "root")
    return false;
  // "has run the firm since 2012": the story is not in 2012.
  if (draft.date?.rule === "since") return false;
  // "The crew had sailed on Wednesday" steps back; what follows goes on from before it.
  const verb = clauseOf(trigger).verb;
  if (verb?.perfect && verb.tense === "past") return false;
  return !isSpoken(document, draft);
}

function isSpoken({ tokens }: Document, { trigger, layer }: Draft): boolean {
  const at = tokens[trigger.head]?.start ?? 0;
  return layer.quoted.some(({ start, end }) => start <= at && at < end);
}

/** "Troops had crossed the border": what follows in the paragraph can go on in that earlier past. */
function stepsBack({ trigger }: Draft): boolean {
  const { verb, link } = clauseOf(trigger);
  return link === "root" && verb?.perfect === true && verb.tense === "past";
}

/** Whether a happening is told of a day not long before the article's own: a day that the story comes back to. */
export function isNews({ date }: Pick<Draft, "date">, published: Published | null): boolean {
  const time = date?.time?.time;
  if (!time) return date?.basis === "published";
  if (time.from === null || time.to === null) return time.pending !== null;
  const now = dayOf(published?.value.slice(0, 10) ?? "") ?? 0;
  const back = now - (dayOf(time.from) ?? 0);
  return lengthInDays({ from: time.from, to: time.to }) <= 1 && back >= -1 && back <= eventDate().newsDays;
}

/** "The coach said after Thursday's talks": a day stated of a meeting says better than the day of publication where the news is at. */
function statesNews({ document, news }: Story, draft: Draft, published: Published | null): boolean {
  const { trigger, date, judged } = draft;
  if (!trigger.noun || trigger.kind !== "CONSULT" || date?.basis !== "stated" || judged.status !== "happened")
    return false;
  return (
    (news === null || news.date?.basis === "published") &&
    isNews(draft, published) &&
    !isSpoken(document, draft)
  );
}

/**
 * A past tense goes on with the day of the past tense in the sentence before, and comes back to that of the news where
 * neither it nor its paragraph steps back in time: "The council met on Thursday. The hall is old. They shook hands."
 */
function narrative(story: Story, draft: Draft): Draft | null {
  const { sentences } = story.document;
  const { last, news } = story;
  if (!last || !goesOn(story.document, draft)) return null;
  const { sentence } = draft.trigger;
  const block = sentences[sentence]?.block;
  if (story.stepped === block) return null;
  if (sentence - last.trigger.sentence <= 1) return last;
  if (!news || sentence - news.trigger.sentence > eventDate().narrativeSentences) return null;
  return story.back === block ? null : news;
}

/** A main clause in the past outside quotations, in a sentence without a time of its own. */
function goesOn(document: Document, draft: Draft): boolean {
  const { trigger, judged, layer } = draft;
  if ((trigger.noun && !trigger.light) || judged.status !== "happened") return false;
  if (!layer.placed.every((time) => isReporters(trigger, time))) return false;
  const { verb, link } = clauseOf(trigger);
  if (verb?.form !== "finite" || verb.tense !== "past" || verb.perfect || link !== "root") return false;
  return !isSpoken(document, draft);
}

/** Whether a time is that of a report and not of what is reported: "The union vowed support, a paper said *on Saturday*". */
export function isReporters({ tree }: Trigger, { first }: PlacedTime): boolean {
  return tree.clauses[tree.owner[first - tree.first] ?? -1]?.link === "report";
}
