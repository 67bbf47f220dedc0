import type { Sentence, Token } from "../../../model/document.ts";
import { eventLexicon } from "../lexicon/event-lexicon.ts";

/** Past forms of strong verbs that are no nouns: where the tagger took one for something else, it is a verb all the same. */
const PAST_FORMS = new Set(
  `shook met flew spoke gave took came went became began broke brought drew drove fell fled forbade forgot fought froze
  grew hung held hid knew led lost meant paid rode rose sang sank sat sent shone shrank sold spent stole stood struck
  swore swam taught threw told thought understood withdrew woke wore wrote chose bought caught sought kept heard swept
  dealt undertook overthrew oversaw overtook underwent vouched`.split(/\s+/),
);

/** The Penn tag of a token for telling verbs: the tagger's, but for strong past forms that can be nothing else. */
export function verbTag(token: Token): string {
  if (token.tag.startsWith("V") || token.tag === "MD") return token.tag;
  return PAST_FORMS.has(token.lower) && !token.tag.startsWith("NNP") ? "VBD" : token.tag;
}

/**
 * The verb of a headline that the tagger read as a noun: "Kim meets Belousov in Pyongyang" with "meets" between two
 * names, in a sentence without any other verb. Its token index, or -1.
 */
export function headlineVerb(tokens: Token[], sentence: Sentence): number {
  let found = -1;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (/^(VB[DPZ]|MD)/.test(verbTag(token))) return -1;
    if (found < 0 && i > sentence.first && isVerbForm(token) && tokens[i - 1]?.tag.startsWith("NN"))
      found = i;
  }
  return found;
}

/** A word in -s that is no name and whose base is a verb of the lexicon. */
function isVerbForm({ tag, lower, text }: Token): boolean {
  if (!/^NNS?$/.test(tag) || text !== lower || !lower.endsWith("s")) return false;
  const { verbs, nouns } = eventLexicon();
  const base = lower.slice(0, -1);
  return [base, lower.slice(0, -2)].some((form) => verbs.has(form) && !nouns.has(form));
}
