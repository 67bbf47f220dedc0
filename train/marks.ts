// Learns what stands between quotation marks that no finder of quotations has found: which stretches are speech
// (models/mark-speech.json), and of all that are none which are titles (mark-title.json) and which names (mark-name.json):
//   npx tsx train/marks.ts corpus POLNEAR [--folds N] [--write]
// From the corpus' train stories, whose marks are annotated one by one, and from every third article of PolNeAR, so that both
// weigh alike: there a stretch that is near some content stands for itself, and one that is not does not.
// --folds N prints what weights say of stories that they have not seen.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { MarkNote } from "../corpus/tools/format.ts";
import { find } from "../corpus/tools/places.ts";
import { type AnnotatedArticle, readSplits, readStory } from "../corpus/tools/read-story.ts";
import { type QuoteDocument, readPolnear } from "../score/corpora/polnear.ts";
import { profileOf } from "../score/corpora/stories.ts";
import { findPeople } from "../src/article/people/find-people.ts";
import { markSpeech } from "../src/article/quotes/decisions.ts";
import { draftQuotes } from "../src/article/quotes/find-quotes.ts";
import { lostMarks } from "../src/article/quotes/marks/claim-marks.ts";
import { type MarkedScene, markedScene, markReasons } from "../src/article/quotes/marks/mark-reasons.ts";
import { sceneOf } from "../src/article/quotes/scene.ts";
import { segment } from "../src/article/segment/segment.ts";
import { readSyntax } from "../src/article/syntax/read-syntax.ts";
import type { Span } from "../src/model/span.ts";
import { readArticle } from "../src/read/read-article.ts";
import { type Example, learnLogistic, probability } from "./learn/newton.ts";

/** A marked stretch: the values of its reasons, what it is, and whether no finder has found it. */
interface Marked {
  features: number[];
  is: "speech" | "title" | "name" | "term";
  lost: boolean;
  /** Its story in the corpus; "" for PolNeAR. */
  story: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: "string" }, write: { type: "boolean", default: false } },
});
const [corpus = "corpus", polnear = ""] = positionals;
const EVERY = 3;
const NEAR = 0.8;
const profile = await profileOf("none");
const { reasons } = markSpeech();
const marked = [...(await fromCorpus()), ...(await fromPolnear())];
learn(
  "mark-speech",
  "speech",
  marked.filter(({ lost }) => lost),
);
const rest = marked.filter(({ is, story }) => is !== "speech" && story !== "");
learn("mark-title", "title", rest);
learn("mark-name", "name", rest);

function learn(name: string, holds: Marked["is"], of: readonly Marked[]): void {
  const examples = of.map((each) => exampleOf(each, holds));
  console.error(
    `${name}: ${examples.length} stretches, ${examples.filter(({ label }) => label).length} hold`,
  );
  if (values.folds !== undefined) crossValidate(of, holds, Number(values.folds));
  const weights = learnLogistic(examples, reasons.length);
  const file = `models/${name}.json`;
  const named = Object.fromEntries(
    reasons.map((reason, i) => [reason, Math.round((weights[i] ?? 0) * 1000) / 1000]),
  );
  const model = { ...JSON.parse(readFileSync(file, "utf8")), weights: named };
  if (values.write) writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
}

function exampleOf({ features, is }: Marked, holds: Marked["is"]): Example {
  return { features, label: is === holds };
}

async function fromCorpus(): Promise<Marked[]> {
  const out: Marked[] = [];
  for (const name of readSplits(join(corpus, "splits.json")).train) {
    for (const article of readStory(join(corpus, "stories", name)).articles) {
      const { scene, lost } = await readText(article.file, article.text);
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

async function fromPolnear(): Promise<Marked[]> {
  const out: Marked[] = [];
  for (const source of readPolnear(polnear).filter((_, i) => i % EVERY === 0)) {
    const { scene, lost } = await readText(`${source.id}.txt`, source.text);
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

async function readText(
  source: string,
  text: string,
): Promise<{ scene: MarkedScene; lost: ReadonlySet<number> }> {
  const about = { source, published: null, title: null, outlet: null, url: null, charset: null };
  const article = await readArticle(new TextEncoder().encode(text), about);
  if (!("text" in article)) throw new Error(`${source}: ${article.code}`);
  const document = readSyntax(segment(article));
  const scene = markedScene(sceneOf(document, findPeople(document, profile, null), []));
  return { scene, lost: new Set(lostMarks(scene, draftQuotes(scene))) };
}

function valuesOf(scene: MarkedScene, index: number): number[] {
  const found = markReasons(scene, index);
  return reasons.map((reason) => Number(found[reason] ?? 0));
}

/** Prints how the stretches of each fold are told by weights from the other stories. */
function crossValidate(of: readonly Marked[], holds: Marked["is"], folds: number): void {
  const stories = [...new Set(of.map(({ story }) => story))].filter((story) => story !== "");
  const count = { right: 0, wrong: 0, missed: 0, left: 0 };
  for (let fold = 0; fold < folds; fold += 1) {
    const unseen = new Set(stories.filter((_, i) => i % folds === fold));
    const seen = of.filter(({ story }) => !unseen.has(story));
    const weights = learnLogistic(
      seen.map((each) => exampleOf(each, holds)),
      reasons.length,
    );
    for (const { features, is, story } of of) {
      if (!unseen.has(story)) continue;
      if (probability(features, weights) > 0.5) count[is === holds ? "right" : "wrong"] += 1;
      else count[is === holds ? "missed" : "left"] += 1;
    }
  }
  console.error("  by folds of stories:", count);
}
