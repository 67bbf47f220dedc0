import { isCalendarWord } from "../../english/calendar-words.ts";
import { BE, DO, HAVE, NEGATORS } from "../../english/closed-class.ts";
import { nounKind, verbIs } from "../../english/lexicon.ts";
import type { Sentence, Token } from "../../model/document.ts";
import type { VerbGroup } from "../../model/syntax.ts";
import { clauseReach } from "./decisions.ts";
import { headlineVerb, verbLemma, verbTag } from "./word-class.ts";

/** Verb groups of a sentence in text order: "will not have been signed" is one, "wants to meet" two. */
export function verbGroups(tokens: Token[], sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = sentence.first;
  const headline = headlineVerb(tokens, sentence);
  while (i < sentence.last) {
    const group =
      isVerbal(tokens, i, sentence) && !isObjectNoun(tokens, i, groups.at(-1))
        ? readGroup(tokens, i, sentence)
        : i === headline
          ? headlineGroup(tokens, i)
          : null;
    if (group) groups.push(group);
    i = group ? group.last : i + 1;
  }
  return groups;
}

/** "Club cuts | season | short": a base form right behind a finite verb is its object. */
function isObjectNoun(tokens: Token[], i: number, before: VerbGroup | undefined): boolean {
  if (before?.form !== "finite" || before.last !== i || before.modal !== null) return false;
  const tag = tokens[i]?.tag;
  return (tag === "VBP" || tag === "VB") && nounKind(tokens[i]?.lower ?? "") !== undefined;
}

function headlineGroup(tokens: Token[], at: number): VerbGroup {
  const group = groupAt(at, "present");
  group.lemma = verbLemma(tokens[at]);
  return group;
}

function isVerbal(tokens: Token[], i: number, sentence: Sentence): boolean {
  const tag = verbTag(tokens, i);
  if (tag === "MD") return true;
  if (tokens[i]?.lower === "to") return startsInfinitive(tokens, i, sentence);
  if (!tag.startsWith("VB") || isAttribute(tokens, i) || isNoun(tokens, i, sentence)) return false;
  return !(tag === "VBG" || tag === "VBN") || !isAdjectival(tokens, i, sentence);
}

/** "the brightly *lit* streets", "*ageing* guns": the parser hangs it on the noun behind it; "came home *empty-handed*". */
function isAttribute(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.dep === "amod" && token.head > i && token.head - i <= clauseReach().modifier) return true;
  // "so *honoured* a guest"
  if (/^(so|how|too)$/.test(tokens[i - 1]?.lower ?? "") && /^an?$/.test(tokens[i + 1]?.lower ?? ""))
    return true;
  return token.text.includes("-") && token.lower.endsWith("ed") && !isVerbWord(token.lower);
}

/** "re-elected", "test-fired": a compound whose last part is all the verb it needs. */
function isVerbWord(lower: string): boolean {
  return /^(re|co|de|pre|over|out|un|mis|counter|fast|air|test|fire|cross|force|self|double|step|hand|spear)-/.test(
    lower,
  );
}

/** "a “just *fight*”", "the *strike*": a base form behind words of a noun phrase is an event noun that the tagger missed. */
function isNoun(tokens: Token[], i: number, { first }: Sentence): boolean {
  const token = tokens[i];
  if (!token || !/^VBP?$/.test(token.tag) || nounKind(token.lower) === undefined) return false;
  let before = i - 1;
  while (before > first && (tokens[before]?.lower === "just" || isQuote(tokens[before]?.text ?? "")))
    before--;
  return before >= first && /^(DT|JJ|POS|PRP\$)$/.test(tokens[before]?.tag ?? "");
}

/** "to lay", "to formally open". */
function startsInfinitive(tokens: Token[], i: number, sentence: Sentence): boolean {
  let next = i + 1;
  while (next < sentence.last && tokens[next]?.tag.startsWith("RB")) next++;
  return next < sentence.last && verbTag(tokens, next) === "VB";
}

const PRENOMINAL = new Set(["DT", "PRP$", "JJ", "POS", "CD", "JJR", "JJS"]);

/** A participle that stands before its noun as an adjective: "a farewell dinner", "the warring parties". */
function isAdjectival(tokens: Token[], i: number, sentence: Sentence): boolean {
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  const before = i > sentence.first ? tokens[i - 1] : undefined;
  if (tokens[i]?.text.includes("-")) return true;
  if (!before) return false;
  // "a monument to fallen sailors": a passive participle takes no object, so behind a preposition it is an adjective.
  const governed = verbTag(tokens, i) === "VBN" && (before.tag === "IN" || before.tag === "TO");
  // "separate, intensifying confrontations": one adjective more.
  const listed =
    before.text === "," && /^(JJ|VBG|VBN)$/.test(tokens[i - 2]?.tag ?? "") && next?.tag === "NNS";
  if (!governed && !listed && !PRENOMINAL.has(before.tag)) return false;
  return next !== undefined && (next.tag.startsWith("NN") || next.tag === "JJ" || next.tag === "HYPH");
}

/** Reads auxiliaries, adverbs and the main verb from `start` on. */
function readGroup(tokens: Token[], start: number, sentence: Sentence): VerbGroup {
  const group = groupAt(start, null);
  let i = start;
  const head = tokens[i];
  if (head?.lower === "to") {
    group.form = "infinitive";
    i = Math.max(i, nextVerb(tokens, i + 1, sentence));
  } else if (head?.tag === "MD") group.modal = head.lower;
  else setForm(group, verbTag(tokens, i));
  group.main = i;
  for (;;) {
    const next = nextVerb(tokens, i + 1, sentence);
    if (next < 0 || !continues(tokens, group, i, next)) break;
    i = next;
    group.main = next;
  }
  group.last = group.main + 1;
  group.lemma = verbLemma(tokens[group.main]);
  // "Asked about the talks, …": a sentence opened by a past form has a participle there.
  if (start === sentence.first && group.tense === "past" && group.last === start + 1) setForm(group, "VBN");
  if (takesObject(tokens, group)) setPast(group);
  group.negated = isNegated(tokens, group, sentence);
  return group;
}

/** "The club hosted a banquet" with the verb read as a participle: a passive takes no object, so it is a past tense. */
function takesObject(tokens: Token[], { form, first, last, lemma }: VerbGroup): boolean {
  if (form !== "participle" || last !== first + 1 || verbIs(lemma, "giving")) return false;
  const subject = /^(NN|PRP$)/.test(tokens[first - 1]?.tag ?? "");
  const { tag = "", lower = "" } = tokens[last] ?? {};
  return subject && /^(DT|PRP|NNP)/.test(tag) && !isCalendarWord(lower);
}

/** Makes a group read as a past tense the participle that it is. */
export function setParticiple(group: VerbGroup): void {
  group.form = "participle";
  group.tense = null;
  group.passive = true;
}

/** Makes a group read as a participle the past tense that it is. */
export function setPast(group: VerbGroup): void {
  group.form = "finite";
  group.tense = "past";
  group.passive = false;
}

/** A finite group of one token; written out, since this is the stage's hottest allocation. */
function groupAt(at: number, tense: VerbGroup["tense"]): VerbGroup {
  return {
    first: at,
    last: at + 1,
    main: at,
    lemma: "",
    form: "finite",
    tense,
    perfect: false,
    progressive: false,
    passive: false,
    modal: null,
    negated: false,
  };
}

function setForm(group: VerbGroup, tag: string): void {
  if (tag === "VBG") group.form = "gerund";
  else if (tag === "VBN") {
    group.form = "participle";
    group.passive = true;
  } else group.tense = tag === "VBD" ? "past" : tag === "VB" ? null : "present";
}

/** The next verb after adverbs and negation, or -1. */
function nextVerb(tokens: Token[], from: number, sentence: Sentence): number {
  let i = from;
  while (i < sentence.last && isFiller(tokens[i])) i++;
  return i < sentence.last && verbTag(tokens, i).startsWith("VB") ? i : -1;
}

/** What may stand inside a verb group: adverbs, negation, a quotation mark ("had “felled a tree”"). */
function isFiller(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.tag.startsWith("RB") || NEGATORS.has(token.lower) || isQuote(token.text))
  );
}

/** A quotation mark of any kind. */
export function isQuote(text: string): boolean {
  return QUOTES.has(text);
}

const QUOTES = new Set(['"', "“", "”", "``", "''", "‘", "’", "'"]);

/** Whether the verb at `next` goes on with the group, whose last verb at `i` would then be an auxiliary. */
function continues(tokens: Token[], group: VerbGroup, i: number, next: number): boolean {
  const aux = tokens[i]?.lower ?? "";
  const tag = verbTag(tokens, next);
  if (tokens[i]?.tag === "MD") return tag === "VB" || tag === "VBP";
  if (DO.has(aux)) return tag === "VB" || tag === "VBP";
  if (HAVE.has(aux) && (tag === "VBN" || tag === "VBD")) {
    group.perfect = true;
    group.passive = false;
    return true;
  }
  if (!BE.has(aux) || !(tag === "VBN" || tag === "VBG" || tag === "VBD")) return false;
  group.progressive = tag === "VBG";
  group.passive = tag !== "VBG";
  return true;
}

function isNegated(tokens: Token[], group: VerbGroup, sentence: Sentence): boolean {
  const from = Math.max(sentence.first, group.first - 1);
  for (let i = from; i < group.last; i++) {
    const word = tokens[i]?.lower ?? "";
    if (NEGATORS.has(word) && word !== "no" && word !== "without") return true;
  }
  return false;
}
