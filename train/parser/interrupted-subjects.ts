import { randomFrom, shuffle } from "../learn/random.ts";
import type { Word } from "../learn/treebank.ts";

/** What stands behind its noun and can stand behind another: "which opened in May", "built by monks", "a former judge". */
interface Modifier {
  /** Its words; the head of each is a place in it, -1 for its own head. */
  words: Word[];
  dep: string;
  /** Whether commas part it from its noun. */
  apart: boolean;
  /** The tag of the noun that it stood behind. */
  noun: string;
}

/** A sentence whose subject a modifier can stand behind: the place of the subject's head, and of the last word of its phrase. */
interface Host {
  index: number;
  words: Word[];
  subject: number;
  last: number;
}

/** A sentence made, and the place of the sentence that it was made of. */
export interface Made {
  words: Word[];
  host: number;
}

const SEED = 13;
const LONGEST_MODIFIER = 14;
const LONGEST_HOST = 35;

/** The kinds of modifiers, by turns. */
const KINDS = [
  { dep: "acl:relcl", apart: true },
  { dep: "acl:relcl", apart: false },
  { dep: "acl", apart: false },
  { dep: "appos", apart: true },
  { dep: "acl:relcl", apart: true },
  { dep: "acl:relcl", apart: false },
  { dep: "acl", apart: false },
  { dep: "acl", apart: true },
];

/**
 * Sentences whose subject is parted from its verb, as news writes them, where a treebank has few, made of its own: the relative
 * clauses, participles and appositions of the nouns of some stand behind the subjects of others. "Ann left ." and "We saw a
 * bridge , which opened in May ." give `Ann , which opened in May , left .`; whether that can be does not matter to a parser.
 */
export function interruptedSubjects(sentences: Word[][], most: number): Made[] {
  const hosts = sentences.flatMap((words, index) => hostOf(words, index) ?? []);
  const modifiers = shuffle(
    sentences.flatMap((words) => modifiersOf(words)),
    randomFrom(SEED),
  );
  const next = new Map<string, number>();
  const step = Math.max(1, hosts.length / most);
  const chosen = hosts.filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step));
  return chosen.flatMap((host, n) => {
    const { dep, apart } = KINDS[n % KINDS.length] ?? { dep: "acl", apart: false };
    // Behind "the leaders of the council" what no comma parts is the council's.
    const noun = apart ? host.subject : host.last;
    const tag = host.words[noun]?.tag ?? "";
    const fits = modifiers.filter((each) => each.dep === dep && each.apart === apart && each.noun === tag);
    const key = `${dep} ${apart} ${tag}`;
    const turn = next.get(key) ?? 0;
    next.set(key, turn + 1);
    const modifier = fits[turn % Math.max(1, fits.length)];
    return modifier === undefined ? [] : [{ words: joined(host, noun, modifier), host: host.index }];
  });
}

/** The sentence as a host: its main verb has a noun as its subject, in one piece before it, with nothing in it that is a clause. */
function hostOf(words: Word[], index: number): Host | null {
  const root = words.findIndex(({ head }) => head < 0);
  const subject = words.findIndex(({ head, dep }) => head === root && /^nsubj(?::pass)?$/.test(dep));
  if (subject < 0 || subject > root || words.length > LONGEST_HOST || words.at(-1)?.text !== ".") return null;
  if (!/^NN/.test(words[subject]?.tag ?? "")) return null;
  const phrase = subtree(words, subject);
  const [first = 0, last = 0] = [phrase[0], phrase.at(-1)];
  if (last - first + 1 !== phrase.length || last >= root) return null;
  const clause = ({ dep, text }: Word): boolean =>
    /^(?:acl|appos|parataxis|advcl|list)/.test(dep) || text === ",";
  return phrase.some((i) => clause(words[i] as Word)) ? null : { index, words, subject, last };
}

/** What of a sentence stands behind its noun and can stand behind another. */
function modifiersOf(words: Word[]): Modifier[] {
  return words.flatMap((word, top) => {
    const noun = words[word.head];
    if (noun === undefined || top < word.head || !/^NN/.test(noun.tag)) return [];
    if (!/^(?:acl|acl:relcl|appos)$/.test(word.dep)) return [];
    const all = subtree(words, top);
    const inner = all.filter((i) => !isEdge(words, all, i));
    const [first = 0, last = 0] = [inner[0], inner.at(-1)];
    if (last - first + 1 !== inner.length || inner.length > LONGEST_MODIFIER || first <= word.head) return [];
    const apart = words[first - 1]?.text === ",";
    if (
      !canStand(
        word,
        inner.map((i) => words[i]?.tag ?? ""),
        apart,
      )
    )
      return [];
    const moved = inner.map((i) => ({
      ...(words[i] as Word),
      head: i === top ? -1 : inner.indexOf(words[i]?.head ?? -1),
    }));
    return [{ words: moved, dep: word.dep, apart, noun: noun.tag }];
  });
}

/** Whether it is a participle, a clause with a verb that is finite, or an apposition between commas. */
function canStand({ tag, dep }: Word, tags: string[], apart: boolean): boolean {
  if (dep === "appos") return apart && /^NN/.test(tag);
  if (dep === "acl") return /^VB[NG]$/.test(tags[0] ?? "") && /^VB[NG]$/.test(tag);
  return /^(?:W|PRP|DT|NN|IN)/.test(tags[0] ?? "") && tags.some((each) => /^(?:VB[DPZ]|MD)$/.test(each));
}

/** A mark at either end of a phrase. */
function isEdge(words: Word[], all: number[], i: number): boolean {
  const mark = (at: number): boolean => words[at]?.dep === "punct";
  return all.every((at) => at > i || mark(at)) || all.every((at) => at < i || mark(at));
}

/** The places of what hangs below a word, itself included, in order. */
function subtree(words: Word[], top: number): number[] {
  const isBelow = (from: number): boolean => {
    let at = from;
    for (let steps = 0; steps < words.length && at >= 0 && at !== top; steps += 1) at = words[at]?.head ?? -1;
    return at === top;
  };
  return words.flatMap((_, i) => (isBelow(i) ? [i] : []));
}

/** The host's words with the modifier behind its subject, hanging on `noun`. */
function joined({ words, last }: Host, noun: number, modifier: Modifier): Word[] {
  const length = modifier.words.length + (modifier.apart ? 2 : 0);
  const from = last + 1 + (modifier.apart ? 1 : 0);
  const top = from + modifier.words.findIndex(({ head }) => head < 0);
  const placed = (head: number): number => (head > last ? head + length : head);
  const host = words.map((word) => ({ ...word, head: placed(word.head) }));
  const inside = modifier.words.map((word) =>
    word.head < 0 ? { ...word, head: noun, dep: modifier.dep } : { ...word, head: word.head + from },
  );
  const comma: Word = { text: ",", lemma: ",", tag: ",", head: top, dep: "punct", glued: false };
  const parted = modifier.apart ? [{ ...comma }, ...inside, { ...comma }] : inside;
  return [...host.slice(0, last + 1), ...parted, ...host.slice(last + 1)];
}
