import { addTo } from "../multimap.ts";
import type { Bag, Lexicon } from "../words/bag.ts";
import { likeness, sumOf, type Vector } from "./vector.ts";

/** What the articles around each article say with it, and which articles those are. */
export interface NearStories {
  /** Each article's words together with those of its nearest. */
  wide: Vector[];
  /** The articles that most likely tell the same story, the nearest first. */
  near: number[][];
}

/** Articles are looked up by so many of their heaviest words. */
const HEAVY = 24;

/** A word that more articles have among their heaviest brings no article together. */
const COMMON = 400;

/** Of the articles found so, the ones that share most are measured. */
const MEASURED = 48;

/** An article's words are widened by those of so many others, which must be so much like it, each by its likeness. */
const NEIGHBOURS = 8;
const LIKE = 0.1;
const SHARE = 2;

/** Each article keeps so many that tell its story: with all of their tellings its own are compared. */
const NEAREST = 24;

/** Articles less alike than this, once widened, do not tell one story. */
const ONE_STORY = 0.2;

/**
 * Finds the articles that tell one story. A lead of three sentences shares few words with another lead of the same story;
 * but both share some with a third. So each article's words are widened by those of its nearest before likeness is measured
 * (pseudo-relevance feedback: Manning et al., "Introduction to Information Retrieval", ch. 9), twice: the second time by the
 * articles that are nearest after the first. All counts are fixed, so the work grows with the number of articles.
 */
export function nearStories(stories: Bag[], lexicon: Lexicon): NearStories {
  const plain = stories.map((bag) => sumOf([{ bag, factor: 1 }], lexicon));
  const candidates = findCandidates(stories, lexicon);
  const first = nearest(plain, candidates, LIKE);
  const once = widen(stories, first, lexicon);
  const second = nearest(once, candidates, LIKE);
  const wide = widen(stories, second, lexicon);
  const near = nearest(wide, candidates, ONE_STORY).map((list) =>
    list.slice(0, NEAREST).map(({ other }) => other),
  );
  return { wide, near };
}

interface Neighbour {
  other: number;
  like: number;
}

/** For each article those that share most of its heaviest words. */
function findCandidates(stories: Bag[], lexicon: Lexicon): number[][] {
  const keys = stories.map((story) => lexicon.heaviest(story, HEAVY));
  const filed = new Map<string, number[]>();
  keys.forEach((stems, index) => {
    for (const stem of stems) addTo(filed, stem, index);
  });
  return keys.map((stems, index) => {
    const shared = new Map<number, number>();
    for (const stem of stems) {
      const others = filed.get(stem) ?? [];
      const weight = lexicon.weight(lexicon.number(stem));
      if (others.length > COMMON) continue;
      for (const other of others) if (other !== index) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const ranked = [...shared].sort(([a, x], [b, y]) => y - x || a - b);
    return ranked.slice(0, MEASURED).map(([other]) => other);
  });
}

function nearest(vectors: Vector[], candidates: number[][], least: number): Neighbour[][] {
  return vectors.map((vector, index) => {
    const measured = (candidates[index] ?? []).flatMap((other) => {
      const like = likeness(vector, vectors[other] ?? vector);
      return like >= least ? [{ other, like }] : [];
    });
    return measured.sort((a, b) => b.like - a.like || a.other - b.other);
  });
}

function widen(stories: Bag[], near: Neighbour[][], lexicon: Lexicon): Vector[] {
  return stories.map((bag, index) => {
    const parts = (near[index] ?? []).slice(0, NEIGHBOURS).flatMap(({ other, like }) => {
      const story = stories[other];
      return story === undefined ? [] : [{ bag: story, factor: SHARE * like }];
    });
    return sumOf([{ bag, factor: 1 }, ...parts], lexicon);
  });
}
