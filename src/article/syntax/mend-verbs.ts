import { strongForms } from "../../english/lexicon.ts";
import type { Document, Sentence, Token } from "../../model/document.ts";
import { lemmaOf } from "../../nlp/lemma.ts";

/**
 * Mends what the tree shows to be a past although the tagger takes it for a participle: "A tribunal in Leeds *ruled* on Friday", the
 * root with a subject and no auxiliary. A headline's participle stays: "Captain *arrested* after grounding".
 */
export function mendVerbs({ tokens, sentences, blocks }: Document): void {
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    if (kind === "title" || kind === "caption") continue;
    for (const at of pastsIn(tokens, sentence)) {
      const token = tokens[at];
      if (token === undefined) continue;
      token.tag = "VBD";
      token.lemma = lemmaOf(token.text, token.lower, "VBD");
    }
  }
}

function pastsIn(tokens: Token[], { first, last }: Sentence): number[] {
  const found: number[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token?.tag === "VBN" && FINITE.test(token.dep) && canBePast(tokens, at)) found.push(at);
  }
  return found.filter((at) => hasSubjectAlone(tokens, { first, last }, at));
}

/** The root of a sentence or of a clause with a subject of its own: "He said that ships *left*". */
const FINITE = /^(?:root|ccomp|parataxis|conj|advcl|acl:relcl)$/;

/** "ruled", "left"; not "given", and not what somebody does: "ruled by". */
function canBePast(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return strongForms().get(lower) !== "participle" && tokens[at + 1]?.lower !== "by";
}

/** A subject before it that acts, and nothing that helps it. */
function hasSubjectAlone(
  tokens: readonly Token[],
  { first, last }: Pick<Sentence, "first" | "last">,
  verb: number,
): boolean {
  let acts = false;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token?.head !== verb) continue;
    if (/^(?:aux|cop|nsubj:pass)/.test(token.dep)) return false;
    if (token.dep === "nsubj" && at < verb) acts = true;
  }
  return acts;
}
