import { join } from "node:path";
import type { MarkNote } from "../../corpus/tools/format.ts";
import { find } from "../../corpus/tools/places.ts";
import { type AnnotatedArticle, readStory } from "../../corpus/tools/read-story.ts";
import { type QuoteDocument, readPolnear } from "../../score/corpora/polnear.ts";
import { findPeople } from "../../src/article/people/find-people.ts";
import { markSpeech } from "../../src/article/quotes/decisions.ts";
import { draftQuotes } from "../../src/article/quotes/find-quotes.ts";
import { lostMarks } from "../../src/article/quotes/marks/claim-marks.ts";
import { type MarkedScene, markedScene, markReasons } from "../../src/article/quotes/marks/mark-reasons.ts";
import { sceneOf } from "../../src/article/quotes/scene.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import type { Span } from "../../src/model/span.ts";
import type { Profile } from "../../src/profile/profile.ts";
import type { Example } from "../learn/newton.ts";
import { readText } from "../learn/read-text.ts";

/** A marked stretch: the values of its reasons, what it is, and whether no finder has found it. */
export interface Marked {
  features: number[];
  is: "speech" | "title" | "name" | "term";
  lost: boolean;
  /** Its story in the corpus; "" for PolNeAR. */
  story: string;
}

/** Of PolNeAR each third article is read, so that it weighs as much as the corpus. */
const EVERY = 3;
/** A stretch is near some content from this likeness on. */
const NEAR = 0.8;

/** A stretch as an example of what it holds. */
export function exampleOf({ features, is }: Marked, holds: Marked["is"]): Example {
  return { features, label: is === holds };
}

/** The marked stretches of an annotated story. */
export async function storyMarks(corpus: string, name: string, profile: Profile): Promise<Marked[]> {
  const out: Marked[] = [];
  for (const article of readStory(join(corpus, "stories", name)).articles) {
    const { scene, lost } = await readMarks(article, profile);
    const notes = article.notes.marks.flatMap((note) => {
      const span = find(article.text, note.text, note.nth);
      return span === null ? [] : [{ note, span }];
    });
    scene.document.quoted.forEach((span, index) => {
      const note = notes.find((each) => meets(each.span, span))?.note;
      if (note === undefined) return;
      const is = kindOf(article, note);
      out.push({ features: valuesOf(scene, index), is, lost: lost.has(index), story: name });
    });
  }
  return out;
}

/** Broken marks move a stretch's ends by one. */
function meets(a: Span, b: Span): boolean {
  return Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1;
}

/** A stretch within another is speech where it stands as a quotation of its own. */
function kindOf({ notes }: AnnotatedArticle, { is, text }: MarkNote): Marked["is"] {
  if (is === "quotation") return "speech";
  if (is !== "inner") return is;
  return notes.quotes.some(({ parts }) => parts.includes(text)) ? "speech" : "term";
}

/** The lost stretches of news (PolNeAR). */
export async function newsMarks(polnear: string, profile: Profile): Promise<Marked[]> {
  const out: Marked[] = [];
  for (const source of readPolnear(polnear).filter((_, i) => i % EVERY === 0)) {
    const { scene, lost } = await readMarks({ file: `${source.id}.txt`, text: source.text }, profile);
    const contents = contentsOf(source);
    for (const index of lost) {
      const inner = scene.document.quoted[index]?.inner;
      if (inner === undefined) continue;
      const is = contents.some((content) => isNear(content, inner)) ? "speech" : "term";
      out.push({ features: valuesOf(scene, index), is, lost: true, story: "" });
    }
  }
  return out;
}

/** The corpus' contents in UTF-16 units. */
function contentsOf({ text, attributions }: QuoteDocument): Span[][] {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  return attributions.map(({ content }) =>
    content.map(([start, end]) => ({ start: units[start] ?? 0, end: units[end] ?? 0 })),
  );
}

/** By letters as the scorer counts words: Dice 0.8. */
function isNear(content: readonly Span[], inner: Span): boolean {
  const length = content.reduce((sum, { start, end }) => sum + end - start, inner.end - inner.start);
  const both = content.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, inner.end) - Math.max(start, inner.start)),
    0,
  );
  return (2 * both) / length >= NEAR;
}

async function readMarks(
  article: { file: string; text: string },
  profile: Profile,
): Promise<{ scene: MarkedScene; lost: ReadonlySet<number> }> {
  const document = readSyntax(segment(await readText(article)));
  const scene = markedScene(sceneOf(document, findPeople(document, profile, null), []));
  return { scene, lost: new Set(lostMarks(scene, draftQuotes(scene))) };
}

function valuesOf(scene: MarkedScene, index: number): number[] {
  const found = markReasons(scene, index);
  return markSpeech().reasons.map((reason) => Number(found[reason] ?? 0));
}
