import { cueWord, nounIs, verbIs } from "../../../english/lexicon.ts";
import type { Token } from "../../../model/document.ts";
import type { Mention } from "../../../model/mention.ts";
import { childOf } from "../../../nlp/tree.ts";
import { quoteReach } from "../decisions.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * A source that the finder has cut short or taken from beside it, as a whole: "*The* other said", "*Doctors* and nurses say", "*the
 * head* of the Oster region Anna Berg noted", "the *words* of the minister"; "*The pilots* embraced and Berg said", "*Giving
 * evidence*, Berg said".
 */
export function wholeSource(scene: Scene, found: Draft): Draft {
  const draft = withoutListener(scene, turnedRound(scene, found));
  const { source, cue } = draft;
  if (source === null || cue === null || draft.verbatim || isTaken(scene, draft, source)) return draft;
  const whole =
    ordinal(scene, source) ??
    ofWords(scene, source) ??
    behindClause(scene, source, cue) ??
    behindParticiple(scene, source, cue) ??
    apposed(scene, source, cue) ??
    coordinated(scene, source, cue);
  return whole === null || isTaken(scene, draft, whole) ? draft : { ...draft, source: whole };
}

/**
 * *The clerk*, who asked not to be named, said Berg “drives alone”: what stands before the cue is no clause but who says it, and who is
 * named behind it begins what is said.
 */
function turnedRound(scene: Scene, draft: Draft): Draft {
  const { source, cue, parts } = draft;
  const [before, behind] = parts;
  if (source === null || cue === null || before === undefined || behind === undefined) return draft;
  if (source.first !== cue.last || before.last > cue.first || behind.first < source.last) return draft;
  const { tokens } = scene.document;
  const comma = tokens.findIndex(({ text }, at) => at > before.first && at < before.last && text === ",");
  if (comma < 0 || !/^W/.test(tokens[comma + 1]?.tag ?? "") || tokens[cue.first - 1]?.text !== ",")
    return draft;
  if (!tokens.slice(before.first, comma).every(isNominal)) return draft;
  return {
    ...draft,
    source: { first: before.first, last: comma },
    parts: [{ first: source.first, last: behind.last }, ...parts.slice(2)],
  };
}

/** *The envoy* was summoned and told that the remarks were “too much”: who is told says nothing. */
function withoutListener(scene: Scene, draft: Draft): Draft {
  const { source, cue } = draft;
  const { tokens } = scene.document;
  const verb = tokens[cue?.first ?? -1];
  if (source === null || cue === null || verb === undefined || source.last > cue.first) return draft;
  if (verb.tag !== "VBN" || !verbIs(cueWord(verb.lower)?.lemma ?? "", "listener")) return draft;
  const isPassive = (at: number) => childOf(scene.document, at, PASSIVE) >= 0;
  const own = childOf(scene.document, cue.first, ACTIVE) >= 0;
  const told = isPassive(cue.first) || (!own && verb.dep === "conj" && isPassive(verb.head));
  return told ? { ...draft, source: null } : draft;
}

const PASSIVE: ReadonlySet<string> = new Set(["aux:pass"]);
/** "…, two clerks *have* told": what makes a verb beside a passive one active. */
const ACTIVE: ReadonlySet<string> = new Set(["aux", "nsubj"]);

/** Whether some of a range is part of what was said, or stands between marks. */
function isTaken(scene: Scene, { parts }: Draft, { first, last }: TokenRange): boolean {
  if (scene.quotedAt.subarray(first, last).some((at) => at >= 0)) return true;
  return parts.some((part) => part.first < last && first < part.last);
}

/** "*The* other", "*A* third" */
function ordinal({ document: { tokens } }: Scene, { first, last }: TokenRange): TokenRange | null {
  if (last - first > 1 || tokens[first]?.tag !== "DT") return null;
  return ORDINAL.test(tokens[last]?.lower ?? "") ? { first, last: last + 1 } : null;
}

const ORDINAL = /^(?:others?|latter|former|first|second|third|fourth|fifth|last|rest)$/;

/** "the *words* of the minister", "*reports* from Radio Oster": who speaks in them. */
function ofWords(scene: Scene, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = scene.document;
  if (!WORDS.test(tokens[last - 1]?.lower ?? "") || !/^(?:of|from|by)$/.test(tokens[last]?.lower ?? ""))
    return null;
  const from = /^(?:the|an?|its|his|her)$/.test(tokens[last + 1]?.lower ?? "") ? last + 2 : last + 1;
  const mention = scene.people.mentions.find(
    (each) => (each.first === last + 1 || each.first === from) && each.first > first,
  );
  return mention === undefined || mention.rule === "writing" ? null : { first: last + 1, last: mention.last };
}

const WORDS = /^(?:words|reports|information|statements?)$/;

/** "*The pilots* embraced and Berg said": another clause's subject; who is named right before the cue says it. */
function behindClause(scene: Scene, source: TokenRange, cue: TokenRange): TokenRange | null {
  const { tokens } = scene.document;
  const near = scene.people.mentions[scene.mentionAt[cue.first - 1] ?? -1];
  if (near === undefined || near.last !== cue.first || near.first <= source.last) return null;
  if (!/^(?:and|but|while)$/.test(tokens[near.first - 1]?.lower ?? "")) return null;
  const between = tokens.slice(source.last, near.first - 1);
  const verb = between.some((token) => !isNominal(token) && token.text !== ",");
  // "The pilots *embraced* and": a past form that the tagger takes for an adjective.
  return verb || /^JJ$/.test(between.at(-1)?.tag ?? "") ? rangeOf(near) : null;
}

/** "*Giving evidence*, Ann Berg said", "*Giving evidence*, the clerk, Ann Berg, said" */
function behindParticiple(scene: Scene, source: TokenRange, cue: TokenRange): TokenRange | null {
  const { tokens } = scene.document;
  if (tokens[source.first]?.tag !== "VBG" || tokens[source.last]?.text !== ",") return null;
  if (tokens[source.first - 1]?.sentence === tokens[source.first]?.sentence || source.last > cue.first)
    return null;
  const end = tokens[cue.first - 1]?.text === "," ? cue.first - 2 : cue.first - 1;
  const near = scene.people.mentions[scene.mentionAt[end] ?? -1];
  return near === undefined || near.first <= source.last ? null : rangeOf(near);
}

/** "*the head* of the Oster region Anna Berg": a role, what it is of, and its bearer's name without a comma. */
function apposed(scene: Scene, source: TokenRange, cue: TokenRange): TokenRange | null {
  const { tokens } = scene.document;
  if (!isRole(tokens[source.last - 1]) || !/^(?:of|and)$/.test(tokens[source.last]?.lower ?? "")) return null;
  const name = scene.people.mentions.find(
    (mention) =>
      mention.first > source.last + 1 &&
      mention.last <= source.last + quoteReach().phraseWords &&
      isPersonsName(scene, mention) &&
      (source.first < cue.first
        ? endsBefore(scene, mention, cue)
        : /^[.,;!?]$/.test(tokens[mention.last]?.text ?? ".")),
  );
  if (name === undefined || (source.first < cue.first && name.last > cue.first)) return null;
  const between = tokens.slice(source.last, name.first);
  const before = between.at(-1);
  if (before === undefined || !between.every(isNominal)) return null;
  const own = tokens.slice(name.first, name.last).some(({ text }) => HONORIFIC.test(text));
  if (!own && (!before.tag.startsWith("NN") || isRole(before))) return null;
  return { first: source.first, last: name.last };
}

/** "… Anna Berg said", "… Anna Berg, for her part, said" */
function endsBefore({ document: { tokens } }: Scene, { last }: Mention, cue: TokenRange): boolean {
  if (last === cue.first) return true;
  const aside = tokens.slice(last + 1, cue.first - 1).map(({ lower }) => lower);
  return (
    /^for (?:his|her|its|their) part$/.test(aside.join(" ")) || /^(?:also|in turn)$/.test(aside.join(" "))
  );
}

const HONORIFIC = /^(?:Sir|Dame|Lord|Lady|Mrs?|Ms|Dr|Prof)\.?$/;

function isPersonsName({ people }: Scene, { entity, how, first, last }: Mention): boolean {
  return how === "name" && last - first > 1 && people.entities[entity]?.kind === "person";
}

function isRole(token: Token | undefined): boolean {
  const lemma = token?.lemma ?? "";
  return nounIs(lemma, "title") || nounIs(lemma, "person");
}

/** "*Doctors* and nurses say", "the captain and *the mate* say": all of whom a list before the cue names. */
function coordinated(scene: Scene, source: TokenRange, cue: TokenRange): TokenRange | null {
  const { tokens, sentences } = scene.document;
  const opening = sentences[tokens[source.first]?.sentence ?? -1]?.first ?? source.first;
  let end = cue.first;
  while (
    end > source.last &&
    /^(?:RB|MD|VBP|VBZ|VBD)$/.test(tokens[end - 1]?.tag ?? "") &&
    !isNominal(tokens[end - 1])
  )
    end--;
  if (source.last < end && isList(tokens, source.last, end) && opensPhrase(tokens[source.last + 1]))
    return { first: source.first, last: end };
  if (source.last !== end || source.first - 1 <= opening) return null;
  const before = { first: opening, last: source.first - 1 };
  const and = tokens[source.first - 1]?.lower === "and";
  const plain = tokens
    .slice(before.first, before.last)
    .every((token) => isNominal(token) && token.lower !== "of");
  const named = scene.mentionAt.subarray(before.first, before.last).some((at) => at >= 0);
  return and && plain && named ? { first: opening, last: source.last } : null;
}

/** ", truckers and dockers", "and nurses": commas and nouns, the last behind "and". */
function isList(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last);
  const and = words.findIndex(({ lower }) => lower === "and");
  if (and < 0 || !words.at(-1)?.tag.startsWith("NN") || !/^(?:,|and)$/.test(words[0]?.lower ?? ""))
    return false;
  return words.every((token) => isNominal(token) || token.text === ",");
}

function opensPhrase(token: Token | undefined): boolean {
  return /^(?:DT|PRP\$|JJ|NN|CD)/.test(token?.tag ?? "");
}

function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:NN|DT|JJ|CD|CC|POS|PRP\$)/.test(token.tag) || token.lower === "of" || token.lower === "now")
  );
}

function rangeOf({ first, last }: Mention): TokenRange {
  return { first, last };
}
