import { mendTags } from "../../src/article/syntax/mend-tags.ts";
import type { Document, QuotedSpan, Sentence, Token } from "../../src/model/document.ts";
import { parseDocument } from "../../src/nlp/parser.ts";
import { tagDocument } from "../../src/nlp/tagger.ts";
import type { Bank, Word } from "../../train/learn/treebank.ts";
import { ratio } from "../measures.ts";
import { type Cell, type Row, type Scored, share } from "../table.ts";

/** A sentence of a treebank beside the program's reading of it. */
interface Read {
  gold: Word[];
  own: Token[];
  /** Where the sentence's tokens begin in the document. */
  first: number;
}

/**
 * Scores tags and trees on treebanks cut as they are: `tags` of all tokens and of words, heads of words without and with
 * their relation, main verbs (`roots`), and of those the ones whose subject has a relative clause ("the man who called left").
 */
export function scoreSyntax(banks: Bank[]): Scored {
  const read = banks.map(({ name, sentences }) => ({ name, sentences: readBank(sentences) }));
  return {
    rows: read.map(rowOf),
    errors: read.flatMap(({ sentences }) =>
      sentences.filter((each) => hasRelativeSubject(each.gold) && !isRootRight(each)).map(errorOf),
    ),
  };
}

function rowOf({ name, sentences }: { name: string; sentences: Read[] }): Row {
  const tokens = sentences.flatMap((read) => read.gold.map((gold, i) => judge(read, gold, i)));
  const words = tokens.filter(({ word }) => word);
  const relative = sentences.filter(({ gold }) => hasRelativeSubject(gold));
  const of = <T>(items: T[], holds: (item: T) => boolean): Cell =>
    share(ratio(items.filter(holds).length, items.length));
  return {
    name: name.replace(/\.conllu$/, ""),
    cells: {
      tokens: tokens.length,
      tags: of(tokens, ({ tag }) => tag),
      "tags of words": of(words, ({ tag }) => tag),
      heads: of(words, ({ head }) => head),
      "with relation": of(words, ({ head, relation }) => head && relation),
      roots: of(sentences, isRootRight),
      "behind relative clauses": {
        right: relative.filter(isRootRight).length,
        of: relative.length,
      },
    },
  };
}

function judge({ own, first }: Read, gold: Word, i: number) {
  const token = own[i];
  return {
    word: gold.dep !== "punct",
    tag: token?.tag === gold.tag,
    head: token?.head === (gold.head < 0 ? -1 : first + gold.head),
    relation: token?.dep === gold.dep,
  };
}

function isRootRight({ gold, own }: Read): boolean {
  return own[gold.findIndex(({ head }) => head < 0)]?.head === -1;
}

/** Whether a relative clause hangs on the subject of the main verb. */
function hasRelativeSubject(gold: Word[]): boolean {
  const root = gold.findIndex(({ head }) => head < 0);
  const isSubject = ({ head, dep }: Word | { head: number; dep: string }): boolean =>
    head === root && dep.startsWith("nsubj");
  return gold.some(({ dep, head }) => dep === "acl:relcl" && isSubject(gold[head] ?? { head: -1, dep: "" }));
}

function errorOf({ gold, own }: Read): Scored["errors"][number] {
  const root = own.find(({ head }) => head === -1);
  return {
    text: gold.map(({ text }) => text).join(" "),
    gold: gold.find(({ head }) => head < 0)?.text ?? null,
    read: root?.text ?? null,
  };
}

/** Reads a treebank as one document, its tokens and sentences as they are. */
function readBank(sentences: Word[][]): Read[] {
  const document = documentOf(sentences);
  tagDocument(document);
  mendTags(document);
  parseDocument(document);
  return document.sentences.map(({ first, last }, i) => ({
    gold: sentences[i] ?? [],
    own: document.tokens.slice(first, last),
    first,
  }));
}

function documentOf(sentences: Word[][]): Document {
  const tokens: Token[] = [];
  const bounds: Sentence[] = [];
  let text = "";
  for (const [sentence, words] of sentences.entries()) {
    const first = tokens.length;
    for (const word of words) {
      const [start, end] = [text.length, text.length + word.text.length];
      text += word.glued ? word.text : `${word.text} `;
      const lower = word.text.toLowerCase();
      tokens.push({ text: word.text, lower, lemma: "", tag: "", head: -1, dep: "", sentence, start, end });
    }
    const [start, end] = [tokens[first]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    bounds.push({ start, end, block: 0, first, last: tokens.length });
    text += "\n";
  }
  const article = { source: "", text, blocks: [], dates: [], diagnostics: [] };
  const page = { title: null, outlet: null, byline: null, agency: null, url: null, dateline: null };
  const quoted = quotedSpans(sentences.flat(), tokens);
  return {
    article: { ...article, ...page, language: "en" },
    text,
    blocks: [],
    sentences: bounds,
    tokens,
    quoted,
    clauses: [],
  };
}

/** What stands between opening and closing marks, by the treebank's tags; what nothing closes is no quotation. */
function quotedSpans(words: Word[], tokens: Token[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: Token | null = null;
  for (const [i, { tag }] of words.entries()) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (tag === "``") open = token;
    if (tag !== "''" || open === null) continue;
    const [start, end] = [open.start, token.end];
    const inner = { start: open.end, end: token.start };
    spans.push({ start, end, inner, block: 0, style: "double", closed: true, continues: false, outer: -1 });
    open = null;
  }
  return spans;
}
