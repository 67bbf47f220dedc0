import { cueWord, verbIs } from "../../../english/lexicon.ts";
import { childOf, subtreeOf } from "../../../nlp/tree.ts";
import { isPhrase, phraseStart } from "../../syntax/noun-phrase.ts";
import { quoteReach } from "../decisions.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Sets the ends of the content right: drops a part that is only the day it was said, cuts off what stands before it
 * ("(pilots) that the runway was clear"), takes in the marks of a stretch whose words are all in it.
 */
export function trim(scene: Scene, draft: Draft): Draft {
  const kept = draft.parts.filter(
    (part) =>
      draft.parts.length === 1 ||
      (!isTime(scene, part) &&
        !isThat(scene, part) &&
        !isTold(scene, draft, part) &&
        !isAside(scene, draft, part) &&
        !isDoing(scene, draft, part) &&
        !isNamed(scene, draft, part)),
  );
  const parts = kept.length === 0 ? draft.parts : kept;
  return {
    ...draft,
    parts: parts.map((part) =>
      withMarks(
        scene,
        cutAddressee(
          scene,
          draft,
          withArticle(
            scene,
            draft,
            withHead(
              scene,
              draft,
              withOwner(scene, draft, withHost(scene, draft, behindBracket(scene, part))),
            ),
          ),
        ),
      ),
    ),
  };
}

/** A part within one time expression: "The road is open, he said *on Monday*". */
export function isTime({ document, times }: Scene, part: TokenRange): boolean {
  const first = document.tokens[part.first];
  const last = document.tokens[part.last - 1];
  if (first === undefined || last === undefined) return false;
  const start = first.tag === "IN" ? (document.tokens[part.first + 1]?.start ?? first.end) : first.start;
  return times.some((time) => time.start <= start && time.end >= last.end);
}

/** A "that" by itself, which the cue's own words part from its clause. */
function isThat({ document }: Scene, { first, last }: TokenRange): boolean {
  return last - first === 1 && document.tokens[first]?.lower === "that";
}

/** A part that is no more than whom it was told: "The road is open, he told *reporters*", "… *local news agencies*". */
function isTold({ document, quotedAt }: Scene, { cue }: Draft, { first, last }: TokenRange): boolean {
  if (first !== cue?.last || last - first > quoteReach().listenerWords || (quotedAt[first] ?? -1) >= 0)
    return false;
  return document.tokens[first]?.tag === "PRP" ? last === first + 1 : isPhrase(document.tokens, first, last);
}

/** A part between a source and its cue, which describes the source: "Ann Berg, *a keeper,* said the lamp was new". */
function isAside({ quotedAt }: Scene, { cue, source }: Draft, { first, last }: TokenRange): boolean {
  if (cue === null || source === null) return false;
  return first > source.first && last <= cue.first && source.last <= first && (quotedAt[first] ?? -1) < 0;
}

/** A part that tells what the source did meanwhile: "The lamp is old, Berg said, *speaking in Oslo*". */
function isDoing({ document: { tokens }, quotedAt }: Scene, { cue }: Draft, { first }: TokenRange): boolean {
  if (cue === null || first < cue.last || (quotedAt[first] ?? -1) >= 0) return false;
  return tokens[first]?.tag === "VBG" && tokens[first - 1]?.text === ",";
}

/** A phrase whose apposition is the source, the subject itself: "*The keeper of the light*, Ann Berg, said the lamp was new". */
function isNamed(
  { document: { tokens }, quotedAt }: Scene,
  { cue, source }: Draft,
  part: TokenRange,
): boolean {
  if (cue === null || source === null || source.first > cue.first || (quotedAt[part.first] ?? -1) >= 0)
    return false;
  const meets =
    part.last === source.first || (part.last === source.first - 1 && tokens[part.last]?.text === ",");
  return meets && part.last - part.first > 1 && isPhrase(tokens, part.first, part.last);
}

/** Content does not begin within brackets: `said Ann Berg (*independent), “but it is late”*`. */
function behindBracket({ document: { tokens } }: Scene, { first, last }: TokenRange): TokenRange {
  for (let at = first; at < last - 1; at++) {
    if (tokens[at]?.text === "(") break;
    if (tokens[at]?.text === ")") return { first: tokens[at + 1]?.text === "," ? at + 2 : at + 1, last };
  }
  return { first, last };
}

/** Nor with the end of a word: "*That*'s not so, Berg said", "*She*'ll go". */
function withHost(
  { document: { tokens } }: Scene,
  { cue, source }: Draft,
  { first, last }: TokenRange,
): TokenRange {
  const [host, token] = [tokens[first - 1], tokens[first]];
  const held = [cue, source].some(
    (range) => range !== null && first - 1 >= range.first && first - 1 < range.last,
  );
  const hangs =
    host?.end === token?.start &&
    /^(?:VB[PZ]|MD|RB)$/.test(token?.tag ?? "") &&
    /^\p{L}/u.test(host?.text ?? "");
  return { first: hangs && !held ? first - 1 : first, last };
}

/** Content that begins with an "'s" takes in whose it is: "hailed *Russia's* “important role”". */
function withOwner(scene: Scene, { cue }: Draft, { first, last }: TokenRange): TokenRange {
  const { tokens } = scene.document;
  if (tokens[first]?.tag !== "POS") return { first, last };
  return { first: phraseStart(tokens, first, cue?.last ?? first), last };
}

/** Content that begins with its verb takes in the subject between it and the cue: "said *the harbour* would stay open". */
function withHead({ document: { tokens } }: Scene, { cue }: Draft, part: TokenRange): TokenRange {
  const from = cue?.last ?? part.first;
  const listener = verbIs(cueWord(tokens[from - 1]?.lower ?? "")?.lemma ?? "", "listener");
  const isVerb = /^(?:MD|VB[DZP])$/.test(tokens[part.first]?.tag ?? "");
  if (listener || !isVerb || from >= part.first) return part;
  return isPhrase(tokens, from, part.first) ? { first: from, last: part.last } : part;
}

/** Content does not begin behind its own article: "*The* boats would stay, Berg said". */
function withArticle({ document: { tokens } }: Scene, { cue, source }: Draft, part: TokenRange): TokenRange {
  const at = part.first - 1;
  const held = [cue, source].some((range) => range !== null && at >= range.first && at < range.last);
  const article = tokens[at]?.tag === "DT" && tokens[at]?.sentence === tokens[part.first]?.sentence;
  return article && !held && /^(?:NN|JJ)/.test(tokens[part.first]?.tag ?? "") ? { ...part, first: at } : part;
}

function cutAddressee(scene: Scene, { cue, verbatim }: Draft, part: TokenRange): TokenRange {
  if (verbatim || cue === null || part.first < cue.last) return part;
  const head = scene.document.tokens[part.first];
  if (head?.lower === "that" && head.dep === "mark" && part.last - part.first > 1) {
    return { first: part.first + 1, last: part.last };
  }
  if (part.first !== cue.last) return part;
  const { tokens } = scene.document;
  for (let i = part.first; i < Math.min(part.first + quoteReach().trimWords, part.last - 1); i++) {
    const token = tokens[i];
    if (token?.lower === "that" && token.dep === "mark") return { first: i + 1, last: part.last };
    if (token === undefined || !/^(?:DT|PRP\$?|JJ|NNP?S?|POS|TO|IN)$/.test(token.tag)) break;
  }
  const lemma = cueWord(tokens[cue.first]?.lower ?? "")?.lemma ?? "";
  if (THANKS.test(lemma)) return cutThanked(scene, part);
  return verbIs(lemma, "listener") && verbIs(lemma, "tells") ? cutObject(scene, cue.first, part) : part;
}

const THANKS = /^(?:thank|congratulate)$/;

/** "thanked *the crew* for the fish": whom the thanks go to is no part of them. */
function cutThanked({ document, people, mentionAt }: Scene, part: TokenRange): TokenRange {
  const mention = people.mentions[mentionAt[part.first] ?? -1];
  const named = mention?.first === part.first && document.tokens[mention.last]?.lower === "for";
  return named && part.last - mention.last > 1 ? { first: mention.last, last: part.last } : part;
}

const OBJECTS: ReadonlySet<string> = new Set(["obj", "iobj"]);

/** "told *reporters* the visit was useful": the verb's object at the head of its content. */
function cutObject(scene: Scene, cue: number, part: TokenRange): TokenRange {
  const object = childOf(scene.document, cue, OBJECTS);
  const { first, last } = subtreeOf(scene.document, Math.max(object, 0));
  const mention = scene.people.mentions[scene.mentionAt[part.first] ?? -1];
  const named = mention?.first === part.first && opensClause(scene, mention.last) ? mention.last : part.first;
  const end =
    object >= part.first && first === part.first && last - first <= quoteReach().trimWords ? last : named;
  return part.last - end > 2 ? { first: end, last: part.last } : part;
}

/** A word that begins a noun phrase of its own: "reporters *the* visit", "Berg *he*". */
function opensClause(scene: Scene, at: number): boolean {
  return /^(?:DT|PRP\$?|EX|NNP|IN)$/.test(scene.document.tokens[at]?.tag ?? "");
}

/** Takes in the opening mark before the first word, and what stands between the last word and its closing mark. */
function withMarks(scene: Scene, part: TokenRange): TokenRange {
  const { tokens, quoted } = scene.document;
  const opened = quoted[scene.quotedAt[part.first] ?? -1];
  let closed = quoted[scene.quotedAt[part.last - 1] ?? -1];
  let { first, last } = part;
  if (opened !== undefined && (tokens[first - 1]?.start ?? -1) === opened.start) first--;
  for (let around = quoted[closed?.outer ?? -1]; around !== undefined; around = quoted[around.outer])
    if (around.start >= (tokens[first]?.start ?? 0)) closed = around;
  if (closed === undefined || (tokens[first]?.start ?? 0) > closed.start) return { first, last };
  while (last < tokens.length && (tokens[last]?.start ?? 0) < closed.end) {
    if (/[\p{L}\p{N}]/u.test(tokens[last]?.text ?? "")) return { first, last: part.last };
    last++;
  }
  return { first, last };
}
