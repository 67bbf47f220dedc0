import { subjectOf } from "../../syntax/syntax.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import { phraseAt } from "../refine/relaying-outlet.ts";
import type { Scene } from "../scene.ts";
import { stretchOf } from "./stretch.ts";

/**
 * A marked quotation that somebody passes on: `“We go,” Ann Berg was quoted by the agency as saying`, `the agency cited Berg
 * as saying: “We go.”`, `“We go,” Berg was quoted as saying by the embassy`. The words are Berg's.
 */
export function findQuotedAs(scene: Scene): Draft[] {
  return scene.document.sentences.flatMap(({ first, last }) => {
    const verb = indexOf(scene, VERB, first, last);
    const saying = verb < 0 ? -1 : indexOf(scene, SAYING, verb, last);
    if (saying < 0 || scene.document.tokens[saying - 1]?.lower !== "as") return [];
    const who = isPassive(scene, verb) ? passive(scene, verb, saying, last) : active(scene, verb, saying);
    const parts = who === null ? [] : partsOf(scene, { first, last }, verb, saying);
    if (who === null || parts.length === 0) return [];
    const draft = draftOf("quoted-as", parts);
    return [{ ...draft, cue: { first: verb, last: verb + 1 }, source: who.source, via: who.via }];
  });
}

const VERB = /^(?:quoted|quotes|quoting|cited|cites|citing)$/;
const SAYING = /^(?:saying|telling|writing)$/;

interface Who {
  source: TokenRange;
  via: TokenRange[];
}

function isPassive({ document: { tokens } }: Scene, verb: number): boolean {
  const before = [tokens[verb - 1]?.lower ?? "", tokens[verb - 2]?.lower ?? ""];
  return before.some((word) => /^(?:was|were|is|are|been|being)$/.test(word));
}

/** The subject says it; who is behind "by", before "as" or behind "saying", passes it on. */
function passive(scene: Scene, verb: number, saying: number, last: number): Who | null {
  const { tokens } = scene.document;
  const source = subjectOf(scene.document, verb);
  if (source === null || (scene.quotedAt[source.last - 1] ?? -1) >= 0) return null;
  const by = [verb + 1, saying + 1].find((at) => tokens[at]?.lower === "by");
  const via = by === undefined ? null : phraseAt(scene, by + 1, last);
  return { source, via: via === null ? [] : [via] };
}

/** Who stands between the verb and "as" says it; the subject passes it on. */
function active(scene: Scene, verb: number, saying: number): Who | null {
  const source = phraseAt(scene, verb + 1, saying);
  const relay = subjectOf(scene.document, verb);
  const outside = relay !== null && relay.last <= verb && (scene.quotedAt[relay.first] ?? -1) < 0;
  return source === null ? null : { source, via: outside ? [relay] : [] };
}

/** The stretches of the sentence before the verb and behind "saying", and one that opens right behind the sentence's cue. */
function partsOf(scene: Scene, { first, last }: TokenRange, verb: number, saying: number): TokenRange[] {
  return scene.document.quoted.flatMap((span, index) => {
    const stretch = span.outer >= 0 ? null : stretchOf(scene, index);
    // “We go,” the agency quoted Berg as saying. “It is late.”
    const next = stretch?.first === last && stretch.last === scene.blockTokens[span.block]?.last;
    if (stretch !== null && next && scene.document.tokens[saying + 1]?.text === ".") return [stretch];
    if (stretch === null || stretch.first < first || stretch.first >= last) return [];
    const before = stretch.last <= verb && /^[,?!]$/.test(edge(scene, stretch));
    const behind = stretch.first > saying && stretch.first <= saying + 2;
    return before || behind ? [stretch] : [];
  });
}

/** The mark that ends a stretch's words, inside its quotation mark or right behind it. */
function edge({ document: { tokens } }: Scene, { last }: TokenRange): string {
  return tokens[last]?.text === "," ? "," : (tokens[last - 2]?.text ?? "");
}

/** The first token outside quotation marks that is one of some words, or -1. */
function indexOf(scene: Scene, words: RegExp, first: number, last: number): number {
  for (let i = first; i < last; i++)
    if ((scene.quotedAt[i] ?? -1) < 0 && words.test(scene.document.tokens[i]?.lower ?? "")) return i;
  return -1;
}
