import type { Span } from "../../src/model/span.ts";
import type { Passage } from "../tools/format.ts";
import { find, findParts, findWords } from "../tools/places.ts";
import type { AnnotatedArticle, Story } from "../tools/read-story.ts";

/** What stands in place of a stretch of a text; an insertion has no length. */
export interface Edit extends Span {
  text: string;
}

/** An article's edits, in the order of the text and apart from each other, and what they add to its furniture. */
export interface Rewriting {
  edits: Edit[];
  junk?: string[];
  published?: string | null;
}

/** Rewrites the articles of a story, and takes all annotation along: every string to its new place, in its new words. */
export function editStory(story: Story, rewrite: (article: AnnotatedArticle) => Rewriting): Story {
  const moves = new Map(story.articles.map((article) => [article.file, movesOf(article, rewrite(article))]));
  const moved = (passage: Passage): Passage => {
    const [file, words] = passage;
    return [file, moves.get(file)?.words(words) ?? words];
  };
  const { conflicts, lines } = story.notes;
  return {
    ...story,
    articles: story.articles.flatMap(({ file }) => moves.get(file)?.article ?? []),
    notes: {
      ...story.notes,
      conflicts: conflicts.map((conflict) => ({
        ...conflict,
        sides: conflict.sides.map((side) => ({ ...side, at: side.at.map(moved) })),
      })),
      lines: lines.map((line) => ({ ...line, evidence: line.evidence.map(moved) })),
    },
  };
}

interface Moves {
  article: AnnotatedArticle;
  /** The words that stand now where some words stood first. */
  words(words: string): string;
}

function movesOf(article: AnnotatedArticle, { edits, junk = [], published }: Rewriting): Moves {
  const { text, notes } = article;
  const edited = applied(text, edits);
  const moved = (span: Span | null): { words: string; nth: number } | null => {
    if (span === null) return null;
    const start = movedStart(span.start, edits);
    const words = edited.slice(start, movedEnd(span.end, edits));
    return { words, nth: occurrencesBefore(edited, words, start) };
  };
  const words = (old: string, nth = 0): { words: string; nth: number } =>
    moved(find(text, old, nth)) ?? { words: old, nth };
  const mentioned = (old: string, nth: number): { words: string; nth: number } => {
    const span = findWords(text, old, nth);
    const place = moved(span);
    if (span === null || place === null) return { words: old, nth };
    const start = movedStart(span.start, edits);
    return { ...place, nth: wordsBefore(edited, place.words, start) };
  };
  const next: AnnotatedArticle["notes"] = {
    ...notes,
    published: published === undefined ? notes.published : published,
    junk: [...notes.junk.map((old) => words(old).words), ...junk],
    marks: notes.marks.map((mark) => {
      const place = words(mark.text, mark.nth);
      return { ...mark, text: place.words, nth: place.nth };
    }),
    events: notes.events.map((event) => {
      const place = words(event.evidence, event.nth);
      return { ...event, evidence: place.words, nth: place.nth };
    }),
    quotes: notes.quotes.map((quote) => {
      const parts = findParts(text, quote).map(moved);
      const mention = quote.mention === null ? null : mentioned(quote.mention, quote.mentionNth);
      return {
        ...quote,
        parts: parts.map((part, i) => part?.words ?? quote.parts[i] ?? ""),
        nth: parts[0]?.nth ?? quote.nth,
        mention: mention?.words ?? null,
        mentionNth: mention?.nth ?? 0,
      };
    }),
  };
  return { article: { ...article, text: edited, notes: next }, words: (old) => words(old).words };
}

function applied(text: string, edits: Edit[]): string {
  let at = 0;
  const pieces = edits.map(({ start, end, text: by }) => {
    const piece = text.slice(at, start) + by;
    at = end;
    return piece;
  });
  return pieces.join("") + text.slice(at);
}

/** What is put in right before a stretch is no part of it... */
function movedStart(offset: number, edits: Edit[]): number {
  return offset + growth(edits.filter(({ end }) => end <= offset));
}

/** ... nor is what is put in right behind it. */
function movedEnd(offset: number, edits: Edit[]): number {
  return offset + growth(edits.filter(({ start, end }) => end <= offset && start < offset));
}

function growth(edits: Edit[]): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}

function occurrencesBefore(text: string, words: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

function wordsBefore(text: string, words: string, start: number): number {
  let count = 0;
  for (let at = findWords(text, words); at !== null && at.start < start; at = findWords(text, words, count))
    count += 1;
  return count;
}
