import { adjectivesOf, nounKind, strongForms, verbKind } from "../../english/lexicon.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { lemmaOf } from "../../nlp/lemma.ts";

/** Words that end like verbs and are none. */
const NO_VERBS = "evening morning during amid amidst despite versus".split(" ");

/** Words in -ed that are no past forms. */
const NO_PAST = new Set(
  `need feed seed speed bleed breed greed deed weed reed shed wed bed red led embed indeed hundred sacred naked wicked
  rugged ragged aged kindred hatred exceed proceed succeed heed creed steed shred newlywed biped agreed-upon`.split(
    /\s+/,
  ),
);

/**
 * The Penn tag of a token for telling verbs: the tagger's, but for forms that can only be a past ("shook", "talked" read
 * as anything else than a participle), and for a word in -ed before "that" ("alleged that").
 */
export function verbTag(tokens: Token[], i: number): string {
  const token = tokens[i];
  if (!token) return "";
  const { tag, lower } = token;
  const form = formOf(lower);
  if (form === "none") return "NN";
  if (tag === "MD" || tag === "VBD" || tag === "VBG" || tag === "VBZ" || tag.startsWith("NNP")) return tag;
  if (tag === "NN" && lower.endsWith("ing") && isGerund(tokens, i)) return "VBG";
  if (form === "participle") return "VBN";
  if (form === "past") return tag === "VBN" ? tag : "VBD";
  if (!lower.endsWith("ed") || NO_PAST.has(lower) || token.text !== lower) return tag;
  if (/^(VBP|VB|RB)$/.test(tag)) return "VBD";
  if (tag === "JJ") return adjectiveTag(tokens, i);
  return tag !== "VBN" && tokens[i + 1]?.lower === "that" ? "VBD" : tag;
}

/** What a form can only be, whatever its tag: one look-up for two lists, made when first asked for. */
let forms: ReadonlyMap<string, "none" | "participle" | "past"> | null = null;

function formOf(lower: string): "none" | "participle" | "past" | undefined {
  forms ??= new Map([...strongForms(), ...NO_VERBS.map((word) => [word, "none"] as const)]);
  return forms.get(lower);
}

/** "accused of shipping rockets": a word in -ing read as a noun, between a preposition and its object. */
function isGerund(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  return /^(of|from|by|without)$/.test(before) && /^(NNS|NNP|DT|PRP)/.test(tokens[i + 1]?.tag ?? "");
}

/** "was abducted", "protesters marched in", "and wounded six": an adjective in -ed that stands where a verb stands. */
function adjectiveTag(tokens: Token[], i: number): string {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const word = tokens[i]?.lower ?? "";
  if (!before || adjectivesOf("state").has(word) || word.includes("-")) return "JJ";
  const bare = !after || !/^(NN|JJ|VB)/.test(after.tag) || /^(yesterday|today|tomorrow)$/.test(after.lower);
  if (!bare || before.sentence !== tokens[i]?.sentence) return "JJ";
  if (before.lemma === "be" || (before.tag === "RB" && tokens[i - 2]?.lemma === "be")) return "VBN";
  return /^(NNS?|NNPS?|PRP|CC)$/.test(before.tag) || /ly$/.test(before.lower) ? "VBD" : "JJ";
}

/**
 * The verb of a headline that the tagger read as a noun: "Nixon meets Mao in Beijing" with "meets" between two
 * names, in a sentence without any other verb. Its token index, or -1.
 */
export function headlineVerb(tokens: Token[], sentence: Sentence): number {
  let found = -1;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (/^(VB[DPZ]|MD)/.test(verbTag(tokens, i))) return -1;
    if (found < 0 && i > sentence.first && isVerbForm(token) && tokens[i - 1]?.tag.startsWith("NN"))
      found = i;
  }
  return found;
}

/** A word in -s that is no name and whose base is a verb of the lexicon. */
function isVerbForm({ tag, lower, text }: Token): boolean {
  if (!tag.startsWith("NN") || text !== lower || !lower.endsWith("s")) return false;
  const base = lower.slice(0, -1);
  return [base, lower.slice(0, -2)].some((form) => verbKind(form) !== null && nounKind(form) === undefined);
}

/** The base form of a verb, also of one that the tagger took for a noun ("meets", "shook"). */
export function verbLemma(token: Token | undefined): string {
  if (!token) return "";
  const { tag, lower, text, lemma } = token;
  if (tag === "VBZ" || tag === "VBD" || tag === "VBN" || tag === "VBG" || tag === "MD") return lemma;
  if (formOf(lower) === "past" || (lower.endsWith("ed") && !NO_PAST.has(lower)))
    return lemmaOf(text, lower, "VBD");
  if (lower.endsWith("ing")) return lemmaOf(text, lower, "VBG");
  return tag.startsWith("V") ? lemma : lemmaOf(text, lower, "VBZ");
}
