import type { Word } from "../learn/treebank.ts";

const REPORTS =
  /^(?:say|add|announce|report|claim|argue|believe|note|explain|state|declare|insist|warn|suggest|admit|acknowledge|think|know|confirm|write|hope|feel|find|show|hear|see|realize|learn)$/;

/** A form of reported speech: verb before subject, content in quotation marks, the verb a plain "said". */
interface Form {
  inverted: boolean;
  quoted: boolean;
  plain: boolean;
}

const FORMS: Form[] = [
  { inverted: false, quoted: true, plain: true },
  { inverted: true, quoted: true, plain: false },
  { inverted: false, quoted: false, plain: false },
  { inverted: true, quoted: false, plain: true },
  { inverted: true, quoted: true, plain: true },
];

/** A sentence that reports, with the places of its parts. */
interface Parts {
  words: Word[];
  verb: number;
  subject: number[];
  content: number[];
  head: number;
  rest: number[];
}

/**
 * Sentences of reported speech as news writes them, where a treebank has few, made of its own, by turns in each of the forms:
 * "Ann said that the talks failed ." gives `" The talks failed , " said Ann .` and `The talks failed , Ann said .`
 */
export function reportedSpeech(sentences: Word[][]): Word[][] {
  const found = sentences.flatMap((words) => partsOf(words) ?? []);
  return found.flatMap((parts, index) => {
    const pronoun = parts.words[parts.subject[0] ?? -1]?.tag === "PRP";
    const forms = [index, index + 1].flatMap((turn) => FORMS[turn % FORMS.length] ?? []);
    return forms.filter(({ inverted }) => !(pronoun && inverted)).map((form) => rebuilt(parts, form));
  });
}

/** Finds subject, reporting verb and content. */
function partsOf(words: Word[]): Parts | null {
  const verb = words.findIndex((word) => word.head === -1);
  const says = words[verb];
  if (verb < 1 || says === undefined || !REPORTS.test(says.lemma) || !/^VB[DZP]$/.test(says.tag)) return null;
  const hangs = (dep: RegExp) => (word: Word) => word.head === verb && dep.test(word.dep);
  const head = words.findIndex((word, i) => i > verb && hangs(/^ccomp$/)(word));
  const subject = words.findIndex((word, i) => i < verb && hangs(/^nsubj$/)(word));
  if (head < 0 || subject < 0) return null;
  if (words.some(hangs(/^(?:aux|cop|conj|expl|advmod|discourse|advcl)/))) return null;
  const under = words.map((_, i) => topOf(words, i, verb));
  const of = (top: number): number[] => words.flatMap((_, i) => (under[i] === top ? [i] : []));
  const isMarker = (i: number): boolean => words[i]?.dep === "mark" && words[i]?.head === head && i < head;
  const content = of(head).filter((i) => !isMarker(i) && i > verb);
  const begin = content[0] ?? -1;
  const isRest = (word: Word, i: number): boolean =>
    i > verb && i < begin && ![verb, head].includes(under[i] ?? -1) && word.dep !== "punct";
  const rest = words.flatMap((word, i) => (isRest(word, i) ? [i] : []));
  if (content.length < 3 || words.some((word) => /^(?:``|'')$/.test(word.tag))) return null;
  return { words, verb, subject: of(subject), content, head, rest };
}

/** The child of `verb` that a word hangs below. */
function topOf(words: Word[], i: number, verb: number): number {
  let at = i;
  for (let steps = 0; steps < words.length && at >= 0 && at !== verb; steps += 1) {
    const head = words[at]?.head ?? -1;
    if (head === verb) break;
    at = head;
  }
  return at;
}

/** A word of the new sentence: which old one it is (-1 for a mark), and the old head it hangs on. */
interface Piece {
  word: Word;
  old: number;
  head: number;
}

function rebuilt(parts: Parts, form: Form): Word[] {
  const { words, verb, head, rest, subject } = parts;
  const old = (i: number, change: Partial<Word> = {}): Piece[] => {
    const word = words[i];
    return word === undefined ? [] : [{ word: { ...word, ...change }, old: i, head: word.head }];
  };
  const mark = (text: string, tag: string, on: number): Piece => ({
    word: { text, lemma: text, tag, head: -1, dep: "punct", glued: false },
    old: -1,
    head: on,
  });
  const cased = (places: number[], text: (word: Word) => string): Piece[] =>
    places.flatMap((i, n) => old(i, n === 0 && words[i] ? { text: text(words[i]) } : {}));
  const said = old(verb, form.plain ? { text: "said", lemma: "say", tag: "VBD" } : {});
  const who = cased(subject, lowered);
  const pieces = [
    ...(form.quoted ? [mark('"', "``", head)] : []),
    ...cased(parts.content, ({ text }) => text.charAt(0).toUpperCase() + text.slice(1)),
    mark(",", ",", head),
    ...(form.quoted ? [mark('"', "''", head)] : []),
    ...(form.inverted ? [...said, ...who] : [...who, ...said]),
    ...rest.flatMap((i) => old(i)),
    mark(".", ".", verb),
  ];
  const places = new Map(pieces.map((piece, place) => [piece.old, place]));
  const placed = (on: number): number => (on < 0 ? -1 : (places.get(on) ?? places.get(verb) ?? -1));
  return pieces.map((piece) => ({ ...piece.word, head: placed(piece.head) }));
}

/** A subject's first word, now inside the sentence. */
function lowered({ text, tag }: Word): string {
  return tag.startsWith("NNP") || text === "I" ? text : text.toLowerCase();
}
