import type { Document } from "../../../model/document.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";
import { isAnaphoric } from "./anaphoric.ts";
import type { ChosenDate } from "./date-scene.ts";

/** Dates what its own sentence leaves undated from what the article told before it. */
export function dateByDiscourse(document: Document, drafts: Draft[]): void {
  const named = new Map<string, Draft>();
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (last?.date && isAnaphoric(draft, last)) {
      draft.date = follow(last.date, "same-day");
    } else if (draft.date === null) {
      const source = sameNoun(document, draft, named) ?? narrative(document, draft, last);
      if (source?.date) draft.date = follow(source.date, source === last ? "narrative" : "same-noun");
    }
    if (draft.date && draft.date.rule !== "progressive") {
      if (draft.trigger.noun) named.set(draft.trigger.lemma, draft);
      if (isAnchor(document, draft)) last = draft;
    }
  }
}

function follow({ time, value, basis }: ChosenDate, rule: string): ChosenDate {
  return { time, value, basis: basis === "published" ? "published" : "context", rule };
}

/** "The ceremony" after "a ceremony on March 12": the same happening by the same noun. */
function sameNoun({ tokens }: Document, draft: Draft, named: Map<string, Draft>): Draft | null {
  const { trigger } = draft;
  if (!trigger.noun || !tokens[trigger.head]?.tag.startsWith("NN")) return null;
  const before = named.get(trigger.lemma);
  return before && isDefinite(tokens, trigger.first, trigger.tree.first) ? before : null;
}

/** "the ceremony", "their summit", "Thursday's meeting". */
function isDefinite(tokens: Document["tokens"], first: number, floor: number): boolean {
  for (let i = first - 1; i >= floor && i >= first - 4; i--) {
    const token = tokens[i];
    if (!token || !/^(DT|PRP\$|POS|JJ|NN|NNP)$/.test(token.tag)) return false;
    if (token.tag === "PRP$" || token.tag === "POS") return true;
    if (token.tag === "DT") return /^(the|this|that)$/.test(token.lower);
  }
  return false;
}

/** A main clause told as fact outside a quotation, from whose day the story can go on. */
function isAnchor(document: Document, draft: Draft): boolean {
  const { trigger, judged } = draft;
  if ((trigger.noun && !trigger.light) || judged.status !== "happened" || clauseOf(trigger).link !== "root")
    return false;
  // "Kim had arrived on Wednesday" steps back; what follows goes on from before it.
  const verb = clauseOf(trigger).verb;
  if (verb?.perfect && verb.tense === "past") return false;
  return !isSpoken(document, draft);
}

function isSpoken({ tokens }: Document, { trigger, layer }: Draft): boolean {
  const at = tokens[trigger.head]?.start ?? 0;
  return layer.quoted.some(({ start, end }) => start <= at && at < end);
}

/** A past tense goes on with the day of the past tense in the sentence before, unless it steps back in time. */
function narrative(document: Document, draft: Draft, last: Draft | null): Draft | null {
  const { trigger, judged, layer } = draft;
  const clause = clauseOf(trigger);
  if (!last || (trigger.noun && !trigger.light) || judged.status !== "happened" || layer.placed.length > 0)
    return null;
  if (clause.verb?.form !== "finite" || clause.verb.tense !== "past" || clause.verb.perfect) return null;
  if (clause.link !== "root" || isSpoken(document, draft)) return null;
  const gap = trigger.sentence - last.trigger.sentence;
  return gap >= 0 && gap <= 1 ? last : null;
}
