import type { Document, Token } from "../../../model/document.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";
import type { ChosenDate } from "./choose-date.ts";

type Rule = (document: Document, draft: Draft) => boolean;

/** What is told as happening now or having just happened, without a time of its own, is of the day of publication. */
const rules: [name: string, rule: Rule][] = [
  ["headline", isHeadline],
  ["just-now", isJustNow],
  ["progressive", isProgressive],
  ["lead", isLead],
];

/** The date of publication for news told as just happened: "Talks have just ended", "Troops are leaving the town". */
export function toldAsNews(document: Document, draft: Draft): ChosenDate | null {
  if (draft.judged.status !== "happened") return null;
  const rule = rules.find(([, applies]) => applies(document, draft));
  return rule ? { time: null, basis: "published", rule: rule[0] } : null;
}

/** "Kim arrives in Vladivostok": a title's present tense. */
function isHeadline(_document: Document, { trigger, heading, times }: Draft): boolean {
  const verb = clauseOf(trigger).verb;
  return (
    heading && times.length === 0 && verb?.form === "finite" && verb.tense === "present" && !trigger.noun
  );
}

const NOW = new Set("just now currently today meanwhile".split(" "));

/** "The news conference has just ended". */
function isJustNow({ tokens }: Document, { trigger }: Draft): boolean {
  const verb = clauseOf(trigger).verb;
  if (!verb || trigger.noun || verb.modal || verb.tense === "past") return false;
  return hasWord(tokens, verb.first - 1, verb.last + 1, NOW);
}

function hasWord(tokens: Token[], first: number, last: number, words: Set<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "Officials are investigating": going on as the article is written. */
function isProgressive(_document: Document, { trigger, times }: Draft): boolean {
  const verb = clauseOf(trigger).verb;
  return (
    times.length === 0 &&
    !trigger.noun &&
    verb?.progressive === true &&
    verb.tense === "present" &&
    !verb.perfect
  );
}

/** The article's first sentence, where no time is given, tells the news of the day. */
function isLead({ sentences, blocks }: Document, { trigger, times }: Draft): boolean {
  const clause = clauseOf(trigger);
  if (
    trigger.noun ||
    times.length > 0 ||
    clause.link !== "root" ||
    !clause.verb ||
    clause.verb.form !== "finite"
  )
    return false;
  const first = sentences.findIndex((s) => blocks[s.block]?.kind === "body");
  return trigger.sentence === first && (clause.verb.tense === "past" || clause.verb.perfect);
}
