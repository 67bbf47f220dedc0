import { isDayName } from "../../english/calendar-words.ts";
import { endsEventNoun, nounIs, nounKind } from "../../english/lexicon.ts";
import type { EventKind } from "../../model/article-record.ts";
import type { Document, Sentence, Token } from "../../model/document.ts";
import type { ClauseTree } from "../../model/syntax.ts";
import { eventTrigger } from "./decisions.ts";
import type { Trigger } from "./trigger.ts";

/** The event nouns of a sentence that head their phrases: "the talks", but not "talks table" or "State Visit Office". */
export function nounTriggers(
  { tokens }: Document,
  sentence: Sentence,
  index: number,
  tree: ClauseTree,
): Trigger[] {
  const titled = isTitled(tokens, sentence);
  const found: Trigger[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const form = tokens[i]?.tag.startsWith("NN") ? nounForm(tokens, i, sentence, titled) : null;
    if (!form) continue;
    found.push({
      head: i,
      first: form.first,
      last: i + 1,
      lemma: form.lemma,
      kind: form.kind,
      noun: true,
      class: "noun",
      light: false,
      sentence: index,
      tree,
      clause: tree.owner[i - tree.first] ?? 0,
    });
  }
  return found;
}

/** Whether a sentence is set like a headline, with capitals on most words: "Two Die in Factory Shooting". */
function isTitled(tokens: Token[], { first, last }: Sentence): boolean {
  const { titledLetters, titledWords, titledPercent } = eventTrigger();
  let capitals = 0;
  let words = 0;
  for (let i = first + 1; i < last; i++) {
    const { text, lower } = tokens[i] ?? { text: "", lower: "" };
    if (text.length < titledLetters || (!isPlain(text.charCodeAt(1)) && lower === text.toUpperCase()))
      continue;
    words++;
    if (text.charCodeAt(0) !== lower.charCodeAt(0)) capitals++;
  }
  return words >= titledWords && capitals * HUNDRED >= words * titledPercent;
}

const HUNDRED = 100;

/** A letter from a to z: a word with one has letters. */
function isPlain(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

interface NounForm {
  first: number;
  lemma: string;
  kind: EventKind | null;
}

function nounForm(tokens: Token[], i: number, sentence: Sentence, titled: boolean): NounForm | null {
  const token = tokens[i];
  if (!token) return null;
  const lemma = token.tag.startsWith("NNP") ? common(token.lower) : token.lemma;
  const pair = i > sentence.first && endsEventNoun(lemma) ? `${tokens[i - 1]?.lemma}-${lemma}` : "";
  const whole = nounKind(pair);
  const kind = whole === undefined ? nounKind(lemma) : whole;
  if (kind === undefined || isAmount(tokens, i) || isModifier(tokens, i, sentence, titled)) return null;
  if (token.tag.startsWith("NNP") && !titled && !nounIs(lemma, "named")) return null;
  return whole === undefined ? { first: i, lemma, kind } : { first: i - 1, lemma: pair, kind };
}

/** "a great deal", "a good deal more": how much, and no agreement. */
function isAmount(tokens: Token[], i: number): boolean {
  return tokens[i]?.lower === "deal" && /^(great|good)$/.test(tokens[i - 1]?.lower ?? "");
}

/** The base form of a capitalised noun that the tagger took for a name: "Talks" → talk. */
function common(lower: string): string {
  const base = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  return nounKind(lower) === undefined ? base : lower;
}

/** The noun only narrows the one behind it: "trade ministry", "war-torn"; days do not count ("news conference Thursday"). */
function isModifier(tokens: Token[], i: number, { last }: Sentence, titled: boolean): boolean {
  const after = i + 1 < last ? tokens[i + 1] : undefined;
  if (!after || isDayName(after.lower)) return false;
  return after.text === "-" || (after.tag.startsWith("NN") && !(titled && after.tag.startsWith("NNP")));
}
