import { find, findAll, share } from "../../tools/places.ts";
import type { AnnotatedArticle } from "../../tools/read-story.ts";
import type { Edit, Rewriting } from "../edit-story.ts";

/** How a page writes what the text has as it is: the tags around a stretch. */
const LINK = ['<a href="/related">', "</a>"] as const;
const QUOTED = ["<q>", "</q>"] as const;
const BLOCK = ["<blockquote>", "</blockquote>"] as const;

/** A headline has so many words, fewer are the name of the outlet, and does not end as a sentence does. */
const HEADLINE = 4;
const SENTENCE = /[.!?]["”’)]*$/;
/** Furniture that may say when the page came out stands in no menu. */
const DATED = /\b\d{4}\b/;
/** Lines of a head are shorter than this, more so in a text whose lines are all wrapped. */
const SHORT = 60;
const SHORT_WRAPPED = 45;
const WRAPPED = 100;

/** One in so many paragraphs is a link. */
const LINKED = 3;

/** A page whose every third paragraph is wholly a link, as archives set them. */
export function varyLinks(article: AnnotatedArticle, random: () => number): Rewriting {
  return page(article, (block) => (random() * LINKED < 1 && !block.junk ? LINK : null));
}

/** A page that sets paragraphs which are wholly a quotation as block quotations, with their marks. */
export function varyBlockquotes(article: AnnotatedArticle): Rewriting {
  const marks = placesOf(article);
  return page(article, ({ start, end, junk }) =>
    !junk && marks.some((mark) => mark.start <= start + 1 && mark.end >= end - 1) ? BLOCK : null,
  );
}

/** A page that writes `<q>` where the text has quotation marks, as long as they are whole. */
export function varyQuoteTags(article: AnnotatedArticle): Rewriting {
  const whole = placesOf(article).filter(({ start, end }) =>
    /^["“].*["”]$/s.test(article.text.slice(start, end)),
  );
  const tags = whole.flatMap(({ start, end }): Edit[] => [
    { start, end: start + 1, text: QUOTED[0] },
    { start: end - 1, end, text: QUOTED[1] },
  ]);
  const { edits, ...rest } = page(article, () => null);
  return { ...rest, edits: [...edits, ...tags].sort((a, b) => a.start - b.start || a.end - b.end) };
}

interface Block {
  start: number;
  end: number;
  junk: boolean;
}

/** Every block of the text as a paragraph of a page, the first of the article as its headline, furniture beside it. */
function page(
  article: AnnotatedArticle,
  around: (block: Block) => readonly [string, string] | null,
): Rewriting {
  const blocks = blocksOf(article);
  const wrapped = isWrapped(article.text);
  const headline = blocks.findIndex(({ start, end, junk }) => {
    const words = article.text.slice(start, end);
    return !junk && words.split(/\s+/).length >= HEADLINE && !SENTENCE.test(words);
  });
  const edits = blocks.flatMap((block, i): Edit[] => {
    const [open, close] = block.junk
      ? [DATED.test(article.text.slice(block.start, block.end)) ? "<div>" : '<div class="menu">', "</div>"]
      : i === headline
        ? ["<h1>", "</h1>"]
        : ["<p>", "</p>"];
    const inner = i === headline ? null : around(block);
    const [before, after] =
      inner === BLOCK
        ? [BLOCK[0] + open, close + BLOCK[1]]
        : [open + (inner?.[0] ?? ""), (inner?.[1] ?? "") + close];
    return [
      { start: block.start, end: block.start, text: before },
      ...(wrapped ? [] : breaksOf(article.text, block)),
      { start: block.end, end: block.end, text: after },
    ];
  });
  const [first, last] = [edits[0], edits.at(-1)];
  if (first !== undefined) first.text = `<!doctype html><html><body><article>\n${first.text}`;
  if (last !== undefined) last.text += "\n</article></body></html>";
  return { edits, file: article.file.replace(/\.txt$/, ".html") };
}

/** What stands between blank lines; of a head of short lines, and of furniture, each line. */
function blocksOf({ text, notes }: AnnotatedArticle): Block[] {
  const junk = notes.junk.flatMap((words) => findAll(text, words));
  const wrapped = isWrapped(text);
  const spans = [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].flatMap(({ 0: words, index }) => {
    const lines = [...words.matchAll(/\S[^\n]*/g)];
    const head = lines.every(({ 0: line }) => line.length < (wrapped ? SHORT_WRAPPED : SHORT));
    const span = { start: index, end: index + words.length };
    const parts =
      head || junk.some((each) => share(each, span))
        ? lines.map((line) => ({ at: index + line.index, line: line[0] }))
        : [{ at: index, line: words }];
    return parts.map(({ at, line }) => ({ start: at, end: at + line.trimEnd().length }));
  });
  return spans.map((span) => ({ ...span, junk: junk.some((each) => share(each, span)) }));
}

/** Lines that end where they are full, so that a break says nothing. */
function isWrapped(text: string): boolean {
  return text.split("\n").every(({ length }) => length < WRAPPED);
}

/** The lines of a block, a question and its answer, stay lines. */
function breaksOf(text: string, { start, end }: Block): Edit[] {
  return [...text.slice(start, end).matchAll(/\n/g)].map(({ index }) => ({
    start: start + index,
    end: start + index,
    text: "<br>",
  }));
}

function placesOf({ text, notes }: AnnotatedArticle) {
  return notes.marks
    .filter(({ is }) => is !== "inner")
    .flatMap((mark) => find(text, mark.text, mark.nth) ?? []);
}
