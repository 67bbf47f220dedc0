import type { Document, Token } from "../../../model/document.ts";
import type { DateRule } from "../../../model/rules.ts";
import type { Draft } from "../draft.ts";
import { clauseOf, type Trigger } from "../trigger.ts";
import { isBound } from "./bound.ts";
import type { ChosenDate } from "./date-scene.ts";
import { isOfThing } from "./of-a-thing.ts";
import { isOfSubject } from "./of-subject.ts";
import type { PlacedTime } from "./place-time.ts";

type Rule = (document: Document, draft: Draft) => boolean;

/** What is told as happening now or having just happened, without a time of its own, is of the day of publication. */
const rules: [name: DateRule, rule: Rule][] = [
  ["headline", isHeadline],
  ["just-now", isJustNow],
  ["progressive", isProgressive],
  ["live", isLive],
  ["lead", isLead],
];

/** The date of publication for news told as just happened: "Talks have just ended", "Troops are leaving the town". */
export function toldAsNews(document: Document, draft: Draft): ChosenDate | null {
  if (draft.judged.status !== "happened") return null;
  const rule = rules.find(([, applies]) => applies(document, draft));
  return rule ? { time: null, value: null, basis: "published", rule: rule[0], anchor: null } : null;
}

/** "River bursts its banks": a title's present tense. */
function isHeadline(_document: Document, { trigger, layer }: Draft): boolean {
  const verb = clauseOf(trigger).verb;
  return (
    layer.heading &&
    layer.placed.length === 0 &&
    verb?.form === "finite" &&
    verb.tense === "present" &&
    !trigger.noun
  );
}

const NOW = new Set("just now currently today meanwhile".split(" "));

/** "The count has just finished". */
function isJustNow({ tokens }: Document, { trigger }: Draft): boolean {
  const verb = clauseOf(trigger).verb;
  if (!verb || trigger.noun || verb.modal || verb.tense === "past") return false;
  return hasWord(tokens, verb.first - 1, verb.last + 1, NOW);
}

function hasWord(tokens: Token[], first: number, last: number, words: Set<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "Officials are investigating", "the accused is in hospital": going on as the article is written. */
function isProgressive({ tokens }: Document, { trigger, layer }: Draft): boolean {
  const { verb, link, marker } = clauseOf(trigger);
  if (layer.placed.length > 0 || trigger.noun || verb?.tense !== "present" || verb.perfect) return false;
  if (trigger.lemma === "be") return link === "root";
  // "underscores how their interests are aligning" tells no news.
  return verb.progressive && !/^(how|why|whether|if|what)$/.test(tokens[marker]?.lower ?? "");
}

/** A live blog tells the day while it passes: "The captains swapped pennants" in a post. */
function isLive({ sentences, blocks }: Document, { trigger, layer }: Draft): boolean {
  const post = blocks[sentences[trigger.sentence]?.block ?? -1]?.post ?? null;
  return post !== null && layer.placed.length === 0 && isToldNow(trigger);
}

/** The standfirst and the body's first sentence, where its main clause has no time, tells the news of the day. */
function isLead({ sentences, blocks, tokens, text }: Document, { trigger, layer }: Draft): boolean {
  const own = blocks[sentences[trigger.sentence]?.block ?? -1]?.kind;
  const first = sentences.findIndex((s) => blocks[s.block]?.kind === "body");
  if ((trigger.sentence !== first && own !== "standfirst") || !isToldNow(trigger)) return false;
  return layer.placed.every(
    (time) => isSubordinate(trigger, time) || isBound(text, time.time) || isAnothers(tokens, trigger, time),
  );
}

/** A main clause in a past or perfect tense; an event noun only as the object of its light verb ("have held a summit"). */
function isToldNow(trigger: Trigger): boolean {
  const { verb, link } = clauseOf(trigger);
  if (link !== "root" || verb?.form !== "finite" || verb.modal) return false;
  if (trigger.noun && !trigger.light) return false;
  if (verb.tense === "past" || verb.perfect) return true;
  return (
    verb.tense === "present" &&
    (verb.passive || verb.progressive || trigger.class === "phase" || trigger.light)
  );
}

/** "held two men over last week's theft", "A painting stolen in May has been found" */
function isAnothers(tokens: readonly Token[], trigger: Trigger, time: PlacedTime): boolean {
  return isOfThing(tokens, time, trigger) || isOfSubject(tokens, time, trigger.first);
}

/** The time belongs to a clause under "after", "since", "who" …: "arrived after troops were sent last month". */
function isSubordinate(trigger: Trigger, time: PlacedTime): boolean {
  const owner = trigger.tree.clauses[trigger.tree.owner[time.first - trigger.tree.first] ?? -1];
  return (
    owner !== undefined && owner.link !== "root" && owner.link !== "report" && owner.link !== "complement"
  );
}
