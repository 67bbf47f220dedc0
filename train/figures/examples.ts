import { basename, join } from "node:path";
import { type AnnotatedArticle, readSplits, readStory, type Story } from "../../corpus/tools/read-story.ts";
import { readStories } from "../../score/corpora/stories.ts";
import { readArticles } from "../../score/read-articles.ts";
import { codePointsOf } from "../../src/export/code-points.ts";
import type { Span } from "../../src/model/span.ts";
import { buildEntries } from "../../src/timeline/components/merge-component.ts";
import {
  type Compared,
  comparedFigures,
  standsOf,
} from "../../src/timeline/conflicts/figures/figure-conflicts.ts";
import type { FigureSketch } from "../../src/timeline/conflicts/figures/sketch-figures.ts";
import { Gathering } from "../../src/timeline/gathering.ts";
import { settleArticles } from "../../src/timeline/settle-articles.ts";
import { sketchStories } from "../../src/timeline/stories/sketch-stories.ts";
import { makeWords } from "../../src/timeline/words/words.ts";

/** The figures of a story that could be rivals, and which two are sides of one annotated conflict. */
export interface FigureStory {
  name: string;
  compared: Compared[];
  labels: boolean[];
  conflicts: NotedConflict[];
}

/** An annotated conflict: where each side stands, the clearest place first. */
export interface NotedConflict {
  name: string;
  sides: Place[][];
}

/** A place in an article, by the name of its file. */
export interface Place extends Span {
  file: string;
}

/** Reads the stories to learn from, or those of another split. */
export async function readFigures(corpus: string, split: "train" | "dev" = "train"): Promise<FigureStory[]> {
  const found: FigureStory[] = [];
  for (const name of readSplits(join(corpus, "splits.json"))[split]) {
    const folder = join(corpus, "stories", name);
    const { story } = readStory(folder);
    const [scored] = await readStories(folder, "none", null);
    if (story === null || scored === undefined) continue;
    const sources = story.articles.map(({ file, text }) => ({
      path: join(folder, file),
      text,
      published: null,
    }));
    const gathering = new Gathering(scored.profile);
    for (const record of (await readArticles(sources, scored.profile)).values()) gathering.add(record);
    const words = makeWords(scored.profile);
    const gathered = gathering.articles();
    const stories = sketchStories(gathered, words);
    const articles = settleArticles(gathered, stories, words);
    const compared = comparedFigures(buildEntries(articles, stories, words), words);
    const conflicts = conflictsOf(story);
    found.push({ name, compared, conflicts, labels: labelsOf(compared, conflicts) });
  }
  return found;
}

function conflictsOf({ name, articles, notes }: Story): NotedConflict[] {
  const texts = new Map(articles.map((article) => [article.file, article]));
  return notes.conflicts.map(({ sides }, i) => ({
    name: `${name} ${i}`,
    sides: sides.map(({ at }) => at.flatMap(([file, words]) => placeIn(texts.get(file), words))),
  }));
}

function placeIn(article: AnnotatedArticle | undefined, words: string): Place[] {
  const start = article?.text.indexOf(words) ?? -1;
  if (article === undefined || start < 0) return [];
  const point = codePointsOf(article.text) ?? ((offset: number) => offset);
  return [{ file: article.file, start: point(start), end: point(start + words.length) }];
}

/** A figure is of a side where it, or one that says the same of the same noun, stands in one of its places. */
function labelsOf(compared: readonly Compared[], conflicts: readonly NotedConflict[]): boolean[] {
  const sides = new Map<FigureSketch, Set<string>>();
  for (const stand of standsOf(compared)) {
    const all = new Set(stand.flatMap((figure) => sidesAt(figure, conflicts)));
    for (const figure of stand) sides.set(figure, all);
  }
  return compared.map(({ a, b }) =>
    [...(sides.get(a) ?? [])].some((x) =>
      [...(sides.get(b) ?? [])].some(
        (y) => x !== y && x.slice(0, x.indexOf(":")) === y.slice(0, y.indexOf(":")),
      ),
    ),
  );
}

function sidesAt({ told, start, end }: FigureSketch, conflicts: readonly NotedConflict[]): string[] {
  const file = basename(told.sketch.telling.article.source);
  return conflicts.flatMap(({ sides }, i) =>
    sides.flatMap((places, k) =>
      places.some((place) => place.file === file && start < place.end && place.start < end)
        ? [`${i}:${k}`]
        : [],
    ),
  );
}
